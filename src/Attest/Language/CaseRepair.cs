namespace Attest.Language;

/// <summary>Mends a noun that the tree joins to a later one across that one's preposition ("in an operation by the Front by mistake"): it has a preposition of its own.</summary>
internal static class CaseRepair
{
    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 2; word < state.Length; word++)
        {
            var head = state.Heads[word];
            if (head == state.Length || head <= word + 1 || state.Relations[word] != Relation.Compound) continue;
            var own = First(state, word) - 1;
            if (own < 1 || state.Relations[own] != Relation.Case || (state.Heads[own] != head && state.Heads[own] != word) || !IsCrossed(state, word, head)) continue;
            var before = own - 1;
            if (tags.Upos[tagged[offset + before]] is not (Upos.Noun or Upos.Propn) || state.IsUnder(before, head)) continue;
            (state.Heads[word], state.Relations[word]) = (before, Relation.Nmod);
            state.Heads[own] = word;
            changed = true;
        }

        return changed;
    }

    /// <summary>The first word of what hangs on a word, right before it.</summary>
    private static int First(ParseState state, int word)
    {
        var first = word;
        while (first > 0 && state.Heads[first - 1] == word && state.Relations[first - 1] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod) first--;
        return first;
    }

    /// <summary>True where a preposition of the head stands between it and the word.</summary>
    private static bool IsCrossed(ParseState state, int word, int head)
    {
        for (var between = word + 1; between < head; between++)
            if (state.Heads[between] == head && state.Relations[between] == Relation.Case) return true;
        return false;
    }
}
