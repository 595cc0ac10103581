namespace Attest.Attribution;

/// <summary>What words inside a claim's content show; exactly one of the three is set.</summary>
/// <param name="Stance">What the speaker does; null for none.</param>
/// <param name="Kind">A kind of content that needs care; null for none.</param>
/// <param name="Certainty">A hedge; null for none.</param>
internal sealed record StanceMark(Stance? Stance, ClaimKind? Kind, Certainty? Certainty);
