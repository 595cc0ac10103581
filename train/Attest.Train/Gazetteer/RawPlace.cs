global using Attest.Places;
namespace Attest.Train.Gazetteer;

/// <summary>A place while the asset is built.</summary>
internal sealed class RawPlace
{
    public required string Name;
    public required string Country;
    public string Admin1Code = "";
    public string Admin2Code = "";
    public PlaceKind Kind;
    public double Latitude;
    public double Longitude;
    public long Population;
    public int GeoNamesId;

    /// <summary>5 for the capital of a state, 4 of an admin-1 area, 3 of an admin-2 area, 2 of an admin-3 area, 1 for another place in use, 0 for a historical or abandoned one.</summary>
    public int Rank;

    /// <summary>Other names with how they stand to the place.</summary>
    public List<(string Name, NameSort Sort)> Names = [];

    public RawPlace? Admin1;
    public RawPlace? Admin2;
    public int Index;
}
