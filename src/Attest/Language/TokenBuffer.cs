namespace Attest.Language;

/// <summary>The tokens of one text while it is being cut: growing parallel arrays, used again for the next text.</summary>
internal sealed class TokenBuffer
{
    private const int First = 1024;

    /// <summary>How many tokens.</summary>
    public int Count { get; private set; }

    /// <summary>First UTF-16 code unit of each token.</summary>
    public int[] Starts { get; private set; } = new int[First];

    /// <summary>One past the last code unit of each token.</summary>
    public int[] Ends { get; private set; } = new int[First];

    /// <summary>What parts each token from the one before it.</summary>
    public TokenGap[] Gaps { get; private set; } = new TokenGap[First];

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end, TokenGap gap)
    {
        if (Count == Starts.Length) Grow();
        Starts[Count] = start;
        Ends[Count] = end;
        Gaps[Count++] = gap;
    }

    /// <summary>Forgets the tokens and keeps the memory, unless a huge text made it huge.</summary>
    public void Clear()
    {
        Count = 0;
        if (Starts.Length <= First << 8) return;
        Starts = new int[First];
        Ends = new int[First];
        Gaps = new TokenGap[First];
    }

    private void Grow()
    {
        var size = Count * 2;
        var (starts, ends, gaps) = (Starts, Ends, Gaps);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
        Array.Resize(ref gaps, size);
        (Starts, Ends, Gaps) = (starts, ends, gaps);
    }
}
