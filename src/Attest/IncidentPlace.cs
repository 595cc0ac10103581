namespace Attest;

/// <summary>Where an incident happened.</summary>
/// <param name="Passage">The words it was read from.</param>
/// <param name="Precision">UCDP where_prec, 1 (exact) to 7 (international waters or airspace).</param>
public sealed record IncidentPlace(Passage Passage, int Precision)
{
    /// <summary>The place on the map; null where it is unknown or ambiguous.</summary>
    public Place? Place { get; init; }

    /// <summary>Key of the report's facility where it happened at one; null otherwise.</summary>
    public string? FacilityKey { get; init; }
}
