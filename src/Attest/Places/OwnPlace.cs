namespace Attest.Places;

/// <summary>A place that the project's lists or the user's own gazetteer give beside the asset.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Id">The user's id for it; null for none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Country">Two letters in one number; 0 for none.</param>
/// <param name="Admin1Name">Name of the first-level area; null where unknown.</param>
/// <param name="Admin2Name">Name of the second-level area; null where unknown.</param>
/// <param name="Population">Inhabitants, or a weight that stands for how often the place is meant.</param>
/// <param name="Rank">As in the asset; 6 for a state.</param>
internal sealed record OwnPlace(string Name, string? Id, PlaceKind Kind, double Latitude, double Longitude, ushort Country, string? Admin1Name, string? Admin2Name, int Population, int Rank)
{
    /// <summary>Index of the first-level area in the asset; -1 where unknown.</summary>
    public int Admin1 { get; init; } = -1;
}
