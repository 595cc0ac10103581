using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Gives a verb the number whose people it tells of, where the tree gives it the people behind "of" ("rose to 19 after four of the wounded died").</summary>
internal static class PartitiveRepair
{
    private static readonly ulong Of = WordHash.Of("of");
    private static readonly WordSet When = WordSet.Of("after", "before", "when", "while", "as", "since", "until");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var people = 2; people + 1 < state.Length; people++)
        {
            if (state.Relations[people] is not (Relation.Nsubj or Relation.NsubjPass) || (state.Below[people] & Case) == 0 || state.Heads[people] is not (var verb and >= 0) || verb <= people || verb >= state.Length) continue;
            var of = people - 1;
            while (of > 1 && !(state.Heads[of] == people && state.Relations[of] == Relation.Case)) of--;
            var number = of - 1;
            if (number < 1 || frame.Words[offset + of] != Of || tags.Upos[tagged[offset + number]] != Upos.Num || state.IsUnder(verb, people) || state.Heads[number] is not (var above and >= 0) || above == verb || state.IsUnder(above, people)) continue;
            (state.Heads[number], state.Relations[number], state.Heads[people], state.Relations[people]) = (verb, state.Relations[people], number, Relation.Nmod);
            var when = number - 1;
            if (state.Heads[when] == number && state.Relations[when] == Relation.Case && When.Contains(frame.Words[offset + when])) (state.Heads[when], state.Relations[when]) = (verb, Relation.Mark);
            changed = true;
        }

        return changed;
    }
}
