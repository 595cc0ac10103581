namespace Attest.Language;

/// <summary>The memory that parsing needs, used again for the next sentence.</summary>
internal sealed class ParseRoom
{
    /// <summary>Where the result stands.</summary>
    public ParseState State { get; } = new();

    /// <summary>What the net works in.</summary>
    public NetRoom Net { get; } = new();

    /// <summary>The names in brackets that the net does not see.</summary>
    public Glosses Glosses { get; } = new();
}
