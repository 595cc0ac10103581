using System.Globalization;

namespace Attest.Places;

/// <summary>Looks a name up for a person: the places that bear it, or, where none does, those that are written alike.</summary>
internal sealed class GazetteerSearch(Atlas atlas)
{
    /// <summary>Places of the name, the likeliest first.</summary>
    public List<GazetteerMatch> Find(string name, string? country)
    {
        var entries = new List<uint>();
        atlas.Find(NameFold.Of(name), entries);
        var wanted = Atlas.CountryCode(country?.ToUpperInvariant() ?? "");
        var seen = new HashSet<int>();
        var matches = new List<(int Place, double Weight, NameSort Sort)>();
        foreach (var entry in entries)
        {
            var place = Atlas.IndexOf(entry);
            if ((wanted != 0 && atlas.Country(place) != wanted) || !seen.Add(place)) continue;
            matches.Add((place, CandidateWeight.Of(atlas, place, Atlas.SortOf(entry), null), Atlas.SortOf(entry)));
        }

        matches.Sort((a, b) => b.Weight != a.Weight ? b.Weight.CompareTo(a.Weight) : a.Place.CompareTo(b.Place));
        return matches.ConvertAll(match => new GazetteerMatch(atlas.ToPlace(match.Place), match.Weight, Why(match.Place, match.Sort)));
    }

    /// <summary>Places whose name has the same consonants. They are only proposed: two names of one skeleton are often two places.</summary>
    public List<GazetteerMatch> Propose(string name, string? country)
    {
        var wanted = Atlas.CountryCode(country?.ToUpperInvariant() ?? "");
        var skeleton = Skeleton(name);
        var matches = new List<(int Place, double Weight)>();
        if (skeleton.Length < 3) return [];
        for (var place = 0; place < atlas.Count; place++)
        {
            if (wanted != 0 && atlas.Country(place) != wanted) continue;
            if (Skeleton(atlas.Name(place)) == skeleton) matches.Add((place, CandidateWeight.Of(atlas, place, NameSort.Derived, null)));
        }

        matches.Sort((a, b) => b.Weight != a.Weight ? b.Weight.CompareTo(a.Weight) : a.Place.CompareTo(b.Place));
        return matches.ConvertAll(match => new GazetteerMatch(atlas.ToPlace(match.Place), match.Weight, "same consonants"));
    }

    /// <summary>The consonants of a name without its article, those that romanisations confuse made one.</summary>
    internal static string Skeleton(string name)
    {
        var letters = NameFold.Letters(name);
        if (letters.Length > 4 && (letters.StartsWith("al", StringComparison.Ordinal) || letters.StartsWith("el", StringComparison.Ordinal))) letters = letters[2..];
        letters = letters.Replace("kh", "h", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal).Replace("dh", "d", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal).Replace("ph", "f", StringComparison.Ordinal);
        var skeleton = new System.Text.StringBuilder(letters.Length);
        foreach (var c in letters)
        {
            var one = c switch { 'q' or 'c' => 'k', 'z' => 's', 'v' or 'w' => 'w', 'j' => 'g', 'p' => 'b', _ => c };
            if (one is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || (skeleton.Length > 0 && skeleton[^1] == one)) continue;
            skeleton.Append(one);
        }

        return skeleton.ToString();
    }

    private string Why(int place, NameSort sort)
    {
        var name = sort switch
        {
            NameSort.Primary => "its own name",
            NameSort.Alternate => "another name",
            NameSort.Derived => "its name without article or area word",
            NameSort.Demonym => "a word for its people",
            _ => "an abbreviation",
        };
        var people = atlas.Population(place);
        return people == 0 || place >= atlas.FirstOwn ? name : string.Create(CultureInfo.InvariantCulture, $"{name}, {people} people");
    }
}
