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

    /// <summary>True where the two share a token.</summary>
    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}
