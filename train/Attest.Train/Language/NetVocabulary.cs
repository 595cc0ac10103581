using Attest.Language;

namespace Attest.Train.Language;

/// <summary>The keys of words that have a row of their own in the parser's net: those that the examples have often enough. The first rows stand for keys that are not known, one a template.</summary>
internal sealed class NetVocabulary
{
    private readonly Dictionary<ulong, int> rows = [];
    private readonly List<(int Template, int Times)> known = [.. Enumerable.Range(0, TreeInputs.Count).Select(template => (template, 0))];

    public NetVocabulary(Example[] examples, TagSet tags)
    {
        var seen = new Dictionary<ulong, int>();
        var order = new List<(ulong Key, int Template)>();
        Span<ulong> keys = stackalloc ulong[TreeInputs.Count];
        foreach (var example in examples)
        {
            for (var at = 0; at < example.Length; at++)
            {
                TreeInputs.Write(example.Frame, tags, example.Tagged, 0, at, keys);
                for (var key = 0; key < TreeInputs.Count; key++)
                {
                    if (!seen.TryGetValue(keys[key], out var times)) order.Add((keys[key], key));
                    seen[keys[key]] = times + 1;
                }
            }
        }

        foreach (var (key, template) in order)
        {
            // A word under its tag says little beyond the word unless both are common.
            if (seen[key] < (template == TreeInputs.Count - 1 ? 5 : 2)) continue;
            rows.Add(key, known.Count);
            known.Add((template, seen[key]));
        }
    }

    /// <summary>How many rows.</summary>
    public int Count => known.Count;

    /// <summary>The row of a key.</summary>
    public int Row(ulong key, int template) => rows.GetValueOrDefault(key, template);

    /// <summary>How often a row's key was seen; 0 for the rows of unknown keys.</summary>
    public int Times(int row) => known[row].Times;

    /// <summary>The template of a row's key.</summary>
    public int Template(int row) => known[row].Template;

    /// <summary>The rows by key, as an asset section.</summary>
    public byte[] Pack() => HashIndex.Pack([.. rows.OrderBy(entry => entry.Value).Select(entry => (entry.Key, (uint)entry.Value))]);
}
