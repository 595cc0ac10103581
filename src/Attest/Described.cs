namespace Attest;

/// <summary>A value of a description and its words.</summary>
/// <param name="Value">The value: a year, a name, a status.</param>
/// <param name="Passage">The words it was read from.</param>
public readonly record struct Described(string Value, Passage Passage);
