using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Hangs what says who somebody is on the one it is said of, and not beside him: "killing the driver, a farmer", "the two nurses, a Kenyan and a Somali, were abducted".</summary>
internal static class AppositionRepair
{
    private static readonly ulong A = WordHash.Of("a"), An = WordHash.Of("an"), One = WordHash.Of("one"), The = WordHash.Of("the"), Both = WordHash.Of("both"), And = WordHash.Of("and"), Comma = WordHash.Of(",");
    private static readonly ulong[] Numbers = WordHash.All("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static readonly WordSet Pairs = WordSet.Of("pair", "couple", "duo");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word + 1 < state.Length; word++)
        {
            changed |= (state.Relations[word] == Relation.Obj && Who(state, frame, tags, tagged, offset, word)) || (state.Relations[word] == Relation.List && OfName(state, frame, tags, tagged, offset, word));
            if (word + 2 < state.Length && SubjectRepair.IsSubject(state.Relations[word]) && frame.Words[offset + word + 1] == Comma) changed |= Parts(state, frame, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"Killing the driver, a 52-year-old farmer": a second object behind a comma, with nothing that joins it, is who the first is.</summary>
    private static bool Who(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var verb = state.Heads[noun];
        if (verb < 0 || verb >= noun - 3 || tags.Xpos[tagged[offset + noun]] != "NN" || (state.Below[noun] & (Cc | Case)) != 0) return false;
        var article = noun - 1;
        while (article > verb && state.IsUnder(article, noun) && !IsArticle(state, frame, offset, article, noun)) article--;
        if (!IsArticle(state, frame, offset, article, noun) || frame.Words[offset + article - 1] != Comma) return false;
        var person = article - 2;
        while (person > verb && state.Heads[person] != verb) person = state.Heads[person] < person ? state.Heads[person] : person - 1;
        if (person <= verb || state.Relations[person] != Relation.Obj || tags.Xpos[tagged[offset + person]] is not ("NN" or "NNP") || (state.Below[person] & Cc) != 0) return false;
        for (var word = noun + 1; word < state.Length; word++)
        {
            if (state.Relations[word] != Relation.Conj || (state.Heads[word] != noun && state.Heads[word] != person)) continue;
            // "Wounded a clerk, a midwife and two cooks": a list
            if ((state.Below[word] & Cc) == 0 || !tags.IsNoun(tagged[offset + word])) return false;
            (state.Heads[word], state.Heads[noun], state.Relations[noun]) = (person, person, Relation.Conj);
            return true;
        }

        (state.Heads[noun], state.Relations[noun], state.Heads[article - 1]) = (person, Relation.Appos, noun);
        return true;
    }

    /// <summary>"Mary Okello, a midwife, and Jon Ade, a driver, were abducted": what stands behind a name with "a" is who that is.</summary>
    private static bool OfName(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var name = state.Heads[noun];
        if (name < 0 || name >= noun - 2 || tags.Upos[tagged[offset + name]] != Upos.Propn || tags.Xpos[tagged[offset + noun]] != "NN" || (state.Below[noun] & (Cc | Case)) != 0) return false;
        var article = noun - 1;
        while (article > name && state.IsUnder(article, noun) && !IsArticle(state, frame, offset, article, noun)) article--;
        if (!IsArticle(state, frame, offset, article, noun) || frame.Words[offset + article - 1] != Comma || tags.Upos[tagged[offset + article - 2]] != Upos.Propn) return false;
        name = article - 2;
        if (state.Relations[name] == Relation.Flat && state.Heads[name] < name) name = state.Heads[name];
        (state.Heads[noun], state.Relations[noun]) = (name, Relation.Appos);
        return true;
    }

    /// <summary>"The two nurses, a Kenyan and a Somali, were abducted": as many between the commas as before them are who those are, where they are told by where they come from only.</summary>
    private static bool Parts(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int group)
    {
        var verb = state.Heads[group];
        var wanted = Size(state, frame, tags, tagged, offset, group);
        if (wanted < 2 || verb <= group || verb >= state.Length) return false;
        Span<int> parts = stackalloc int[4];
        int found = 0, sum = 0, at = group + 2;
        var joined = false;
        while (found < parts.Length)
        {
            var each = Each(frame, offset, at);
            if (each == 0) return false;
            var last = at + 1;
            if (last >= verb || tags.Upos[tagged[offset + last]] is not (Upos.Propn or Upos.Adj)) return false;
            (parts[found++], sum, at) = (last, sum + each, last + 1);
            if (at + 1 >= verb) return false;
            if (joined) break;
            if (frame.Words[offset + at] == And) joined = true;
            else if (frame.Words[offset + at] != Comma) return false;
            at++;
        }

        // The mark behind them shows that they are no list with the first.
        if (!joined || sum != wanted || frame.Words[offset + at] != Comma || tags.Upos[tagged[offset + at + 1]] is not (Upos.Aux or Upos.Verb)) return false;
        var changed = false;
        for (var part = 0; part < found; part++) changed |= Hang(state, offset, frame, group, parts[0], parts[part], part == 0 ? group + 2 : parts[part - 1] + 2);
        if (state.Heads[at] >= group + 1 && state.Heads[at] < at) state.Heads[at] = group;
        return changed;
    }

    /// <summary>Hangs the first part on the group and the others on the first; what stands before each is its own.</summary>
    private static bool Hang(ParseState state, int offset, Frame frame, int group, int first, int part, int from)
    {
        var (head, relation) = part == first ? (group, Relation.Appos) : (first, Relation.Conj);
        var changed = state.Heads[part] != head || state.Relations[part] != relation;
        (state.Heads[part], state.Relations[part]) = (head, relation);
        for (var word = from; word < part; word++)
        {
            if (state.Heads[word] >= from && state.Heads[word] <= part) continue;
            state.Heads[word] = part;
            if (word == from) state.Relations[word] = frame.Words[offset + word] == A || frame.Words[offset + word] == An ? Relation.Det : Relation.Nummod;
            else if (state.Relations[word] is not (Relation.Amod or Relation.Compound)) state.Relations[word] = Relation.Compound;
        }

        state.Heads[from - 1] = part;
        return changed;
    }

    /// <summary>How many "the two", "the two nurses", "both nurses" or "the pair" are; 0 where it is not said.</summary>
    private static int Size(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int group)
    {
        if (Pairs.Contains(frame.Words[offset + group])) return 2;
        if (tags.Upos[tagged[offset + group]] == Upos.Num) return group > 0 && frame.Words[offset + group - 1] == The ? Array.IndexOf(Numbers, frame.Words[offset + group]) + 1 : 0;
        if (tags.Xpos[tagged[offset + group]] is not ("NNS" or "NNPS")) return 0;
        for (var word = group - 1; word >= 0 && state.IsUnder(word, group); word--)
        {
            if (frame.Words[offset + word] == Both) return 2;
            if (state.Relations[word] == Relation.Nummod && state.Heads[word] == group) return Array.IndexOf(Numbers, frame.Words[offset + word]) + 1;
        }

        return 0;
    }

    private static int Each(Frame frame, int offset, int word) =>
        frame.Words[offset + word] == A || frame.Words[offset + word] == An || frame.Words[offset + word] == One ? 1 : Array.IndexOf(Numbers, frame.Words[offset + word]) + 1;

    private static bool IsArticle(ParseState state, Frame frame, int offset, int word, int noun) =>
        state.Heads[word] == noun && (frame.Words[offset + word] == A || frame.Words[offset + word] == An);
}
