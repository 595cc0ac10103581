namespace Attest.Attribution;

/// <summary>A stance mark and where it stands.</summary>
/// <param name="Token">The token that its words start at.</param>
/// <param name="Mark">What they show.</param>
internal sealed record FoundMark(int Token, StanceMark Mark);
