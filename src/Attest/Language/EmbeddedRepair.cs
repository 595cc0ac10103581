using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends clauses within a sentence whose noun was taken for their top or for another verb's: "said that masked men placed two bombs", "workers protested after a colleague was beaten", "the fighting began when members of the Front attacked a bridge"; and a number torn from its noun: "a group of ten paid killers".</summary>
internal static class EmbeddedRepair
{
    private static readonly WordSet When = WordSet.Of("after", "before", "since", "until");
    private static readonly WordSet Some = WordSet.Of("some", "many", "most", "all", "both", "several", "one", "half");
    private static readonly WordSet Ties = WordSet.Of("with", "to");
    private static readonly ulong Of = WordHash.Of("of"), Whom = WordHash.Of("whom"), That = WordHash.Of("that"), To = WordHash.Of("to");
    private static readonly WordSet Bearing = WordSet.Of("exposed", "subjected");
    private static readonly WordSet Singular = WordSet.Of("was", "is", "has"), Several = WordSet.Of("were", "are", "have");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word < state.Length; word++)
        {
            changed |= state.Relations[word] is Relation.Acl or Relation.AclRelcl && state.Heads[word] < word && Top(state, tags, tagged, offset, state.Heads[word], word);
            if (state.Relations[word] is Relation.Compound or Relation.Amod && TreeWords.Causing.Contains(frame.Words[offset + word])) changed |= OfCharge(state, frame, tags, tagged, offset, word);
            if (Bearing.Contains(frame.Words[offset + word])) changed |= Exposed(state, frame, tags, tagged, offset, word);
            if (frame.Words[offset + word] == That && state.Relations[word] == Relation.Det) changed |= ThatSeveral(state, frame, tags, tagged, offset, word);
            if (frame.Words[offset + word] == Whom) changed |= OfWhom(state, frame, tags, tagged, offset, word);
            if (state.Relations[word] == Relation.Advcl && state.Heads[word] < word && (state.Below[word] & (AnySubject | Auxiliaries | Mark | Cc)) == 0 && IsFinite(tags, tagged, offset, word)) changed |= Bound(state, frame, tags, tagged, offset, state.Heads[word], word);
            if (state.Relations[word] is Relation.Aux or Relation.AuxPass && state.Heads[word] > word) changed |= Swallowed(state, frame, tags, tagged, offset, word);
            if (tags.Upos[tagged[offset + word]] == Upos.Verb) changed |= Lost(state, frame, tags, tagged, offset, word);
            else if (state.Relations[word] is Relation.Nmod or Relation.Obl or Relation.OblAgent or Relation.Obj && tags.Upos[tagged[offset + word]] == Upos.Num) changed |= Counted(state, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"Said that masked men placed two bombs": a noun that stands as a clause has no verb but the participle behind it, which with an object of its own is no passive.</summary>
    private static bool Top(ParseState state, TagSet tags, Span<byte> tagged, int offset, int noun, int verb)
    {
        if (state.Relations[noun] is not (Relation.Ccomp or Relation.Advcl) || state.Heads[noun] > noun || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn or Upos.Num)) return false;
        var mark = state.Heads[noun] + 1;
        if ((state.Below[noun] & (AnySubject | Auxiliaries | Case)) != 0 || state.Relations[mark] != Relation.Mark || !state.IsUnder(mark, noun)) return false;
        if ((state.Below[verb] & (Obj | AnySubject | Auxiliaries | OblAgent | Mark)) != Obj || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD")) return false;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == noun && (word > verb || state.Relations[word] is Relation.Mark or Relation.Advmod or Relation.Obl or Relation.OblUnmarked or Relation.Advcl || (word < noun && state.Relations[word] == Relation.Punct))) state.Heads[word] = verb;
        state.Heads[mark] = verb;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[noun], state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Nsubj);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>"It began when members of the Front attacked a bridge": a finite verb without a subject has the noun right before it that a conjunction of time parts from the verb it hangs on.</summary>
    private static bool Lost(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var passive = (state.Below[verb] & Auxiliaries) == AuxPass && (state.Relations[verb] == Relation.Advcl || (state.Relations[verb] == Relation.Conj && (state.Below[verb] & Cc) == 0));
        if ((state.Below[verb] & AnySubject) != 0 || ((state.Below[verb] & Auxiliaries) != 0 && !passive) || (state.Relations[verb] == Relation.Conj && !passive) || state.Relations[verb] is Relation.Acl or Relation.AclRelcl or Relation.Xcomp || !(passive || IsFinite(tags, tagged, offset, verb) || (tags.Xpos[tagged[offset + verb]] == "VBN" && (state.Below[verb] & Obj) != 0))) return false;
        var noun = verb - 1;
        while (passive && noun > 0 && state.Heads[noun] == verb && state.Relations[noun] is Relation.AuxPass or Relation.Advmod) noun--;
        while (noun > 0 && state.Heads[noun] < verb && state.Relations[noun] is not (Relation.Obj or Relation.Obl or Relation.Root)) noun = state.Heads[noun] < noun ? state.Heads[noun] : noun - 1;
        if (noun < 2 || state.Relations[noun] is not (Relation.Obj or Relation.Obl) || state.Heads[noun] >= noun || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn or Upos.Num) || state.IsUnder(verb, noun)) return false;
        for (var word = noun + 1; word < verb; word++)
            if (!state.IsUnder(word, noun) && state.Heads[word] != verb) return false;
        var first = First(state, noun);
        // "After armed men forced their way in": before a finite verb "after" is a conjunction.
        if ((state.Below[noun] & Case) != 0)
        {
            if (!IsOfTime(state, frame, offset, first, noun) || TreeWords.Times.Contains(frame.Words[offset + noun])) return false;
            (state.Heads[first], state.Relations[first], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Mark, verb, passive ? Relation.NsubjPass : Relation.Nsubj);
            if (passive) state.Relations[verb] = Relation.Advcl;
            else tagged[offset + verb] = tags.Past;
            return true;
        }

        if (passive || !IsFinite(tags, tagged, offset, verb)) return false;
        var conjunction = first - 1;
        if (conjunction <= state.Heads[noun] || state.Relations[conjunction] is not (Relation.Advmod or Relation.Mark) || tags.Xpos[tagged[offset + conjunction]] is not ("WRB" or "IN") || state.IsUnder(verb, conjunction)) return false;
        (state.Heads[conjunction], state.Heads[noun], state.Relations[noun]) = (verb, verb, Relation.Nsubj);
        return true;
    }

    /// <summary>"Workers protested after a colleague was beaten": a verb whose auxiliary agrees with the noun behind the conjunction of time and not with the subject before it is that noun's, and what was taken for a participle is the sentence's verb.</summary>
    private static bool Swallowed(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int auxiliary)
    {
        var later = state.Heads[auxiliary];
        var singular = Singular.Contains(frame.Words[offset + auxiliary]);
        if (!singular && !Several.Contains(frame.Words[offset + auxiliary])) return false;
        var noun = auxiliary - 1;
        while (noun > 0 && state.Relations[noun] != Relation.Obl && state.Heads[noun] >= 0 && state.Heads[noun] < later) noun = state.Heads[noun];
        if (state.Relations[noun] != Relation.Obl || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn or Upos.Num) || singular == (tags.Xpos[tagged[offset + noun]] is "NNS" or "NNPS")) return false;
        var verb = state.Heads[noun];
        if (verb < 1 || verb >= noun || state.Relations[verb] != Relation.Acl || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD")) return false;
        var subject = state.Heads[verb];
        if (subject > verb || state.Heads[subject] != later || state.Relations[subject] is not (Relation.Nsubj or Relation.NsubjPass) || tags.Xpos[tagged[offset + subject]] is not ("NNS" or "NN") || singular != (tags.Xpos[tagged[offset + subject]] == "NNS")) return false;
        var first = First(state, noun);
        if (!IsOfTime(state, frame, offset, first, noun)) return false;
        for (var word = 0; word < state.Length; word++)
            if (word != subject && state.Heads[word] == later && (word < verb || state.Relations[word] == Relation.Punct)) state.Heads[word] = verb;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[later], state.Relations[later]);
        (state.Heads[noun], state.Relations[noun]) = (later, state.Relations[subject]);
        (state.Heads[subject], state.Relations[subject]) = (verb, Relation.Nsubj);
        (state.Heads[later], state.Relations[later]) = (verb, Relation.Advcl);
        (state.Heads[first], state.Relations[first]) = (later, Relation.Mark);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>"Treated 25 people wounded in the strike, seven of whom died": the number is what the verb behind it is said of, and the clause describes the people before.</summary>
    private static bool OfWhom(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int whom)
    {
        int of = whom - 1, number = whom - 2;
        if (number < 1 || frame.Words[offset + of] != Of || !(tags.Upos[tagged[offset + number]] == Upos.Num || Some.Contains(frame.Words[offset + number]))) return false;
        var verb = whom + 1;
        while (verb < state.Length && verb < whom + 5 && tags.Upos[tagged[offset + verb]] is Upos.Aux or Upos.Adv or Upos.Part) verb++;
        if (verb >= state.Length || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Heads[number] == verb && (state.Relations[number] is Relation.Nsubj or Relation.NsubjPass))) return false;
        if (state.Heads[verb] < 0 || state.IsUnder(verb, number) || (state.Below[verb] & AnySubject) != 0) return false;
        var people = number - 1;
        while (people >= 0 && tags.Xpos[tagged[offset + people]] != "NNS") people--;
        if (people < 0 || state.IsUnder(people, verb)) return false;
        (state.Heads[number], state.Relations[number]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        (state.Heads[whom], state.Relations[whom], state.Heads[of], state.Relations[of]) = (number, Relation.Nmod, whom, Relation.Case);
        (state.Heads[verb], state.Relations[verb]) = (people, Relation.AclRelcl);
        return true;
    }

    /// <summary>"A group of ten paid killers", "freed two kidnapped doctors": a number with a preposition or as an object, a participle and a plural side by side are one noun phrase.</summary>
    private static bool Counted(ParseState state, TagSet tags, Span<byte> tagged, int offset, int number)
    {
        if (number + 2 >= state.Length || tags.Xpos[tagged[offset + number]] != "CD" || ((state.Below[number] & Case) == 0 && !(state.Relations[number] == Relation.Obj && ((state.Relations[number + 1] == Relation.Xcomp && state.Heads[number + 1] == state.Heads[number]) || (state.Relations[number + 1] is Relation.Conj or Relation.Ccomp && (state.Below[number + 1] & (Cc | AnySubject | Mark)) == 0)))) || state.Heads[number] > number) return false;
        int participle = number + 1, noun = number + 2;
        if (tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD") || tags.Xpos[tagged[offset + noun]] != "NNS" || state.Heads[noun] != participle || state.Relations[noun] != Relation.Obj || state.IsUnder(state.Heads[number], participle)) return false;
        (state.Heads[noun], state.Relations[noun]) = (state.Heads[number], state.Relations[number]);
        for (var word = 0; word < state.Length; word++)
            if (word != noun && (state.Heads[word] == number || state.Heads[word] == participle)) state.Heads[word] = noun;
        (state.Heads[number], state.Relations[number]) = (noun, Relation.Nummod);
        (state.Heads[participle], state.Relations[participle]) = (noun, Relation.Amod);
        return true;
    }

    /// <summary>"Rioters affiliated with a youth group set fire to a tent": a participle with "with" or "to" right behind the subject says whose they are; the finite verb behind it is the clause's.</summary>
    private static bool Bound(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int participle, int verb)
    {
        var people = participle - 1;
        if (people < 0 || state.Relations[people] != Relation.Nsubj || state.Heads[people] != participle || participle + 1 >= state.Length || !Ties.Contains(frame.Words[offset + participle + 1])) return false;
        if (tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD") || (state.Below[participle] & (Obj | Auxiliaries)) != 0) return false;
        for (var word = participle + 1; word < verb; word++)
            if (state.Relations[word] == Relation.Punct && state.Heads[word] != verb) return false;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == participle && (word > verb || (word < people && state.Relations[word] is not Relation.Case))) state.Heads[word] = verb;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[participle], state.Relations[participle]);
        (state.Heads[participle], state.Relations[participle]) = (people, Relation.Acl);
        state.Heads[people] = verb;
        tagged[offset + participle] = tags.Participle;
        return true;
    }

    /// <summary>"Received allegations that soldiers arrested her": before a plural "that" opens a clause.</summary>
    private static bool ThatSeveral(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int that)
    {
        int noun = state.Heads[that], told = that - 1;
        if (noun <= that || noun >= state.Length || tags.Xpos[tagged[offset + noun]] is not ("NNS" or "NNPS") || state.Relations[noun] is not (Relation.Nsubj or Relation.NsubjPass)) return false;
        var verb = state.Heads[noun];
        if (verb <= noun || verb >= state.Length || state.Heads[verb] > that || state.Relations[verb] is not (Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.Acl)) return false;
        if (TreeWords.Accounts.Contains(frame.Words[offset + told]) || TreeWords.Proofs.Contains(frame.Words[offset + told])) (state.Heads[verb], state.Relations[verb]) = (told, Relation.Acl);
        else if (state.Heads[verb] == told) state.Relations[verb] = Relation.Ccomp;
        else return false;
        (state.Heads[that], state.Relations[that]) = (verb, Relation.Mark);
        return true;
    }

    /// <summary>"Was exposed to shelling by the militia": what somebody is exposed to is a noun, however it ends.</summary>
    private static bool Exposed(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int exposed)
    {
        int to = exposed + 1, deed = exposed + 2;
        while (deed + 1 < state.Length && tags.Upos[tagged[offset + deed]] == Upos.Adj) deed++;
        if (deed >= state.Length || frame.Words[offset + to] != To || tags.Xpos[tagged[offset + deed]] != "VBG" || state.Heads[deed] != exposed || state.Relations[deed] != Relation.Advcl || (state.Below[deed] & Obj) != 0) return false;
        state.Relations[deed] = Relation.Obl;
        (state.Heads[to], state.Relations[to]) = (deed, Relation.Case);
        tagged[offset + deed] = tags.Noun;
        for (var word = deed + 1; word < state.Length; word++)
            if (state.Heads[word] == deed && state.Relations[word] == Relation.Obl) state.Relations[word] = Relation.Nmod;
            else if (state.Heads[word] == deed && state.Relations[word] is Relation.Advcl or Relation.Conj) state.Heads[word] = exposed;
        return true;
    }

    /// <summary>"Was convicted of ordering attacks": what somebody is charged with is that he ordered them.</summary>
    private static bool OfCharge(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int causing)
    {
        int deed = state.Heads[causing], of = causing - 1;
        if (deed <= causing || of < 1 || state.Heads[of] != deed || state.Relations[of] != Relation.Case || state.Relations[deed] is not (Relation.Obl or Relation.Nmod or Relation.Acl)) return false;
        var charge = state.Heads[deed];
        if (charge < 0 || charge >= of || !TreeWords.Charges.Contains(frame.Words[offset + charge])) return false;
        (state.Heads[causing], state.Relations[causing]) = (charge, Relation.Advcl);
        (state.Heads[of], state.Relations[of]) = (causing, Relation.Mark);
        (state.Heads[deed], state.Relations[deed]) = (causing, Relation.Obj);
        tagged[offset + causing] = tags.Gerund;
        return true;
    }

    /// <summary>The first word of a noun phrase.</summary>
    private static int First(ParseState state, int noun)
    {
        var first = noun;
        while (first > 0 && state.IsUnder(first - 1, noun)) first--;
        return first;
    }

    /// <summary>True for "after" or "until" at the head of a noun phrase behind the verb it hangs on.</summary>
    private static bool IsOfTime(ParseState state, Frame frame, int offset, int first, int noun) =>
        state.Relations[first] == Relation.Case && state.Heads[first] == noun && When.Contains(frame.Words[offset + first]) && first > state.Heads[noun];

    private static bool IsFinite(TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb) =>
        tags.Xpos[tagged[offset + verb]] is "VBD" or "VBZ" or "VBP";
}
