namespace Attest;

/// <summary>A group of people with one outcome. Entries that are neither part of another nor its rival are different people.</summary>
/// <param name="Key">Unique inside the incident.</param>
/// <param name="Who">What kind of people.</param>
/// <param name="Outcome">What is said to have become of them.</param>
/// <param name="Count">How many, as said.</param>
/// <param name="Text">The fullest mention as written.</param>
/// <param name="Passages">Every mention.</param>
public sealed record Victim(string Key, VictimKind Who, Outcome Outcome, PeopleCount Count, string Text, EquatableArray<Passage> Passages)
{
    /// <summary>Key of the total these people are part of; null where none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Key of the first figure for the same people; null where this is the first.</summary>
    public string? RivalOf { get; init; }

    /// <summary>How badly, as written ("seriously"); null where not said.</summary>
    public string? Severity { get; init; }

    /// <summary>The person's name; null where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>Age in years; null where not said.</summary>
    public int? Age { get; init; }

    /// <summary>Sex as said (<c>female</c>, <c>male</c>); null where not said.</summary>
    public string? Sex { get; init; }

    /// <summary>Ids of the claims that hold the figure; empty where the report's own voice does.</summary>
    public EquatableArray<string> HeldBy { get; init; }
}
