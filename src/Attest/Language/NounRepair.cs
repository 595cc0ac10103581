namespace Attest.Language;

/// <summary>Mends what the tree of nouns side by side cannot mean: two of them as subjects of one verb ("two dialysis patients were killed"), two names as different parts of one clause ("said Josef Marek").</summary>
internal static class NounRepair
{
    private const ulong Case = 1UL << (int)Relation.Case, Cc = 1UL << (int)Relation.Cc;

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 0; word + 1 < state.Length; word++)
        {
            if (state.Relations[word] == Relation.Case && tags.Upos[tagged[offset + word]] == Upos.Part && tags.Xpos[tagged[offset + word]] == "POS") changed |= Owned(state, tags, tagged, offset, word);
            if (!IsNoun(tags, tagged, offset, word)) continue;
            changed |= Name(state, tags, tagged, offset, word) || Compound(state, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"Said Josef Marek": two names side by side that hang on one word are one name.</summary>
    private static bool Name(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        var second = first + 1;
        if (state.Heads[second] != state.Heads[first] || tags.Upos[tagged[offset + first]] != Upos.Propn || tags.Upos[tagged[offset + second]] != Upos.Propn) return false;
        if (state.Relations[first] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Conj) || ((state.Below[first] | state.Below[second]) & (Case | Cc)) != 0) return false;
        state.Heads[second] = first;
        state.Relations[second] = Relation.Flat;
        return true;
    }

    /// <summary>"Two dialysis patients were killed": of two subjects side by side the second is the verb's, the first says of what kind it is.</summary>
    private static bool Compound(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        var second = first + 1;
        if (state.Heads[second] != state.Heads[first] || state.Heads[first] < second || tags.Upos[tagged[offset + second]] != Upos.Noun) return false;
        if (!IsSubject(state.Relations[first]) || !IsSubject(state.Relations[second]) || (state.Below[first] & (Case | Cc)) != 0) return false;
        for (var child = 0; child < first; child++)
            if (state.Heads[child] == first && state.Relations[child] is not (Relation.Compound or Relation.Punct)) state.Heads[child] = second;
        state.Heads[first] = second;
        state.Relations[first] = Relation.Compound;
        return true;
    }

    /// <summary>"President Perez' brother was taken": the noun behind the mark of an owner is the owned, and not another word for the owner.</summary>
    private static bool Owned(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int mark)
    {
        var owner = state.Heads[mark];
        var owned = mark + 1;
        while (owned < state.Length && owned < mark + 4 && state.Heads[owned] > owned && state.Heads[owned] < state.Length) owned++;
        if (owner > mark || owned >= state.Length || state.Heads[owned] != owner || !IsNoun(tags, tagged, offset, owned) || state.Relations[owned] is not (Relation.NmodDesc or Relation.Nmod or Relation.Appos or Relation.Flat or Relation.Compound) || (state.Below[owned] & Case) != 0) return false;
        (state.Heads[owned], state.Relations[owned]) = (state.Heads[owner], state.Relations[owner]);
        (state.Heads[owner], state.Relations[owner]) = (owned, Relation.NmodPoss);
        for (var word = owned + 1; word < state.Length; word++)
            if (state.Heads[word] == owner) state.Heads[word] = owned;
        return true;
    }

    private static bool IsNoun(TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word) => tags.Upos[tagged[offset + word]] is Upos.Noun or Upos.Propn;

    private static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass;
}
