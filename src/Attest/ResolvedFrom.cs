namespace Attest;

/// <summary>What a time was counted from.</summary>
public enum ResolvedFrom
{
    /// <summary>The text itself gives the date.</summary>
    Text,

    /// <summary>The report's published date.</summary>
    Published,

    /// <summary>The report's dateline.</summary>
    Dateline,
}
