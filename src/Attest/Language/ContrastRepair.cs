using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends a noun that is set against another: in "the army, not the rebels, shelled the hospital" and "the army and not the rebels shelled it" what is negated stands beside the subject and is none itself; in "it was the Front, not the army, that killed him" the clause is said of the first.</summary>
internal static class ContrastRepair
{
    private static readonly ulong Not = WordHash.Of("not"), ButWord = WordHash.Of("but");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var not = 2; not + 1 < state.Length; not++)
            if (frame.Words[offset + not] == Not && !TreeWords.Both.Contains(frame.Words[offset + not + 1])) changed |= Beside(state, tags, tagged, offset, not) || But(state, frame, offset, not);
        return changed;
    }

    /// <summary>"It was not the army but the police who shot him": the sentence says it of the second.</summary>
    private static bool But(ParseState state, Frame frame, int offset, int not)
    {
        var first = state.Heads[not];
        if (first <= not || first >= state.Length || (state.Below[first] & Cop) == 0) return false;
        for (var second = first + 2; second < state.Length; second++)
        {
            if (state.Heads[second] != first || state.Relations[second] != Relation.Conj) continue;
            var but = first + 1;
            while (but < second && frame.Words[offset + but] != ButWord) but++;
            if (but == second || state.Heads[but] != second) return false;
            (state.Heads[second], state.Relations[second]) = (state.Heads[first], state.Relations[first]);
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == first && word != not && (word > second || state.Relations[word] is Relation.Cop or Relation.Nsubj or Relation.Expl or Relation.Mark)) state.Heads[word] = second;
            (state.Heads[first], state.Relations[first]) = (second, Relation.Conj);
            return true;
        }

        return false;
    }

    private static bool Beside(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int not)
    {
        var first = not - 1;
        while (first > 0 && state.Relations[first] is Relation.Punct or Relation.Cc) first--;
        if (first == not - 1 || !tags.IsNoun(tagged[offset + first])) return false;
        var second = -1;
        for (var word = not + 1; word < state.Length && (tags.IsNoun(tagged[offset + word]) || tags.Upos[tagged[offset + word]] is Upos.Det or Upos.Adj or Upos.Num); word++)
            if (tags.IsNoun(tagged[offset + word])) second = word;
        if (second < 0) return false;
        if (state.Relations[second] == Relation.Conj && state.Heads[second] == first) return Told(state, first, second);
        var verb = state.Heads[second];
        if (verb <= second || verb >= state.Length || !SubjectRepair.IsSubject(state.Relations[second]) || !SubjectRepair.IsSubject(state.Relations[first]) || state.IsUnder(verb, first)) return false;
        (state.Heads[first], state.Relations[first]) = (verb, state.Relations[second]);
        (state.Heads[second], state.Relations[second]) = (first, Relation.Conj);
        (state.Heads[not], state.Relations[not]) = (second, Relation.Advmod);
        for (var word = first + 1; word < not; word++) state.Heads[word] = second;
        return true;
    }

    /// <summary>"It was the Front, not the army, that killed the mayor."</summary>
    private static bool Told(ParseState state, int first, int second)
    {
        if ((state.Below[first] & Cop) == 0) return false;
        var changed = false;
        for (var word = second + 1; word < state.Length; word++)
        {
            if (state.Heads[word] != second || state.Relations[word] != Relation.AclRelcl) continue;
            state.Heads[word] = first;
            changed = true;
        }

        return changed;
    }
}
