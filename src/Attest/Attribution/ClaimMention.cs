using Attest.Language;

namespace Attest.Attribution;

/// <summary>A claim with the tokens it was read from, as the later stages use it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Content">The tokens of what is said.</param>
/// <param name="Cue">The tokens of the cue; null for an unmarked quotation.</param>
/// <param name="Speaker">The tokens of the speaker as written; null where not written.</param>
/// <param name="Governs">True where the speaker is a body that governs or holds office.</param>
/// <param name="SpeakerActor">Index of the speaker's actor mention; null where it is none.</param>
internal sealed record ClaimMention(Claim Claim, TokenSpan[] Content, TokenSpan? Cue, TokenSpan? Speaker, bool Governs, int? SpeakerActor)
{
    /// <summary>Heads of those accused, where the claim is an accusation; none otherwise.</summary>
    public int[] Accused { get; init; } = [];

    /// <summary>True where the token is inside what is said.</summary>
    public bool Holds(int token)
    {
        foreach (var span in Content)
            if (span.Contains(token)) return true;
        return false;
    }
}
