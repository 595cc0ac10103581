namespace Attest;

/// <summary>Whether the words of a claim are the speaker's own.</summary>
public enum Quotation
{
    /// <summary>Inside quotation marks.</summary>
    Direct,

    /// <summary>In the report's words.</summary>
    Indirect,

    /// <summary>Partly inside quotation marks.</summary>
    Mixed,
}
