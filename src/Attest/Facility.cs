namespace Attest;

/// <summary>A place of care or other protected facility that a report describes.</summary>
/// <param name="Key">Unique inside the reading.</param>
/// <param name="Name">Its name, or the fullest mention where it has none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Passages">Every mention.</param>
public sealed record Facility(string Key, string Name, TargetKind Kind, EquatableArray<Passage> Passages)
{
    /// <summary>Where it is; null where unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>When it was founded; null where not said.</summary>
    public Described? Founded { get; init; }

    /// <summary>Who runs it; null where not said.</summary>
    public Described? Operator { get; init; }

    /// <summary>What it offers.</summary>
    public EquatableArray<FacilityService> Services { get; init; }

    /// <summary>Whom it serves; null where not said.</summary>
    public Described? Serves { get; init; }

    /// <summary>Its state as said ("out of service"); null where not said.</summary>
    public Described? Status { get; init; }
}
