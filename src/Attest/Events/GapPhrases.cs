using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Phrases whose words may stand apart: "set … on fire", "blew … up". Safe to share between threads.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class GapPhrases<T>
{
    private const int Reach = 9;

    private readonly WordMap<List<(ulong[] Next, T Value)>> byFirst = new();

    /// <summary>Adds a phrase: a lemma, a gap, the words after the gap ("~set _ on fire").</summary>
    public void Add(string phrase, T value)
    {
        var parts = phrase.Split('_', 2, StringSplitOptions.TrimEntries);
        var first = WordHash.Of(parts[0].AsSpan().TrimStart('~'));
        if (!byFirst.TryGetValue(first, out var list)) byFirst[first] = list = [];
        list.Add((Array.ConvertAll(parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), word => WordHash.Of(word)), value));
    }

    /// <summary>How many tokens from the first to the end of the phrase whose first word stands at a token; 0 for none.</summary>
    public int Match(Document document, int first, int limit, out T value)
    {
        value = default!;
        if (!byFirst.TryGetValue(document.LemmaHashes[first], out var list)) return 0;
        foreach (var (rest, meaning) in list)
        {
            for (var at = first + 1; at + rest.Length <= limit && at <= first + Reach; at++)
            {
                if (document.Tags[at] is Upos.Verb && document.FormHashes[at] != rest[0]) break;
                if (!document.FormHashes.AsSpan(at, rest.Length).SequenceEqual(rest)) continue;
                value = meaning;
                return at + rest.Length - first;
            }
        }

        return 0;
    }
}
