using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>A total and who they were: "killed two people, a nurse and a guard" tells of two, not of four.</summary>
internal sealed class SpelledOut(Document document, PeopleReader people, List<FoundPeople> found)
{
    /// <summary>Words between a total and the comma behind it ("three members of one family,").</summary>
    private const int Belonging = 6;

    /// <summary>Words of one item of the list.</summary>
    private const int Item = 6;

    private static readonly WordSet Anybody = DeedWords.Of("anybody");

    /// <summary>Makes parts of those who follow a total behind a comma and add up to it.</summary>
    /// <param name="from">Where those of one word begin among the people found.</param>
    public void Join(int from)
    {
        for (var at = from; at < found.Count; at++)
        {
            var whole = found[at];
            if (whole.Whole is not null || whole.Count.Best is not (> 1 and var total) || !Anybody.Contains(document.FormHashes[whole.People.Head]) || Comma(whole.People.Span.End) is not (>= 0 and var comma)) continue;
            var items = List(comma + 1, total);
            if (items.Count == 0 || items.Exists(item => !Fits(whole.Who, item.Who))) continue;
            foreach (var item in items)
            {
                var known = found.FindIndex(from, other => other.People.Head == item.Head && other.Outcome == whole.Outcome);
                if (known >= 0) found[known] = found[known] with { Whole = whole };
                else found.Add(new(item, whole.Cue, whole.Anchor, whole.Outcome, item.Count.Count, item.Who) { Whole = whole });
            }
        }
    }

    /// <summary>False for the patients of "four health workers, three patients and a guard", whatever the numbers add up to.</summary>
    private static bool Fits(VictimKind whole, VictimKind item) =>
        whole is VictimKind.Unknown or VictimKind.Civilian or VictimKind.Child || item is VictimKind.Unknown or VictimKind.Civilian || item == whole || (whole == VictimKind.AidWorker && item == VictimKind.HealthWorker);

    /// <summary>The people of a list whose numbers add up to a total; none where they do not.</summary>
    private List<PeoplePhrase> List(int at, int total)
    {
        var items = new List<PeoplePhrase>();
        var end = document.SentenceTokens(document.SentenceOf(at - 1)).End;
        for (var sum = 0; at < end && sum < total;)
        {
            if (Head(at, end) is not (>= 0 and var head) || people.Read(head, true) is not { Pointing: false } item || item.Head != head || item.Count.Count.Best is not (> 0 and var some)) return [];
            items.Add(item);
            sum += some;
            at = Math.Max(item.Span.End, head + 1);
            if (sum == total) return at >= end || document.Tags[at] is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Adp ? items : [];
            if (IsComma(at)) at++;
            if (at < end && document.Tags[at] == Upos.Cconj) at++;
        }

        return [];
    }

    /// <summary>The noun of the item that begins at a token; -1 where none does.</summary>
    private int Head(int at, int end)
    {
        var head = -1;
        for (var token = at; token < end && token < at + Item && document.Tags[token] is Upos.Det or Upos.Num or Upos.Adj or Upos.Pron or Upos.Noun or Upos.Propn; token++)
            if (document.Tags[token] is Upos.Noun or Upos.Propn) head = token;
        return head >= 0 && people.At(head) is not null ? head : -1;
    }

    /// <summary>The comma behind a total and whose they are; -1 for none.</summary>
    private int Comma(int at)
    {
        for (var token = at; token < document.Count && token < at + Belonging; token++)
        {
            if (IsComma(token)) return token;
            if (document.Tags[token] is not (Upos.Adp or Upos.Det or Upos.Num or Upos.Adj or Upos.Noun or Upos.Propn)) return -1;
        }

        return -1;
    }

    private bool IsComma(int token) => token < document.Count && document.Source[document.Starts[token]] is ',' or ':' or '–' or '—';
}
