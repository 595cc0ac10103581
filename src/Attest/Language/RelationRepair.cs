using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Names relations anew that contradict what stands beside them.</summary>
internal static class RelationRepair
{
    private static readonly ulong Have = WordHash.Of("have"), Has = WordHash.Of("has"), Had = WordHash.Of("had"), Having = WordHash.Of("having"), With = WordHash.Of("with"), OfWord = WordHash.Of("of"), By = WordHash.Of("by"), That = WordHash.Of("that");

    private const ulong Det = 1UL << (int)Relation.Det;

    /// <summary>Works on the named tree of one sentence whose children are linked.</summary>
    public static void Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        for (var word = 0; word < state.Length; word++)
        {
            var head = state.Heads[word];
            if (head == state.Length) continue;
            switch (state.Relations[word])
            {
                case Relation.Nsubj or Relation.NsubjPass when TreeWords.Selves.Contains(frame.Words[offset + word]):
                    // "Were themselves hit"
                    state.Relations[word] = Relation.OblUnmarked;
                    break;
                case Relation.Xcomp when head < word && (state.Below[word] & Subjects) != 0 && tags.Xpos[tagged[offset + word]] is "VBD" or "VBZ" or "VBP":
                    // "Has confirmed it carried out a strike": with a subject of its own it is a clause.
                    state.Relations[word] = Relation.Ccomp;
                    break;
                case Relation.Ccomp when head < word && (state.Below[word] & Subjects) != 0 && (state.Below[head] & Obj) != 0 && Beside(state, frame, offset, word) is var beside and not Relation.Ccomp:
                    // "Nobody claimed it, but the group has claimed others", "though the group has"
                    state.Relations[word] = beside;
                    break;
                case Relation.Conj when head < word - 2 && tags.Xpos[tagged[offset + word]] == "NN" && tags.Xpos[tagged[offset + head]] == "NN" && (state.Below[word] & (Cc | Det)) == Det && (state.Below[head] & Det) != 0 && IsAlone(state, tags, tagged, offset, word):
                    // "The patient, a woman in labour, died"
                    state.Relations[word] = Relation.Appos;
                    break;
                case Relation.AuxPass when IsHave(frame.Words[offset + word]):
                    state.Relations[word] = Relation.Aux;
                    break;
                case Relation.Nsubj when (state.Below[head] & AuxPass) != 0 && tags.Xpos[tagged[offset + head]] == "VBN" && HasPassive(state, frame, offset, head):
                    state.Relations[word] = Relation.NsubjPass;
                    break;
                case Relation.Nsubj when word < head && (state.Below[head] & (Auxiliaries | Obj | Ccomp)) == 0 && IsSuffered(state, frame, offset, head) && tags.IsNoun(tagged[offset + word]) && tags.Xpos[tagged[offset + head]] is "VBD" or "VBN":
                    // "Hospital damaged after shelling": what nobody does without an object was done to it.
                    state.Relations[word] = Relation.NsubjPass;
                    tagged[offset + head] = tags.Participle;
                    break;
                case Relation.NsubjPass when (state.Below[head] & (AuxPass | Aux)) == 0 && state.Heads[head] == state.Length && DoesAnother(state, tags, tagged, offset, head):
                    state.Relations[word] = Relation.Nsubj;
                    tagged[offset + head] = tags.Past;
                    break;
                case Relation.NsubjPass when word < head && (state.Below[head] & (AuxPass | Aux | Obj)) == Obj && (state.Below[word] & (1UL << (int)Relation.Det)) != 0 && tags.Xpos[tagged[offset + head]] is "VBD" or "VBN" && (state.Heads[head] == state.Length || state.Relations[head] is Relation.Ccomp or Relation.Conj or Relation.Parataxis):
                    // "A drone struck a bus": with an object and no auxiliary it is no passive.
                    state.Relations[word] = Relation.Nsubj;
                    tagged[offset + head] = tags.Past;
                    break;
                case Relation.Advmod when word < head && tags.Xpos[tagged[offset + word]] is "NN" or "NNS" && (state.Below[word] & ((1UL << (int)Relation.Det) | (1UL << (int)Relation.Nummod))) != 0 && (state.Below[head] & (AnySubject | AuxPass)) == 0 && tags.Xpos[tagged[offset + head]] is "VBD" or "VBN" or "VBZ" or "VBP" && state.Relations[head] is not (Relation.Conj or Relation.Xcomp) && !IsTime(frame, offset, word):
                    // "A mortar round landed in the yard"
                    state.Relations[word] = Relation.Nsubj;
                    break;
                case Relation.OblAgent when head < word && (IsLed(state, frame, offset, word, With) || IsLed(state, frame, offset, word, OfWord) || ((state.Below[word] & Case) == 0 && frame.Words.AsSpan(offset + head, word - head).IndexOf(By) < 0)):
                    // "Was seized by gunmen with a nurse onboard", "was accused of hiding rebels", "was hurt while he played": only "by" tells who does it.
                    state.Relations[word] = Relation.Obl;
                    break;
                case Relation.Obl when head < word && tags.Xpos[tagged[offset + head]] is "VBN" or "VBD" && (state.Below[head] & (Obj | OblAgent)) == 0 && IsLed(state, frame, offset, word, By) && tags.Xpos[tagged[offset + word]] == "NNS" && IsOfPassive(state, head) && HasOblOf(state, frame, offset, head, word) && !IsTime(frame, offset, word):
                    // "Was beaten and robbed of her phone by three men"
                    state.Relations[word] = Relation.OblAgent;
                    break;
                case Relation.Obl when head < word && (state.Below[word] & (Case | (1UL << (int)Relation.Det))) == 1UL << (int)Relation.Det && (state.Below[head] & (Obj | Auxiliaries | OblAgent)) == 0 && tags.Xpos[tagged[offset + head]] == "VBN" && state.Heads[head] == state.Length && tags.IsNoun(tagged[offset + word]) && !IsTime(frame, offset, word) && Active(state, tags, tagged, offset, head):
                    // "Strikes reportedly damaged the Primary Health Centre"
                    state.Relations[word] = Relation.Obj;
                    break;
                case Relation.Advcl when head == word - 1 && tags.Xpos[tagged[offset + word]] == "VBG" && TreeWords.Owning.Contains(frame.Words[offset + head]):
                    // "Admitted kidnapping the engineers but denied killing them"
                    state.Relations[word] = Relation.Xcomp;
                    break;
                case Relation.Xcomp when head < word - 1 && tags.Xpos[tagged[offset + word]] == "VBG" && tags.Xpos[tagged[offset + word - 1]] == ",":
                    // "Escaped, taking a nurse with them": behind a comma it goes on beside.
                    state.Relations[word] = Relation.Advcl;
                    break;
                case Relation.Obj when head < word && (state.Below[word] & Case) != 0 && HasPreposition(state, tags, tagged, offset, word):
                    state.Relations[word] = Relation.Obl;
                    break;
                case Relation.Iobj when (state.Below[head] & Obj) == 0 && (state.Below[word] & (Ccomp | (1UL << (int)Relation.Acl))) != 0 && tags.IsNoun(tagged[offset + word]):
                    // "Denied reports that …": what has a clause of its own is denied, nobody is told it.
                    state.Relations[word] = Relation.Obj;
                    break;
                case Relation.Iobj when (state.Below[head] & (Obj | Ccomp | (1UL << (int)Relation.Xcomp))) == 0 && tags.Xpos[tagged[offset + word]] == "PRP" && !TreeWords.Telling.Contains(frame.Words[offset + head]):
                    // "Killed him two days later"
                    state.Relations[word] = Relation.Obj;
                    break;
                case Relation.Obl when head < word && (state.Below[word] & Case) == 0 && (state.Below[head] & (Obj | AuxPass)) == 0 && (IsObject(tags, tagged, offset, head, word) || ((state.Below[head] & (Aux | AuxPass)) == Aux && tags.Xpos[tagged[offset + head]] == "VBN" && tags.Upos[tagged[offset + word]] == Upos.Noun && state.Relations[word - 1] != Relation.Case && (state.Below[word] & (1UL << (int)Relation.Det)) != 0)):
                    state.Relations[word] = Relation.Obj;
                    break;
                case Relation.Advcl or Relation.Parataxis when head < word && (state.Below[word] & Subjects) != 0 && (state.Below[head] & (Obj | Ccomp)) == 0 && tags.Upos[tagged[offset + head]] == Upos.Verb && IsThat(state, frame, offset, head, word):
                    // "Did not rule out that soldiers had killed him"
                    state.Relations[word] = Relation.Ccomp;
                    break;
                case Relation.Conj or Relation.AclRelcl when (state.Below[word] & (Case | Cc)) == Case && IsIncluded(state, tags, tagged, offset, word):
                    state.Relations[word] = Relation.Nmod;
                    break;
                case Relation.Advcl when head > word && (state.Below[word] & Subjects) != 0 && (state.Below[word] & Mark) == 0 && IsPlainClause(state, tags, tagged, offset, word):
                    state.Relations[word] = Relation.Ccomp;
                    break;
            }
        }
    }

    /// <summary>True for a clause that opens with "that" right behind its verb or the verb's particle.</summary>
    private static bool IsThat(ParseState state, Frame frame, int offset, int verb, int clause)
    {
        var that = verb + 1;
        if (that < clause && state.Heads[that] == verb && state.Relations[that] == Relation.CompoundPrt) that++;
        return that < clause && frame.Words[offset + that] == That && state.Heads[that] == clause && state.Relations[that] == Relation.Mark;
    }

    /// <summary>"Two men stabbed and wounded a nurse": a verb without auxiliary whose fellow, with no subject of its own, does something to somebody, is no passive.</summary>
    private static bool DoesAnother(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        for (var other = verb + 1; other < state.Length; other++)
            if (state.Heads[other] == verb && state.Relations[other] == Relation.Conj && tags.Xpos[tagged[offset + other]] is "VBD" or "VBN" && (state.Below[other] & (Subjects | Auxiliaries | Obj)) == Obj) return true;
        return false;
    }

    /// <summary>"Raids targeting the Front": a noun without preposition behind a verb that has no object is its object; a passive participle has none.</summary>
    private static bool IsObject(TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb, int noun) =>
        tags.Xpos[tagged[offset + verb]] is "VBD" or "VBG" or "VBZ" or "VBP" or "VB" && tags.Upos[tagged[offset + noun]] is Upos.Noun or Upos.Propn;

    /// <summary>True for a past form of what nobody does without an object, or one that such a form is joined to ("hospital bombed and destroyed").</summary>
    private static bool IsSuffered(ParseState state, Frame frame, int offset, int verb)
    {
        var suffered = TreeWords.Suffered.Contains(frame.Words[offset + verb]);
        for (var other = verb + 1; other < state.Length; other++)
        {
            if (state.Heads[other] != verb || state.Relations[other] != Relation.Conj) continue;
            // "Gunmen abducted and held a nurse"
            if ((state.Below[other] & (AnySubject | Obj)) == Obj) return false;
            suffered |= TreeWords.Suffered.Contains(frame.Words[offset + other]) && (state.Below[other] & (AnySubject | Auxiliaries)) == 0;
        }

        return suffered;
    }

    /// <summary>True for a noun that says when ("killed the next day").</summary>
    private static bool IsTime(Frame frame, int offset, int noun) => TreeWords.Times.Contains(frame.Words[offset + noun]);

    /// <summary>Makes a passive without an auxiliary active; false where it has no subject before it.</summary>
    private static bool Active(ParseState state, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        for (var subject = verb - 1; subject >= 0; subject--)
        {
            if (state.Heads[subject] != verb || state.Relations[subject] is not (Relation.NsubjPass or Relation.Nsubj)) continue;
            state.Relations[subject] = Relation.Nsubj;
            tagged[offset + verb] = tags.Past;
            return true;
        }

        return false;
    }

    /// <summary>True for a noun whose preposition is this word.</summary>
    private static bool IsLed(ParseState state, Frame frame, int offset, int noun, ulong preposition)
    {
        for (var word = noun - 1; word >= 0 && word > noun - 8; word--)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Case) return frame.Words[offset + word] == preposition;
        return false;
    }

    /// <summary>"Runs on a generator": what a preposition joins to a verb is no object.</summary>
    private static bool HasPreposition(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        for (var child = state.Heads[noun] + 1; child < noun; child++)
            if (state.Heads[child] == noun && state.Relations[child] == Relation.Case && tags.Upos[tagged[offset + child]] == Upos.Adp) return true;
        return false;
    }

    /// <summary>"15 people, including a doctor": a noun that a participle in a preposition's place joins to another is part of it, neither beside it nor a clause.</summary>
    private static bool IsIncluded(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        if (tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron)) return false;
        for (var child = state.Heads[noun] + 1; child < noun; child++)
            if (state.Heads[child] == noun && state.Relations[child] == Relation.Case) return tags.Xpos[tagged[offset + child]] == "VBG";
        return false;
    }

    /// <summary>A finite clause before its verb that no word introduces is what was said or thought: "As many as 40 were killed, the army said."</summary>
    private static bool IsPlainClause(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        for (var between = verb + 1; between < state.Heads[verb]; between++)
            if (state.Relations[between] == Relation.Cc && state.Heads[between] == state.Heads[verb]) return false;
        var finite = tags.Xpos[tagged[offset + verb]] is "VBD" or "VBZ" or "VBP";
        for (var child = 0; child < verb; child++)
        {
            if (state.Heads[child] != verb) continue;
            var tag = tags.Xpos[tagged[offset + child]];
            if (tag is "WRB" or "WDT" or "WP" or "WP$" or "IN") return false;
            if (state.Relations[child] is Relation.Aux or Relation.AuxPass or Relation.Cop) finite |= tag is "VBD" or "VBZ" or "VBP" or "MD";
        }

        return finite;
    }

    /// <summary>True where another auxiliary than "have", which makes no passive, makes one.</summary>
    private static bool HasPassive(ParseState state, Frame frame, int offset, int verb)
    {
        for (var child = 0; child < state.Length; child++)
            if (state.Heads[child] == verb && state.Relations[child] == Relation.AuxPass && !IsHave(frame.Words[offset + child])) return true;
        return false;
    }

    private static bool IsHave(ulong word) => word == Have || word == Has || word == Had || word == Having;

    /// <summary>True for a verb in the passive, and for one joined to such a verb.</summary>
    private static bool IsOfPassive(ParseState state, int verb)
    {
        if ((state.Below[verb] & AuxPass) != 0) return true;
        return state.Relations[verb] == Relation.Conj && state.Heads[verb] is >= 0 and var first && first < verb && (state.Below[first] & AuxPass) != 0 && (state.Below[verb] & AnySubject) == 0;
    }

    /// <summary>True where "of" leads what a verb has between it and a word.</summary>
    private static bool HasOblOf(ParseState state, Frame frame, int offset, int verb, int before)
    {
        for (var word = verb + 1; word < before; word++)
            if (state.Heads[word] == verb && state.Relations[word] == Relation.Obl && IsLed(state, frame, offset, word, OfWord)) return true;
        return false;
    }

    /// <summary>True for a noun between two marks that is the only one joined to its head: who or what that is, and nothing besides.</summary>
    private static bool IsAlone(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var head = state.Heads[noun];
        var first = noun;
        while (first > head && (state.Relations[first - 1] != Relation.Punct || tags.Xpos[tagged[offset + first - 1]] == "HYPH") && state.IsUnder(first - 1, noun)) first--;
        if (first - 1 <= head || tags.Xpos[tagged[offset + first - 1]] != ",") return false;
        var end = noun + 1;
        while (end < state.Length && state.IsUnder(end, noun)) end++;
        if (end >= state.Length || tags.Xpos[tagged[offset + end]] is not ("," or ".")) return false;
        for (var word = 0; word < state.Length; word++)
            if (word != noun && state.Heads[word] == head && state.Relations[word] is Relation.Conj or Relation.Cc) return false;
        return true;
    }

    /// <summary>What a clause is by the conjunction that opens it: joined by "but" or "and", beside its verb by "though"; a complement else.</summary>
    private static Relation Beside(ParseState state, Frame frame, int offset, int verb)
    {
        for (var word = state.Heads[verb] + 1; word < verb; word++)
        {
            if (state.Heads[word] != verb) continue;
            if (state.Relations[word] == Relation.Cc && state.Relations[word - 1] == Relation.Punct) return Relation.Conj;
            if (state.Relations[word] == Relation.Mark && TreeWords.Although.Contains(frame.Words[offset + word])) return Relation.Advcl;
        }

        return Relation.Ccomp;
    }
}
