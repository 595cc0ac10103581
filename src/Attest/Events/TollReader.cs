using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Reads the figure of a toll ("the death toll rose to 14").</summary>
internal sealed class TollReader(Document document, VictimLexicon lexicon, VictimCounts counts, PeopleReader people)
{
    private const int Longest = 36;

    private static readonly ulong Between = WordHash.Of("between");

    /// <summary>The people that the figure tells of; null where there is none.</summary>
    public FoundPeople? Read(TokenSpan words, int anchor, VictimCue cue, TokenSpan sentence)
    {
        var at = Figure(words, sentence);
        if (at < 0) return null;
        var length = counts.Number(document, at, sentence.End, out var value);
        for (var token = at + length; token < sentence.End && token < at + length + 3; token++)
            if (document.Tags[token] is Upos.Noun && people.At(token) is not null && people.Read(token, true) is { Count.Said: true } told && told.Head == token)
                return new(told, words, anchor, cue.Outcome, told.Count.Count, told.Who) { Update = true };
        var span = new TokenSpan(at, at + length);
        var count = new PeopleCount(value, value, value, document.Text(span).ToString());
        if (lexicon.Bounds.Match(document, Math.Max(sentence.First, at - 2), at, out var bound) > 0) count = bound switch { "least" => count with { High = null }, "above" => new(value + 1, null, null, count.Literal), _ => count };
        // "Stood at between 12 and 15".
        if (at > sentence.First && document.FormHashes[at - 1] == Between && at + length + 1 < sentence.End && document.Tags[at + length] == Upos.Cconj && counts.Number(document, at + length + 1, sentence.End, out var high) > 0 && high > value) count = new(value, null, high, count.Literal);
        return new(PeoplePhrase.OfNumber(span, at, VictimKind.Unknown, count, true), words, anchor, cue.Outcome, count, VictimKind.Unknown) { Update = true };
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
