namespace Attest;

/// <summary>How a place is named in the text.</summary>
public enum PlaceMentionKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a word for its people or things ("Turkish").</summary>
    Demonym,

    /// <summary>By an abbreviation ("CA", "U.S.").</summary>
    Abbreviation,
}
