using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Takes a bare figure from the noun behind a preposition, which it cannot count ("six were killed and 20 injured in a bombing", "12 dead and 30 in hospital").</summary>
internal static class FigureRepair
{
    private static readonly ulong Hospital = WordHash.Of("hospital"), Dozen = WordHash.Of("dozen"), Than = WordHash.Of("than"), More = WordHash.Of("more"), OfWord = WordHash.Of("of");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word < state.Length; word++)
            changed |= MoreThan(state, frame, offset, word) | Bounded(state, frame, offset, word);
        for (var word = 1; word + 2 < state.Length; word++)
            if (state.Relations[word] == Relation.Nummod && state.Heads[word] > word + 1 && tags.Upos[tagged[offset + word]] == Upos.Num) changed |= Free(state, frame, offset, word);
        return changed;
    }

    /// <summary>"Wounded more than a dozen": whom it wounded.</summary>
    private static bool MoreThan(ParseState state, Frame frame, int offset, int dozen)
    {
        if (dozen < 4 || frame.Words[offset + dozen] != Dozen || frame.Words[offset + dozen - 2] != Than || state.Relations[dozen] != Relation.Obl || state.Heads[dozen] != dozen - 4 || state.Relations[dozen - 3] != Relation.Advmod || state.Heads[dozen - 3] != dozen - 4) return false;
        state.Relations[dozen] = Relation.Obj;
        (state.Heads[dozen - 3], state.Heads[dozen - 2], state.Relations[dozen - 2]) = (dozen, dozen - 3, Relation.Fixed);
        return true;
    }

    /// <summary>"“More than 30 guards” were killed": the guards, not "more".</summary>
    private static bool Bounded(ParseState state, Frame frame, int offset, int number)
    {
        var noun = state.Heads[number];
        var (more, than) = (number - 2, number - 1);
        if (more < 1 || state.Relations[number] != Relation.Nummod || frame.Words[offset + than] != Than || frame.Words[offset + more] != More || noun != number + 1 || state.Heads[noun] != more || state.Heads[than] != more || state.Relations[noun] is not (Relation.Obl or Relation.Nmod) || state.Relations[more] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj)) return false;
        (state.Heads[noun], state.Relations[noun]) = (state.Heads[more], state.Relations[more]);
        for (var word = 1; word < state.Length; word++)
            if (state.Heads[word] == more && word != than) state.Heads[word] = noun;
        (state.Heads[more], state.Relations[more], state.Relations[than]) = (number, Relation.Advmod, Relation.Fixed);
        return true;
    }

    private static bool Free(ParseState state, Frame frame, int offset, int number)
    {
        var noun = state.Heads[number];
        if (noun >= state.Length || (state.Below[noun] & Case) == 0) return false;
        var preposition = number + 1;
        while (preposition < noun && !(state.Heads[preposition] == noun && state.Relations[preposition] == Relation.Case)) preposition++;
        if (preposition == noun) return false;
        var told = number + 1;
        var joint = number - 1;
        while (joint > 0 && state.Relations[joint] != Relation.Cc && number - joint < 4) joint--;
        if (state.Relations[joint] != Relation.Cc) return false;
        var verb = state.Heads[noun];
        if (verb < 0 || verb >= joint) return false;
        if (told < preposition && TreeWords.States.Contains(frame.Words[offset + told]))
        {
            (state.Heads[number], state.Relations[number], state.Heads[told], state.Relations[told]) = (told, Relation.Nummod, verb, Relation.Conj);
            state.Heads[joint] = told;
            return true;
        }

        // "Killed a senior official and four of his guards"
        if (told == preposition && frame.Words[offset + told] == OfWord && joint == number - 1)
        {
            (state.Heads[number], state.Relations[number], state.Heads[joint], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Conj, number, number, Relation.Nmod);
            return true;
        }

        if (told != preposition || frame.Words[offset + noun] != Hospital) return false;
        (state.Heads[number], state.Relations[number], state.Heads[joint], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Obj, number, number, Relation.Nmod);
        return true;
    }
}
