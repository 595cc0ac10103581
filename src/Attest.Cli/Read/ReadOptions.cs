namespace Attest.Cli.Read;

/// <summary>What the command line asks of <c>attest read</c>.</summary>
/// <param name="Paths">Files, folders, or <c>-</c>.</param>
/// <param name="Input">A JSONL file; null for none.</param>
/// <param name="Published">The published date of reports that have none of their own; null for none.</param>
/// <param name="Format">The form of output.</param>
/// <param name="Explain">True to give for each value its passage and the step that decided.</param>
/// <param name="Width">Cells in a line of text output.</param>
/// <param name="Colour">True to write colours.</param>
internal sealed record ReadOptions(string[] Paths, string? Input, PublishedTime? Published, OutputFormat Format, bool Explain, int Width, bool Colour);
