namespace Attest.Testing.Corpus;

/// <summary>One text of a case.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Text">The text.</param>
public sealed record CorpusInput(int Line, string Text);
