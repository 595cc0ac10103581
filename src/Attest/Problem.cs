namespace Attest;

/// <summary>Something that could not be settled, said so that a person can go on: what, where, what next.</summary>
/// <param name="Code">The code, documented in the reference (<c>READ-014</c>).</param>
/// <param name="Message">What happened, where, and what can be done, in one or two sentences.</param>
/// <param name="Passage">The words it is about; null where it is about the whole report or its file.</param>
public sealed record Problem(string Code, string Message, Passage? Passage = null);
