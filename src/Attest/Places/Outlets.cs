using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Where an outlet is at home: by the list of outlets, else by a town's name inside its own name, else by its country code.</summary>
internal sealed class Outlets
{
    private const string ListedOutlet = "a listed outlet's home";
    private const string OutletsName = "the outlet's name";
    private const int MostHomes = 16;

    /// <summary>A town that is only a part of an outlet's name must be known this well.</summary>
    private const double LeastOfPart = 6;

    private static readonly ushort[] EnglishSpeaking = [Atlas.CountryCode("US"), Atlas.CountryCode("GB"), Atlas.CountryCode("CA"), Atlas.CountryCode("AU"), Atlas.CountryCode("IE"), Atlas.CountryCode("NZ")];

    private readonly Atlas atlas;
    private readonly WordMap<int> homes = new();
    private readonly WordSet press = [], endings = [];

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
            foreach (var word in row.List(1))
            {
                if (row[0] == "ending") endings.Add(WordHash.Of(word));
                else press.Add(NameFold.Of(word));
            }
    }

    /// <summary>Towns an outlet may be at home in, else its state; empty where nothing tells.</summary>
    public List<NameSense.Candidate> HomesOf(Report report)
    {
        var into = new List<NameSense.Candidate>();
        foreach (var source in (ReadOnlySpan<string?>)[report.Source, Host(report.Url)])
        {
            if (string.IsNullOrWhiteSpace(source) || source.Length > 120) continue;
            AddHomes(source, into);
            if (into.Count > 0) break;
        }

        return into;
    }

    private void AddHomes(string source, List<NameSense.Candidate> into)
    {
        var labels = source.Trim().Trim('/').Split('.');
        var domain = labels.Length > 1 && !source.Contains(' ');
        var stem = domain ? Stem(labels) : source;
        ushort country = 0;
        if (domain && endings.Contains(WordHash.Of(labels[^1])))
            country = Atlas.CountryCode(labels[^1].Equals("uk", StringComparison.OrdinalIgnoreCase) ? "GB" : labels[^1].ToUpperInvariant());
        // The Standard of standard.co.uk is not that of standard.net.
        if (homes.TryGetValue(NameFold.Of(stem), out var home) && (country == 0 || atlas.Country(home) == country))
        {
            into.Add(new(home, 10, ListedOutlet));
            return;
        }

        AddTowns(StripPress(NameFold.Letters(stem)), country, into);
        if (into.Count == 0 && country != 0 && atlas.State(country) is >= 0 and var state) into.Add(new(state, 10, ListedOutlet));
    }

    /// <summary>Towns whose name starts or ends the outlet's, the rest being short or words of the press ("gainesvilletimes", "dailyoxfordnews").</summary>
    private void AddTowns(string name, ushort country, List<NameSense.Candidate> into)
    {
        var found = new List<uint>();
        for (var length = name.Length; length >= 4 && length >= name.Length * 0.6 && into.Count == 0; length--)
        {
            foreach (var part in (ReadOnlySpan<string>)[name[..length], name[^length..]])
            {
                found.Clear();
                atlas.Find(NameFold.Of(part), found);
                foreach (var entry in found)
                {
                    var (place, sort) = (Atlas.IndexOf(entry), Atlas.SortOf(entry));
                    if (sort > NameSort.Alternate || (country != 0 && atlas.Country(place) != country) || into.Exists(c => c.Place == place)) continue;
                    // English-language outlets named for a town are most often at home where English is spoken.
                    var weight = CandidateWeight.Of(atlas, place, sort, null) + (Array.IndexOf(EnglishSpeaking, atlas.Country(place)) >= 0 ? 2 : 0);
                    if (length == name.Length || weight >= LeastOfPart) into.Add(new(place, weight, OutletsName));
                }

                if (length == name.Length) break;
            }
        }

        into.Sort((a, b) => b.Own != a.Own ? b.Own.CompareTo(a.Own) : a.Place.CompareTo(b.Place));
        if (into.Count > MostHomes) into.RemoveRange(MostHomes, into.Count - MostHomes);
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
