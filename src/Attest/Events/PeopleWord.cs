namespace Attest.Events;

/// <summary>A word around people, as the lexicon has it.</summary>
/// <param name="Kind">The kind of word.</param>
/// <param name="Value">What it says; empty where its kind says all.</param>
internal readonly record struct PeopleWord(string Kind, string Value);
