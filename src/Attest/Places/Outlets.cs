using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Where an outlet is at home: by the list of outlets, else by a town's name inside its own name, else by its country code.</summary>
internal sealed class Outlets
{
    private static readonly string[] CountryEndings = ["uk", "ie", "ca", "au", "nz", "in", "za", "ng", "ke", "pk", "il", "ps", "sy", "iq", "lb", "jo", "tr", "ua", "ru", "de", "fr", "es", "it", "mx", "br", "co", "ar", "cl", "pe", "sv", "eg", "sd", "ye", "ly", "so", "et", "ug", "tz", "gh", "ph", "id", "my", "sg", "hk", "cn", "jp", "kr", "th", "mm", "bd", "lk", "np", "af"];

    private readonly Atlas atlas;
    private readonly Dictionary<ulong, int> homes = [];
    private readonly HashSet<ulong> press = [];

    public Outlets(Atlas atlas)
    {
        this.atlas = atlas;
        var found = new List<uint>();
        foreach (var row in DataFile.Open("places-outlets.txt").Rows())
        {
            var home = Home(row[1], row[2], Atlas.CountryCode(row[3]), found);
            if (home >= 0) foreach (var name in row.List(0)) homes.TryAdd(NameFold.Of(name), home);
        }

        foreach (var row in DataFile.Open("places-press-words.txt").Rows())
            foreach (var word in row.List(0)) press.Add(NameFold.Of(word));
    }

    /// <summary>The town, else the state, an outlet is at home in; -1 where nothing tells.</summary>
    public int PlaceOf(Report report)
    {
        foreach (var source in (ReadOnlySpan<string?>)[report.Source, Host(report.Url)])
        {
            if (string.IsNullOrWhiteSpace(source) || source.Length > 120) continue;
            var place = OfName(source);
            if (place >= 0) return place;
        }

        return -1;
    }

    private int OfName(string source)
    {
        var country = 0;
        var labels = source.Trim().Trim('/').Split('.');
        var domain = labels.Length > 1 && !source.Contains(' ');
        if (homes.TryGetValue(NameFold.Of(domain ? Stem(labels) : source), out var home)) return home;
        if (domain && Array.IndexOf(CountryEndings, labels[^1].ToLowerInvariant()) >= 0)
            country = labels[^1].Equals("uk", StringComparison.OrdinalIgnoreCase) ? Atlas.CountryCode("GB") : Atlas.CountryCode(labels[^1].ToUpperInvariant());
        var name = NameFold.Letters(domain ? Stem(labels) : source);
        var town = Town(name, (ushort)country);
        return town >= 0 ? town : country != 0 ? atlas.State((ushort)country) : -1;
    }

    /// <summary>A town whose name starts or ends the outlet's, the rest being words of the press ("gainesvilletimes", "dailyoxfordnews").</summary>
    private int Town(string name, ushort country)
    {
        var found = new List<uint>();
        var bare = StripPress(name);
        for (var length = bare.Length; length >= 4; length--)
        {
            foreach (var part in (ReadOnlySpan<string>)[bare[..length], bare[^length..]])
            {
                // What is left beside the town must be short or of the press, else any word would hold some village.
                if (length < bare.Length && length < bare.Length * 0.6) continue;
                found.Clear();
                atlas.Find(NameFold.Of(part), found);
                var best = -1;
                double most = 0;
                foreach (var entry in found)
                {
                    var place = Atlas.IndexOf(entry);
                    if (Atlas.SortOf(entry) > NameSort.Alternate || (country != 0 && atlas.Country(place) != country)) continue;
                    // English-language outlets named for a town are most often of the United States or Britain.
                    var english = atlas.Country(place) is var c && (c == Atlas.CountryCode("US") || c == Atlas.CountryCode("GB") || c == Atlas.CountryCode("CA") || c == Atlas.CountryCode("AU") || c == Atlas.CountryCode("IE"));
                    var weight = Math.Log10(atlas.Population(place) + 500.0) + (english ? 1.5 : 0) + (Atlas.SortOf(entry) == NameSort.Primary ? 1 : 0) + (atlas.Kind(place) == PlaceKind.Admin2 ? -0.5 : 0);
                    if (weight > most) (best, most) = (place, weight);
                }

                if (best >= 0 && most >= (length < 6 ? 6 : 4.5)) return best;
            }
        }

        return -1;
    }

    private string StripPress(string name)
    {
        for (var again = true; again && name.Length > 4;)
        {
            again = false;
            for (var length = Math.Min(12, name.Length - 4); length >= 2; length--)
            {
                if (press.Contains(NameFold.Of(name.AsSpan(name.Length - length)))) (name, again) = (name[..^length], true);
                else if (press.Contains(NameFold.Of(name.AsSpan(0, length)))) (name, again) = (name[length..], true);
                if (again) break;
            }
        }

        return name;
    }

    private int Home(string town, string area, ushort country, List<uint> found)
    {
        if (town.Length == 0)
            return area.Length > 0 ? AtlasBuilder.Best(atlas, area, country, PlaceKind.Admin1, found) : atlas.State(country);
        var within = area.Length > 0 ? AtlasBuilder.Best(atlas, area, country, PlaceKind.Admin1, found) : -1;
        found.Clear();
        atlas.Find(NameFold.Of(town), found);
        var best = -1;
        foreach (var entry in found)
        {
            var place = Atlas.IndexOf(entry);
            if (atlas.Country(place) != country || (within >= 0 && atlas.Admin1(place) != within) || atlas.Kind(place) is PlaceKind.Admin1 or PlaceKind.Admin2) continue;
            if (best < 0 || atlas.Population(place) > atlas.Population(best)) best = place;
        }

        return best;
    }

    private static string Stem(string[] labels)
    {
        // "news.bbc.co.uk", "www.thetimes.com": the label before the ending.
        var last = labels.Length - 2;
        if (last > 0 && labels[last].Length <= 3 && labels[last] is "co" or "com" or "org" or "net" or "gov" or "ac") last--;
        return labels[Math.Max(last, 0)];
    }

    private static string? Host(string? url) => url is not null && url.Length < 2000 && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : null;
}
