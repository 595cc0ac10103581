using Attest.Language;

namespace Attest.Events;

/// <summary>How badly people were hurt, and parts of them that are told by their number and how badly alone.</summary>
internal sealed class SevereParts(Document document, VictimLexicon lexicon, PeopleReader people, VictimCounts counts, List<FoundPeople> found)
{
    /// <summary>"21 people were injured, seven of them critically", "three seriously": a part told by its number alone.</summary>
    public void Add(TokenSpan words, int anchor, TokenSpan sentence, int before)
    {
        var whole = found[before];
        if (whole.Outcome != Outcome.Injured || whole.Count.Best is not > 1) return;
        var from = Math.Max(words.End, whole.People.Span.End);
        for (var at = from; at < sentence.End && at < from + 14; at++)
        {
            if (document.Source[document.Starts[at]] != ',' || counts.Number(document, at + 1, sentence.End, out var value) is not (var length and > 0) || value >= whole.Count.Best) continue;
            for (var token = at + 1 + length; token < sentence.End && token < at + 7 + length; token++)
            {
                if (document.Source[document.Starts[token]] is ',' or ';') return;
                if (document.Tags[token] == Upos.Noun && people.At(token) is not null) return;
                var badly = Word(token, sentence.End);
                if (badly == 0) continue;
                var how = document.Text(new(token, token + badly)).ToString();
                var span = new TokenSpan(at + 1, at + 1 + length);
                // "Nine of them in critical condition", read as a part already.
                if (found.FindLastIndex(part => (ReferenceEquals(part.Whole, whole) || (part.Whole is null && part.Outcome == whole.Outcome && part.People.Head == at + length)) && part.People.Span.Overlaps(span)) is >= 0 and var known)
                {
                    found[known] = found[known] with { Whole = whole, Severity = how };
                    return;
                }

                var count = new PeopleCount(value, value, value, document.Text(span).ToString());
                found.Add(new(PeoplePhrase.OfNumber(span, at + length, whole.Who, count, value != 1), words, anchor, whole.Outcome, count, whole.Who) { Whole = whole, Severity = how });
                return;
            }
        }
    }

    /// <summary>How badly: a word right before the cue or soon after it ("seriously", "some of them seriously").</summary>
    public string? Of(TokenSpan words, TokenSpan sentence)
    {
        for (var token = Math.Max(sentence.First, words.First - 2); token < sentence.End && token < words.End + 9; token++)
        {
            if (token >= words.End && document.Tags[token] == Upos.Num) return null;
            if (token >= words.End && lexicon.Cues.Match(document, token, sentence.End, out var other) > 0 && !other[0].Weak) return null;
            if (Word(token, sentence.End) is var length and > 0) return document.Text(new(token, token + length)).ToString();
        }

        return null;
    }

    /// <summary>Length in tokens of a word that says how badly ("seriously", "life-threatening"); 0 for none, as for "non-life-threatening".</summary>
    private int Word(int token, int end) =>
        lexicon.Words.Match(document, token, end, out var word) is var length and > 0 && word.Kind == "severity" && !(token > 0 && document.Source[document.Starts[token - 1]] == '-' && document.Ends[token - 1] == document.Starts[token]) ? length : 0;
}
