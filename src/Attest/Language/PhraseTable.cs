using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Phrases of one or more words and what they mean, matched against tokens by the hashes of their forms or lemmas in one walk.</summary>
/// <remarks>
/// A phrase is written as its words parted by blanks, each as the tokeniser cuts it ("air - strike" is written "air-strike" and cut on adding).
/// A word written with a leading <c>~</c> matches by lemma ("~kill"), any other by its form in any case; <c>*</c> matches one token of any form.
/// Built once, then only read: safe to share between threads.
/// </remarks>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private const ulong AnyWord = 0x9E3779B97F4A7C15UL;
    private const ulong LemmaSalt = 0xA24BAED4963EE407UL;

    private readonly Dictionary<(int Node, ulong Word), int> next = [];
    private readonly List<(bool Ends, bool Lemma, bool Any, T Value)> nodes = [(false, false, false, default!)];

    /// <summary>How many phrases were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase; a phrase added twice keeps the later meaning.</summary>
    public void Add(string phrase, T value)
    {
        var node = 0;
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "*")
            {
                node = Step(node, AnyWord, any: true);
                continue;
            }

            if (part[0] == '~' && part.Length > 1)
            {
                node = Step(node, WordHash.Of(part.AsSpan(1)) ^ LemmaSalt, lemma: true);
                continue;
            }

            foreach (var word in Tokenizer.Split(part)) node = Step(node, WordHash.Of(word));
        }

        if (node == 0) return;
        Count++;
        nodes[node] = nodes[node] with { Ends = true, Value = value };
    }

    /// <summary>The longest phrase that starts at a token and ends before <paramref name="limit"/>; its length in tokens, or 0 for none.</summary>
    public int Match(Document document, int first, int limit, out T value)
    {
        value = default!;
        var best = 0;
        Walk(document, 0, first, first, limit, ref best, ref value);
        return best;
    }

    private void Walk(Document document, int node, int first, int at, int limit, ref int best, ref T value)
    {
        var here = nodes[node];
        if (here.Ends && at - first > best)
        {
            best = at - first;
            value = here.Value;
        }

        if (at >= limit) return;
        if (next.TryGetValue((node, document.FormHashes[at]), out var byForm)) Walk(document, byForm, first, at + 1, limit, ref best, ref value);
        if (here.Lemma && next.TryGetValue((node, document.LemmaHashes[at] ^ LemmaSalt), out var byLemma)) Walk(document, byLemma, first, at + 1, limit, ref best, ref value);
        if (here.Any && next.TryGetValue((node, AnyWord), out var byAny)) Walk(document, byAny, first, at + 1, limit, ref best, ref value);
    }

    private int Step(int node, ulong word, bool lemma = false, bool any = false)
    {
        var here = nodes[node];
        nodes[node] = here with { Lemma = here.Lemma || lemma, Any = here.Any || any };
        if (next.TryGetValue((node, word), out var to)) return to;
        nodes.Add((false, false, false, default!));
        next[(node, word)] = nodes.Count - 1;
        return nodes.Count - 1;
    }
}
