using System.Globalization;
using System.Text;

namespace Attest.Archive.Gazetteers;

/// <summary>A user's own gazetteer as one file: tab-separated, one place a line, so that it can be looked at and kept under version control.</summary>
public static class GazetteerFile
{
    private const string Header = "name\tlatitude\tlongitude\tkind\tid\tcountry\tadmin1\tadmin2\tpopulation\tothernames";

    /// <summary>Places of a file, in its order.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static List<GazetteerEntry> Read(string path)
    {
        var entries = new List<GazetteerEntry>();
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            var f = line.Split('\t');
            if (f.Length < 10 || line == Header) continue;
            if (!Number(f[1], out var latitude) || !Number(f[2], out var longitude) || !Codes.TryParse<PlaceKind>(f[3], out var kind)) continue;
            entries.Add(new(f[0], latitude, longitude, kind)
            {
                Id = Given(f[4]),
                Country = Given(f[5]),
                Admin1 = Given(f[6]),
                Admin2 = Given(f[7]),
                Population = int.TryParse(f[8], NumberStyles.Integer, CultureInfo.InvariantCulture, out var people) ? people : 0,
                OtherNames = [.. f[9].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            });
        }

        return entries;
    }

    /// <summary>Adds places to a file, which is made where there is none; a place that it has already (same name, id and position) is not added again. How many were new.</summary>
    public static int Add(string path, IEnumerable<GazetteerEntry> entries)
    {
        var known = File.Exists(path) ? Read(path) : [];
        var seen = known.Select(entry => (entry.Name, entry.Id, entry.Latitude, entry.Longitude)).ToHashSet();
        var added = entries.Where(entry => seen.Add((entry.Name, entry.Id, entry.Latitude, entry.Longitude))).ToList();
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        // Written beside it and moved, so that a break leaves the old file whole.
        var fresh = path + ".new";
        using (var output = new StreamWriter(fresh, false, new UTF8Encoding(false)) { NewLine = "\n" })
        {
            output.WriteLine(Header);
            foreach (var entry in known.Concat(added)) output.WriteLine(Line(entry));
        }

        File.Move(fresh, path, overwrite: true);
        return added.Count;
    }

    private static string Line(GazetteerEntry e) => string.Join('\t',
        Clean(e.Name), e.Latitude.ToString(CultureInfo.InvariantCulture), e.Longitude.ToString(CultureInfo.InvariantCulture), Codes.Of(e.Kind), Clean(e.Id), Clean(e.Country), Clean(e.Admin1), Clean(e.Admin2),
        e.Population.ToString(CultureInfo.InvariantCulture), string.Join(';', e.OtherNames.Select(name => Clean(name).Replace(';', ','))));

    private static string Clean(string? text) => (text ?? "").Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Trim();

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private static bool Number(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
