using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Given names of many regions (<c>data/names.txt</c>), read when one is first asked for. Safe to share between threads.</summary>
internal static class GivenNames
{
    private static readonly Lazy<WordSet> Names = new(Load);

    /// <summary>True for a given name, by the hash of its form in any case.</summary>
    public static bool Contains(ulong word) => Names.Value.Contains(word);

    private static WordSet Load()
    {
        var names = new WordSet();
        foreach (var row in DataFile.Open("names.txt").Rows())
            foreach (var name in row.List(0)) names.Add(WordHash.Of(name));
        return names;
    }
}
