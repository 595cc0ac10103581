using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends clauses behind "after", "when" and the like whose verb was taken to describe a noun: "damaged after army forces fired shells", "killed when jets reportedly fired missiles at a car", "six dead after hospital bombed".</summary>
internal static class TimeClauseRepair
{
    private static readonly ulong As = WordHash.Of("as");
    private static readonly WordSet Openings = WordSet.Of("when", "while", "as", "after", "before", "since");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = HoursBefore(state, frame, tags, tagged, offset);
        for (var word = 1; word + 2 < state.Length; word++)
            if (Openings.Contains(frame.Words[offset + word])) changed |= (frame.Words[offset + word] != As && Passive(state, tags, tagged, offset, word)) || Dated(state, frame, tags, tagged, offset, word) || Stray(state, tags, tagged, offset, word) || Bare(state, tags, tagged, offset, word) || Clause(state, frame, tags, tagged, offset, word) || Headline(state, tags, tagged, offset, word);
        return changed;
    }

    /// <summary>"Hours before four teachers were found dead, police had stopped the truck, the union said": the first clause says when the second was.</summary>
    private static bool HoursBefore(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var time = 0;
        while (time < 3 && time + 2 < state.Length && !TreeWords.Times.Contains(frame.Words[offset + time])) time++;
        var mark = time + 1;
        if (time == 3 || mark + 4 >= state.Length || !Openings.Contains(frame.Words[offset + mark]) || state.Relations[mark] != Relation.Mark) return false;
        var first = state.Heads[mark];
        if (first <= mark || first >= state.Length || tags.Upos[tagged[offset + first]] != Upos.Verb || state.Relations[first] is not (Relation.Ccomp or Relation.Root)) return false;
        for (var verb = first + 2; verb < state.Length; verb++)
        {
            var beside = state.Heads[verb] == state.Heads[first] && state.Relations[verb] == Relation.Ccomp;
            if (!beside || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[verb] & AnySubject) == 0) continue;
            (state.Heads[first], state.Relations[first]) = (verb, Relation.Advcl);
            if (state.Heads[time] == first) state.Relations[time] = Relation.OblUnmarked;
            return true;
        }

        return false;
    }

    /// <summary>"Police said they had arrested a man after three people were shot": whom "after" stands before is the subject of the passive right behind, and nobody told before is.</summary>
    private static bool Passive(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int opening)
    {
        var people = state.Heads[opening];
        if (state.Relations[opening] != Relation.Case || people <= opening || people + 2 >= state.Length || state.Relations[people] is not (Relation.Obl or Relation.Nmod) || !tags.IsNoun(tagged[offset + people])) return false;
        var verb = state.Heads[people + 1];
        if (state.Relations[people + 1] is not (Relation.AuxPass or Relation.Aux) || verb <= people + 1 || verb >= state.Length || tags.Upos[tagged[offset + verb]] != Upos.Verb) return false;
        var subject = -1;
        for (var word = 0; word < verb; word++)
            if (state.Heads[word] == verb && SubjectRepair.IsSubject(state.Relations[word])) subject = word;
        if (subject > opening) return false;
        var main = -1;
        for (var word = subject + 1; subject >= 0 && word < opening && main < 0; word++)
            if (state.Heads[word] == subject && state.Relations[word] is Relation.Acl or Relation.AclRelcl && tags.Xpos[tagged[offset + word]] == "VBD") main = word;
        var above = state.Heads[people];
        while (above >= 0 && above < state.Length && tags.Upos[tagged[offset + above]] != Upos.Verb) above = state.Heads[above];
        if (above < 0 || above >= opening || (subject >= 0 ? main < 0 : state.IsUnder(above, verb))) return false;
        if (subject >= 0)
        {
            (state.Heads[main], state.Relations[main], state.Heads[subject], state.Relations[subject]) = (state.Heads[verb], state.Relations[verb], main, Relation.Nsubj);
            for (var word = 0; word < opening; word++)
                if (state.Heads[word] == verb) state.Heads[word] = main;
        }

        (state.Heads[verb], state.Relations[verb], state.Heads[opening], state.Relations[opening]) = (above, Relation.Advcl, verb, Relation.Mark);
        (state.Heads[people], state.Relations[people]) = (verb, state.Relations[people + 1] == Relation.AuxPass ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>"Workers missing since April were freed": a month does nothing and has nothing done to it; what follows has its subject before.</summary>
    private static bool Dated(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int opening)
    {
        var time = opening + 1;
        var verb = state.Heads[time];
        if (state.Relations[opening] != Relation.Mark || verb <= time || verb >= state.Length || state.Heads[opening] != verb || !SubjectRepair.IsSubject(state.Relations[time]) || tags.Upos[tagged[offset + time]] != Upos.Propn || !TreeWords.Times.Contains(frame.Words[offset + time])) return false;
        var above = state.Heads[verb];
        if (above < 0 || above >= opening) return false;
        (state.Heads[time], state.Relations[time], state.Heads[opening], state.Relations[opening]) = (above, Relation.Obl, time, Relation.Case);
        return true;
    }

    /// <summary>"Two people were wounded when someone fired into a crowd": a second subject behind the verb and the opening word is that of the verb behind it.</summary>
    private static bool Stray(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int opening)
    {
        var above = state.Heads[opening];
        if (above > opening && above < state.Length && SubjectRepair.IsSubject(state.Relations[above])) above = state.Heads[above];
        if (above < 0 || above >= opening || state.Relations[opening] is not (Relation.Advmod or Relation.Mark)) return false;
        var subject = opening + 1;
        while (subject < state.Length && !(state.Heads[subject] == above && SubjectRepair.IsSubject(state.Relations[subject]))) subject++;
        if (subject >= state.Length) return false;
        for (var verb = subject + 1; verb < state.Length; verb++)
        {
            var described = state.Relations[verb] == Relation.Acl && state.Heads[verb] == verb - 1 && state.Heads[verb] != subject && state.IsUnder(verb, subject);
            if (!described && (state.Heads[verb] != above || state.Relations[verb] is not (Relation.Advcl or Relation.Conj or Relation.Parataxis or Relation.Ccomp)) || (state.Below[verb] & (AllSubjects | Cc)) != 0 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP" or "VBN")) continue;
            (state.Heads[subject], state.Relations[subject]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
            (state.Heads[opening], state.Relations[opening]) = (verb, Relation.Mark);
            (state.Heads[verb], state.Relations[verb]) = (above, Relation.Advcl);
            return true;
        }

        return false;
    }

    /// <summary>"Are missing after their vehicle was found": the noun right before a passive that has no subject is its subject.</summary>
    private static bool Bare(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int opening)
    {
        var above = state.Heads[opening];
        if (above < 0 || above >= opening || state.Relations[opening] is not (Relation.Advmod or Relation.Mark or Relation.Case)) return false;
        for (var verb = opening + 3; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != above || state.Relations[verb] is not (Relation.Advcl or Relation.Ccomp or Relation.Parataxis) || (state.Below[verb] & (AuxPass | AllSubjects)) != AuxPass) continue;
            var noun = verb - 1;
            while (noun > opening && state.Heads[noun] == verb) noun--;
            if (noun <= opening || state.Heads[noun] != above || state.Relations[noun] is not (Relation.Obj or Relation.Obl or Relation.OblUnmarked) || (state.Below[noun] & Case) != 0 || !tags.IsNoun(tagged[offset + noun])) return false;
            for (var word = opening + 1; word < noun; word++)
                if (!state.IsUnder(word, noun)) return false;
            (state.Heads[noun], state.Relations[noun], state.Heads[opening], state.Relations[opening], state.Relations[verb]) = (verb, Relation.NsubjPass, verb, Relation.Mark, Relation.Advcl);
            return true;
        }

        return false;
    }

    /// <summary>A noun behind the opening word with a participle right behind it that has an object, or aims at something, is that verb's subject.</summary>
    private static bool Clause(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int opening)
    {
        var noun = opening + 1;
        while (noun + 1 < state.Length && state.Heads[noun] > noun && state.Heads[noun] < state.Length && state.Relations[noun] is Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.NmodPoss && !IsPast(tags, tagged, offset, noun)) noun++;
        if (!tags.IsNoun(tagged[offset + noun]) || !IsLed(state, opening, noun)) return false;
        var verb = noun + 1;
        while (verb < state.Length && state.Relations[verb] == Relation.Advmod) verb++;
        if (verb >= state.Length || !(IsPast(tags, tagged, offset, verb) || (state.Relations[verb] == Relation.Amod && TreeWords.Throwing.Contains(frame.Words[offset + verb]))) || (state.Below[verb] & (Auxiliaries | OblAgent)) != 0) return false;
        var above = state.Relations[noun] is Relation.Nsubj && state.Heads[noun] == verb ? state.Heads[state.Heads[verb]] : state.Heads[noun];
        if (above < 0 || above >= opening) return false;
        if (state.Relations[verb] == Relation.Amod)
        {
            // "Soldiers fired steel bullets": what was taken to describe its object.
            var thing = state.Heads[verb];
            if (thing <= verb || thing >= state.Length || !tags.IsNoun(tagged[offset + thing]) || (state.Below[thing] & Case) != 0 || state.Heads[thing] != above) return false;
            for (var word = 0; word < thing; word++)
                if (state.Heads[word] == thing && word < verb) state.Heads[word] = verb;
            (state.Heads[thing], state.Relations[thing]) = (verb, Relation.Obj);
            state.Below[verb] |= Obj;
        }
        else if (state.Relations[verb] != Relation.Acl || state.Heads[verb] != noun) return false;
        else if (verb + 1 < state.Length && TreeWords.Aims.Contains(frame.Words[offset + verb + 1]) && TreeWords.Throwing.Contains(frame.Words[offset + verb]))
        {
            // "Rockets fired at the clinic" were fired by others.
            if (tags.Xpos[tagged[offset + noun]] != "NNS" || TreeWords.Thrown.Contains(frame.Words[offset + noun])) return false;
        }
        else if (!TakeObject(state, tags, tagged, offset, verb, above)) return false;
        for (var word = verb + 1; word < state.Length; word++)
            if (state.Heads[word] == above && state.Relations[word] is Relation.Obl or Relation.OblAgent) state.Heads[word] = verb;
        (state.Heads[verb], state.Relations[verb]) = (above, Relation.Advcl);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Nsubj);
        (state.Heads[opening], state.Relations[opening]) = (verb, Relation.Mark);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>Gives a verb the noun right behind it for its object; false where none stands there.</summary>
    private static bool TakeObject(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb, int above)
    {
        var thing = verb + 1;
        while (thing < state.Length && !((state.Heads[thing] == verb || state.Heads[thing] == above) && state.Relations[thing] is Relation.Obj or Relation.Obl)) thing++;
        if (thing >= state.Length || (state.Below[thing] & (Case | Cc)) != 0 || !tags.IsNoun(tagged[offset + thing])) return false;
        for (var word = verb + 1; word < thing; word++)
            if (!state.IsUnder(word, thing)) return false;
        (state.Heads[thing], state.Relations[thing]) = (verb, Relation.Obj);
        return true;
    }

    /// <summary>True for a noun that the opening word leads, or that has no preposition at all.</summary>
    private static bool IsLed(ParseState state, int opening, int noun)
    {
        if (state.Relations[noun] is not (Relation.Obl or Relation.OblAgent or Relation.OblUnmarked or Relation.Nmod or Relation.Nsubj)) return false;
        if (state.Relations[opening] == Relation.Case) return state.Heads[opening] == noun;
        return state.Relations[opening] is Relation.Mark or Relation.Advmod && (state.Below[noun] & Case) == 0;
    }

    /// <summary>"Six people dead after hospital targeted and destroyed by jets": the word before "after" is said of the people, the participle of the noun behind it.</summary>
    private static bool Headline(ParseState state, TagSet tags, Span<byte> tagged, int offset, int opening)
    {
        var noun = state.Heads[opening];
        var (verb, said) = (noun + 1, opening - 1);
        if (state.Relations[opening] != Relation.Case || noun <= opening || verb >= state.Length || state.Heads[verb] != state.Length || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD") || (state.Below[verb] & Auxiliaries) != 0 || said < 1) return false;
        var people = state.Heads[noun];
        if (people == verb)
            for (people = said - 1; people >= 0 && !(state.Heads[people] == verb && SubjectRepair.IsSubject(state.Relations[people]));) people--;
        if (people >= said || people < 0 || state.Heads[people] != verb || !SubjectRepair.IsSubject(state.Relations[people]) || (state.Heads[said] != verb && state.Heads[said] != people) || tags.Xpos[tagged[offset + said]] is not ("JJ" or "VBN" or "VBD")) return false;
        var passive = tags.Xpos[tagged[offset + said]] != "JJ";
        (state.Heads[said], state.Relations[said]) = (state.Length, Relation.Root);
        (state.Heads[people], state.Relations[people]) = (said, passive ? Relation.NsubjPass : Relation.Nsubj);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.NsubjPass);
        (state.Heads[opening], state.Relations[opening]) = (verb, Relation.Mark);
        (state.Heads[verb], state.Relations[verb]) = (said, Relation.Advcl);
        tagged[offset + verb] = tags.Participle;
        if (passive) tagged[offset + said] = tags.Participle;
        return true;
    }

    private static bool IsPast(TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word) => tags.Xpos[tagged[offset + word]] is "VBD" or "VBN" || (tags.Xpos[tagged[offset + word]] == "JJ" && tags.Upos[tagged[offset + word]] == Upos.Verb);
}
