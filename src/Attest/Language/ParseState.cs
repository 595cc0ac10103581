namespace Attest.Language;

/// <summary>The tree of a sentence while it is made and mended; used again for the next sentence.</summary>
/// <remarks>Word indexes count from 0 in the sentence; <see cref="Length"/> itself stands for the root.</remarks>
internal sealed class ParseState
{
    /// <summary>How many words.</summary>
    public int Length { get; private set; }

    /// <summary>Head of each word; <see cref="Length"/> for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each word to its head.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>Leftmost, second leftmost, rightmost and second rightmost child, four a word; -1 for none.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>Bit set of the relations of a word's children.</summary>
    public ulong[] Below { get; private set; } = [];

    private int[] keptHeads = [], reached = [];
    private Relation[] keptRelations = [];

    /// <summary>Begins a sentence: no word has a head yet.</summary>
    public void Begin(int length)
    {
        if (Heads.Length <= length)
        {
            var size = Math.Max(Math.Max(length + 1, 64), Heads.Length * 2);
            Heads = new int[size];
            Relations = new Relation[size];
            Ends = new int[size * 4];
            Below = new ulong[size];
            keptHeads = new int[size];
            keptRelations = new Relation[size];
            reached = new int[size];
        }

        Length = length;
        Heads.AsSpan(0, length + 1).Fill(-1);
    }

    /// <summary>Makes the tree that of a longer sentence, whose other words have no head yet; children are to be linked anew.</summary>
    /// <param name="places">Where each word stands in it, in rising order.</param>
    /// <param name="length">How many words it has.</param>
    public void Spread(ReadOnlySpan<int> places, int length)
    {
        var (words, heads, relations) = (Length, Heads.AsSpan(0, Length).ToArray(), Relations.AsSpan(0, Length).ToArray());
        Begin(length);
        for (var word = 0; word < words; word++)
        {
            Heads[places[word]] = heads[word] == words ? length : places[heads[word]];
            Relations[places[word]] = relations[word];
        }
    }

    /// <summary>True for a word itself and for all that hangs on it.</summary>
    public bool IsUnder(int word, int above)
    {
        for (var steps = 0; word < Length && steps <= Length; word = Heads[word], steps++)
            if (word == above) return true;
        return false;
    }

    /// <summary>Keeps the tree as it is, for <see cref="Settle"/>.</summary>
    public void Keep()
    {
        Heads.AsSpan(0, Length).CopyTo(keptHeads);
        Relations.AsSpan(0, Length).CopyTo(keptRelations);
    }

    /// <summary>After a repair: links children anew and keeps the tree. A repair that made a ring is undone: neither the next one nor a reader of trees needs to fear one.</summary>
    public void Settle()
    {
        if (IsRing())
        {
            keptHeads.AsSpan(0, Length).CopyTo(Heads);
            keptRelations.AsSpan(0, Length).CopyTo(Relations);
        }

        Rebuild();
        Keep();
    }

    /// <summary>True where heads go round.</summary>
    private bool IsRing()
    {
        reached.AsSpan(0, Length).Fill(-1);
        for (var word = 0; word < Length; word++)
        {
            for (var at = word; at < Length && (reached[at] < 0 || reached[at] == word); at = Heads[at])
            {
                if (reached[at] == word) return true;
                reached[at] = word;
            }
        }

        return false;
    }

    /// <summary>Links children anew after heads were changed: what is below a word follows heads and relations.</summary>
    public void Rebuild()
    {
        Ends.AsSpan(0, (Length + 1) * 4).Fill(-1);
        Below.AsSpan(0, Length + 1).Clear();
        for (var word = Length - 1; word >= 0; word--)
            if (Heads[word] > word) Hang(word, Heads[word]);
        for (var word = 0; word < Length; word++)
            if (Heads[word] < word) Hang(word, Heads[word]);
    }

    private void Hang(int word, int head)
    {
        Below[head] |= 1UL << (int)Relations[word];
        var ends = Ends.AsSpan(head * 4, 4);
        if (word < head)
        {
            ends[1] = ends[0];
            ends[0] = word;
        }
        else
        {
            ends[3] = ends[2];
            ends[2] = word;
        }
    }
}
