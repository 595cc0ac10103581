namespace Attest;

/// <summary>A physical target.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The fullest mention as written.</param>
/// <param name="Effect">What is said to have become of it.</param>
/// <param name="Passages">Every mention.</param>
public sealed record Target(TargetKind Kind, string Text, TargetEffect Effect, EquatableArray<Passage> Passages)
{
    /// <summary>Its name; null where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Key of the report's facility; null where it is none.</summary>
    public string? FacilityKey { get; init; }

    /// <summary>Ids of the claims that hold it; empty where the report's own voice does.</summary>
    public EquatableArray<string> HeldBy { get; init; }
}
