using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Makes one word of a body's name that reads like a sentence: a "Save the Children driver" is a driver, and a "Doctors Without Borders hospital" a hospital.</summary>
internal static class NameRepair
{
    private static readonly WordSet Inner = WordSet.Of("the", "of", "without", "against", "for", "to");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word + 1 < state.Length; word++)
            if (Inner.Contains(frame.Words[offset + word]) && IsName(tags, tagged, offset, word) && IsName(tags, tagged, offset, word - 1) && IsName(tags, tagged, offset, word + 1)) changed |= Join(state, tags, tagged, offset, ref word);
        return changed;
    }

    private static bool IsName(TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word) => tags.Upos[tagged[offset + word]] == Upos.Propn;

    /// <summary>Hangs the words of a name on the noun behind it, else on its first word; what hung on them from without hangs there too.</summary>
    private static bool Join(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, ref int word)
    {
        var first = word - 1;
        while (first > 0 && IsName(tags, tagged, offset, first - 1)) first--;
        var end = word + 2;
        while (end < state.Length && IsName(tags, tagged, offset, end)) end++;
        var last = end;
        while (last < state.Length && tags.Xpos[tagged[offset + last]] is "NN" or "NNS") last++;
        word = end - 1;
        var head = last > end ? last - 1 : first;
        var (above, relation) = (-1, Relation.Dep);
        for (var inside = first; inside < last; inside++)
            if ((state.Heads[inside] < first || state.Heads[inside] >= last) && (above < 0 || state.Relations[inside] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Root)) (above, relation) = (state.Heads[inside], state.Relations[inside]);
        if (above < 0) return false;
        for (var inside = first; inside < last; inside++)
            if (state.IsUnder(above, inside)) return false;
        for (var inside = first; inside < last; inside++)
            if (inside != head) (state.Heads[inside], state.Relations[inside]) = (head, head == first ? Relation.Flat : Relation.Compound);
        for (var other = 0; other < state.Length; other++)
            if ((other < first || other >= last) && state.Heads[other] >= first && state.Heads[other] < last) state.Heads[other] = head;
        (state.Heads[head], state.Relations[head]) = (above, relation);
        return true;
    }
}
