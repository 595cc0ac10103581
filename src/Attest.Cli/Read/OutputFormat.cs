namespace Attest.Cli.Read;

/// <summary>The forms of output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One object for one report, an array for several.</summary>
    Json,

    /// <summary>One object a line.</summary>
    Jsonl,
}
