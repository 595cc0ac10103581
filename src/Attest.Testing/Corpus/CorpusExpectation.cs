namespace Attest.Testing.Corpus;

/// <summary>One line below the <c>--</c> of a case.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Key">What it is about (<c>incident</c>, <c>time</c> …); a count has the plural without its s.</param>
/// <param name="Kind">What it asks.</param>
/// <param name="Value">The words, or the number of a count.</param>
public sealed record CorpusExpectation(int Line, string Key, ExpectationKind Kind, string Value);
