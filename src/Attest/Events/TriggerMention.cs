using Attest.Language;

namespace Attest.Events;

/// <summary>Words of a report that name an event.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Head">The head token.</param>
/// <param name="Entry">What the lexicon says of it.</param>
internal sealed record TriggerMention(TokenSpan Span, int Head, TriggerEntry Entry)
{
    /// <summary>Whether it is said to have happened.</summary>
    public IncidentStatus Status { get; init; }

    /// <summary>True where it names no single event: a kind of event, a habit, a figure of speech.</summary>
    public bool General { get; init; }

    /// <summary>True where it tells what happens again and again, happened before, or is what the deed that is told answers: what it was done by is no part of another event.</summary>
    public bool Aside { get; init; }

    /// <summary>The rule that decided status or generality; null where nothing is to be said.</summary>
    public string? Why { get; init; }
}
