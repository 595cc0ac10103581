using Attest.Language;

namespace Attest.Events;

/// <summary>A group of people with one outcome, as a sentence tells of it, before it is put to an incident.</summary>
/// <param name="Span">The noun phrase's tokens.</param>
/// <param name="Head">The head token.</param>
/// <param name="Cue">The token that tells the outcome ("killed", "wounded", "death").</param>
/// <param name="Who">What kind of people.</param>
/// <param name="Outcome">What is said to have become of them.</param>
/// <param name="Count">How many, as said.</param>
internal sealed record VictimMention(TokenSpan Span, int Head, int Cue, VictimKind Who, Outcome Outcome, PeopleCount Count)
{
    /// <summary>Index of the mention that this is a part of ("five people, including three children"); -1 for none.</summary>
    public int PartOf { get; init; } = -1;

    /// <summary>Index of an earlier mention of the same people with the same outcome; -1 for none.</summary>
    public int SameAs { get; init; } = -1;

    /// <summary>Index of an earlier mention whose figure for the same people this one contradicts or updates; -1 for none.</summary>
    public int RivalOf { get; init; } = -1;

    /// <summary>How badly, as written; null where not said.</summary>
    public string? Severity { get; init; }

    /// <summary>The person's name; null where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>Age in years; null where not said.</summary>
    public int? Age { get; init; }

    /// <summary>Sex as said; null where not said.</summary>
    public string? Sex { get; init; }
}
