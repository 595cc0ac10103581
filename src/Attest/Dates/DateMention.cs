using Attest.Language;

namespace Attest.Dates;

/// <summary>A time expression of a document, as the later stages use it.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Expression">The TIMEX3 form.</param>
/// <param name="Time">The days it covers as the time of an event; null where it is no time of an event (a duration, a set).</param>
internal sealed record DateMention(TokenSpan Span, TimeExpression Expression, EventTime? Time)
{
    /// <summary>True where it dates the report (a dateline, a stamp), not what the report tells.</summary>
    public bool IsStamp { get; init; }

    /// <summary>True for the day of the event in the head of a report ("Date of event: …").</summary>
    public bool IsOfEvent { get; init; }

    /// <summary>True for the time before an entry of a log: when it was written down, where the entry has no day of its own.</summary>
    public bool IsEntry { get; init; }
}
