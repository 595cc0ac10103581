namespace Attest;

/// <summary>A place on the map, out of a gazetteer. There is no place without coordinates: an unknown place is null.</summary>
/// <param name="Name">The gazetteer's name.</param>
/// <param name="GazetteerId">The gazetteer's id (GeoNames where it is from there); null for a place the user or the project wrote without one.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where none applies (a sea).</param>
/// <param name="Admin1">Name of the first-level area; null where unknown.</param>
/// <param name="Admin2">Name of the second-level area; null where unknown.</param>
/// <param name="Kind">What it is.</param>
public sealed record Place(string Name, string? GazetteerId, double Latitude, double Longitude, string? Country, string? Admin1, string? Admin2, PlaceKind Kind);
