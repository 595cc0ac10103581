using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends the tree around a verb of saying that stands behind what is said: who says it, and what they say beside it ("…, the governor said, adding that …").</summary>
internal static class SpeechRepair
{
    private static readonly WordSet Beside = WordSet.Of("while", "although", "though", "whereas", "as", "after", "before", "because", "since", "until");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 0; word < state.Length; word++)
        {
            changed |= Over(state, tags, tagged, offset, word) || Said(state, frame, offset, word) || Being(state, frame, offset, word) || Behind(state, word) || Teller(state, tags, tagged, offset, word) || BareTeller(state, frame, tags, tagged, offset, word) || Tellers(state, frame, tags, tagged, offset, word);
            if (state.Relations[word] == Relation.Conj && IsAside(state, frame, offset, word)) state.Relations[word] = Relation.Parataxis;
            if (state.Relations[word] == Relation.Ccomp && IsBeside(state, frame, offset, word)) state.Relations[word] = Relation.Advcl;
            changed |= Adding(state, frame, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"The civil defence said a jet had dropped two bombs": of two subjects the one behind the verb of saying is that of what is said.</summary>
    private static bool Said(ParseState state, Frame frame, int offset, int subject)
    {
        var saying = state.Heads[subject];
        if (saying < 1 || saying >= subject || state.Relations[subject] != Relation.Nsubj || !TreeWords.Saying.Contains(frame.Words[offset + saying])) return false;
        var speaker = saying - 1;
        while (speaker >= 0 && !(state.Heads[speaker] == saying && SubjectRepair.IsSubject(state.Relations[speaker]))) speaker--;
        var verb = subject + 1;
        while (verb < state.Length && !(state.Heads[verb] == saying && state.Relations[verb] == Relation.Ccomp)) verb++;
        if (speaker < 0 || verb >= state.Length || (state.Below[verb] & AllSubjects) != 0) return false;
        (state.Heads[subject], state.Relations[subject]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>"The attackers were members of the army, the bishop said": what is before "were" is who they are said of, what is behind it is what is said, and neither says it.</summary>
    private static bool Being(ParseState state, Frame frame, int offset, int saying)
    {
        if (saying < 4 || (state.Below[saying] & Nsubj) == 0 || !TreeWords.Reporting.Contains(frame.Words[offset + saying])) return false;
        var speaker = saying - 1;
        while (speaker > 2 && !(state.Heads[speaker] == saying && state.Relations[speaker] == Relation.Nsubj)) speaker--;
        var being = speaker - 1;
        while (being > 0 && !(state.Heads[being] == saying && (state.Below[being] & Cop) != 0)) being--;
        if (being < 2 || state.Relations[being] is not (Relation.Nsubj or Relation.Ccomp)) return false;
        var cop = being - 1;
        while (cop > 0 && !(state.Heads[cop] == being && state.Relations[cop] == Relation.Cop)) cop--;
        var comma = being + 1;
        while (comma < speaker && state.Relations[comma] != Relation.Punct) comma++;
        if (cop < 1 || comma == speaker) return false;
        var changed = state.Relations[being] == Relation.Nsubj;
        state.Relations[being] = Relation.Ccomp;
        if ((state.Below[being] & AnySubject) != 0) return changed;
        for (var subject = cop - 1; subject >= 0; subject--)
        {
            if (state.Heads[subject] != saying || state.Relations[subject] is not (Relation.Nsubj or Relation.Ccomp or Relation.Parataxis)) continue;
            (state.Heads[subject], state.Relations[subject]) = (being, Relation.Nsubj);
            return true;
        }

        return changed;
    }

    /// <summary>"Shelling left 14 dead, the governor said": a verb of saying between marks, with a subject of its own and no conjunction, is said aside.</summary>
    private static bool IsAside(ParseState state, Frame frame, int offset, int verb)
    {
        if (state.Heads[verb] >= verb || !TreeWords.Reporting.Contains(frame.Words[offset + verb]) || (state.Below[verb] & (Subjects | Cc | Mark)) != Nsubj) return false;
        for (var word = verb - 1; word > state.Heads[verb]; word--)
            if (state.Heads[word] == verb && state.Relations[word] == Relation.Punct) return true;
        return false;
    }

    /// <summary>"The army and its allies killed 130 civilians, the centre said in a report": of two subjects of a verb of saying the first is that of the verb with an object that was taken to describe it.</summary>
    private static bool Over(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (verb < 5 || state.Relations[verb] != Relation.Root || (state.Below[verb] & Nsubj) == 0) return false;
        int first = -1, last = -1;
        for (var word = 0; word < verb; word++)
        {
            if (state.Heads[word] != verb || state.Relations[word] != Relation.Nsubj) continue;
            if (first < 0) first = word;
            last = word;
        }

        if (first == last) return false;
        for (var clause = first + 1; clause < last; clause++)
        {
            if (state.Heads[clause] != first || state.Relations[clause] != Relation.Acl || tags.Xpos[tagged[offset + clause]] is not ("VBD" or "VBN") || (state.Below[clause] & (Obj | AnySubject | Auxiliaries | OblAgent)) != Obj) continue;
            (state.Heads[first], state.Heads[clause], state.Relations[clause]) = (clause, verb, Relation.Ccomp);
            return true;
        }

        return false;
    }

    /// <summary>"…, officials said, while the hospital put the toll at 19": behind what is said already, a clause that "while" and the like open is none of it.</summary>
    private static bool IsBeside(ParseState state, Frame frame, int offset, int clause)
    {
        var verb = state.Heads[clause];
        if (verb >= clause || verb < 2 || !TreeWords.Reporting.Contains(frame.Words[offset + verb]) || (state.Below[clause] & Mark) == 0) return false;
        var mark = verb + 1;
        while (mark < clause && !(state.Heads[mark] == clause && state.Relations[mark] == Relation.Mark)) mark++;
        return mark < clause && Beside.Contains(frame.Words[offset + mark]);
    }

    /// <summary>"…, the governor said, adding that …", "…, residents said, blaming the army": a form in "-ing" behind the mark after a verb of saying is what the one who says it does beside, no part of what is said.</summary>
    private static bool Adding(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        if (word < 4 || tags.Xpos[tagged[offset + word]] != "VBG" || state.Relations[word - 1] != Relation.Punct || (state.Below[word] & (AnySubject | Mark)) != 0 || state.Relations[word] is not (Relation.Ccomp or Relation.Advcl or Relation.Conj or Relation.Parataxis)) return false;
        var verb = word - 2;
        while (verb > 1 && word - verb < 6 && state.Heads[verb] >= 0 && state.Heads[verb] < verb && state.Relations[verb] is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblUnmarked) verb = state.Heads[verb];
        if (!TreeWords.Reporting.Contains(frame.Words[offset + verb]) || (state.Below[verb] & Subjects) == 0 || state.Heads[word] != verb && (state.Relations[verb] != Relation.Parataxis || state.Heads[word] != state.Heads[verb])) return false;
        // "Said that gunmen fled, killing two": with what is said behind the verb, the form may belong to that.
        for (var said = verb + 1; said < word; said++)
            if (state.Heads[said] == verb && state.Relations[said] == Relation.Ccomp) return false;
        if (state.Heads[word] == verb && state.Relations[word] == Relation.Advcl) return false;
        (state.Heads[word], state.Relations[word]) = (verb, Relation.Advcl);
        for (var clause = word + 1; clause < state.Length; clause++)
            if (state.Heads[clause] == verb && state.Relations[clause] == Relation.Ccomp) state.Heads[clause] = word;
        return true;
    }

    /// <summary>"Raiders killed nine people, the village head, Omar Dahl, told reporters": who stands between marks before a verb of saying without a subject says it, and is no further word for what stands before.</summary>
    private static bool Teller(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (verb < 4 || (state.Below[verb] & (AnySubject | Mark)) != 0 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ")) return false;
        var told = state.Relations[verb] == Relation.Parataxis && state.Heads[verb] < verb ? state.Heads[verb] : Said(state, verb);
        if (told < 0) return false;
        var name = state.Relations[verb - 1] == Relation.Punct ? verb - 2 : verb - 1;
        var teller = -1;
        for (; name > told && state.Heads[name] < name && state.Relations[name] is Relation.Appos or Relation.Flat or Relation.Nmod; name = state.Heads[name])
            if (state.Relations[name] == Relation.Appos) teller = name;
        if (teller < 0) return false;
        (state.Heads[teller], state.Relations[teller]) = (verb, Relation.Nsubj);
        return true;
    }

    /// <summary>The clause before a verb that says it; -1 for none.</summary>
    private static int Said(ParseState state, int verb)
    {
        if ((state.Below[verb] & Ccomp) == 0) return -1;
        for (var word = verb - 1; word >= 0; word--)
            if (state.Heads[word] == verb && state.Relations[word] == Relation.Ccomp) return word;
        return -1;
    }

    /// <summary>"The candidate has died, Ana Ruiz, a spokeswoman for the party, has reported": who stands behind a mark and without a preposition before a verb of saying that has no subject says it.</summary>
    private static bool BareTeller(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        // "Rebels attacked two clinics, the centre said"
        var over = (state.Below[verb] & Ccomp) != 0;
        var told = over ? Said(state, verb) : state.Heads[verb];
        if (!(over || state.Relations[verb] is Relation.Conj or Relation.Parataxis) || told >= verb - 3 || told < 0 || (state.Below[verb] & (AnySubject | Mark | Cc | Obj)) != 0 || !TreeWords.Reporting.Contains(frame.Words[offset + verb])) return false;
        var teller = verb - 1;
        while (teller > told && state.Heads[teller] != told) teller--;
        if (teller <= told + 1 || state.Relations[teller] is not (Relation.Obl or Relation.OblUnmarked or Relation.Appos or Relation.Obj) || (state.Below[teller] & Case) != 0 || !tags.IsNoun(tagged[offset + teller])) return false;
        var first = teller;
        while (first - 1 > told && state.IsUnder(first - 1, teller) && state.Relations[first - 1] != Relation.Punct) first--;
        if (state.Relations[first - 1] != Relation.Punct) return false;
        (state.Heads[teller], state.Relations[teller]) = (verb, Relation.Nsubj);
        if (!over) state.Relations[verb] = Relation.Parataxis;
        return true;
    }

    /// <summary>"Four were abducted, including a midwife, residents and officials said": both before the verb that closes the sentence say it; neither is of the list.</summary>
    private static bool Tellers(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (verb < 4 || (state.Below[verb] & Mark) != 0 || !TreeWords.Reporting.Contains(frame.Words[offset + verb])) return false;
        // "A strike killed a teacher, villagers and a rebel group said": the last of them may be its subject already.
        var over = state.Relations[verb] == Relation.Root && Said(state, verb) >= 0;
        if (!over && (state.Relations[verb] is not (Relation.Conj or Relation.Parataxis) || state.Heads[verb] >= verb)) return false;
        int second = verb - 1, joint = verb - 2;
        while (joint > 1 && state.Heads[joint] > joint && state.Heads[joint] <= second && state.Relations[joint] is Relation.Det or Relation.Amod or Relation.Compound) joint--;
        var first = joint - 1;
        if (first < 1 || !tags.IsNoun(tagged[offset + second]) || tags.Xpos[tagged[offset + joint]] != "CC" || !tags.IsNoun(tagged[offset + first])) return false;
        if (state.Heads[second] != verb && !(state.Heads[second] < second && state.Relations[second] == Relation.Conj)) return false;
        if (over && state.Heads[second] != verb) return false;
        var comma = first - 1;
        while (comma > 0 && first - comma < 4 && state.Heads[comma] > comma && state.Heads[comma] <= first && state.Relations[comma] is Relation.Det or Relation.Amod or Relation.Compound) comma--;
        if (state.Relations[comma] != Relation.Punct || state.Heads[first] > first) return false;
        // "Shot nurses and patients said to be spies"
        if (verb + 1 < state.Length && tags.Xpos[tagged[offset + verb + 1]] == "TO") return false;
        for (var word = verb + 1; word < state.Length; word++)
            if (state.Relations[word] is Relation.Ccomp or Relation.Obj) return false;
        (state.Heads[first], state.Relations[first]) = (verb, Relation.Nsubj);
        (state.Heads[second], state.Relations[second]) = (first, Relation.Conj);
        (state.Heads[joint], state.Relations[joint]) = (second, Relation.Cc);
        if (!over) state.Relations[verb] = Relation.Parataxis;
        return true;
    }

    /// <summary>"Two were killed, the mayor, Ana Ruiz, said": a subject behind its verb and before the verb that governs it is the latter's.</summary>
    private static bool Behind(ParseState state, int subject)
    {
        var verb = state.Heads[subject];
        if (!SubjectRepair.IsSubject(state.Relations[subject]) || verb >= subject || state.Relations[verb] != Relation.Ccomp || state.Heads[verb] <= subject || state.Heads[verb] >= state.Length) return false;
        var governor = state.Heads[verb];
        if ((state.Below[governor] & (Subjects | (1UL << (int)Relation.Expl))) != 0) return false;
        (state.Heads[subject], state.Relations[subject]) = (governor, Relation.Nsubj);
        return true;
    }
}
