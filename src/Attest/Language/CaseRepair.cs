using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends a noun that the tree joins to a later one across that one's preposition ("in an operation by the Front by mistake"): it has a preposition of its own; a noun that it joins to a bearing behind it ("a hospital east of Dorrin"); and who stands behind "by".</summary>
internal static class CaseRepair
{
    private static readonly ulong AtWord = WordHash.Of("at"), As = WordHash.Of("as"), Of = WordHash.Of("of"), Hyphen = WordHash.Of("-"), To = WordHash.Of("to"), By = WordHash.Of("by"), Responsible = WordHash.Of("responsible");
    private static readonly ulong According = WordHash.Of("according");

    /// <summary>Tokens between "by" and the comma before the words that tell who says so.</summary>
    private const int LongestAside = 9;

    private static readonly ulong ForWord = WordHash.Of("for"), On = WordHash.Of("on"), BetweenWord = WordHash.Of("between");
    private static readonly WordSet Robbing = WordSet.Of("robbed", "stripped", "deprived");

    /// <summary>"Clashes between the 444 Brigade and the army": the second side is joined to the first, not to the clashes.</summary>
    private static bool Between(ParseState state, int between)
    {
        var first = state.Heads[between];
        if (first <= between || first >= state.Length || state.Heads[first] is not (var clash and >= 0) || clash >= between) return false;
        for (var second = first + 1; second < state.Length && state.Relations[second] != Relation.Punct; second++)
        {
            // "… and the police erupted in Tripoli": they did not erupt.
            if ((state.Below[second] & Cc) != 0 && state.Relations[second] == Relation.Nsubj && state.Heads[second] is var verb && verb > second && verb < state.Length && state.Heads[verb] == clash && state.Relations[verb] is Relation.Acl or Relation.AclRelcl or Relation.Conj)
            {
                (state.Heads[verb], state.Relations[verb]) = (state.Heads[clash], state.Relations[clash]);
                (state.Heads[clash], state.Relations[clash]) = (verb, Relation.Nsubj);
                (state.Heads[second], state.Relations[second]) = (first, Relation.Conj);
                return true;
            }

            if (state.Heads[second] != clash || state.Relations[second] != Relation.Conj || (state.Below[second] & (Cc | Case)) != Cc) continue;
            state.Heads[second] = first;
            return true;
        }

        return false;
    }

    /// <summary>"Held the midwife and a nurse for three days": how long they were held.</summary>
    private static bool HowLong(ParseState state, Frame frame, int offset, int joint)
    {
        var time = state.Heads[joint];
        if (time <= joint || time >= state.Length || state.Relations[time] != Relation.Nmod || !TreeWords.Times.Contains(frame.Words[offset + time]) || (state.Below[time] & (1UL << (int)Relation.Nummod)) == 0) return false;
        var held = state.Heads[time];
        while (held >= 0 && held < joint && state.Relations[held] == Relation.Conj) held = state.Heads[held];
        if (held < 0 || held >= joint || state.Relations[held] != Relation.Obj || state.Heads[held] is not (var verb and >= 0) || verb >= held || !TreeWords.Keeping.Contains(frame.Words[offset + verb])) return false;
        (state.Heads[time], state.Relations[time]) = (verb, Relation.Obl);
        return true;
    }

