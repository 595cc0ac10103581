namespace Attest;

/// <summary>Which part of a report a passage stands in.</summary>
public enum PassagePart
{
    /// <summary>The report's text.</summary>
    Text,

    /// <summary>The report's title.</summary>
    Title,
}
