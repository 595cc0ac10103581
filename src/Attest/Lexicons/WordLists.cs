namespace Attest.Lexicons;

/// <summary>Sets of words by what they are for, from a file with rows of the form "kind | words". Read once, then safe to share between threads.</summary>
internal sealed class WordLists
{
    private readonly string name;
    private readonly Dictionary<string, WordSet> sets = new(StringComparer.Ordinal);

    private WordLists(string name, DataFile file)
    {
        this.name = name;
        foreach (var row in file.Rows())
        {
            if (!sets.TryGetValue(row[0], out var words)) sets[row[0]] = words = [];
            foreach (var word in row.List(1)) words.Add(WordHash.Of(word));
        }
    }

    /// <summary>Reads a file of the folder <c>data/</c>.</summary>
    public static WordLists Open(string name) => new(name, DataFile.Open(name));

    /// <summary>The words of a kind.</summary>
    /// <exception cref="FormatException">The file has no such row.</exception>
    public WordSet Of(string kind) => sets.TryGetValue(kind, out var words) ? words : throw new FormatException($"data/{name}: no row '{kind}'");
}
