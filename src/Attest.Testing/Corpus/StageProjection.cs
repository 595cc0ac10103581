using System.Globalization;
using Attest.Events;
using Attest.Language;

namespace Attest.Testing.Corpus;

/// <summary>Writes what single stages made of a report as lines: sentences, tokens, tags and heads, actors, people, and dates that belong to no incident.</summary>
internal static class StageProjection
{
    public static IEnumerable<ProjectedItem> Of(StageReadings stages)
    {
        foreach (var item in Of(stages.Document)) yield return item;
        foreach (var date in stages.Dates.Mentions)
            if (date.Time is { } time) yield return new("time", null, ReadingProjection.Of(time), date.Expression.Why);
        foreach (var actor in stages.Actors)
        {
            var line = ReadingProjection.Join(
                Text(stages.Document, actor.Span), actor.Name, Codes.Of(actor.Acts), Codes.Of(actor.Speaks), actor.Governs ? "governs" : null, actor.Adjective ? "adjective" : null);
            yield return new("actor", null, line, null);
        }

        foreach (var group in stages.Victims) yield return new("people", null, People(stages, group), null);
    }

    private static string People(StageReadings stages, VictimMention group)
    {
        return ReadingProjection.Join(
            Codes.Of(group.Who),
            Codes.Of(group.Outcome),
            ReadingProjection.Of(group.Count),
            Text(stages.Document, group.Span),
            group.Name,
            group.Age?.ToString(CultureInfo.InvariantCulture),
            group.Sex,
            group.Severity,
            Link("same as", group.SameAs),
            Link("part of", group.PartOf),
            Link("rival of", group.RivalOf));

        string? Link(string what, int other) => other < 0 ? null : what + " " + ReadingProjection.Of(stages.Victims[other].Count);
    }

    private static IEnumerable<ProjectedItem> Of(Document document)
    {
        for (var index = 0; index < document.SentenceCount; index++)
        {
            var sentence = document.Sentence(index);
            var tokens = sentence.Tokens;
            yield return new("sentence", null, ReadingProjection.Join(sentence.Kind.ToString().ToLowerInvariant(), Text(document, tokens)), null);
            yield return Run("tokens", document, tokens, token => token.ToString());
            yield return Run("tags", document, tokens, token => $"{token}/{token.Upos.ToString().ToUpperInvariant()}");
            yield return Run("lemmas", document, tokens, token => token.Lemma);
            for (var token = tokens.First; token < tokens.End; token++)
                yield return new("heads", null, ReadingProjection.Join(document[token].ToString(), Code(document[token].Relation), document[token].Head < 0 ? null : document[document[token].Head].ToString()), null);
        }
    }

    private static ProjectedItem Run(string key, Document document, TokenSpan tokens, Func<Token, string> write)
    {
        var line = string.Join(' ', Enumerable.Range(tokens.First, tokens.Length).Select(token => write(document[token])));
        return new(key, null, line, null) { Run = true };
    }

    private static string Text(Document document, TokenSpan span) => document.Text(span).ToString();

    /// <summary>The relation as Universal Dependencies writes it: <c>nsubj:pass</c>.</summary>
    private static string Code(Relation relation) =>
        string.Concat(relation.ToString().Select((c, at) => at > 0 && char.IsAsciiLetterUpper(c) ? ":" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
