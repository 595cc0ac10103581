using Attest.Lexicons;

namespace Attest.Language;

/// <summary>How old somebody is, right behind who it is ("a surgeon aged 41", "two boys, aged between 9 and 11,"): the sentence is parsed as if it were not there, and it hangs on the noun before it.</summary>
internal static class AgePhrase
{
    private const int MostBefore = 2, Near = 6;

    private static readonly ulong Aged = WordHash.Of("aged"), And = WordHash.Of("and"), Or = WordHash.Of("or"), To = WordHash.Of("to"), Between = WordHash.Of("between"), Comma = WordHash.Of(",");

    /// <summary>The tokens that are left out for an age that begins with this one, an "aged" or the comma before it; an empty span for none.</summary>
    public static TokenSpan Find(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int at, int end)
    {
        var aged = frame.Words[at] == Comma && at + 1 < end ? at + 1 : at;
        if (frame.Words[aged] != Aged || at <= first || tags.Upos[tagged[at - 1]] is not (Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron)) return new(at, at);
        var number = aged + 1;
        while (number < end && number <= aged + MostBefore && tags.Upos[tagged[number]] is Upos.Adp or Upos.Adv) number++;
        if (number >= end || tags.Upos[tagged[number]] != Upos.Num) return new(at, at);
        var last = number;
        var several = tags.Xpos[tagged[at - 1]] is "NNS" or "NNPS" || frame.Words[aged + 1] == Between || HasAnd(frame, first, at);
        while (last + 2 < end && Next(frame, tags, tagged, last, end, several) is var next and > 0) last = next;
        if (last + 1 < end && TreeWords.Times.Contains(frame.Words[last + 1]) && tags.Xpos[tagged[last + 1]] is "NN" or "NNS") last++;
        // "Aged 41 people": whoever is counted behind it.
        if (last + 1 >= end || tags.Upos[tagged[last + 1]] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num) return new(at, at);
        var closes = at < aged && frame.Words[last + 1] == Comma && last + 2 < end && tags.Upos[tagged[last + 2]] is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Cconj;
        return new(at, closes ? last + 2 : last + 1);
    }

    /// <summary>Hangs an age that was left out on the noun before it.</summary>
    public static void Hang(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int first, TokenSpan left)
    {
        int from = left.First - first, end = left.End - first;
        var aged = frame.Words[left.First] == Comma ? from + 1 : from;
        var noun = from - 1;
        if (state.Relations[noun] is Relation.Flat or Relation.Nummod && state.Heads[noun] is >= 0 and var named && named < noun) noun = named;
        tagged[first + aged] = tags.Participle;
        (state.Heads[aged], state.Relations[aged]) = (noun, Relation.Acl);
        var number = aged + 1;
        while (tags.Upos[tagged[first + number]] != Upos.Num) number++;
        var head = tags.Upos[tagged[left.End - 1]] == Upos.Noun ? end - 1 : number;
        (state.Heads[head], state.Relations[head]) = (aged, Relation.Obl);
        for (var word = from; word < end; word++)
        {
            if (word == aged || word == head) continue;
            var part = tags.Upos[tagged[first + word]];
            state.Heads[word] = part == Upos.Punct && (word < aged || word == end - 1) ? aged : part == Upos.Num || word < number ? head : NumberBehind(tags, tagged, first, word, end, head);
            state.Relations[word] = part switch { Upos.Punct => Relation.Punct, Upos.Num => head > word ? Relation.Nummod : Relation.Conj, Upos.Cconj => Relation.Cc, Upos.Adv => Relation.Advmod, _ => Relation.Case };
        }
    }

    private static int NumberBehind(TagSet tags, ReadOnlySpan<byte> tagged, int first, int word, int end, int head)
    {
        for (var at = word + 1; at < end; at++)
            if (tags.Upos[tagged[first + at]] == Upos.Num) return at;
        return head;
    }

    /// <summary>The next number of several ages ("9 and 11", "13 to 17"); 0 for none.</summary>
    private static int Next(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int number, int end, bool several)
    {
        var next = number + 2;
        if (tags.Upos[tagged[next]] != Upos.Num) return 0;
        var joint = frame.Words[number + 1];
        var follows = next + 1 < end ? tags.Upos[tagged[next + 1]] : Upos.Punct;
        if (joint == To || tags.Xpos[tagged[number + 1]] == "HYPH" || tags.Upos[tagged[number + 1]] == Upos.Sym) return next;
        if (joint == And || joint == Or) return several && (follows is not (Upos.Noun or Upos.Adj or Upos.Propn) || TreeWords.Times.Contains(frame.Words[next + 1])) ? next : 0;
        // "Aged 8, 10 and 12"
        return several && joint == Comma && next + 2 < end && (frame.Words[next + 1] == And || frame.Words[next + 1] == Comma) && Next(frame, tags, tagged, next, end, true) > 0 ? next : 0;
    }

    private static bool HasAnd(Frame frame, int first, int at)
    {
        for (var word = at - 1; word > first && word > at - Near; word--)
            if (frame.Words[word] == And) return true;
        return false;
    }
}
