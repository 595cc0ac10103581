namespace Attest.Language;

/// <summary>The memory that parsing needs, used again for the next sentence.</summary>
internal sealed class ParseRoom
{
    private byte[] tags = new byte[64];

    /// <summary>The sentence parsed from the left, where the result stands.</summary>
    public ParseState State { get; } = new();

    /// <summary>The sentence parsed from the right.</summary>
    public ParseState Back { get; } = new();

    /// <summary>What the parse from the right advises.</summary>
    public Guide Guide { get; } = new();

    /// <summary>The sentence with its last word first.</summary>
    public Frame Mirror { get; } = new();

    /// <summary>Room for the tags of the mirrored sentence.</summary>
    public Span<byte> Tags(int length)
    {
        if (tags.Length < length) tags = new byte[length * 2];
        return tags.AsSpan(0, length);
    }
}
