using System.Globalization;

namespace Attest.Archive.Gazetteers;

/// <summary>Reads places from a GeoNames dump, an OCHA P-code table, or any table with a name, a latitude and a longitude.</summary>
public static class GazetteerImport
{
    private const int GeoNamesColumns = 19;

    private static readonly string[] NameColumns = ["name", "placename", "place", "village", "camp", "facility", "site", "locality", "namee", "nameen", "featurename", "popplacename"];
    private static readonly string[] LatitudeColumns = ["latitude", "lat", "y", "ycoord", "latitudey"];
    private static readonly string[] LongitudeColumns = ["longitude", "lon", "long", "lng", "x", "xcoord", "longitudex"];
    private static readonly string[] OtherColumns = ["othernames", "altname", "altnames", "alternatenames", "aliases", "namear", "localname", "namealt"];
    private static readonly string[] IdColumns = ["id", "pcode", "geonameid", "code"];

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="country">ISO 3166-1 alpha-2 of rows that name none; null for none.</param>
    /// <param name="skipped">Lines that give no place, with the reason.</param>
    public static List<GazetteerEntry> Read(TextReader text, string? country, out List<(int Line, string Reason)> skipped)
    {
        skipped = [];
        var entries = new List<GazetteerEntry>();
        var first = text.ReadLine();
        if (first is null) return entries;
        var separator = TableText.Separator(first);
        var header = TableText.Rows(new StringReader(first.TrimStart('\uFEFF')), separator).First().Fields;
        if (header.Length == GeoNamesColumns && int.TryParse(header[0], out _))
        {
            entries.Add(GeoNames(header)!);
            foreach (var (line, fields) in TableText.Rows(text, '\t'))
                Keep(line + 1, fields.Length == GeoNamesColumns ? GeoNames(fields) : null, "is no row of a GeoNames dump", entries, skipped);
            return entries;
        }

        var columns = new Columns(header);
        if (columns.Latitude < 0 || columns.Longitude < 0 || (columns.Name < 0 && columns.Deepest == 0))
        {
            skipped.Add((1, "The first line must name the columns: a name (or admin1Name … admin4Name), a latitude and a longitude"));
            return entries;
        }

        foreach (var (line, fields) in TableText.Rows(text, separator))
            if (fields.Any(field => field.Length > 0)) Keep(line + 1, columns.Entry(fields, country), "has no name or no coordinates", entries, skipped);
        return entries;
    }

    private static void Keep(int line, GazetteerEntry? entry, string reason, List<GazetteerEntry> entries, List<(int Line, string Reason)> skipped)
    {
        if (entry is null) skipped.Add((line, reason));
        else entries.Add(entry);
    }

    private static GazetteerEntry? GeoNames(string[] f)
    {
        if (!Degrees(f[4], 90, out var latitude) || !Degrees(f[5], 180, out var longitude) || f[1].Length == 0) return null;
        var kind = f[6] switch
        {
            "P" => f[7] == "PPLX" ? PlaceKind.District : PlaceKind.Settlement,
            "A" => f[7] switch { "ADM1" => PlaceKind.Admin1, "ADM2" => PlaceKind.Admin2, "PCLI" => PlaceKind.Country, _ => PlaceKind.District },
            "H" => PlaceKind.Water,
            "T" => PlaceKind.Mountain,
            "S" => f[7] is "CMP" or "CMPRF" ? PlaceKind.Camp : PlaceKind.Facility,
            "L" => f[7] is "CMPRF" or "CMP" ? PlaceKind.Camp : PlaceKind.Region,
            _ => PlaceKind.Other,
        };
        return new(f[1], latitude, longitude, kind)
        {
            Id = f[0],
            Country = f[8].Length == 2 ? f[8] : null,
            Population = int.TryParse(f[14], NumberStyles.Integer, CultureInfo.InvariantCulture, out var people) ? people : 0,
            OtherNames = [.. f[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(f[2]).Where(name => name.Length > 0 && name != f[1]).Distinct()],
        };
    }

    private static bool Degrees(string text, double most, out double degrees) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;

    /// <summary>Where a table has what, by the names of its columns.</summary>
    private sealed class Columns
    {
        private readonly string[] names;
        private readonly int[] areas = [-1, -1, -1, -1, -1];
        private readonly int[] codes = [-1, -1, -1, -1, -1];

        public Columns(string[] header)
        {
            names = Array.ConvertAll(header, name => new string([.. name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]));
            Name = Find(NameColumns);
            Latitude = Find(LatitudeColumns);
            Longitude = Find(LongitudeColumns);
            for (var level = 0; level < areas.Length; level++)
            {
                areas[level] = Find([$"admin{level}nameen", $"admin{level}name", $"adm{level}en", $"adm{level}name", $"admin{level}", $"adm{level}"]);
                codes[level] = Find([$"admin{level}pcode", $"adm{level}pcode"]);
                if (areas[level] >= 0) Deepest = level;
            }
        }

        public int Name { get; }

        public int Latitude { get; }

        public int Longitude { get; }

        /// <summary>The deepest area level that has a column: what a row of a P-code table without a name of its own is.</summary>
        public int Deepest { get; }

        public GazetteerEntry? Entry(string[] fields, string? country)
        {
            string? At(int column) => column >= 0 && column < fields.Length && fields[column].Length > 0 ? fields[column] : null;
            var (name, level) = (At(Name), 0);
            for (var deep = Deepest; name is null && deep > 0; deep--) (name, level) = (At(areas[deep]), deep);
            if (name is null || !Degrees(At(Latitude) ?? "", 90, out var latitude) || !Degrees(At(Longitude) ?? "", 180, out var longitude)) return null;
            var state = At(Find(["country", "countrycode", "iso2", "cc"])) ?? At(codes[0]) ?? country;
            return new(name, latitude, longitude, Kind(At(Find(["kind", "type", "featureclass"])), level))
            {
                Id = At(Find(IdColumns)) ?? (level > 0 ? At(codes[level]) : null),
                Country = state is { Length: 2 } ? state.ToUpperInvariant() : country,
                Admin1 = level == 1 ? null : At(areas[1]),
                Admin2 = level is 1 or 2 ? null : At(areas[2]),
                Population = int.TryParse(At(Find(["population", "pop"])), NumberStyles.Integer, CultureInfo.InvariantCulture, out var people) ? people : 0,
                OtherNames = [.. (At(Find(OtherColumns)) ?? "").Split([';', '|', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            };
        }

        private static PlaceKind Kind(string? written, int level)
        {
            if (written is not null && Codes.TryParse<PlaceKind>(written.ToLowerInvariant(), out var kind)) return kind;
            if (written is not null && written.Contains("camp", StringComparison.OrdinalIgnoreCase)) return PlaceKind.Camp;
            if (written is not null && (written.Contains("hospital", StringComparison.OrdinalIgnoreCase) || written.Contains("clinic", StringComparison.OrdinalIgnoreCase) || written.Contains("school", StringComparison.OrdinalIgnoreCase))) return PlaceKind.Facility;
            return level switch { 1 => PlaceKind.Admin1, 2 => PlaceKind.Admin2, 3 => PlaceKind.District, _ => PlaceKind.Settlement };
        }

        private int Find(ReadOnlySpan<string> wanted)
        {
            foreach (var name in wanted)
                if (Array.IndexOf(names, name) is >= 0 and var column) return column;
            return -1;
        }
    }
}
