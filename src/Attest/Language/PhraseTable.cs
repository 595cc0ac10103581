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

    /// <summary>How many bits the filter of first words has: so many that few of the words that start no phrase pass it, so few that those of all tables stay at hand.</summary>
    private const int Bits = 1 << 13;

    private readonly WordMap<int> next = new();
    private readonly ulong[] starts = new ulong[Bits / 64];
    private Node[] nodes = new Node[16];
    private T[] values = new T[16];
    private int count = 1;

    [Flags]
    private enum Node : byte
    {
        None = 0,
        Ends = 1,
        Lemma = 2,
        Any = 4,
    }

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
        nodes[node] |= Node.Ends;
        values[node] = value;
    }

    /// <summary>The longest phrase that starts at a token and ends before <paramref name="limit"/>; its length in tokens, or 0 for none.</summary>
    public int Match(Document document, int first, int limit, out T value)
    {
        value = default!;
        if (first >= limit || !MayStart(document, first)) return 0;
        var best = 0;
        Walk(document, 0, first, first, limit, ref best, ref value);
        return best;
    }

    /// <summary>False for a token that starts no phrase, as most do: one bit tells, and nothing is looked up.</summary>
    private bool MayStart(Document document, int token)
    {
        var root = nodes[0];
        return IsSet(document.FormHashes[token]) || ((root & Node.Lemma) != 0 && IsSet(document.LemmaHashes[token] ^ LemmaSalt)) || (root & Node.Any) != 0;
    }

    private bool IsSet(ulong word) => (starts[(int)(word % Bits) >> 6] >> (int)(word & 63) & 1) != 0;

    private void Walk(Document document, int node, int first, int at, int limit, ref int best, ref T value)
    {
        var here = nodes[node];
        if ((here & Node.Ends) != 0 && at - first > best)
        {
            best = at - first;
            value = values[node];
        }

        if (at >= limit) return;
        if (next.TryGetValue(Key(node, document.FormHashes[at]), out var byForm)) Walk(document, byForm, first, at + 1, limit, ref best, ref value);
        if ((here & Node.Lemma) != 0 && next.TryGetValue(Key(node, document.LemmaHashes[at] ^ LemmaSalt), out var byLemma)) Walk(document, byLemma, first, at + 1, limit, ref best, ref value);
        if ((here & Node.Any) != 0 && next.TryGetValue(Key(node, AnyWord), out var byAny)) Walk(document, byAny, first, at + 1, limit, ref best, ref value);
    }

    /// <summary>The way out of a node by a word: different for each word, and as good as surely for each node.</summary>
    private static ulong Key(int node, ulong word) => word ^ ((ulong)node * 0xD6E8FEB86659FD93UL);

    private int Step(int node, ulong word, bool lemma = false, bool any = false)
    {
        if (lemma) nodes[node] |= Node.Lemma;
        if (any) nodes[node] |= Node.Any;
        if (node == 0) starts[(int)(word % Bits) >> 6] |= 1UL << (int)(word & 63);
        var key = Key(node, word);
        if (next.TryGetValue(key, out var to)) return to;
        if (count == nodes.Length) Grow();

        next[key] = count;
        return count++;
    }

    /// <summary>Twice the room; by the framework's plain copy, since its own over each kind of value would be compiled at every start.</summary>
    private void Grow()
    {
        var (oldNodes, oldValues) = (nodes, values);
        nodes = new Node[count * 2];
        values = new T[count * 2];
        Array.Copy(oldNodes, nodes, count);
        Array.Copy(oldValues, values, count);
    }
}
