using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends a past form before a number that was taken to describe who is counted: "clashes in Orsha on 5 May 2025 wounded 21 people". What describes people who are counted stands behind the number ("21 wounded people").</summary>
internal static class CountedObjectRepair
{
    private const int MostBetween = 4;

    private const ulong Joined = Case | Mark | AnySubject | Auxiliaries;

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word + 1 < state.Length; word++)
            if (state.Relations[word] == Relation.Amod && IsHarm(frame, offset, word)) changed |= Wounded(state, frame, tags, tagged, offset, word);
        return changed;
    }

    private static bool IsHarm(Frame frame, int offset, int word) => TreeWords.Befallen.Contains(frame.Words[offset + word]) || TreeWords.Suffered.Contains(frame.Words[offset + word]);

    private static bool Wounded(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var people = state.Heads[verb];
        if (people <= verb || people >= state.Length || people - verb > MostBetween + 1 || (state.Below[people] & Joined) != 0 || !Counts(state, tags, tagged, offset, verb, people)) return false;
        // Nothing of the people may stand before: "the wounded 21 people"
        for (var word = 0; word < verb; word++)
            if (state.Heads[word] == people || state.Heads[word] == verb) return false;
        if (state.Heads[people] >= verb) return false;
        var subject = Top(state, frame, tags, tagged, offset, verb - 1);
        if (subject < 0 || (state.Below[subject] & Joined & ~Mark) != 0 || !state.IsUnder(people, subject)) return false;
        if (tags.Xpos[tagged[offset + subject]] == "VBG")
        {
            tagged[offset + subject] = tags.Noun;
            for (var word = subject + 1; word < verb; word++)
                if (state.Heads[word] == subject && state.Relations[word] == Relation.Obl) state.Relations[word] = Relation.Nmod;
        }

        for (var word = 0; word < state.Length; word++)
        {
            if (word == people || word == verb || state.Heads[word] < 0 || (word < verb ? state.Heads[word] != subject : state.Heads[word] >= verb || !state.IsUnder(state.Heads[word], subject))) continue;
            if (word < verb && state.Relations[word] is not (Relation.Mark or Relation.Cc or Relation.Advmod or Relation.Advcl or Relation.Obl) && !IsThat(state, tags, tagged, offset, word, subject)) continue;
            if (IsThat(state, tags, tagged, offset, word, subject)) state.Relations[word] = Relation.Mark;
            else if (state.Relations[word] == Relation.Nmod) state.Relations[word] = Relation.Obl;
            state.Heads[word] = verb;
        }

        (state.Heads[verb], state.Relations[verb], tagged[offset + verb]) = (state.Heads[subject], state.Relations[subject] == Relation.Obj ? Relation.Ccomp : state.Relations[subject], tags.Past);
        (state.Heads[subject], state.Relations[subject], state.Heads[people], state.Relations[people]) = (verb, Relation.Nsubj, verb, Relation.Obj);
        return true;
    }

    /// <summary>True for a number right behind the past form, or behind what bounds it ("wounded at least 21 people", "wounded 14").</summary>
    private static bool Counts(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb, int people)
    {
        if (tags.Upos[tagged[offset + people]] == Upos.Num) return people == verb + 1;
        if (!tags.IsNoun(tagged[offset + people])) return false;
        for (var word = verb + 1; word < people; word++)
        {
            if (!state.IsUnder(word, people)) return false;
            if (tags.Upos[tagged[offset + word]] == Upos.Num && state.Heads[word] == people && state.Relations[word] == Relation.Nummod) return true;
            if (tags.Upos[tagged[offset + word]] is not (Upos.Adv or Upos.Adp or Upos.Adj)) return false;
        }

        return false;
    }

    /// <summary>The noun that all before the past form is of, and that stands as a clause without a verb; -1 for none.</summary>
    private static int Top(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        while (word >= 0 && word < state.Length && state.Relations[word] is Relation.Nmod or Relation.NmodUnmarked or Relation.Obl or Relation.OblUnmarked or Relation.Flat or Relation.Compound or Relation.Nummod or Relation.Appos)
        {
            if (state.Heads[word] >= word) return -1;
            word = state.Heads[word];
        }

        if (word < 0 || !(state.Relations[word] is Relation.Root or Relation.Ccomp or Relation.Parataxis || (state.Relations[word] == Relation.Obj && HasThat(state, tags, tagged, offset, word) && TreeWords.Says(frame.Words[offset + state.Heads[word]])))) return -1;
        return tags.Upos[tagged[offset + word]] == Upos.Noun || tags.Xpos[tagged[offset + word]] == "VBG" ? word : -1;
    }

    private static bool HasThat(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        for (var word = state.Heads[noun] + 1; word < noun; word++)
            if (IsThat(state, tags, tagged, offset, word, noun)) return true;
        return false;
    }

    /// <summary>True for the "that" of "said that clashes wounded", taken to point at the noun.</summary>
    private static bool IsThat(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word, int noun) =>
        state.Heads[word] == noun && word < noun && state.Relations[word] == Relation.Det && tags.Xpos[tagged[offset + word]] == "IN";
}
