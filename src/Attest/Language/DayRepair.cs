using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Takes a day from the noun behind another preposition, which it cannot count ("was stopped on 19 September 2025 by members of the Front").</summary>
internal static class DayRepair
{
    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var day = 1; day + 3 < state.Length; day++)
        {
            if (state.Relations[day] is not (Relation.Nummod or Relation.Compound or Relation.Nmod) || tags.Xpos[tagged[offset + day]] != "CD" || state.Heads[day] is not (var noun and >= 0) || noun < day + 3 || noun >= state.Length || (state.Below[noun] & Case) == 0) continue;
            var month = day + 1;
            if (tags.Xpos[tagged[offset + month]] != "NNP" || state.Heads[month] != day) continue;
            var second = month + 1;
            while (second < noun && tags.Xpos[tagged[offset + second]] is "CD" or ",") second++;
            var on = day - 1;
            if (second >= noun || !IsCase(state, second, noun) || !(IsCase(state, on, noun) || IsCase(state, on, day))) continue;
            var verb = state.Heads[noun];
            (state.Heads[day], state.Relations[day]) = (verb, verb < state.Length && tags.Upos[tagged[offset + verb]] == Upos.Verb ? Relation.Obl : Relation.Nmod);
            state.Heads[on] = day;
            changed = true;
        }

        return changed;
    }

    private static bool IsCase(ParseState state, int word, int noun) => state.Heads[word] == noun && state.Relations[word] == Relation.Case;
}
