namespace Attest;

/// <summary>Something that a report says happened, was tried, threatened, planned or denied.</summary>
/// <param name="Key">Unique inside the reading.</param>
/// <param name="Type">What kind of event.</param>
/// <param name="Triggers">The words that name the event.</param>
public sealed record Incident(string Key, IncidentType Type, EquatableArray<Passage> Triggers)
{
    /// <summary>Whether it is said to have happened.</summary>
    public IncidentStatus Status { get; init; }

    /// <summary>True where the report recalls an earlier event beside its own news.</summary>
    public bool Background { get; init; }

    /// <summary>When; null where not said.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Where; null where not said.</summary>
    public IncidentPlace? Place { get; init; }

    /// <summary>Who is said to have done it, once for each attribution.</summary>
    public EquatableArray<Perpetrator> Perpetrators { get; init; }

    /// <summary>Physical targets.</summary>
    public EquatableArray<Target> Targets { get; init; }

    /// <summary>People, one entry for each group with one outcome.</summary>
    public EquatableArray<Victim> Victims { get; init; }

    /// <summary>Weapons and means.</summary>
    public EquatableArray<Weapon> Weapons { get; init; }

    /// <summary>Ids of the claims about it.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>The step that decided the type and the strongest signs, for a person; null where nothing is to be said.</summary>
    public string? Why { get; init; }
}
