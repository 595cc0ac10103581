namespace Attest.Language;

/// <summary>A run of tokens of one document: from <see cref="First"/>, up to but not including <see cref="End"/>.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">One past the last token.</param>
public readonly record struct TokenSpan(int First, int End)
{
    /// <summary>How many tokens.</summary>
    public int Length => End - First;

    /// <summary>True where the token is inside.</summary>
    public bool Contains(int token) => token >= First && token < End;

    /// <summary>True where the other run is wholly inside.</summary>
    public bool Contains(TokenSpan other) => other.First >= First && other.End <= End;

    /// <summary>Index of the first of some items, in the order of the text, that begins at a token or after it; their number where none does.</summary>
    internal static int FirstFrom<T>(T[] items, Func<T, TokenSpan> span, int token)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (span(items[middle]).First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True where the two share a token.</summary>
    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}
