using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what the tree of a coordination cannot mean: a second subject behind its conjunction ("a woman and her sons were killed"), an object behind it, and a coordinated verb whose subject was given to the words before it ("threw stones and police responded").</summary>
internal static class CoordinationRepair
{
    private static readonly ulong A = WordHash.Of("a"), An = WordHash.Of("an"), BetweenWord = WordHash.Of("between"), One = WordHash.Of("one"), Set = WordHash.Of("set"), His = WordHash.Of("his"), Her = WordHash.Of("her");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word < state.Length; word++)
        {
            var relation = state.Relations[word];
            if (relation == Relation.Acl) changed |= OfList(state, tags, tagged, offset, word);
            else if (relation == Relation.Nmod && (state.Below[word] & (Case | Cc)) == 0 && Listed(state, frame, tags, tagged, offset, word)) changed = true;
            else if (relation == Relation.Appos) changed |= Joined(state, word) || Listed(state, frame, tags, tagged, offset, word);
            else if (relation == Relation.Obj && (Series(state, tags, tagged, offset, word) || Beside(state, tags, tagged, offset, word) || Opening(state, tags, tagged, offset, word))) changed = true;
            else if (relation is Relation.Obj or Relation.Obl) changed |= Object(state, tags, tagged, offset, word);
            else if (relation is Relation.Nsubj or Relation.NsubjPass && Second(state, tags, tagged, offset, word)) changed = true;
            else if (relation is Relation.Nsubj or Relation.NsubjPass) changed |= tags.Xpos[tagged[offset + word]] != "PRP" && (Join(state, word) || Armed(state, tags, tagged, offset, word));
            else if (relation != Relation.Conj || state.Heads[word] > word) continue;
            // "Burning houses and a clinic"
            else if (Deeds(state, frame, tags, tagged, offset, word) || ((state.Below[word] & (AnySubject | Auxiliaries | Mark)) == 0 && Object(state, tags, tagged, offset, word))) changed = true;
            else if (state.Relations[word - 1] == Relation.Cc && word > 1 && state.Relations[word - 2] == Relation.Appos && state.Heads[word - 2] == state.Heads[word] && tags.Xpos[tagged[offset + word]] == "NN")
            {
                // "Ana Ruiz, party leader and deputy, was": two words for one person.
                state.Heads[word] = word - 2;
                changed = true;
            }
            else if (Kin(state, frame, tags, tagged, offset, word))
            {
                // "A woman in labour and her newborn"
                state.Heads[word] = state.Heads[state.Heads[word]];
                changed = true;
            }
            else if (Described(state, frame, tags, tagged, offset, word))
            {
                // "Dr. Alain Mbeki, an anaesthetist, from his car"
                state.Relations[word] = Relation.Appos;
                changed = true;
            }
            else if (IsListed(state, tags, tagged, offset, word))
            {
                state.Heads[word] = state.Heads[state.Heads[word]];
                changed = true;
            }
            else if (Between(state, frame, tags, tagged, offset, word)) changed = true;
            else if (Wounding(state, tags, tagged, offset, word)) changed = true;
            else if (Gapped(state, tags, tagged, offset, word) || Described(state, tags, tagged, offset, word)) changed = true;
            else if (tags.Xpos[tagged[offset + word]] == "PRP$") changed |= Own(state, tags, tagged, offset, word);
            else if ((state.Below[word] & (AllSubjects | Cc)) == 0 && tags.Xpos[tagged[offset + word]] is "VBD" or "VBZ" or "VBP") changed |= Part(state, tags, tagged, offset, word);
        }

        // The last of a list may only now be joined to its first.
        for (var word = 1; changed && word < state.Length; word++)
            if (state.Relations[word] == Relation.Appos) Listed(state, frame, tags, tagged, offset, word);
        return changed;
    }

    /// <summary>"Hospital and ambulance destroyed by shells": in a headline without a verb the participle is said of all of the list.</summary>
    private static bool OfList(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        var last = state.Heads[participle];
        if (last != participle - 1 || tags.Xpos[tagged[offset + participle]] != "VBN" || state.Relations[last] != Relation.Conj || state.Heads[last] is not (var first and >= 0) || state.Heads[first] != state.Length || (state.Below[first] & (AllSubjects | Cop)) != 0 || !tags.IsNoun(tagged[offset + first])) return false;
        state.Heads[participle] = first;
        return true;
    }

    /// <summary>"Shot, wounded and abducted a nurse": a participle between the commas of a series of verbs is one of them.</summary>
    private static bool Series(ParseState state, TagSet tags, Span<byte> tagged, int offset, int word)
    {
        var verb = state.Heads[word];
        if (verb != word - 2 || verb < 0 || word + 2 >= state.Length || state.Relations[word - 1] != Relation.Punct || state.Relations[word + 1] != Relation.Cc || tags.Xpos[tagged[offset + word]] is not ("JJ" or "VBN" or "VBD") || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN") || state.Heads[word + 1] is not (var last and >= 0) || last >= state.Length || state.Heads[last] != verb || state.Relations[last] != Relation.Conj || tags.Upos[tagged[offset + last]] != Upos.Verb) return false;
        state.Relations[word] = Relation.Conj;
        tagged[offset + word] = tags.Past;
        return true;
    }

    /// <summary>"Robbed shops, threatened teachers and kidnapped a mayor": between two verbs with objects a participle behind a comma is a third, and the noun behind it its object.</summary>
    private static bool Deeds(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int noun)
    {
        var (first, deed) = (state.Heads[noun], noun - 1);
        if (first < 1 || deed <= first + 1 || state.Heads[deed] != noun || state.Relations[deed] != Relation.Amod || state.Relations[deed - 1] != Relation.Punct || (state.Below[noun] & (Cc | Case)) != 0 || state.Relations[first] != Relation.Obj || !(tags.Xpos[tagged[offset + deed]] is "VBN" or "VBD" || frame.Words[offset + deed] == Set)) return false;
        var verb = state.Heads[first];
        if (verb < 0 || verb >= first || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN")) return false;
        for (var last = noun + 1; last < state.Length; last++)
        {
            if (state.Heads[last] != verb || state.Relations[last] != Relation.Conj || (state.Below[last] & (Cc | AllSubjects)) != Cc || tags.Xpos[tagged[offset + last]] is not ("VBD" or "VBN")) continue;
            (state.Heads[deed], state.Relations[deed], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Conj, deed, Relation.Obj);
            tagged[offset + deed] = tags.Past;
            return true;
        }

        return false;
    }

    /// <summary>"Health post burned, two staff missing": behind a comma right after the verb stands another clause, and no object.</summary>
    private static bool Beside(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var (verb, said) = (state.Heads[noun], noun + 1);
        if (verb < 0 || verb + 2 > noun || said >= state.Length || state.Relations[verb + 1] != Relation.Punct || state.Heads[said] != noun || state.Relations[said] is not (Relation.Acl or Relation.Amod) || tags.Xpos[tagged[offset + said]] is not ("VBN" or "JJ" or "VBG") || (state.Below[said] & Obj) != 0) return false;
        for (var word = verb + 2; word < noun; word++)
            if (!state.IsUnder(word, noun)) return false;
        (state.Heads[said], state.Relations[said]) = (verb, Relation.Parataxis);
        (state.Heads[noun], state.Relations[noun]) = (said, tags.Xpos[tagged[offset + said]] == "VBN" ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>"A driver was killed, two guards and three nurses were taken": a passive has no object; what stands behind its comma and before an "and" is the first subject of the next clause.</summary>
    private static bool Opening(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var verb = state.Heads[noun];
        if (verb >= noun || verb < 0 || noun + 2 >= state.Length || (state.Below[verb] & AuxPass) == 0 || (state.Below[noun] & (Case | Cc)) != 0 || state.Relations[noun + 1] != Relation.Cc || !tags.IsNoun(tagged[offset + noun])) return false;
        var first = noun;
        while (first - 1 > verb && state.Heads[first - 1] == noun && state.Relations[first - 1] != Relation.Punct) first--;
        var next = state.Heads[noun + 1];
        if (state.Relations[first - 1] != Relation.Punct || next <= noun + 1 || next >= state.Length || !SubjectRepair.IsSubject(state.Relations[next]) || state.Heads[next] is not (var clause and >= 0) || clause <= next || clause >= state.Length || state.Heads[clause] != verb) return false;
        (state.Heads[noun], state.Relations[noun]) = (clause, state.Relations[next]);
        (state.Heads[next], state.Relations[next]) = (noun, Relation.Conj);
        return true;
    }

    /// <summary>True for "her newborn" joined to a noun that only describes the one before it: "her" is that one.</summary>
    private static bool Kin(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        int described = state.Heads[noun], owner = noun - 1;
        while (owner > described && state.Heads[owner] == noun && state.Relations[owner] is Relation.Amod or Relation.Nummod or Relation.Compound) owner--;
        return described > 0 && owner > described && state.Heads[owner] == noun && (frame.Words[offset + owner] == His || frame.Words[offset + owner] == Her) && state.Relations[owner - 1] == Relation.Cc && state.Relations[described] == Relation.Nmod && tags.Xpos[tagged[offset + described]] == "NN" &&
            (state.Below[described] & Case) != 0 && state.Heads[described] is >= 0 and var person && person < described && tags.IsNoun(tagged[offset + person]) && state.Relations[person] is Relation.Obj or Relation.Nsubj or Relation.NsubjPass;
    }

    /// <summary>True for the staff of "one of its staff".</summary>
    private static bool IsOfOne(ParseState state, Frame frame, int offset, int noun) =>
        state.Relations[noun] == Relation.Nmod && state.Heads[noun] is var one && one >= 0 && one < noun && frame.Words[offset + one] == One;

    /// <summary>True for a noun with "a" between commas behind a name, joined to it alone and by no "and": it says who that is.</summary>
    private static bool Described(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var name = state.Heads[noun];
        if (name < 0 || tags.Xpos[tagged[offset + noun]] != "NN" || !(tags.Upos[tagged[offset + name]] == Upos.Propn || IsOfOne(state, frame, offset, name)) || (state.Below[noun] & Cc) != 0 || (state.Below[name] & Cc) != 0) return false;
        var article = noun - 1;
        while (article > name && state.Heads[article] == noun && state.Relations[article] is Relation.Amod or Relation.Compound) article--;
        if (!(frame.Words[offset + article] == A || frame.Words[offset + article] == An) || state.Relations[article - 1] != Relation.Punct) return false;
        for (var word = name + 1; word < state.Length; word++)
            if (word != noun && state.Heads[word] == name && state.Relations[word] == Relation.Conj) return false;
        for (var word = noun + 1; word < state.Length; word++)
            if (!state.IsUnder(word, noun)) return state.Relations[word] == Relation.Punct;
        return false;
    }

    /// <summary>"A man was killed and his wife and daughter injured": a participle joined to a passive, without a subject of its own, is said of the noun between them that was joined to the verb.</summary>
    private static bool Gapped(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        var verb = state.Heads[participle];
        if (verb < 1 || tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD" or "JJ") || tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[verb] & AuxPass) == 0) return false;
        if ((state.Below[participle] & (AllSubjects | Cc | AuxPass | Aux | Cop | Obj)) != 0) return false;
        var noun = participle - 1;
        while (noun > verb && !(state.Relations[noun] == Relation.Conj && (state.Heads[noun] == verb || IsCounted(state, tags, tagged, offset, noun, verb)))) noun--;
        if (noun <= verb || !tags.IsNoun(tagged[offset + noun]) || (state.Below[noun] & (AllSubjects | Case | Cop)) != 0 || (state.Below[noun] & Cc) == 0) return false;
        for (var word = noun + 1; word < participle; word++)
            if (!state.IsUnder(word, noun)) return false;
        for (var word = verb + 1; word < noun; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Cc) state.Heads[word] = participle;
        (state.Heads[noun], state.Relations[noun]) = (participle, Relation.NsubjPass);
        return true;
    }

    /// <summary>"A house was destroyed and three cars damaged": a second subject behind its passive, with a participle that describes it, is what that is said of.</summary>
    private static bool Second(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var (verb, participle) = (state.Heads[noun], noun + 1);
        if (verb >= noun || (state.Below[verb] & AuxPass) == 0 || (state.Below[noun] & Cc) == 0) return false;
        while (participle < state.Length && state.Relations[participle] == Relation.Advmod) participle++;
        if (participle >= state.Length || state.Heads[participle] != noun || state.Relations[participle] != Relation.Acl || tags.Xpos[tagged[offset + participle]] is not ("VBN" or "VBD")) return false;
        for (var word = verb + 1; word < noun; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Cc) state.Heads[word] = participle;
        (state.Heads[participle], state.Relations[participle], state.Heads[noun], state.Relations[noun]) = (verb, Relation.Conj, participle, Relation.NsubjPass);
        return true;
    }

    /// <summary>"… near Orr, and two boys, aged 9 and 11, were killed": the noun before the part in commas is joined to no place; it is the passive's subject.</summary>
    private static bool Described(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if ((state.Below[verb] & (AllSubjects | AuxPass)) != AuxPass || state.Heads[verb] > verb) return false;
        var close = verb - 1;
        while (close > 0 && state.Heads[close] == verb && state.Relations[close] is Relation.Aux or Relation.AuxPass or Relation.Advmod) close--;
        if (close < 4 || state.Relations[close] != Relation.Punct) return false;
        var open = close - 1;
        while (open > 1 && open > close - 14 && state.Relations[open] != Relation.Punct) open--;
        var noun = open - 1;
        if (state.Relations[open] != Relation.Punct || noun < 2 || state.Relations[noun] != Relation.Conj || state.Heads[noun] >= noun || (state.Below[noun] & (Case | AllSubjects)) != 0 || !tags.IsNoun(tagged[offset + noun])) return false;
        var joint = noun - 1;
        while (joint > 0 && state.Heads[joint] == noun && state.Relations[joint] != Relation.Cc) joint--;
        if (state.Relations[joint] != Relation.Cc || joint < 1 || state.Relations[joint - 1] != Relation.Punct) return false;
        (state.Heads[noun], state.Relations[noun], state.Heads[joint]) = (verb, Relation.NsubjPass, verb);
        return true;
    }

    /// <summary>True for the nurses of "were killed outside the hospital and four nurses injured": with a number of their own they are joined to no place.</summary>
    private static bool IsCounted(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun, int verb)
    {
        var place = state.Heads[noun];
        if (place <= verb || place >= noun || state.Heads[place] != verb || state.Relations[place] is not (Relation.Obl or Relation.OblAgent or Relation.Obj)) return false;
        for (var word = place + 1; word < noun; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Nummod) return tags.Xpos[tagged[offset + noun]] == "NNS";
        return false;
    }

    /// <summary>"Clashes between the army and the militia left 14 dead": both are who clashed, and the verb is said of the clashes.</summary>
    private static bool Between(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var noun = state.Heads[verb];
        if (noun < 0 || !tags.IsNoun(tagged[offset + noun]) || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) return false;
        var side = verb - 1;
        while (side > noun && !(state.Heads[side] == verb && SubjectRepair.IsSubject(state.Relations[side]))) side--;
        if (side <= noun || (state.Below[side] & Cc) == 0) return false;
        var between = noun + 1;
        while (between < side && !(state.Relations[between] == Relation.Case && frame.Words[offset + between] == BetweenWord)) between++;
        if (between >= side || state.Heads[between] is var other && (other <= between || other >= side || state.Heads[other] != noun)) return false;
        var governor = state.Heads[noun];
        (state.Heads[verb], state.Relations[verb]) = (governor, SubjectRepair.IsSubject(state.Relations[noun]) ? Relation.Ccomp : state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun], state.Heads[side], state.Relations[side]) = (verb, Relation.Nsubj, other, Relation.Conj);
        for (var word = verb + 1; word < state.Length; word++)
            if (state.Heads[word] == noun) state.Heads[word] = verb;
        return true;
    }

    /// <summary>"Killing a 16-year-old and wounding dozens": a form in "-ing" behind "and" is joined to the one before, and has the noun behind it for its own.</summary>
    private static bool Wounding(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int second)
    {
        var joined = state.Heads[second];
        if (tags.Xpos[tagged[offset + second]] != "VBG" || joined < 1 || tags.Upos[tagged[offset + joined]] == Upos.Verb || (state.Below[second] & Cc) == 0) return false;
        var noun = state.Heads[joined];
        if (noun <= second || noun >= state.Length || state.Relations[joined] != Relation.Amod || state.Relations[noun] != Relation.Obj) return false;
        var first = state.Heads[noun];
        if (first < 0 || first >= joined || tags.Upos[tagged[offset + first]] != Upos.Verb) return false;
        for (var word = 0; word < second; word++)
            if (state.Heads[word] == noun && word != joined) state.Heads[word] = joined;
        (state.Heads[joined], state.Relations[joined], state.Heads[second], state.Heads[noun]) = (first, Relation.Obj, first, second);
        return true;
    }

    /// <summary>True for the last of a list ("a priest, a nun and four pupils") that hangs on the one before it, which no conjunction of its own sets apart: all of a list hang on its first.</summary>
    private static bool IsListed(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int last)
    {
        var middle = state.Heads[last];
        if (state.Relations[middle] != Relation.Conj || state.Heads[middle] > middle || (state.Below[middle] & (Cc | Punct | Case)) != Punct || (state.Below[last] & Cc) == 0) return false;
        return tags.Upos[tagged[offset + last]] is Upos.Noun or Upos.Propn && tags.Upos[tagged[offset + middle]] == tags.Upos[tagged[offset + last]] && tags.Upos[tagged[offset + state.Heads[middle]]] == tags.Upos[tagged[offset + last]];
    }

    /// <summary>"A crowd armed with sticks and iron bars broke in": a second subject right behind "and" is joined to the noun before it that the first is described with.</summary>
    private static bool Armed(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int second)
    {
        var verb = state.Heads[second];
        var joint = second - 1;
        while (joint > 1 && state.Heads[joint] == second && state.Relations[joint] is Relation.Amod or Relation.Compound or Relation.Nummod) joint--;
        if (joint < 3 || verb < second || verb >= state.Length || state.Relations[joint] != Relation.Cc || tags.Xpos[tagged[offset + second]] is not ("NN" or "NNS")) return false;
        var noun = joint - 1;
        if (tags.Xpos[tagged[offset + noun]] is not ("NN" or "NNS") || (state.Below[noun] & Case) == 0 || state.Relations[noun] is not (Relation.Obl or Relation.Nmod)) return false;
        var first = noun;
        while (first > 0 && state.Heads[first] >= 0 && state.Heads[first] < first) first = state.Heads[first];
        if (first >= noun || state.Heads[first] != verb || state.Relations[first] is not (Relation.Nsubj or Relation.NsubjPass)) return false;
        (state.Heads[second], state.Relations[second], state.Heads[joint]) = (noun, Relation.Conj, second);
        return true;
    }

    /// <summary>A subject with a conjunction before it belongs to the subject before that.</summary>
    private static bool Join(ParseState state, int subject)
    {
        var head = state.Heads[subject];
        if (head < subject) return false;
        var conjunction = -1;
        for (var other = subject - 1; other >= 0; other--)
        {
            if (state.Heads[other] == subject && state.Relations[other] == Relation.Cc) conjunction = other;
            if (state.Heads[other] != head) continue;
            if (state.Relations[other] == Relation.Cc && conjunction < 0) conjunction = other;
            else if (state.Relations[other] is Relation.Nsubj or Relation.NsubjPass && conjunction >= 0)
            {
                state.Heads[conjunction] = subject;
                state.Below[subject] |= Cc;
                state.Heads[subject] = other;
                state.Relations[subject] = Relation.Conj;
                return true;
            }
            else if (state.Relations[other] != Relation.Punct) return false;
        }

        return false;
    }

    /// <summary>"It appeals for blood, fuel and surgical supplies": a noun behind the verb with a conjunction before it and no preposition belongs to the noun before that.</summary>
    private static bool Object(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var verb = state.Heads[noun];
        if (verb > noun || (state.Below[noun] & Case) != 0 || !tags.IsNoun(tagged[offset + noun])) return false;
        var conjunction = noun - 1;
        while (conjunction > verb && state.Relations[conjunction] != Relation.Cc && (state.Heads[conjunction] == noun || state.Heads[conjunction] == conjunction + 1 || state.Relations[conjunction] == Relation.Fixed)) conjunction--;
        if (conjunction <= verb || state.Relations[conjunction] != Relation.Cc || state.Heads[conjunction] <= conjunction) return false;
        var other = conjunction - 1;
        while (other > verb && state.Heads[other] != verb) other = state.Heads[other] < other ? state.Heads[other] : other - 1;
        if (other <= verb || state.Relations[other] is not (Relation.Obj or Relation.Obl) || (state.Relations[noun] == Relation.Conj && state.Relations[other] != Relation.Obj) || !(tags.IsNoun(tagged[offset + other]) || (tags.Xpos[tagged[offset + other]] == "PRP" && state.Relations[other] == Relation.Obj && state.Relations[noun] == Relation.Obj))) return false;
        state.Heads[conjunction] = noun;
        state.Heads[noun] = other;
        state.Relations[noun] = Relation.Conj;
        // "A truck as well as buses, houses and shops": all of a list hang on its first.
        for (var word = noun + 1; word < state.Length; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Conj) state.Heads[word] = other;
        return true;
    }

    /// <summary>"The mayor and candidate Ana Ruiz": what has a conjunction of its own before it is joined to the word before, no second name of it.</summary>
    private static bool Joined(ParseState state, int word)
    {
        var (head, conjunction) = (state.Heads[word], word - 1);
        if (head > word) return false;
        while (conjunction > head && state.Relations[conjunction] != Relation.Cc && state.Heads[conjunction] > conjunction && state.Heads[conjunction] <= word) conjunction--;
        if (conjunction <= head || state.Relations[conjunction] != Relation.Cc || state.Heads[conjunction] <= conjunction || state.Heads[conjunction] > word) return false;
        state.Heads[conjunction] = word;
        state.Relations[word] = Relation.Conj;
        return true;
    }

    /// <summary>"A chief, a mayor and several journalists": between an indefinite noun and the last of a list stands another of the list, no second name of the first.</summary>
    private static bool Listed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var first = state.Heads[noun];
        if (first > noun || !IsIndefinite(state, frame, tags, tagged, offset, first) || !IsIndefinite(state, frame, tags, tagged, offset, noun) || (state.Below[noun] & Case) != 0) return false;
        var top = state.Relations[first] == Relation.Conj && state.Heads[first] < first ? state.Heads[first] : first;
        for (var last = noun + 1; last < state.Length; last++)
        {
            if (state.Relations[last] != Relation.Conj || (state.Heads[last] != first && state.Heads[last] != noun && state.Heads[last] != top) || (state.Below[last] & Cc) == 0 || !tags.IsNoun(tagged[offset + last])) continue;
            state.Heads[last] = state.Heads[noun] = top;
            state.Relations[noun] = Relation.Conj;
            return true;
        }

        return false;
    }

    /// <summary>True for a common noun in the singular with an article of its own that is not "the".</summary>
    private static bool IsIndefinite(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        if (tags.Xpos[tagged[offset + noun]] != "NN") return false;
        for (var word = noun - 1; word >= 0 && word > noun - 7; word--)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Det) return frame.Words[offset + word] == A || frame.Words[offset + word] == An;
        return false;
    }

    /// <summary>"A woman and her two sons": a possessive is never coordinated with a noun, the noun after it is.</summary>
    private static bool Own(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int possessive)
    {
        var noun = possessive + 1;
        while (noun < state.Length && state.Heads[noun] > noun && state.Heads[noun] < state.Length && tags.Upos[tagged[offset + noun]] is Upos.Adj or Upos.Num) noun = state.Heads[noun];
        if (noun >= state.Length || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn)) return false;
        for (var word = 0; word < possessive; word++)
            if (state.Heads[word] == possessive) state.Heads[word] = noun;
        state.Heads[noun] = state.Heads[possessive];
        state.Relations[noun] = Relation.Conj;
        state.Heads[possessive] = noun;
        state.Relations[possessive] = Relation.NmodPoss;
        return true;
    }

    /// <summary>The noun right before the verb, joined to words before it by the only conjunction there is, is the verb's subject and the conjunction the verb's; another name between marks may stand between ("and Omar Dahl, the governor, called").</summary>
    private static bool Part(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var first = state.Heads[verb];
        var noun = verb - 1;
        while (noun > first && state.Heads[noun] == verb && state.Relations[noun] != Relation.Punct) noun--;
        var marked = noun > first && state.Relations[noun] == Relation.Punct;
        if (marked) noun--;
        for (; noun > first && state.Heads[noun] < noun && state.Heads[noun] > first && state.Relations[noun] != Relation.Conj; noun = state.Heads[noun]) marked &= state.Relations[noun] != Relation.Appos;
        if (marked) return false;
        // "Rebels withdrew and soldiers burned the clinic": a noun is joined to no verb.
        var own = noun > first + 1 && state.Heads[noun] == first && state.Relations[noun] is Relation.Conj or Relation.Obj && tags.Upos[tagged[offset + first]] == Upos.Verb && (state.Below[first] & AnySubject) != 0;
        if (noun <= first + 1 || !(state.Relations[noun] == Relation.Conj || own) || state.Heads[noun] >= noun || (state.Heads[noun] <= first && !own) || (state.Below[noun] & Cc) == 0
            || (!own && (state.Below[state.Heads[noun]] & Cc) != 0)) return false;
        if (tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num)) return false;
        for (var word = state.Heads[noun]; word < noun; word++)
        {
            if (state.Heads[word] != noun || state.Relations[word] != Relation.Cc) continue;
            state.Heads[word] = verb;
            state.Heads[noun] = verb;
            state.Relations[noun] = Relation.Nsubj;
            return true;
        }

        return false;
    }
}
