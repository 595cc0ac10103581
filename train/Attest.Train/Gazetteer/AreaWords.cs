using Attest.Lexicons;

namespace Attest.Train.Gazetteer;

/// <summary>Names of areas with and without the word for their kind ("Rapides Parish", "Rapides"), by data/places-admin-words.txt.</summary>
internal sealed class AreaWords
{
    private readonly List<string> before = [];
    private readonly List<string> after = [];

    public AreaWords()
    {
        foreach (var row in DataFile.Open("places-admin-words.txt").Rows())
        {
            if (row[2] is not ("admin1" or "admin2")) continue;
            if (row[1] is "before" or "both") before.Add(row[0]);
            if (row[1] is "after" or "both") after.Add(row[0]);
        }
    }

    public void AddDerived(RawPlace area)
    {
        foreach (var name in area.Names.Select(n => n.Name).Append(area.Name).ToList())
            if (Strip(name) is { } bare) area.Names.Add((bare, NameSort.Derived));
    }

    private string? Strip(string name)
    {
        foreach (var word in after)
            if (name.Length > word.Length + 2 && name.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase)) return name[..^(word.Length + 1)];
        foreach (var word in before)
        {
            if (name.Length <= word.Length + 2 || !name.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) continue;
            var bare = name[(word.Length + 1)..];
            foreach (var of in (string[])["of ", "de ", "del ", "d'"]) if (bare.StartsWith(of, StringComparison.OrdinalIgnoreCase)) bare = bare[of.Length..];
            return bare.Length > 1 ? bare : null;
        }

        return null;
    }
}
