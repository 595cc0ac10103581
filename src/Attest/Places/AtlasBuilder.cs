using System.Globalization;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Fills an atlas with the project's own lists of <c>data/places-*.txt</c>.</summary>
internal sealed class AtlasBuilder
{
    private const int StateRank = 6;
    private const string Continent = "continent";

    /// <summary>A state is meant more often than any town of its name.</summary>
    private const int StateWeight = 60_000_000;

    private const int UsersWeight = 20_000;

    private readonly Atlas atlas;
    private readonly List<uint> found = [];

    private AtlasBuilder(Atlas atlas) => this.atlas = atlas;

    /// <summary>The asset beside the program with the project's lists and a user's own places.</summary>
    public static Atlas Build(IEnumerable<GazetteerEntry>? own = null) => Build(Gazetteer.Default, own ?? []);

    /// <summary>A gazetteer with the project's lists and a user's own places.</summary>
    public static Atlas Build(Gazetteer gazetteer, IEnumerable<GazetteerEntry> own)
    {
        var builder = new AtlasBuilder(new(gazetteer));
        builder.AddStates();
        builder.AddAreas();
        builder.AddRegions("places-regions.txt", 3_000_000);
        builder.AddRegions("places-sites.txt", 20_000);
        builder.AddAliases();
        builder.AddDemonyms();
        foreach (var row in DataFile.Open("places-never.txt").Rows())
            foreach (var name in row.List(0)) builder.atlas.AddNever(name);
        foreach (var entry in own) builder.AddOwn(entry);
        return builder.atlas;
    }

    /// <summary>The best place of a name in a state, of a kind where one is asked; -1 for none.</summary>
    public static int Best(Atlas atlas, string name, ushort country, PlaceKind? kind, List<uint> found)
    {
        found.Clear();
        atlas.Find(NameFold.Of(name), found);
        var best = -1;
        double most = -1;
        foreach (var entry in found)
        {
            var place = Atlas.IndexOf(entry);
            if ((country != 0 && atlas.Country(place) != country) || (kind is { } k && atlas.Kind(place) != k)) continue;
            var weight = ((4 - Math.Min((int)Atlas.SortOf(entry), 3)) * 1e9) + atlas.Population(place) + (atlas.Rank(place) * 1000.0);
            if (weight > most) (best, most) = (place, weight);
        }

        return best;
    }

    private void AddStates()
    {
        foreach (var row in DataFile.Open("places-countries.txt").Rows())
        {
            var code = Atlas.CountryCode(row[0]);
            var index = atlas.Add(new(row[1], null, PlaceKind.Country, Degrees(row[2]), Degrees(row[3]), code, null, null, StateWeight, StateRank));
            AddNames(row.List(4), index, NameSort.Alternate);
            AddNames(row.List(5), index, NameSort.Abbreviation);
            AddNames(row.List(6), index, NameSort.Demonym);
        }
    }

    private void AddAreas()
    {
        foreach (var row in DataFile.Open("places-areas.txt").Rows())
        {
            var index = Best(atlas, row[0], Atlas.CountryCode(row[1]), PlaceKind.Admin1, found);
            if (index < 0) index = Best(atlas, row[0], Atlas.CountryCode(row[1]), null, found);
            if (index < 0) continue;
            // "PEI" and "NSW" are read as words of their own, "CA" and "IN" only behind a town.
            atlas.AddName(row[2], index, row[2].Length > 2 ? NameSort.Abbreviation : NameSort.Postal);
            var written = row[3].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            AddNames(written, index, NameSort.Abbreviation);
        }
    }

    private void AddRegions(string file, int weight)
    {
        foreach (var row in DataFile.Open(file).Rows())
        {
            var (kind, country) = (row.Code<PlaceKind>(1), Atlas.CountryCode(row[4]));
            var place = new OwnPlace(row[0], null, kind, Degrees(row[2]), Degrees(row[3]), country, row[6].Length > 0 && row[6] != Continent ? row[6] : null, null, kind == PlaceKind.Settlement ? weight / 10 : weight, 4);
            var known = kind is PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Settlement or PlaceKind.District ? Best(atlas, row[0], country, kind, found) : -1;
            var index = known >= 0 && Math.Abs(atlas.Latitude(known) - place.Latitude) < 2 && Math.Abs(atlas.Longitude(known) - place.Longitude) < 3 ? known : atlas.Add(place);
            AddNames(row.List(5), index, NameSort.Primary);
            if (row[6] == Continent) atlas.SetContinent(index);
        }
    }

    private void AddAliases()
    {
        foreach (var row in DataFile.Open("places-aliases.txt").Rows())
        {
            var index = atlas.ById(int.Parse(row[1], CultureInfo.InvariantCulture));
            if (index >= 0) AddNames(row.List(0), index, NameSort.Primary);
        }
    }

    private void AddDemonyms()
    {
        foreach (var row in DataFile.Open("places-demonyms.txt").Rows())
        {
            var index = Best(atlas, row[1], Atlas.CountryCode(row[2]), null, found);
            if (index >= 0) AddNames(row.List(0), index, NameSort.Demonym);
        }
    }

    /// <summary>A place of the user is added even where the asset has one of its name near by: whoever imports it means it, so it weighs like a town.</summary>
    private void AddOwn(GazetteerEntry entry)
    {
        var country = Atlas.CountryCode(entry.Country ?? "");
        var area = entry.Admin1 is { Length: > 0 } name ? Best(atlas, name, country, PlaceKind.Admin1, found) : -1;
        var index = atlas.Add(new(entry.Name, entry.Id, entry.Kind, entry.Latitude, entry.Longitude, country, entry.Admin1, entry.Admin2, Math.Max(entry.Population, UsersWeight), 4)
        {
            Admin1 = area < atlas.FirstOwn ? area : -1,
        });
        foreach (var other in entry.OtherNames) atlas.AddName(other, index, NameSort.Primary);
    }

    private void AddNames(string[] names, int index, NameSort sort)
    {
        foreach (var name in names) atlas.AddName(name, index, sort);
    }

    private static double Degrees(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
