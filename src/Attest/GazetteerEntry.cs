namespace Attest;

/// <summary>A place of a user's own gazetteer: a village, camp or facility that the built-in one lacks.</summary>
/// <param name="Name">Its name as reports write it.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Kind">What it is.</param>
public sealed record GazetteerEntry(string Name, double Latitude, double Longitude, PlaceKind Kind)
{
    /// <summary>The user's id for it (a P-code, a GeoNames id); null for none.</summary>
    public string? Id { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-level area; null where unknown.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Name of the second-level area; null where unknown.</summary>
    public string? Admin2 { get; init; }

    /// <summary>Inhabitants; 0 where unknown.</summary>
    public int Population { get; init; }

    /// <summary>Other spellings.</summary>
    public EquatableArray<string> OtherNames { get; init; } = [];
}
