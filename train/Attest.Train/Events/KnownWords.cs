using Attest.Lexicons;

namespace Attest.Train.Events;

/// <summary>The words that a sign may hold: those of WordNet and of the project's own lexicons, so that no person's name of a report becomes a sign.</summary>
internal static class KnownWords
{
    private static readonly HashSet<string> Words = Read();

    /// <summary>Kinds of signs that hold a lemma, and where in them it stands: first, or last behind the way to it.</summary>
    private static readonly Dictionary<string, bool> Last = new(StringComparer.Ordinal)
    {
        ["governor"] = false,
        ["governorclass"] = false,
        ["head"] = false,
        ["headpart"] = false,
        ["before"] = false,
        ["after"] = false,
        ["modifier"] = false,
        ["entityhead"] = false,
        ["word"] = false,
        ["near"] = false,
        ["wayword"] = true,
    };

    /// <summary>True where a sign holds no lemma, or one that is a word and no name.</summary>
    public static bool Allow(string sign)
    {
        var equals = sign.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || !Last.TryGetValue(sign[..equals], out var last)) return true;
        var parts = sign[(equals + 1)..].Split('+');
        var word = last ? parts[^1] : parts[0];
        return Words.Contains(word) || word.Contains('_', StringComparison.Ordinal) || word.All(c => !char.IsLetterOrDigit(c));
    }

    private static HashSet<string> Read()
    {
        var words = new HashSet<string>(StringComparer.Ordinal) { "none" };
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "wordnet-words.txt"))) words.Add(line[..line.IndexOf(' ', StringComparison.Ordinal)]);
        foreach (var row in DataFile.Open("small-words.txt").Rows())
            if (row[0] == "word") words.UnionWith(row.List(1));
        foreach (var name in (ReadOnlySpan<string>)["triggers.txt", "weapons.txt", "targets.txt", "people.txt"])
            foreach (var row in DataFile.Open(name).Rows())
                foreach (var word in row[0].Split([' ', ',', '~', '*'], StringSplitOptions.RemoveEmptyEntries)) words.Add(word.ToLowerInvariant());
        return words;
    }
}
