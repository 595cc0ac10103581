using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Gives the verb of a clause the subject that the tree has elsewhere: before an aside ("the attackers, believed to be members of the Front, burned a clinic"), behind "but", and behind "that" with who is told it.</summary>
internal static class ClauseSubjectRepair
{
    private static readonly ulong That = WordHash.Of("that"), But = WordHash.Of("but");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 2; word + 1 < state.Length; word++)
        {
            if (TreeWords.Taken.Contains(frame.Words[offset + word]) && tags.Xpos[tagged[offset + word]] == "VBN" && tags.Xpos[tagged[offset + word - 1]] == ",") changed |= Aside(state, tags, tagged, offset, word);
            else if (frame.Words[offset + word] == But && state.Relations[word] == Relation.Cc) changed |= Against(state, tags, tagged, offset, word);
            else if (frame.Words[offset + word] == That) changed |= Told(state, frame, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"The attackers, believed to be members of the Front, set fire to houses".</summary>
    private static bool Aside(ParseState state, TagSet tags, Span<byte> tagged, int offset, int aside)
    {
        var subject = -1;
        for (var word = 0; word < aside; word++)
            if (state.Heads[word] == aside && state.Relations[word] is Relation.Nsubj or Relation.NsubjPass) subject = word;
        if (subject < 0 || (state.Below[aside] & Auxiliaries) != 0) return false;
        for (var verb = aside + 2; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != aside || state.Relations[verb] is not (Relation.Conj or Relation.Parataxis or Relation.Advcl) || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP") || (state.Below[verb] & (AnySubject | Cc | Mark)) != 0 || tags.Xpos[tagged[offset + verb - 1]] != ",") continue;
            (state.Heads[verb], state.Relations[verb]) = (state.Heads[aside], state.Relations[aside]);
            (state.Heads[subject], state.Relations[subject], state.Heads[aside], state.Relations[aside]) = (verb, Relation.Nsubj, subject, Relation.Acl);
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == aside && word != subject && (word < subject || word >= verb - 1)) state.Heads[word] = verb;
            return true;
        }

        return false;
    }

    /// <summary>"They suspected the gang, but a man who speaks for it denied it": "but" with a noun and a finite verb that has no subject joins two clauses.</summary>
    private static bool Against(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int but)
    {
        var noun = state.Heads[but];
        if (noun <= but || noun >= state.Length || state.Relations[noun] != Relation.Conj || !tags.IsNoun(tagged[offset + noun]) || state.Heads[noun] is not (var before and >= 0) || before > but || (state.Below[noun] & Case) != 0) return false;
        for (var verb = noun + 1; verb < state.Length; verb++)
        {
            if (tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP") || state.Relations[verb] != Relation.Conj || state.Heads[verb] >= but || (state.Below[verb] & (AnySubject | Cc | Mark)) != 0) continue;
            for (var between = noun + 1; between < verb; between++)
                if (state.Heads[between] < but) return false;
            (state.Heads[noun], state.Relations[noun], state.Heads[but]) = (verb, Relation.Nsubj, verb);
            if (tags.Xpos[tagged[offset + but - 1]] == ",") state.Heads[but - 1] = verb;
            return true;
        }

        return false;
    }

    /// <summary>"Had said on Sunday that nine people were killed", "told the court that the defendants, then soldiers, stopped a bus": "that" opens what is told.</summary>
    private static bool Told(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int that)
    {
        if (state.Relations[that] == Relation.Obj && state.Heads[that] is >= 0 and var teller && teller < that && TreeWords.Learning.Contains(frame.Words[offset + teller]))
        {
            for (var verb = that + 1; verb < state.Length; verb++)
            {
                if (state.Heads[verb] != teller || state.Relations[verb] != Relation.Ccomp || (state.Below[verb] & Mark) != 0) continue;
                (state.Heads[that], state.Relations[that]) = (verb, Relation.Mark);
                return true;
            }

            return false;
        }

        var noun = state.Heads[that];
        if (noun <= that || noun >= state.Length || state.Relations[noun] != Relation.AclRelcl || !tags.IsNoun(tagged[offset + noun]) || (state.Below[noun] & (AnySubject | Auxiliaries)) != 0 || state.Heads[noun] is not (var told and >= 0) || told > that || state.Relations[told] is not (Relation.Iobj or Relation.Obj)) return false;
        var telling = state.Heads[told];
        for (var verb = noun + 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != telling || state.Relations[verb] is not (Relation.Conj or Relation.Ccomp or Relation.Parataxis) || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP") || (state.Below[verb] & (AnySubject | Cc | Mark)) != 0) continue;
            (state.Heads[verb], state.Relations[verb], state.Heads[noun], state.Relations[noun], state.Heads[that], state.Relations[that]) = (telling, Relation.Ccomp, verb, Relation.Nsubj, verb, Relation.Mark);
            for (var later = verb + 1; later < state.Length; later++)
                if (state.Heads[later] == telling && state.Relations[later] == Relation.Conj) state.Heads[later] = verb;
            return true;
        }

        return false;
    }
}
