using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what the tree makes of numbers: "as many as 40 villagers" are villagers, and the years of "a man of 61" are his.</summary>
internal static class NumberRepair
{
    private static readonly ulong As = WordHash.Of("as"), Of = WordHash.Of("of"), Semicolon = WordHash.Of(";"), Comma = WordHash.Of(","), Them = WordHash.Of("them"), ToWord = WordHash.Of("to");
    private static readonly ulong Up = WordHash.Of("up");
    private static readonly ulong At = WordHash.Of("at");
    private static readonly WordSet Some = WordSet.Of("some", "many", "most", "several", "half", "all", "both", "one");
    private static readonly WordSet Amounts = WordSet.Of("many", "few", "much", "little");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word + 2 < state.Length; word++)
            changed |= Apart(state, frame, tags, tagged, offset, word) || Range(state, frame, tags, tagged, offset, word) || AsMany(state, frame, tags, tagged, offset, word) || Years(state, frame, tags, tagged, offset, word) || Bare(state, frame, tags, tagged, offset, word) || OfThem(state, frame, tags, tagged, offset, word) || EachOne(state, frame, tags, tagged, offset, word) || Opening(state, tags, tagged, offset, word) || PutAt(state, frame, tags, tagged, offset, word) || UpTo(state, frame, tags, tagged, offset, word);
        return changed;
    }

    /// <summary>"Opened fire, killing seven, Amnesty International said": a comma parts a number from the name behind it.</summary>
    private static bool Apart(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int number)
    {
        var verb = number - 1;
        if (frame.Words[offset + number + 1] != Comma || state.Relations[number] != Relation.Nummod || state.Heads[number] <= number + 1 || state.Heads[number] >= state.Length || tags.Upos[tagged[offset + number]] != Upos.Num || tags.Upos[tagged[offset + verb]] != Upos.Verb || state.IsUnder(verb, number)) return false;
        (state.Heads[number], state.Relations[number]) = (verb, Relation.Obj);
        return true;
    }

    /// <summary>"Up to five others were injured": "up to" bounds the number, and leads no noun.</summary>
    private static bool UpTo(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int up)
    {
        var number = up + 2;
        if (frame.Words[offset + up] != Up || frame.Words[offset + up + 1] != ToWord || tags.Upos[tagged[offset + number]] != Upos.Num) return false;
        var noun = state.Heads[number];
        if (noun <= number || noun >= state.Length || state.Heads[noun] != up || !tags.IsNoun(tagged[offset + noun])) return false;
        var verb = state.Heads[up];
        if (verb < 0 || verb >= state.Length) return false;
        (state.Heads[noun], state.Relations[noun]) = (verb, verb < noun ? Relation.Obj : (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        (state.Heads[up], state.Relations[up], state.Heads[up + 1], state.Relations[up + 1]) = (number, Relation.Advmod, up, Relation.Fixed);
        return true;
    }

    /// <summary>"Put the number of dead at three", "put the toll of the shelling at two": the figure is where the number is put, and no figure of what stands before it.</summary>
    private static bool PutAt(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int at)
    {
        var figure = at + 1;
        if (frame.Words[offset + at] != At || tags.Upos[tagged[offset + figure]] != Upos.Num) return false;
        var put = at - 2;
        while (put >= 0 && !TreeWords.Putting.Contains(frame.Words[offset + put]))
        {
            if (tags.Xpos[tagged[offset + put]] is "VBZ" or "VBP" or "MD" or "." || frame.Words[offset + put] == Semicolon) return false;
            put--;
        }

        if (put < 0 || !TreeWords.Tallies.Contains(frame.Words[offset + put + 2]) && !TreeWords.Tallies.Contains(frame.Words[offset + put + 3])) return false;
        var changed = state.Heads[figure] != put;
        (state.Heads[figure], state.Relations[figure], state.Heads[at], state.Relations[at]) = (put, Relation.Obl, figure, Relation.Case);
        // "Of dead", "of injured"
        var of = at - 2;
        if (of > put + 1 && frame.Words[offset + of] == Of && (state.Heads[at - 1] >= figure || state.Relations[at - 1] is Relation.Acl or Relation.Advmod))
        {
            changed |= state.Heads[at - 1] != of - 1 || state.Relations[at - 1] != Relation.Nmod;
            (state.Heads[at - 1], state.Relations[at - 1], state.Heads[of], state.Relations[of]) = (of - 1, Relation.Nmod, at - 1, Relation.Case);
        }

        return changed;
    }

    /// <summary>"As many as 40 villagers were killed": the noun is what is counted, and "as many as" bounds its number.</summary>
    private static bool AsMany(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int many)
    {
        var number = many + 2;
        if (frame.Words[offset + many + 1] != As || frame.Words[offset + many - 1] != As || tags.Upos[tagged[offset + number]] != Upos.Num || !Amounts.Contains(frame.Words[offset + many])) return false;
        var noun = state.Heads[number];
        if (noun <= number || noun >= state.Length || !tags.IsNoun(tagged[offset + noun]) || (state.Heads[many] >= number && state.Heads[many] <= noun)) return false;
        var (head, relation) = (state.Heads[many], state.Relations[many]);
        for (var verb = noun + 1; verb < state.Length && verb < head && SubjectRepair.IsSubject(relation); verb++)
        {
            if (tags.Upos[tagged[offset + verb]] != Upos.Verb || (state.Below[verb] & AuxPass) == 0) continue;
            (head, relation) = (verb, Relation.NsubjPass);
            break;
        }

        if (head >= noun && head < state.Length && state.IsUnder(head, noun)) return false;
        (state.Heads[noun], state.Relations[noun]) = (head, relation);
        (state.Heads[many], state.Relations[many]) = (number, Relation.Advmod);
        (state.Heads[many - 1], state.Relations[many - 1]) = (many, Relation.Advmod);
        (state.Heads[many + 1], state.Relations[many + 1]) = (many, Relation.Fixed);
        for (var word = 0; word < state.Length; word++)
            if (word != many - 1 && word != many + 1 && word != noun && state.Heads[word] == many) state.Heads[word] = noun;
        return true;
    }

    /// <summary>"Three to four civilians were killed": "to" between two numbers joins them, and leads no noun.</summary>
    private static bool Range(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int to)
    {
        var noun = state.Heads[to];
        if (frame.Words[offset + to] != ToWord || tags.Upos[tagged[offset + to - 1]] != Upos.Num) return false;
        if (noun == to + 1 && tags.Upos[tagged[offset + noun]] == Upos.Num && state.Heads[noun] is var counted && counted > noun && counted < state.Length && state.Heads[counted] == to - 1 && state.Relations[counted] == Relation.Nmod && tags.IsNoun(tagged[offset + counted]))
        {
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == to - 1 && word != counted) state.Heads[word] = counted;
            (state.Heads[counted], state.Relations[counted]) = (state.Heads[to - 1], state.Relations[to - 1]);
            (state.Heads[to - 1], state.Relations[to - 1], state.Heads[noun], state.Relations[noun]) = (counted, Relation.Nummod, to - 1, Relation.Nmod);
            return true;
        }

        if (noun == to + 1 && state.Heads[noun] == to - 1)
        {
            var behind = to + 2;
            while (behind + 1 < state.Length && state.Heads[behind] > behind && state.Relations[behind] is Relation.Amod or Relation.Compound) behind++;
            if (behind >= state.Length || !tags.IsNoun(tagged[offset + behind]) || state.Heads[behind] != state.Heads[to - 1] || (state.Below[behind] & Case) != 0 || state.Relations[to - 1] is not (Relation.Obj or Relation.Nsubj or Relation.NsubjPass)) return false;
            (state.Heads[behind], state.Relations[behind]) = (state.Heads[to - 1], state.Relations[to - 1]);
            (state.Heads[to - 1], state.Relations[to - 1]) = (behind, Relation.Nummod);
            return true;
        }

        if (state.Relations[to] != Relation.Case || noun <= to + 1 || noun >= state.Length || tags.Upos[tagged[offset + to - 1]] != Upos.Num || tags.Upos[tagged[offset + to + 1]] != Upos.Num || state.Heads[to + 1] != noun || !tags.IsNoun(tagged[offset + noun])) return false;
        if (state.Heads[noun] == to - 1) (state.Heads[noun], state.Relations[noun]) = (state.Heads[to - 1], state.Relations[to - 1]);
        else if (state.IsUnder(noun, to - 1)) return false;
        (state.Heads[to], state.Heads[to + 1], state.Relations[to + 1], state.Heads[to - 1], state.Relations[to - 1]) = (to + 1, to - 1, Relation.Nmod, noun, Relation.Nummod);
        var verb = state.Heads[noun];
        if (state.Relations[noun] == Relation.Obl && verb >= 0 && verb < state.Length) state.Relations[noun] = verb < noun ? Relation.Obj : (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj;
        return true;
    }

    /// <summary>"A man of 61 and a girl of 6": a number behind "of" that nothing follows counts nobody behind it.</summary>
    private static bool Years(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int number)
    {
        var noun = number - 2;
        if (noun < 0 || frame.Words[offset + number - 1] != Of || tags.Upos[tagged[offset + number]] != Upos.Num || tags.Xpos[tagged[offset + noun]] != "NN") return false;
        if (tags.Xpos[tagged[offset + number + 1]] is not ("CC" or "," or "VBD" or "VBZ") || state.Heads[number] <= number + 1 || state.Relations[number] != Relation.Nummod) return false;
        (state.Heads[number], state.Relations[number]) = (noun, Relation.Nmod);
        state.Heads[number - 1] = number;
        return true;
    }

    /// <summary>"Farmers were attacked in their fields; six were killed": a number between a semicolon and a passive without a subject is its subject.</summary>
    private static bool Bare(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int number)
    {
        // "…, 38 of them had been freed"
        var some = number + 3 < state.Length && frame.Words[offset + number + 1] == Of && frame.Words[offset + number + 2] == Them;
        var auxiliary = some ? number + 3 : number + 1;
        if (!(frame.Words[offset + number - 1] == Semicolon || (some && frame.Words[offset + number - 1] == Comma)) || tags.Xpos[tagged[offset + number]] != "CD") return false;
        // "A bus hit a mine; nine of the children died"
        if (!some && frame.Words[offset + number + 1] == Of)
            while (auxiliary + 1 < state.Length && (auxiliary == number + 1 || state.Heads[auxiliary] == number || state.Relations[auxiliary] is Relation.Det or Relation.Amod or Relation.NmodPoss)) auxiliary++;
        var finite = auxiliary > number + 2 && tags.Xpos[tagged[offset + auxiliary]] == "VBD" && tags.Upos[tagged[offset + auxiliary]] == Upos.Verb;
        if (!finite && tags.Upos[tagged[offset + auxiliary]] != Upos.Aux) return false;
        var verb = finite ? auxiliary : state.Heads[auxiliary];
        if (verb < auxiliary || verb >= state.Length || (state.Below[verb] & AnySubject) != 0 || state.Heads[number] == verb || state.IsUnder(verb, number)) return false;
        (state.Heads[number], state.Relations[number]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    /// <summary>"Eleven people were wounded, two of them seriously": the part behind the comma is no subject of the verb before.</summary>
    private static bool OfThem(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int part)
    {
        var verb = state.Heads[part];
        if (verb >= part || verb < 0 || !SubjectRepair.IsSubject(state.Relations[part]) || frame.Words[offset + part + 1] != Of || frame.Words[offset + part + 2] != Them || state.Relations[part - 1] != Relation.Punct) return false;
        if (!(tags.Upos[tagged[offset + part]] == Upos.Num || Some.Contains(frame.Words[offset + part]))) return false;
        state.Relations[part] = Relation.Parataxis;
        return true;
    }

    /// <summary>"One civilian and one soldier were killed": with a number on each side of "and", both words are people.</summary>
    private static bool EachOne(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int person)
    {
        var (noun, second) = (state.Heads[person], person + 2);
        if (noun <= second || noun >= state.Length || state.Relations[person] is not (Relation.Amod or Relation.Compound) || state.Relations[person + 1] != Relation.Cc || !TreeWords.Persons.Contains(frame.Words[offset + person])) return false;
        if (state.Heads[second] != noun || state.Relations[second] is not (Relation.Nummod or Relation.Det) || (state.Heads[person - 1] != noun && state.Heads[person - 1] != person) || state.Relations[person - 1] is not (Relation.Nummod or Relation.Det)) return false;
        (state.Heads[person], state.Relations[person]) = (state.Heads[noun], state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun], state.Heads[person + 1]) = (person, Relation.Conj, noun);
        for (var word = 0; word < person; word++)
            if (state.Heads[word] == noun) state.Heads[word] = person;
        tagged[offset + person] = tags.Noun;
        return true;
    }

    /// <summary>"During the attack three guards were killed": the noun that a preposition and an article lead does not describe who is counted behind it.</summary>
    private static bool Opening(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int number)
    {
        var (when, noun) = (number - 1, state.Heads[number]);
        if (when < 2 || noun <= number || noun >= state.Length || state.Relations[number] != Relation.Nummod || state.Heads[when] != noun || state.Relations[when] != Relation.Compound || tags.Xpos[tagged[offset + when]] != "NN" || tags.Xpos[tagged[offset + noun]] != "NNS") return false;
        var article = when - 1;
        while (article > 0 && state.Relations[article] is Relation.Amod or Relation.Compound && (state.Heads[article] == noun || state.Heads[article] == when)) article--;
        if (article < 1 || state.Relations[article] != Relation.Det || (state.Heads[article] != noun && state.Heads[article] != when) || state.Relations[article - 1] != Relation.Case || (state.Heads[article - 1] != noun && state.Heads[article - 1] != when)) return false;
        var verb = noun + 1;
        while (verb < state.Length && state.Relations[verb] is Relation.Aux or Relation.AuxPass or Relation.Advmod) verb++;
        if (verb >= state.Length || tags.Upos[tagged[offset + verb]] != Upos.Verb) return false;
        if (state.Heads[noun] != verb)
        {
            // "In the raid on the village 12 houses were burned"
            if ((state.Below[verb] & AllSubjects) != 0 || state.IsUnder(verb, noun)) return false;
            (state.Heads[when], state.Relations[when]) = (state.Heads[noun], state.Relations[noun]);
        }
        else (state.Heads[when], state.Relations[when]) = (verb, Relation.Obl);

        for (var word = 0; word < when; word++)
            if (state.Heads[word] == noun) state.Heads[word] = state.Relations[word] == Relation.Cc || word < article - 1 ? verb : when;
        (state.Heads[noun], state.Relations[noun]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }
}
