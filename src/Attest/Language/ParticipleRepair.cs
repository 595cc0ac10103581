using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends a participle taken for the verb of its sentence: "The men accused of the murder were released." The verb that has no subject is the sentence's, and the participle describes the noun.</summary>
internal static class ParticipleRepair
{
    private static readonly WordSet Relatives = WordSet.Of("who", "which", "that");
    private static readonly ulong By = WordHash.Of("by"), To = WordHash.Of("to"), Be = WordHash.Of("be"), A = WordHash.Of("a"), An = WordHash.Of("an");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var verb = 2; verb < state.Length; verb++)
        {
            if (Beside(state, frame, tags, tagged, offset, verb) || Deed(state, frame, tags, tagged, offset, verb) || Presumed(state, frame, tags, tagged, offset, verb) || Apart(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.OfMessage(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.BetweenCommas(state, tags, tagged, offset, verb) || Stationed(state, frame, tags, tagged, offset, verb) || SaidOf(state, tags, tagged, offset, verb) || OfBody(state, frame, tags, tagged, offset, verb) || Issued(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.OfObject(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.OfWho(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.OfShot(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.OfDeed(state, frame, tags, tagged, offset, verb) || ReducedRelativeRepair.Flown(state, frame, tags, tagged, offset, verb))
            {
                changed = true;
                continue;
            }

            if ((state.Relations[verb] is Relation.Advcl or Relation.Conj or Relation.Ccomp && TreeWords.Befallen.Contains(frame.Words[offset + verb]) && ReducedRelativeRepair.Befallen(state, tags, tagged, offset, verb)) || (state.Relations[verb] == Relation.Advcl && TreeWords.Moving.Contains(frame.Words[offset + verb]) && Moving(state, frame, tags, tagged, offset, verb)))
            {
                changed = true;
                continue;
            }

            if (state.Relations[verb] == Relation.Advcl && tags.Xpos[tagged[offset + verb]] == "VBG" && Guarding(state, tags, tagged, offset, verb))
            {
                changed = true;
                continue;
            }

            if (state.Relations[verb] == Relation.Amod && TreeWords.Throwing.Contains(frame.Words[offset + verb]) && Threw(state, tags, tagged, offset, verb))
            {
                changed = true;
                continue;
            }

            var participle = state.Heads[verb];
            if (participle >= verb || participle < 1 || state.Relations[verb] is not (Relation.Ccomp or Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Xcomp) || (state.Below[verb] & OwnClause) != 0) continue;
            var aside = Aside(state, participle, verb);
            if (!(tags.Xpos[tagged[offset + participle]] == "VBD" || (aside >= 0 && tags.Xpos[tagged[offset + participle]] == "VBN")) || (state.Below[participle] & Auxiliaries) != 0 || (aside < 0 && (state.Below[participle] & Obj) != 0)) continue;
            var subject = participle - 1;
            while (subject >= 0 && !(state.Heads[subject] == participle && state.Relations[subject] == Relation.Nsubj)) subject--;
            if (subject < 0 || !IsFinite(state, tags, tagged, offset, verb)) continue;
            if (TreeWords.Went.Contains(frame.Words[offset + participle]))
            {
                // "The general escaped but in the attempt seven people were killed"
                changed |= (state.Below[verb] & (AuxPass | AllSubjects)) == AuxPass && SubjectRepair.TakeSubject(state, tags, tagged, offset, participle, verb);
                continue;
            }

            if (Relatives.Contains(frame.Words[offset + subject]))
            {
                changed |= OfRelative(state, subject, participle, verb);
                continue;
            }

            var before = state.Relations[participle - 1] == Relation.Punct;
            var parted = Parted(state, participle, verb);
            if (state.Relations[verb] == Relation.Conj ? !before || !parted || Marks(state, subject, participle) != 1 : aside < 0 && (before || parted) || !((state.Relations[verb] == Relation.Xcomp && tags.Xpos[tagged[offset + verb]] == "VBD") || HasOwnAuxiliary(state, verb) || IsSaidOf(state, tags, tagged, offset, participle, verb) || IsPlaced(state, frame, tags, tagged, offset, participle))) continue;
            state.Heads[verb] = state.Heads[participle];
            state.Relations[verb] = state.Relations[participle];
            state.Heads[subject] = verb;
            state.Heads[participle] = subject;
            state.Relations[participle] = Relation.Acl;
            tagged[offset + participle] = tags.Participle;
            if (aside >= 0) (state.Heads[aside], state.Relations[aside]) = (subject, Relation.Appos);
            state.Relations[subject] = (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj;
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == participle && (word < subject || word > verb)) state.Heads[word] = verb;
            changed = true;
        }

        for (var word = 3; word < state.Length; word++) changed |= OfKin(state, frame, tags, tagged, offset, word);
        return changed;
    }

    /// <summary>"Was planted by retreating troops": what nobody does to anybody says what those are like who did it.</summary>
    private static bool Moving(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int moving)
    {
        int by = moving - 1, people = moving + 1, verb = state.Heads[moving];
        if (people >= state.Length || by <= verb || frame.Words[offset + by] != By || state.Heads[by] != moving || state.Heads[people] != moving || state.Relations[people] != Relation.Obj || tags.Xpos[tagged[offset + people]] != "NNS" || (state.Below[verb] & AuxPass) == 0) return false;
        (state.Heads[people], state.Relations[people]) = (verb, Relation.OblAgent);
        (state.Heads[moving], state.Relations[moving], state.Heads[by], state.Relations[by]) = (people, Relation.Amod, people, Relation.Case);
        for (var word = people + 1; word < state.Length; word++)
            if (state.Heads[word] == moving) state.Heads[word] = verb;
        return true;
    }

    /// <summary>"The widow of the judge killed in May": what was done was done to the one right before.</summary>
    private static bool OfKin(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        var (kin, noun) = (state.Heads[participle], participle - 1);
        if (state.Relations[participle] != Relation.Acl || tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD") || kin < 0 || kin >= noun - 1 || !TreeWords.Kin.Contains(frame.Words[offset + kin])) return false;
        while (noun > kin && state.Relations[noun] is Relation.Flat or Relation.Compound) noun = state.Heads[noun] < noun ? state.Heads[noun] : noun - 1;
        if (noun <= kin || state.Heads[noun] != kin || state.Relations[noun] != Relation.Nmod || (state.Below[noun] & Case) == 0) return false;
        state.Heads[participle] = noun;
        return true;
    }

    /// <summary>"Attacked the village at dawn, burning homes and stealing cattle": behind a comma a form in "-ing" goes on beside the verb, and the noun behind is its object.</summary>
    private static bool Beside(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int going)
    {
        var noun = going + 1;
        if (noun >= state.Length || state.Relations[going] != Relation.Amod || state.Heads[going] != noun || tags.Xpos[tagged[offset + going]] != "VBG" || tags.Xpos[tagged[offset + going - 1]] != "," || tags.Xpos[tagged[offset + noun]] is not ("NNS" or "NN") || state.Relations[noun] is not (Relation.Conj or Relation.Obj or Relation.Obl or Relation.Appos or Relation.Nmod) || state.Heads[noun] >= going) return false;
        var verb = state.Heads[noun];
        for (var steps = 0; steps < 6 && verb >= 0 && verb < state.Length && tags.Upos[tagged[offset + verb]] != Upos.Verb; steps++) verb = state.Heads[verb];
        if (verb < 0 || verb >= going || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP" or "VBN")) return false;
        (state.Heads[going], state.Relations[going], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Advcl, going, Relation.Obj);
        for (var thing = noun + 3; thing < state.Length && thing < noun + 6; thing++)
        {
            // "… and stealing cattle"
            var second = thing - 1;
            if (state.Heads[thing] != noun || state.Relations[thing] != Relation.Conj || state.Relations[second - 1] != Relation.Cc || state.Heads[second] != thing || state.Relations[second] is not (Relation.Compound or Relation.Amod) || tags.Xpos[tagged[offset + second]] is not ("VBG" or "NN")) continue;
            if (tags.Xpos[tagged[offset + second]] == "NN" && !TreeWords.Doing.Contains(frame.Words[offset + second])) continue;
            (state.Heads[second], state.Relations[second], state.Heads[thing], state.Relations[thing], state.Heads[second - 1]) = (going, Relation.Conj, second, Relation.Obj, second);
            tagged[offset + second] = tagged[offset + going];
            break;
        }

        return true;
    }

    /// <summary>"Was killed by shelling fired by rebels": what a participle describes is a noun, however it ends.</summary>
    private static bool Deed(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int participle)
    {
        var deed = participle - 1;
        if (state.Relations[participle] != Relation.Acl || state.Heads[participle] != deed || state.Relations[deed] != Relation.Advcl || state.Heads[deed] >= deed || tags.Xpos[tagged[offset + deed]] != "VBG" || state.Heads[deed - 1] != deed || state.Relations[deed - 1] != Relation.Mark) return false;
        state.Relations[deed] = frame.Words[offset + deed - 1] == By && (state.Below[state.Heads[deed]] & AuxPass) != 0 ? Relation.OblAgent : Relation.Obl;
        state.Relations[deed - 1] = Relation.Case;
        tagged[offset + deed] = tags.Noun;
        return true;
    }

    /// <summary>"Members of a militia threatened nurses": "a" goes with the body before the participle, not with the plural behind, and the participle is the sentence's verb.</summary>
    private static bool OfBody(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var people = state.Heads[verb];
        var body = verb - 1;
        if (people <= verb || people >= state.Length || state.Relations[verb] != Relation.Amod || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD") || tags.Xpos[tagged[offset + people]] != "NNS" || tags.Xpos[tagged[offset + body]] != "NN" || state.Heads[body] is var above && above != verb && above != people) return false;
        var article = body - 1;
        while (article > 1 && state.Relations[article] is Relation.Amod or Relation.Compound && state.Heads[article] >= body && state.Heads[article] <= people) article--;
        if (state.Heads[article] != people || state.Relations[article] != Relation.Det || !(frame.Words[offset + article] == A || frame.Words[offset + article] == An)) return false;
        int of = article - 1, doer = state.Heads[people];
        if (doer >= of || doer < 0 || state.Relations[of] != Relation.Case || state.Heads[of] != people || state.Relations[people] != Relation.Nmod || tags.Xpos[tagged[offset + doer]] != "NNS" || (state.Heads[doer] != state.Length && state.Relations[doer] is not (Relation.Ccomp or Relation.Parataxis or Relation.Conj))) return false;
        for (var word = 0; word < state.Length; word++)
        {
            if (state.Heads[word] == doer && word > verb) state.Heads[word] = verb;
            else if (word >= of && word < body && (state.Heads[word] == people || state.Heads[word] == verb)) state.Heads[word] = body;
        }

        (state.Heads[verb], state.Relations[verb]) = (state.Heads[doer], state.Relations[doer]);
        (state.Heads[doer], state.Relations[doer]) = (verb, Relation.Nsubj);
        (state.Heads[body], state.Relations[body]) = (doer, Relation.Nmod);
        (state.Heads[people], state.Relations[people]) = (verb, Relation.Obj);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>"Two of the volunteers who went missing were found dead": behind the clause that describes the noun stands the sentence's verb.</summary>
    private static bool OfRelative(ParseState state, int relative, int described, int verb)
    {
        var noun = state.Heads[described];
        if (state.Relations[described] is not (Relation.AclRelcl or Relation.Acl) || noun < 0 || noun >= relative || !HasOwnAuxiliary(state, verb)) return false;
        var subject = state.Relations[noun] == Relation.Nmod && state.Heads[noun] < noun ? state.Heads[noun] : noun;
        if (state.Heads[subject] != state.Length && state.Relations[subject] is not (Relation.Ccomp or Relation.Parataxis)) return false;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == subject && (word > verb || state.Relations[word] == Relation.Mark)) state.Heads[word] = verb;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[subject], state.Relations[subject]);
        (state.Heads[subject], state.Relations[subject]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>The noun between the commas of "two passengers abducted that day, both teachers, were found dead", which says who they are; -1 for none.</summary>
    private static int Aside(ParseState state, int participle, int verb)
    {
        if (state.Relations[verb] != Relation.Ccomp || (state.Below[verb] & AuxPass) == 0 || Marks(state, participle, verb) != 2) return -1;
        for (var noun = participle + 1; noun < verb; noun++)
            if (state.Heads[noun] == participle && state.Relations[noun] is Relation.Obj or Relation.Obl or Relation.OblUnmarked or Relation.Appos && (state.Below[noun] & Case) == 0 && state.Relations[noun + 1] == Relation.Punct && Marks(state, participle, noun) == 1) return noun;
        return -1;
    }

    /// <summary>"The release of the engineer, kidnapped on Tuesday by rebels": behind a comma what was done by somebody describes the noun before.</summary>
    private static bool Apart(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        if (tags.Xpos[tagged[offset + verb]] != "VBD" || state.Heads[verb] >= verb || state.Relations[verb] is not (Relation.Conj or Relation.Parataxis or Relation.Advcl)) return false;
        if ((state.Below[verb] & (OwnClause | Auxiliaries | Obj)) != 0 || state.Relations[verb - 1] != Relation.Punct || !tags.IsNoun(tagged[offset + verb - 2])) return false;
        for (var doer = verb + 1; doer < state.Length; doer++)
        {
            if (state.Heads[doer] != verb || state.Relations[doer] is not (Relation.Obl or Relation.OblAgent) || !IsBy(state, frame, offset, doer)) continue;
            var noun = verb - 2;
            while (state.Relations[noun] is Relation.Flat or Relation.Appos && state.Heads[noun] < noun) noun = state.Heads[noun];
            (state.Heads[verb], state.Relations[verb]) = (noun, Relation.Acl);
            state.Relations[doer] = Relation.OblAgent;
            tagged[offset + verb] = tags.Participle;
            return true;
        }

        return false;
    }

    /// <summary>"Said in a report released today": the participle right behind the report describes it, and what was said stands elsewhere.</summary>
    private static bool Issued(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int participle)
    {
        var noun = participle - 1;
        if (state.Relations[participle] is not (Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Parataxis) || tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD") || !TreeWords.Issued.Contains(frame.Words[offset + participle]) || !tags.IsNoun(tagged[offset + noun])) return false;
        if ((state.Below[participle] & (OwnClause | Auxiliaries | Obj)) != 0 || state.Relations[noun] is not (Relation.Obl or Relation.Nmod) || state.Heads[participle] >= noun || state.IsUnder(noun, participle)) return false;
        (state.Heads[participle], state.Relations[participle]) = (noun, Relation.Acl);
        tagged[offset + participle] = tags.Participle;
        return true;
    }

    /// <summary>"By men believed to belong to the Front": a participle with an infinitive right behind a noun describes the noun.</summary>
    private static bool SaidOf(ParseState state, TagSet tags, Span<byte> tagged, int offset, int participle)
    {
        if (state.Relations[participle] != Relation.Advcl || state.Heads[participle] >= participle - 1 || tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD") || !tags.IsNoun(tagged[offset + participle - 1])) return false;
        if ((state.Below[participle] & (OwnClause | Auxiliaries | Obj)) != 0 || (state.Below[participle] & (1UL << (int)Relation.Xcomp)) == 0) return false;
        var noun = participle - 1;
        while (state.Relations[noun] is Relation.Flat or Relation.Appos or Relation.Compound && state.Heads[noun] < participle) noun = state.Heads[noun];
        if (state.Relations[noun] is not (Relation.Obl or Relation.OblAgent or Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Nmod)) return false;
        (state.Heads[participle], state.Relations[participle]) = (noun, Relation.Acl);
        tagged[offset + participle] = tags.Participle;
        return true;
    }

    /// <summary>"Men thought to be soldiers looted the clinic": behind what somebody is taken for, the verb is the sentence's.</summary>
    private static bool Presumed(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var participle = state.Heads[verb];
        if (participle < 1 || participle >= verb - 3 || state.Relations[verb] is not (Relation.Ccomp or Relation.Advcl or Relation.Xcomp) || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN")) return false;
        if (!TreeWords.Taken.Contains(frame.Words[offset + participle]) || frame.Words[offset + participle + 1] != To || frame.Words[offset + participle + 2] != Be || (state.Below[participle] & Auxiliaries) != 0) return false;
        var subject = participle - 1;
        while (subject >= 0 && !(state.Heads[subject] == participle && state.Relations[subject] is Relation.Nsubj or Relation.NsubjPass)) subject--;
        var named = verb - 1;
        while (named > participle && !(state.Heads[named] == verb && state.Relations[named] is Relation.Nsubj or Relation.NsubjPass)) named--;
        if (subject < 0 || named <= participle + 2) return false;
        for (var word = 0; word < state.Length; word++)
        {
            if (state.Heads[word] == participle && word != subject && (word < subject || word > verb)) state.Heads[word] = verb;
            else if (state.Heads[word] == verb && word > participle && word < verb && word != named && state.Relations[word] is Relation.Mark or Relation.Cop or Relation.Case) state.Heads[word] = named;
        }

        (state.Heads[verb], state.Relations[verb], state.Heads[subject], state.Relations[subject]) = (state.Heads[participle], state.Relations[participle], verb, state.Relations[named]);
        (state.Heads[participle], state.Relations[participle], state.Heads[named], state.Relations[named]) = (subject, Relation.Acl, participle, Relation.Xcomp);
        tagged[offset + participle] = tags.Participle;
        return true;
    }

    /// <summary>True for "stationed in the hills": a participle that says where, and a preposition right behind it.</summary>
    private static bool IsPlaced(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle) =>
        participle + 1 < state.Length && TreeWords.Placed.Contains(frame.Words[offset + participle]) && tags.Upos[tagged[offset + participle + 1]] == Upos.Adp;

    /// <summary>"Forces stationed in the hills fired shells": the verb that was hung on the place is the sentence's, with what stands behind it.</summary>
    private static bool Stationed(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var place = state.Heads[verb];
        if (state.Relations[verb] != Relation.Acl || place >= verb || place < 2 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN") || (state.Below[verb] & (OwnClause | Auxiliaries)) != 0) return false;
        var participle = state.Heads[place];
        if (participle < 1 || participle >= place || state.Relations[place] != Relation.Obl || !IsPlaced(state, frame, tags, tagged, offset, participle) || (state.Below[participle] & Auxiliaries) != 0) return false;
        var subject = participle - 1;
        while (subject >= 0 && !(state.Heads[subject] == participle && state.Relations[subject] is Relation.Nsubj or Relation.NsubjPass)) subject--;
        if (subject < 0) return false;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == participle && (word < subject || word > verb)) state.Heads[word] = verb;
        (state.Heads[verb], state.Relations[verb], state.Heads[subject], state.Relations[subject]) = (state.Heads[participle], state.Relations[participle], verb, Relation.Nsubj);
        (state.Heads[participle], state.Relations[participle]) = (subject, Relation.Acl);
        (tagged[offset + participle], tagged[offset + verb]) = (tags.Participle, tags.Past);
        return true;
    }

    private static bool IsBy(ParseState state, Frame frame, int offset, int noun)
    {
        for (var word = noun - 1; word > 0 && noun - word < 8; word--)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Case) return frame.Words[offset + word] == By;
        return false;
    }

    /// <summary>"A nurse was killed and a policeman guarding her injured": the participle describes the second, of whom the last word is said.</summary>
    private static bool Guarding(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int guarding)
    {
        var (who, first) = (guarding - 1, state.Heads[guarding]);
        if (who < 2 || first >= who || first < 0 || state.Heads[who] != guarding || state.Relations[who] != Relation.Nsubj || (state.Below[first] & AuxPass) == 0) return false;
        var and = who - 1;
        while (and > first && state.Relations[and] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod) and--;
        if (and <= first || state.Relations[and] != Relation.Cc) return false;
        for (var second = guarding + 1; second < state.Length; second++)
        {
            if (state.Heads[second] != first || state.Relations[second] != Relation.Conj || (state.Below[second] & (AllSubjects | Auxiliaries | Cc | Obj)) != 0 || tags.Xpos[tagged[offset + second]] is not ("VBN" or "VBD")) continue;
            (state.Heads[guarding], state.Relations[guarding]) = (who, Relation.Acl);
            (state.Heads[who], state.Relations[who], state.Heads[and]) = (second, Relation.NsubjPass, second);
            return true;
        }

        return false;
    }

    /// <summary>"Security forces fired tear gas and arrested two men": what is fired belongs to the verb, not to a list with those who fire.</summary>
    private static bool Threw(ParseState state, TagSet tags, Span<byte> tagged, int offset, int threw)
    {
        var (missile, subject) = (state.Heads[threw], threw - 1);
        if (threw < 1 || missile <= threw || missile >= state.Length || state.Heads[missile] != subject || state.Relations[missile] != Relation.Conj || !SubjectRepair.IsSubject(state.Relations[subject])) return false;
        var verb = state.Heads[subject];
        if (verb <= missile || verb >= state.Length || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) return false;
        (state.Heads[threw], state.Relations[threw]) = (state.Heads[verb], state.Relations[verb]);
        (state.Heads[verb], state.Relations[verb]) = (threw, Relation.Conj);
        (state.Heads[subject], state.Heads[missile], state.Relations[missile]) = (threw, threw, Relation.Obj);
        for (var word = missile + 1; word < state.Length; word++)
            if (state.Relations[word] == Relation.Punct && state.Heads[word] == verb) state.Heads[word] = threw;
        tagged[offset + threw] = tags.Past;
        return true;
    }

    /// <summary>"Gunmen believed to be members of the Front stormed a school": behind an infinitive a past without a subject is no clause of the first verb.</summary>
    private static bool IsSaidOf(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle, int verb) =>
        state.Relations[verb] == Relation.Ccomp && tags.Xpos[tagged[offset + verb]] == "VBD" && (state.Below[participle] & (1UL << (int)Relation.Xcomp)) != 0;

    private static bool HasOwnAuxiliary(ParseState state, int verb) => (state.Below[verb] & Auxiliaries) != 0;

    private static bool Parted(ParseState state, int from, int to) => Marks(state, from, to) > 0;

    private static int Marks(ParseState state, int from, int to)
    {
        var marks = 0;
        for (var word = from + 1; word < to; word++)
            if (state.Relations[word] == Relation.Punct) marks++;
        return marks;
    }

    private static bool IsFinite(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var finite = tags.Xpos[tagged[offset + verb]] is "VBD" or "VBZ" or "VBP";
        for (var child = 0; child < verb; child++)
        {
            if (state.Heads[child] != verb) continue;
            var tag = tags.Xpos[tagged[offset + child]];
            if (tag is "WDT" or "WP" or "WRB" or "WP$") return false;
            if (state.Relations[child] is Relation.Aux or Relation.AuxPass or Relation.Cop) finite |= tag is "VBD" or "VBZ" or "VBP" or "MD";
        }

        return finite;
    }
}
