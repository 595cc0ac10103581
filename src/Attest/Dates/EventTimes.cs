using Attest.Language;

namespace Attest.Dates;

/// <summary>Chooses the time of an event among the time expressions around its trigger.</summary>
internal static class EventTimes
{
    /// <summary>
    /// The time an event mention happened: the expression of its own clause, else of its sentence, else the day that the sentence before it in the
    /// same paragraph is about; null where the text does not say.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="trigger">The words that name the event.</param>
    /// <param name="dates">The times of the document.</param>
    public static EventTime? For(Document document, TokenSpan trigger, DateReading dates) => Mention(document, trigger, dates)?.Time;

    /// <summary>The expression that <see cref="For"/> takes the time from; null where the text does not say.</summary>
    public static DateMention? Mention(Document document, TokenSpan trigger, DateReading dates)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(trigger.First));
        DateMention? best = null;
        var bestDistance = int.MaxValue;
        foreach (var mention in dates.Mentions)
        {
            if (mention.Time is null || !sentence.Contains(mention.Span)) continue;
            var distance = mention.Span.First >= trigger.End ? mention.Span.First - trigger.End : trigger.First - mention.Span.End;
            if (distance >= bestDistance) continue;
            best = mention;
            bestDistance = distance;
        }

        return best;
    }
}
