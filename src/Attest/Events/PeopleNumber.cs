namespace Attest.Events;

/// <summary>A number word, as the lexicon of people has it.</summary>
/// <param name="Kind">Unit, ten, power or zero.</param>
/// <param name="Value">What it is worth.</param>
internal readonly record struct PeopleNumber(string Kind, int Value);
