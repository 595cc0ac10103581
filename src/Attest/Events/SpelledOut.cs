using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>A total and who they were: "killed two people, a nurse and a guard" tells of two, not of four.</summary>
internal sealed class SpelledOut(Document document, List<FoundPeople> found)
{
    private static readonly WordSet Anybody = WordSet.Of("people", "persons", "individuals", "men", "women", "civilians", "victims", "colleagues", "employees", "members", "staff", "workers", "adults", "children", "residents", "villagers", "passengers", "others", "citizens", "foreigners", "nationals", "brothers", "relatives", "health workers");

    /// <summary>Makes parts of those who follow a total behind a comma and add up to it.</summary>
    /// <param name="from">Where those of one word begin among the people found.</param>
    public void Join(int from)
    {
        for (var at = from; at + 1 < found.Count; at++)
        {
            var whole = found[at];
            if (whole.Whole is not null || whole.Count.Best is not > 1 || !Anybody.Contains(document.FormHashes[whole.People.Head]) || !IsComma(whole.People.Span.End)) continue;
            var sum = 0;
            var end = whole.People.Span.End + 1;
            var last = at + 1;
            while (last < found.Count && sum < whole.Count.Best && found[last] is { Whole: null, Count.Best: > 0 } part && part.Outcome == whole.Outcome && part.Anchor == whole.Anchor && IsNext(end, part.People.Span.First))
            {
                sum += part.Count.Best!.Value;
                end = part.People.Span.End;
                last++;
            }

            if (sum != whole.Count.Best) continue;
            for (var part = at + 1; part < last; part++) found[part] = found[part] with { Whole = whole };
        }
    }

    private bool IsComma(int token) => token < document.Count && document.Source[document.Starts[token]] is ',' or ':' or '–' or '—';

    /// <summary>True where only commas, "and" and words before a noun stand between two places.</summary>
    private bool IsNext(int from, int to)
    {
        for (var token = from; token < to; token++)
            if (!(IsComma(token) || document.Tags[token] is Upos.Cconj or Upos.Det or Upos.Num or Upos.Adj or Upos.Noun)) return false;
        return to >= from && to - from < 6;
    }
}
