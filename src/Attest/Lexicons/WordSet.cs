using System.Collections;

namespace Attest.Lexicons;

/// <summary>A set of words by their hashes. Filled once, then only read.</summary>
internal sealed class WordSet : IEnumerable<ulong>
{
    private readonly WordMap<bool> words = new();

    /// <summary>How many words it holds.</summary>
    public int Count => words.Count;

    /// <summary>The set of these words.</summary>
    public static WordSet Of(params ReadOnlySpan<string> words)
    {
        var set = new WordSet();
        foreach (var word in words) set.Add(WordHash.Of(word));
        return set;
    }

    /// <summary>Adds a word; false where it was held.</summary>
    public bool Add(ulong word) => words.TryAdd(word, true);

    /// <summary>True where a word is held.</summary>
    public bool Contains(ulong word) => words.TryGetValue(word, out _);

    /// <summary>The words in the order of their hashes.</summary>
    public IEnumerator<ulong> GetEnumerator() => ((IEnumerable<ulong>)words.Keys()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
