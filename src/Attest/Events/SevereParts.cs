using Attest.Language;

namespace Attest.Events;

/// <summary>Parts of those injured that are told by their number and how badly alone.</summary>
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
                if (lexicon.Words.Match(document, token, token + 1, out var word) == 0 || word.Kind != "severity") continue;
                var span = new TokenSpan(at + 1, at + 1 + length);
                // "Nine of them in critical condition", read as a part already.
                if (found.FindLastIndex(part => ReferenceEquals(part.Whole, whole) && part.People.Span.Overlaps(span)) is >= 0 and var known)
                {
                    found[known] = found[known] with { Severity = document[token].ToString() };
                    return;
                }

                var count = new PeopleCount(value, value, value, document.Text(span).ToString());
                found.Add(new(PeoplePhrase.OfNumber(span, at + length, whole.Who, count, value != 1), words, anchor, whole.Outcome, count, whole.Who) { Whole = whole, Severity = document[token].ToString() });
                return;
            }
        }
    }
}
