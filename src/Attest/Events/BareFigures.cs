using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Figures told by their number alone, of what was counted right before: "the opposition says twenty", "doctors say it is more like fourteen".</summary>
internal sealed class BareFigures(Document document, VictimLexicon lexicon, VictimCounts counts, List<FoundPeople> found)
{
    /// <summary>Sentences back to what was counted.</summary>
    private const int Soon = 2;

    /// <summary>Words between the verb and the number.</summary>
    private const int Longest = 8;

    private static readonly WordSet Leading = DeedWords.Of("figure-leading");
    private static readonly WordSet Telling = DeedWords.Of("figure-telling");

    /// <summary>Adds the figures of a sentence.</summary>
    public void Add(TokenSpan sentence)
    {
        for (var verb = sentence.First; verb + 1 < sentence.End; verb++)
        {
            if (document.Tags[verb] != Upos.Verb || !(TreeWords.Says(document.FormHashes[verb]) || Telling.Contains(document.LemmaHashes[verb]))) continue;
            var at = verb + 1;
            while (at < sentence.End && at - verb <= Longest && Leading.Contains(document.FormHashes[at])) at++;
            if (Read(verb, at, sentence) is { } figure) found.Add(figure);
        }
    }

    private FoundPeople? Read(int verb, int at, TokenSpan sentence)
    {
        if (at >= sentence.End || counts.Number(document, at, sentence.End, out var value) is not (> 0 and var length) || value < 2 || counts.IsYear(document, at)) return null;
        var end = at + length;
        if (end < sentence.End && document.Tags[end] is not (Upos.Punct or Upos.Cconj)) return null;
        if (document.Relations[end - 1] == Relation.Nummod || found.Exists(known => known.People.Head >= at && known.People.Head < end)) return null;
        var told = found.FindLast(known => known.Whole is null && known.Anchor < verb && (known.Count.Best ?? known.Count.Low) > 1 && known.Outcome is Outcome.Killed or Outcome.Injured or Outcome.Abducted or Outcome.Detained && document.SentenceOf(verb) - document.SentenceOf(known.Anchor) <= Soon);
        if (told is null || told.Count.Best == value) return null;
        var span = new TokenSpan(at, end);
        var count = new PeopleCount(value, value, value, document.Text(span).ToString());
        if (lexicon.Bounds.Match(document, Math.Max(verb + 1, at - 2), at, out var bound) > 0) count = bound switch { "least" => count with { High = null }, "above" => new(value + 1, null, null, count.Literal), _ => count };
        return new(PeoplePhrase.OfNumber(span, at, told.Who, count, true), new(verb, verb + 1), verb, told.Outcome, count, told.Who) { Rival = told };
    }
}
