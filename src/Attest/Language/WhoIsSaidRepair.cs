using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what somebody is said to have done in a clause with "who" or "which": "the soldiers, who residents say burned the village, left" has three verbs, each with a subject of its own.</summary>
internal static class WhoIsSaidRepair
{
    private const ulong Stands = Subjects | Obj;

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var saying = 3; saying + 1 < state.Length; saying++)
        {
            changed |= Between(state, frame, tags, tagged, offset, saying) || Were(state, tags, tagged, offset, saying);
            if (state.Relations[saying] == Relation.AclRelcl && state.Heads[saying] < saying && (state.Below[saying] & Stands) != 0 && TreeWords.Says(frame.Words[offset + saying])) changed |= Said(state, tags, tagged, offset, saying);
        }

        return changed;
    }

    /// <summary>"A nurse, who officials said was shot, died": the officials say it, and had nothing done to them.</summary>
    private static bool Between(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int saying)
    {
        var speaker = state.Heads[saying];
        if (state.Relations[saying] != Relation.Acl || speaker != saying - 1 || !TreeWords.Says(frame.Words[offset + saying])) return false;
        var deed = state.Heads[speaker];
        if (deed <= saying || deed >= state.Length || state.Relations[deed] != Relation.AclRelcl || !SubjectRepair.IsSubject(state.Relations[speaker])) return false;
        var who = speaker - 1;
        while (who > 0 && tags.Xpos[tagged[offset + who]] is not ("WP" or "WDT")) who--;
        if (state.Heads[who] != deed || !SubjectRepair.IsSubject(state.Relations[who])) return false;
        (state.Heads[saying], state.Relations[saying]) = (state.Heads[deed], Relation.AclRelcl);
        (state.Heads[deed], state.Relations[deed]) = (saying, Relation.Ccomp);
        (state.Heads[speaker], state.Relations[speaker]) = (saying, Relation.Nsubj);
        return true;
    }

    /// <summary>"Gunmen who residents said were soldiers killed two nurses": "were soldiers" is what residents say, not who else killed.</summary>
    private static bool Were(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int saying)
    {
        var somebody = state.Heads[saying];
        var main = somebody < 0 ? -1 : state.Heads[somebody];
        if (state.Relations[saying] != Relation.AclRelcl || saying + 3 >= state.Length || main <= saying + 2 || main >= state.Length || state.Heads[saying + 1] != main || state.Relations[saying + 1] is not (Relation.Aux or Relation.Cop)) return false;
        var (who, told) = (saying - 2, saying + 2);
        while (told < main && !(state.Heads[told] == main && SubjectRepair.IsSubject(state.Relations[told]))) told++;
        if (told == main || !tags.IsNoun(tagged[offset + told]) || who < 0 || state.Heads[who] != saying || tags.Xpos[tagged[offset + who]] is not ("WP" or "WDT") || state.Heads[saying - 1] != saying) return false;
        (state.Heads[told], state.Relations[told]) = (saying, Relation.Ccomp);
        (state.Heads[saying + 1], state.Relations[saying + 1]) = (told, Relation.Cop);
        (state.Heads[who], state.Relations[who]) = (told, Relation.Nsubj);
        return true;
    }

    private static bool Said(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int saying)
    {
        var speaker = saying - 1;
        while (speaker > 0 && !(state.Heads[speaker] == saying && state.Relations[speaker] == Relation.Nsubj)) speaker--;
        var who = speaker - 1;
        while (who > 0 && tags.Xpos[tagged[offset + who]] is not ("WP" or "WDT")) who--;
        var somebody = state.Heads[saying];
        if (who <= somebody || state.Heads[who] != saying || tags.Xpos[tagged[offset + speaker]] is "WP" or "WDT") return false;
        var deed = Deed(state, saying);
        if (deed < 0 || (state.Below[deed] & Subjects) != 0 && state.Heads[somebody] != deed) return false;
        if (state.Heads[deed] != saying && !Main(state, somebody, saying, deed)) return false;
        (state.Heads[deed], state.Relations[deed]) = (saying, Relation.Ccomp);
        (state.Heads[who], state.Relations[who]) = (deed, (state.Below[deed] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>The verb of what is said: the clause of the verb of saying, else the verb behind it that was taken for the noun's own.</summary>
    private static int Deed(ParseState state, int saying)
    {
        for (var word = saying + 1; word < state.Length; word++)
        {
            if (state.Heads[word] == saying && state.Relations[word] == Relation.Ccomp) return word;
            if (state.Heads[state.Heads[saying]] == word && SubjectRepair.IsSubject(state.Relations[state.Heads[saying]])) return word;
        }

        return -1;
    }

    /// <summary>Gives the noun the verb behind the mark that closes the clause, where what is said had been taken for it; false where there is none.</summary>
    private static bool Main(ParseState state, int somebody, int saying, int deed)
    {
        var main = deed + 1;
        while (main < state.Length && !(state.Heads[main] == deed && state.Relations[main] is Relation.Ccomp or Relation.Parataxis or Relation.Conj && (state.Below[main] & Cc) == 0)) main++;
        if (main == state.Length) return false;
        var comma = main - 1;
        while (comma > deed && !(state.Relations[comma] == Relation.Punct && state.Heads[comma] >= main)) comma--;
        if (comma == deed) return false;
        for (var word = deed + 1; word < comma; word++)
            if (state.Heads[word] == main) (state.Heads[word], state.Relations[word]) = (deed, SubjectRepair.IsSubject(state.Relations[word]) ? Relation.Obj : state.Relations[word]);
        for (var word = comma + 1; word < main; word++)
            if (state.Heads[word] == main && SubjectRepair.IsSubject(state.Relations[word])) return false;
        for (var word = main + 1; word < state.Length; word++)
            if (state.Heads[word] == deed) state.Heads[word] = main;
        (state.Heads[main], state.Relations[main]) = (state.Heads[deed], state.Relations[deed]);
        (state.Heads[somebody], state.Relations[somebody]) = (main, (state.Below[main] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }
}