    /// <summary>"Blamed the attack on the clinic in Kosti on the army", "attributed the attack on it to the army": the last "on" or "to" leads who is blamed.</summary>
    private static bool Blamed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var blames = TreeWords.Blaming.Contains(frame.Words[offset + verb]);
        if ((!blames && !TreeWords.Attributing.Contains(frame.Words[offset + verb])) || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[verb] & (Obj | AuxPass)) != Obj) return false;
        var joint = blames ? On : To;
        int last = -1, seen = 0;
        for (var word = verb + 1; word < state.Length && state.Relations[word] != Relation.Punct; word++)
            if (frame.Words[offset + word] == joint && state.Relations[word] == Relation.Case && state.Heads[word] > word && state.Heads[word] < state.Length) (last, seen) = (word, seen + 1);
        if (last < 0 || (blames && seen < 2)) return false;
        var whom = state.Heads[last];
        if (state.Relations[whom] != Relation.Nmod || state.Heads[whom] <= verb || state.Heads[whom] > whom || !state.IsUnder(whom, verb)) return false;
        (state.Heads[whom], state.Relations[whom]) = (verb, Relation.Obl);
        return true;
    }

    /// <summary>"Burned two posts last week, according to the union": whose account it is belongs to the verb, and "according to" to him.</summary>
    private static bool SaidBy(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int according)
    {
        if (according + 2 >= state.Length || tags.Xpos[tagged[offset + according - 1]] != "," || state.Relations[according] != Relation.Case) return false;
        var teller = according + 2;
        while (teller < state.Length && !(state.Heads[teller] < according && state.Relations[teller] is Relation.Nmod or Relation.Obl)) teller++;
        if (teller == state.Length || (state.Heads[according] > according && state.Heads[according] != teller)) return false;
        var verb = state.Heads[teller];
        while (verb >= 0 && verb < state.Length && tags.Upos[tagged[offset + verb]] is not (Upos.Verb or Upos.Aux)) verb = state.Heads[verb];
        if (verb < 0 || verb >= state.Length || (state.Heads[according] == teller && state.Heads[teller] == verb)) return false;
        (state.Heads[according], state.Heads[teller], state.Relations[teller]) = (teller, verb, Relation.Obl);
        return true;
    }

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word < state.Length; word++)
            if (frame.Words[offset + word] == BetweenWord && state.Relations[word] == Relation.Case) changed |= Between(state, word);
        for (var word = 2; word + 1 < state.Length; word++)
            if (TreeWords.Captives.Contains(frame.Words[offset + word])) changed |= AsCaptives(state, frame, tags, tagged, offset, word) || Hostage(state, tags, tagged, offset, word);
            else changed |= Held(state, frame, tags, tagged, offset, word);
        for (var word = 2; word < state.Length; word++)
        {
            // "The bodies of two kidnapped nurses": "of" leads the nurses, not their number.
            if (state.Relations[word] == Relation.Case && state.Heads[word] is var number && number == word + 1 && number < state.Length && state.Relations[number] == Relation.Nummod && state.Heads[number] is var counted && counted > number && counted < state.Length)
            {
                state.Heads[word] = counted;
                changed = true;
            }

            if (frame.Words[offset + word] == ForWord && state.Relations[word] == Relation.Case) changed |= HowLong(state, frame, offset, word);
            changed |= Blamed(state, frame, tags, tagged, offset, word);
            if (frame.Words[offset + word] == According && SaidBy(state, tags, tagged, offset, word)) changed = true;
            var by = frame.Words[offset + word] == By && state.Relations[word] == Relation.Case;
            if (Bearing(state, frame, tags, tagged, offset, word) || (by && (Stranded(state, tags, tagged, offset, word) || Doer(state, tags, tagged, offset, word) || Earlier(state, tags, tagged, offset, word) || Robber(state, frame, tags, tagged, offset, word) || Interrupted(state, frame, tags, tagged, offset, word)))
                || (state.Relations[word] == Relation.Obl && Riding(state, frame, offset, word))
                || (state.Relations[word] == Relation.Nmod && Aimed(state, frame, tags, tagged, offset, word)) || (state.Relations[word] is Relation.Obl or Relation.Obj && OfDeed(state, frame, tags, tagged, offset, word)))
            {
                changed = true;
                continue;
            }

            var head = state.Heads[word];
            if (state.Relations[word] == Relation.Case && head > word && head < state.Length && frame.Words[offset + word] == To && TreeWords.Harm.Contains(frame.Words[offset + word - 1]) && tags.IsNoun(tagged[offset + word - 1]) && state.Relations[head] == Relation.Obl && state.Heads[head] != word - 1 && state.Heads[head] == state.Heads[word - 1] && state.Heads[head] < word)
            {
                // "Caused damage to a clinic"
                (state.Heads[head], state.Relations[head]) = (word - 1, Relation.Nmod);
                changed = true;
                continue;
            }

            if (state.Relations[word] == Relation.Case && head > word + 2 && frame.Words[offset + head - 1] == Hyphen && head < state.Length && state.Relations[head] == Relation.Compound && state.Heads[head] > head && state.Heads[head] < state.Length && tags.IsNoun(tagged[offset + state.Heads[head]]))
            {
                // "Assigned to a district-level team": a preposition leads the noun, not a word before it.
                state.Heads[word] = state.Heads[head];
                changed = true;
                continue;
            }

            if (head == state.Length || head <= word + 1 || state.Relations[word] != Relation.Compound) continue;
            var own = First(state, word) - 1;
            if (own < 1 || state.Relations[own] != Relation.Case || (state.Heads[own] != head && state.Heads[own] != word) || !IsCrossed(state, word, head)) continue;
            var before = own - 1;
            if (tags.Upos[tagged[offset + before]] is not (Upos.Noun or Upos.Propn) || state.IsUnder(before, head)) continue;
            (state.Heads[word], state.Relations[word]) = (before, Relation.Nmod);
            state.Heads[own] = word;
            changed = true;
        }

        return changed;
    }

    /// <summary>"Taking as hostages engineers from the plant": the verb's object stands behind.</summary>
    private static bool AsCaptives(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int captives)
    {
        var (own, verb, noun) = (captives - 1, captives - 2, state.Heads[captives]);
        if (verb < 0 || frame.Words[offset + own] != As || tags.Upos[tagged[offset + verb]] != Upos.Verb || noun != captives + 1 || state.Heads[noun] != verb) return false;
        (state.Heads[captives], state.Relations[captives], state.Heads[own], state.Relations[own], state.Relations[noun]) = (verb, Relation.Obl, captives, Relation.Case, Relation.Obj);
        if (tags.Upos[tagged[offset + noun]] != Upos.Verb) return true;
        tagged[offset + noun] = tags.Noun;
        if (noun + 1 < state.Length && state.Heads[noun + 1] == noun) state.Relations[noun + 1] = Relation.Appos;
        return true;
    }

    /// <summary>"The army holds the Front responsible": whom somebody holds responsible is held so.</summary>
    private static bool Held(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int responsible)
    {
        var verb = state.Heads[responsible];
        if (frame.Words[offset + responsible] != Responsible || verb < 0 || verb >= responsible - 1 || state.Relations[responsible] is not (Relation.Xcomp or Relation.Ccomp) || (state.Below[verb] & Obj) != 0 || (state.Below[responsible] & Cop) != 0) return false;
        for (var held = responsible - 1; held > verb; held--)
        {
            if (state.Heads[held] != responsible || !(state.Relations[held] == Relation.OblUnmarked || SubjectRepair.IsSubject(state.Relations[held])) || !tags.IsNoun(tagged[offset + held])) continue;
            (state.Heads[held], state.Relations[held], state.Relations[responsible]) = (verb, Relation.Obj, Relation.Xcomp);
            return true;
        }

        return false;
    }

    /// <summary>"Taking two engineers hostage": those counted are taken.</summary>
    private static bool Hostage(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int hostage)
    {
        var (taken, verb) = (hostage - 1, state.Heads[hostage]);
        if (verb < 0 || verb >= taken || state.Relations[hostage] is not Relation.Obj || state.Heads[taken] != hostage || state.Relations[taken] != Relation.Compound || tags.Xpos[tagged[offset + hostage]] != "NN" || !(tags.Xpos[tagged[offset + taken]] == "NNS" || (tags.Xpos[tagged[offset + taken]] == "NN" && state.Relations[taken - 1] == Relation.Det))) return false;
        for (var word = verb + 1; word < taken; word++)
            if (state.Heads[word] == hostage) state.Heads[word] = taken;
        (state.Heads[taken], state.Relations[taken], state.Heads[hostage], state.Relations[hostage]) = (verb, Relation.Obj, verb, Relation.Xcomp);
        return true;
    }

    /// <summary>"Documented the execution of at least 12 people by soldiers": "of" right behind a verb's object leads what that is of, and "by" behind it who did it.</summary>
    private static bool OfDeed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var verb = state.Heads[noun];
        if (verb >= noun || verb < 0 || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[noun] & Case) == 0 || (state.Below[verb] & Obj) == 0) return false;
        var preposition = noun - 1;
        while (preposition > verb && !(state.Heads[preposition] == noun && state.Relations[preposition] == Relation.Case)) preposition--;
        var by = frame.Words[offset + preposition] == By && (state.Below[verb] & Nsubj) != 0;
        if (preposition <= verb + 1 || !(by || frame.Words[offset + preposition] == Of)) return false;
        var thing = preposition - 1;
        while (thing > verb && state.Heads[thing] != verb) thing = state.Heads[thing] < thing ? state.Heads[thing] : thing - 1;
        if (thing <= verb || state.Relations[thing] != Relation.Obj || !tags.IsNoun(tagged[offset + thing]) || (by && !HasOf(state, frame, offset, thing, preposition))) return false;
        if (TreeWords.Depriving.Contains(frame.Words[offset + verb]) && !(TreeWords.Members.Contains(frame.Words[offset + thing]) && IsBand(state, frame, tags, tagged, offset, preposition, noun))) return false;
        for (var word = thing + 1; word < preposition; word++)
            if (!state.IsUnder(word, thing)) return false;
        (state.Heads[noun], state.Relations[noun]) = (thing, Relation.Nmod);
        return true;
    }

    /// <summary>True for the gang of "suspect members of the Red Sun gang": who has members, and no deed that they are suspected of.</summary>
    private static bool IsBand(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int of, int noun)
    {
        for (var word = of + 1; word <= noun; word++)
            if (TreeWords.Bands.Contains(frame.Words[offset + word]) || (tags.Upos[tagged[offset + word]] == Upos.Propn && (word == noun || state.Heads[word] == noun) && !TreeWords.Deeds.Contains(frame.Words[offset + noun]))) return true;
        return false;
    }

    /// <summary>"Was robbed of her phone by three men": "by" tells who did it.</summary>
    private static bool Robber(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int by)
    {
        var (doer, thing) = (state.Heads[by], by - 1);
        if (doer <= by || doer >= state.Length || state.Heads[doer] != thing || state.Relations[doer] != Relation.Nmod || state.Relations[thing] != Relation.Obl || state.Heads[thing] is not (>= 0 and var verb) || verb >= thing) return false;
        if (!Robbing.Contains(frame.Words[offset + verb]) || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD") || (state.Below[verb] & (Obj | OblAgent)) != 0) return false;
        (state.Heads[doer], state.Relations[doer]) = (verb, Relation.OblAgent);
        return true;
    }

    /// <summary>"Who was kidnapped today, presumably by rebels, was released": "by" before a verb goes with the passive right before it.</summary>
    private static bool Earlier(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int by)
    {
        var doer = state.Heads[by];
        if (doer <= by || doer >= state.Length || !(state.Relations[doer] == Relation.Obl || SubjectRepair.IsSubject(state.Relations[doer])) || state.Heads[doer] <= doer || state.Heads[doer] >= state.Length) return false;
        var told = by - 1;
        while (told > 0 && tags.Upos[tagged[offset + told]] != Upos.Verb) told--;
        if (told <= 0 || state.Relations[told] != Relation.AclRelcl || (state.Below[told] & (AuxPass | OblAgent)) != AuxPass || state.IsUnder(told, doer)) return false;
        (state.Heads[doer], state.Relations[doer]) = (told, Relation.OblAgent);
        return true;
    }

    /// <summary>"Was carried out, according to the police, by rebels"; "was planted, police said, by rebels": who is named behind the words that tell who says so does what the passive before them tells.</summary>
    private static bool Interrupted(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int by)
    {
        var doer = state.Heads[by];
        if (by < 5 || state.Relations[by - 1] != Relation.Punct || doer <= by || doer >= state.Length || state.Relations[doer] is not (Relation.Nmod or Relation.Obl or Relation.Obj or Relation.OblAgent or Relation.Conj)) return false;
        var (comma, told) = (by - 2, false);
        while (comma > by - LongestAside && comma > 1 && state.Relations[comma] != Relation.Punct)
        {
            told |= frame.Words[offset + comma] == According || TreeWords.Telling.Contains(frame.Words[offset + comma]) || TreeWords.Saying.Contains(frame.Words[offset + comma]);
            comma--;
        }

        if (!told || state.Relations[comma] != Relation.Punct) return false;
        var passive = comma - 1;
        while (passive > 0 && !(tags.Upos[tagged[offset + passive]] == Upos.Verb && (state.Below[passive] & AuxPass) != 0) && state.Heads[passive] < passive) passive--;
        if ((state.Below[passive] & (AuxPass | OblAgent)) != AuxPass || state.IsUnder(passive, doer)) return false;
        (state.Heads[doer], state.Relations[doer]) = (passive, Relation.OblAgent);
        return true;
    }

    /// <summary>"Were shot by men on a motorcycle": who rides is who stands before.</summary>
    private static bool Riding(ParseState state, Frame frame, int offset, int ride)
    {
        if (!TreeWords.Rides.Contains(frame.Words[offset + ride])) return false;
        var on = ride - 1;
        while (on > 1 && state.Heads[on] == ride && state.Relations[on] != Relation.Case) on--;
        var men = on - 1;
        if (on < 2 || state.Heads[on] != ride || state.Relations[on] != Relation.Case || state.Relations[men] != Relation.OblAgent || state.Heads[men] != state.Heads[ride]) return false;
        (state.Heads[ride], state.Relations[ride]) = (men, Relation.Nmod);
        return true;
    }

    /// <summary>"Fired rubber bullets at medics": "at" behind what is fired or thrown says whom it is fired at.</summary>
    private static bool Aimed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var missile = state.Heads[noun];
        if (missile >= noun || missile < 1 || state.Relations[missile] != Relation.Obj || state.Heads[missile] is not (>= 0 and var verb) || verb >= missile || !TreeWords.Throwing.Contains(frame.Words[offset + verb])) return false;
        var at = missile + 1;
        if (frame.Words[offset + at] != AtWord || state.Heads[at] != noun || tags.Upos[tagged[offset + verb]] != Upos.Verb) return false;
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Obl);
        return true;
    }

    /// <summary>True for a noun with an "of" phrase before a word.</summary>
    private static bool HasOf(ParseState state, Frame frame, int offset, int noun, int before)
    {
        for (var word = noun + 1; word < before; word++)
            if (frame.Words[offset + word] == Of && state.Relations[word] == Relation.Case && state.Heads[state.Heads[word]] == noun) return true;
        return false;
    }

    /// <summary>"Was fired at by gunmen": the preposition before "by" is the verb's, and who stands behind does it.</summary>
    private static bool Stranded(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int by)
    {
        var doer = state.Heads[by];
        var own = by - 1;
        if (doer <= by || doer >= state.Length || own < 1 || state.Relations[own] != Relation.Case || state.Heads[own] != doer) return false;
        var verb = state.Heads[doer];
        if (verb >= own || verb < 1 || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[verb] & AuxPass) == 0) return false;
        (state.Heads[own], state.Relations[own]) = (verb, Relation.CompoundPrt);
        state.Relations[doer] = Relation.OblAgent;
        return true;
    }

    /// <summary>"Were killed by militants while working": who stands behind "by" does what the verb before says, and is no subject of the clause behind.</summary>
    private static bool Doer(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int by)
    {
        var doer = state.Heads[by];
        while (doer > by && doer < state.Length && state.Relations[doer] is Relation.Compound or Relation.Amod && state.Heads[doer] > doer) doer = state.Heads[doer];
        if (doer <= by || doer >= state.Length || !SubjectRepair.IsSubject(state.Relations[doer]) || state.Heads[doer] <= doer || state.Heads[doer] >= state.Length) return false;
        var clause = state.Heads[doer];
        var mark = doer + 1;
        if (state.Relations[mark] != Relation.Mark || state.Heads[mark] != clause) return false;
        var verb = by - 1;
        if (tags.Upos[tagged[offset + verb]] != Upos.Verb || tags.Xpos[tagged[offset + verb]] is not ("VBN" or "VBD") || state.IsUnder(verb, clause)) return false;
        (state.Heads[doer], state.Relations[doer], state.Heads[by]) = (verb, Relation.OblAgent, doer);
        return true;
    }

    /// <summary>"Bombed a hospital east of Dorrin": the noun was bombed, and "east of Dorrin" says where it is.</summary>
    private static bool Bearing(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int bearing)
    {
        var noun = bearing - 1;
        if (bearing + 1 >= state.Length || frame.Words[offset + bearing + 1] != Of || !TreeWords.Bearings.Contains(frame.Words[offset + bearing])) return false;
        if (state.Heads[noun] != bearing || state.Relations[noun] is not (Relation.Compound or Relation.Amod) || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn)) return false;
        (state.Heads[noun], state.Relations[noun]) = (state.Heads[bearing], state.Relations[bearing]);
        (state.Heads[bearing], state.Relations[bearing]) = (noun, Relation.Advmod);
        for (var word = 0; word < noun; word++)
            if (state.Heads[word] == bearing) state.Heads[word] = noun;
        return true;
    }

    /// <summary>The first word of what hangs on a word, right before it.</summary>
    private static int First(ParseState state, int word)
    {
        var first = word;
        while (first > 0 && state.Heads[first - 1] == word && state.Relations[first - 1] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod) first--;
        return first;
    }

    /// <summary>True where a preposition of the head stands between it and the word.</summary>
    private static bool IsCrossed(ParseState state, int word, int head)
    {
        for (var between = word + 1; between < head; between++)
            if (state.Heads[between] == head && state.Relations[between] == Relation.Case) return true;
        return false;
    }
}
