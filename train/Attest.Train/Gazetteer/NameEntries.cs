namespace Attest.Train.Gazetteer;

/// <summary>Turns names into keys: each name folded, "Saint" written both ways, and without the Arabic article.</summary>
internal static class NameEntries
{
    private static readonly HashSet<string> ArabicWriting =
        ["SY", "IQ", "LB", "JO", "PS", "IL", "EG", "SD", "SS", "LY", "TN", "DZ", "MA", "EH", "MR", "YE", "OM", "SA", "AE", "QA", "BH", "KW", "IR", "TD", "SO", "DJ", "ER", "TR", "ML", "NE"];

    private static readonly (string Long, string Short)[] Written = [("Saint ", "St. "), ("Sainte ", "Ste. "), ("Fort ", "Ft. "), ("Mount ", "Mt. ")];

    /// <summary>The article al- as it assimilates, each word of a name that may be one.</summary>
    public static readonly HashSet<string> Articles = ["al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "ul", "l"];

    public static IEnumerable<(string Name, NameSort Sort)> Of(RawPlace place)
    {
        foreach (var (name, sort) in place.Names.Prepend((place.Name, NameSort.Primary)))
        {
            yield return (name, sort);
            foreach (var (full, brief) in Written)
            {
                if (name.StartsWith(full, StringComparison.Ordinal)) yield return (brief + name[full.Length..], sort);
                else if (name.StartsWith(brief, StringComparison.Ordinal)) yield return (full + name[brief.Length..], sort);
            }

            if (sort <= NameSort.Alternate && ArabicWriting.Contains(place.Country) && WithoutArticles(name) is { } bare) yield return (bare, NameSort.Derived);
        }
    }

    private static string? WithoutArticles(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(w => !Articles.Contains(w.ToLowerInvariant())).ToArray();
        return kept.Length == words.Length || kept.Length == 0 || kept.Sum(w => w.Length) < 3 ? null : string.Join(' ', kept);
    }
}
