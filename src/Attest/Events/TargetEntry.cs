namespace Attest.Events;

/// <summary>A noun for things that are attacked, as the lexicon has it.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Vague">True where it is a thing only with words that say whose, or as what an event was done to.</param>
internal sealed record TargetEntry(TargetKind Kind, bool Vague);
