using Attest.Language;

namespace Attest.Facilities;

/// <summary>A mention of a facility that the report describes or names.</summary>
/// <param name="Span">The noun phrase's tokens.</param>
/// <param name="Head">The head token.</param>
/// <param name="Key">Key of the facility: mentions of one facility share it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record FacilityMention(TokenSpan Span, int Head, string Key, TargetKind Kind)
{
    /// <summary>True where it is only the place of treatment ("the wounded were taken to …"): no target.</summary>
    public bool Treatment { get; init; }
}
