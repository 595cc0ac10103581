using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Reads the figure of a toll ("the death toll rose to 14") and the people that the noun of one counts ("three deaths").</summary>
internal sealed class TollReader(Document document, VictimLexicon lexicon, VictimCounts counts, PeopleReader people)
{
    private const int Longest = 36;

    private static readonly ulong Between = WordHash.Of("between");

    /// <summary>The people that the figure tells of; null where there is none.</summary>
    public FoundPeople? Read(TokenSpan words, int anchor, VictimCue cue, TokenSpan sentence)
    {
        var at = Figure(words, sentence);
        if (at < 0) at = NumberOf.Before(document, words.First, sentence);
        if (at < 0) return null;
        var length = counts.Number(document, at, sentence.End, out var value);
        // "5:1" is a number to the tagger only.
        if (length == 0) return null;
        // "The number of dead in the item of 11 March": a day is no toll.
        if (at + length < sentence.End && Tallies.IsMonth(document.FormHashes[at + length])) return null;
        // "Rose to three after a nurse died": who is told in the next phrase is not the toll.
        for (var token = at + length; token < sentence.End && token < at + length + 3 && document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Adj; token++)
            if (document.Tags[token] is Upos.Noun && people.At(token) is not null && people.Read(token, true) is { Count.Said: true } told && told.Head == token)
                return new(told, words, anchor, cue.Outcome, told.Count.Count, told.Who) { Update = true };
        var span = new TokenSpan(at, at + length);
        var count = new PeopleCount(value, value, value, document.Text(span).ToString());
        if (lexicon.Bounds.Match(document, Math.Max(sentence.First, at - 2), at, out var bound) > 0) count = bound switch { "least" => count with { High = null }, "above" => new(value + 1, null, null, count.Literal), _ => count };
        // "Stood at between 12 and 15".
        if (at > sentence.First && document.FormHashes[at - 1] == Between && at + length + 1 < sentence.End && document.Tags[at + length] == Upos.Cconj && counts.Number(document, at + length + 1, sentence.End, out var high) > 0 && high > value) count = new(value, null, high, count.Literal);
        return new(PeoplePhrase.OfNumber(span, at, VictimKind.Unknown, count, true), words, anchor, cue.Outcome, count, VictimKind.Unknown) { Update = true };
    }

    /// <summary>"The number of wounded", "the number of people injured": a figure follows.</summary>
    public bool IsNumbered(TokenSpan words, TokenSpan sentence)
    {
        var at = words.First - 1;
        // "Put the number of dead at four and the wounded at nine"
        if (at > sentence.First && words.End < sentence.End && document.FormHashes[at] == Words.The && document.FormHashes[words.End] == Words.At && document.Tags[at - 1] == Upos.Cconj)
            for (var token = at; token > sentence.First; token--)
                if (Words.Tally.Contains(document.LemmaHashes[token])) return true;
        while (at > sentence.First && words.First - at < 4 && document.Tags[at] is Upos.Noun or Upos.Det or Upos.Adj) at--;
        // "An unknown number of wounded" is no figure that follows.
        return at > sentence.First && document.FormHashes[at] == Words.Of && Words.Tally.Contains(document.LemmaHashes[at - 1]) && !(document.Child(at - 1, Relation.Det) is >= 0 and var article && document.FormHashes[article] is var form && (form == Words.A || form == Words.An));
    }

    /// <summary>People named by the noun of the toll itself ("three deaths", "no casualties").</summary>
    public PeoplePhrase? Itself(int head, VictimCue cue)
    {
        var core = NounPhrase.Core(document, head);
        var first = core.First;
        var sentence = document.SentenceFirst[document.SentenceOf(head)];
        while (first > sentence && head - first < 8 && document.Tags[first - 1] is Upos.Num or Upos.Det or Upos.Adj) first--;
        // "at least 14", whose "least" is an adjective.
        for (var start = Math.Max(sentence, first - 3); start < first; start++)
            if (lexicon.Bounds.Match(document, start, head, out _) is var bound and > 0 && start + bound >= first) first = start;
        // "The 1932 massacre" counts nobody.
        for (var token = first; token < head; token++)
            if (counts.IsYear(document, token)) return null;
        var count = counts.Read(document, first, head);
        // "No injuries or fatalities"
        if (!count.Said && document.Relations[head] == Relation.Conj && document.Heads[head] < first && NounPhrase.IsNone(document, document.Heads[head]) && document.FormHashes[first - 1] == Words.Or) count = count with { Count = new(0, 0, 0, document[document.Child(document.Heads[head], Relation.Det)].ToString()), Said = true };
        if (!count.Said || (count.Count.Literal is "a" or "an" && cue.Frame != VictimFrame.State)) return null;
        if (cue.Frame == VictimFrame.Act && cue.Outcome is not (Outcome.Killed or Outcome.Injured)) return null;
        if (cue.Outcome == Outcome.Injured && cue.Frame == VictimFrame.Act && count.Count.Best is null) return null;
        return new(core, head, people.At(head) is { } entry && !entry.Weak ? entry.Who : KindBefore(core, head), count, true, true);
    }

    /// <summary>The kind of people an adjective says ("two civilian deaths").</summary>
    private VictimKind KindBefore(TokenSpan core, int head)
    {
        for (var token = core.First; token < head; token++)
            if (lexicon.People.Match(document, token, token + 1, out var entry) > 0 && entry.Who != VictimKind.Unknown) return entry.Who;
        return VictimKind.Unknown;
    }

    /// <summary>Where the figure stands: "toll of 14", "toll: 14", else the number after "to" or "at" ("has risen from 12 to 14"), else one right behind the verb ("hits 14"); -1 for none.</summary>
    private int Figure(TokenSpan words, TokenSpan sentence)
    {
        var best = -1;
        for (var token = words.End; token < sentence.End && token < words.End + Longest; token++)
        {
            // "The number of dead at four and the wounded at nine": the next figure is another's.
            if (best >= 0 && lexicon.Cues.Match(document, token, sentence.End, out _) > 0) break;
            if (counts.Number(document, token, sentence.End, out _) == 0 || counts.IsYear(document, token)) continue;
            if (lexicon.Words.Match(document, token - 1, sentence.End, out var word) > 0 && word.Kind == "part") break;
            var before = token;
            for (var back = 3; back >= 1; back--)
                if (before == token && token - back >= words.End && lexicon.Bounds.Match(document, token - back, token, out _) == back) before = token - back;
            if (before == words.End) return token;
            var near = document.FormHashes[--before];
            if (near == Words.To || near == Words.At) best = token;
            else if (best < 0 && before <= words.End + 3 && (near == Words.Of || document.Source[document.Starts[before]] == ':' || document.Tags[before] is Upos.Verb or Upos.Aux)) best = token;
        }

        return best;
    }
}
