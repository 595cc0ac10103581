using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what somebody tells: the clause with "that" of a noun for it ("called the accusation that soldiers burned it a lie"), and "reports" as a verb ("the ministry of health reports that").</summary>
internal static class AccountRepair
{
    private static readonly ulong That = WordHash.Of("that"), ReportsWord = WordHash.Of("reports"), AsWord = WordHash.Of("as");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 0; word < state.Length; word++)
        {
            if (frame.Words[offset + word] == ReportsWord) changed |= Reports(state, frame, tags, tagged, offset, word);
            else if (TreeWords.Answering.Contains(frame.Words[offset + word])) changed |= Answered(state, tags, tagged, offset, word);
            else if (frame.Words[offset + word] == That) changed |= Claimed(state, frame, tags, tagged, offset, word) || Account(state, frame, tags, tagged, offset, word) || Told(state, frame, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"…, the ministry said, a claim the army denied": the claim is all that stands before it, and nothing that the ministry says.</summary>
    private static bool Answered(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        for (var noun = verb - 1; noun > 2 && verb - noun < 8; noun--)
        {
            if (tags.Upos[tagged[offset + noun]] is Upos.Punct or Upos.Verb) return false;
            if (tags.Xpos[tagged[offset + noun - 1]] != "DT" || tags.Xpos[tagged[offset + noun - 2]] != "," || !tags.IsNoun(tagged[offset + noun])) continue;
            if (state.Heads[noun] is not (var saying and >= 0) || saying >= noun || state.Relations[noun] != Relation.Ccomp || verb - noun < 2 || state.IsUnder(noun, verb)) return false;
            state.Relations[noun] = Relation.Parataxis;
            (state.Heads[verb], state.Relations[verb]) = (noun, Relation.AclRelcl);
            return true;
        }

        return false;
    }

    /// <summary>"The ministry of health reports that two nurses were killed": before "that", a number or an article this is the verb, and the word before it belongs to who reports.</summary>
    private static bool Reports(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        if (verb < 3 || verb + 2 >= state.Length || tags.Xpos[tagged[offset + verb]] != "NNS" || state.Relations[verb] != Relation.Nmod || state.Heads[verb] is not (var teller and >= 0) || teller >= verb - 1) return false;
        var (next, last) = (verb + 1, verb - 1);
        if (state.Heads[last] != verb || state.Relations[last] != Relation.Compound || !(frame.Words[offset + next] == That ? tags.Upos[tagged[offset + next + 1]] != Upos.Verb : tags.Upos[tagged[offset + next]] is Upos.Num or Upos.Det)) return false;
        var above = state.Heads[teller];
        var predicate = above > verb && above < state.Length ? above : -1;
        if (predicate < 0 && above != state.Length) return false;
        (state.Heads[last], state.Relations[last]) = (teller, Relation.Nmod);
        for (var word = 0; word < last; word++)
            if (state.Heads[word] == verb) state.Heads[word] = last;
        var top = predicate < 0 ? teller : predicate;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[top], state.Relations[top]);
        (state.Heads[teller], state.Relations[teller]) = (verb, Relation.Nsubj);
        tagged[offset + verb] = tags.Third;
        var told = -1;
        for (var word = next; word < state.Length; word++)
        {
            if (state.Heads[word] == teller) state.Heads[word] = verb;
            if (told < 0 && state.Heads[word] == verb && tags.IsNoun(tagged[offset + word])) (state.Relations[word], told) = (Relation.Obj, word);
        }

        if (predicate < 0) return true;
        if (frame.Words[offset + next] == That || told < 0) (state.Heads[predicate], state.Relations[predicate]) = (verb, Relation.Ccomp);
        else (state.Heads[predicate], state.Relations[predicate]) = (told, Relation.AclRelcl);
        return true;
    }

    /// <summary>"The claim by the authority that 17 patients died is false": the clause is that of the claim, not of who made it.</summary>
    private static bool Claimed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int that)
    {
        var maker = that - 1;
        if (frame.Words[offset + that] != That || maker < 2 || state.Relations[maker] != Relation.Nmod || state.Heads[maker] is not (var claim and >= 0) || claim >= maker || !TreeWords.Proofs.Contains(frame.Words[offset + claim])) return false;
        for (var verb = that + 1; verb < state.Length; verb++)
        {
            if (tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP" or "VBN") || (state.Heads[verb] != maker && state.Heads[verb] != claim) || state.Relations[verb] is not (Relation.AclRelcl or Relation.Acl)) continue;
            for (var noun = that + 1; noun < verb; noun++)
                if (state.Heads[noun] == maker && (state.Below[verb] & AnySubject) == 0) (state.Heads[noun], state.Relations[noun]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
            (state.Heads[verb], state.Relations[verb]) = (claim, Relation.Acl);
            (state.Heads[that], state.Relations[that]) = (verb, Relation.Mark);
            return true;
        }

        return false;
    }

    /// <summary>"Called the accusation that soldiers burned it a lie", "dismissed as false the report that …": the clause is that of the noun before it, which is what the verb is said of.</summary>
    private static bool Account(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int that)
    {
        var noun = that - 1;
        if (frame.Words[offset + that] != That || noun < 1 || tags.Upos[tagged[offset + noun]] != Upos.Noun || !(TreeWords.Proofs.Contains(frame.Words[offset + noun]) || TreeWords.Accounts.Contains(frame.Words[offset + noun]))) return false;
        var verb = that + 1;
        while (verb < state.Length && !(tags.Upos[tagged[offset + verb]] == Upos.Verb && (state.Below[verb] & Subjects) != 0)) verb++;
        if (verb == state.Length || state.IsUnder(noun, verb)) return false;
        var own = false;
        for (var subject = that + 1; subject < verb; subject++) own |= state.Heads[subject] == verb && SubjectRepair.IsSubject(state.Relations[subject]);
        if (!own) return false;
        var changed = As(state, frame, tags, tagged, offset, noun);
        if (!(state.Heads[verb] == noun && state.Relations[verb] == Relation.AclRelcl) && !(state.Relations[verb] == Relation.Ccomp && state.Heads[verb] < noun)) return changed;
        (state.Heads[verb], state.Relations[verb]) = (noun, Relation.Acl);
        (state.Heads[that], state.Relations[that]) = (verb, Relation.Mark);
        return true;
    }

    /// <summary>"It was reported on Monday that rebels killed four farmers", "learned from police that a bomb exploded": a clause that has a subject of its own behind "that" is what is told, not what is told of a day or of who tells it.</summary>
    private static bool Told(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int that)
    {
        if (that < 3 || that + 2 >= state.Length || state.Relations[that] is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass)) return false;
        var verb = state.Heads[that];
        if (verb <= that || verb >= state.Length) return false;
        // "That alleged rebels killed": the word before a plural that does something else says what they are taken for.
        if (verb == that + 1 && TreeWords.Taken.Contains(frame.Words[offset + verb]) && tags.Xpos[tagged[offset + verb + 1]] is "NNS" or "NNPS" or "NNP" && state.Heads[verb + 1] is var own && own > verb && own < state.Length && SubjectRepair.IsSubject(state.Relations[verb + 1]) && state.Heads[own] == state.Heads[verb])
        {
            (state.Heads[verb], state.Relations[verb]) = (verb + 1, Relation.Amod);
            tagged[offset + verb] = tags.Participle;
            verb = own;
        }
        else if (state.Relations[that] != Relation.Obj || (state.Below[verb] & Subjects) == 0)
        {
            return false;
        }

        var teller = state.Heads[verb];
        if (teller < 0 || teller >= that) return false;
        var of = teller;
        if (state.Relations[verb] == Relation.AclRelcl && state.Relations[teller] == Relation.Obl && (state.Below[teller] & Case) != 0) teller = state.Heads[teller];
        else if (state.Relations[verb] is not (Relation.Advcl or Relation.Ccomp)) return false;
        if (teller < 0 || teller >= of + 1 || !TreeWords.Learning.Contains(frame.Words[offset + teller]) || (state.Below[teller] & Obj) != 0 || (of != teller && (state.Below[teller] & Ccomp) != 0)) return false;
        (state.Heads[verb], state.Relations[verb]) = (teller, Relation.Ccomp);
        (state.Heads[that], state.Relations[that]) = (verb, Relation.Mark);
        return true;
    }

    /// <summary>"Dismissed as false the report": what it is called stands before it.</summary>
    private static bool As(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int noun)
    {
        var (article, called, mark) = (noun - 1, noun - 2, noun - 3);
        if (mark < 1 || state.Relations[noun] is not (Relation.Obl or Relation.Obj) || state.Heads[noun] >= mark || frame.Words[offset + mark] != AsWord || state.Heads[mark] != noun || state.Heads[called] != noun || tags.Upos[tagged[offset + called]] is not (Upos.Adj or Upos.Det) || tags.Upos[tagged[offset + article]] != Upos.Det) return false;
        var verb = state.Heads[noun];
        if (tags.Upos[tagged[offset + verb]] == Upos.Adj) tagged[offset + verb] = tags.Past;
        state.Relations[noun] = Relation.Obj;
        (state.Heads[called], state.Relations[called]) = (verb, Relation.Xcomp);
        state.Heads[mark] = called;
        return true;
    }
}
