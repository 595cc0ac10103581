namespace Attest;

/// <summary>How sure a speaker is said to be.</summary>
public enum Certainty
{
    /// <summary>No hedge.</summary>
    Certain,

    /// <summary>"Likely", "is believed to".</summary>
    Probable,

    /// <summary>"May", "possibly".</summary>
    Possible,
}
