namespace Attest.Places;

/// <summary>The places of one document.</summary>
/// <param name="Mentions">Every place name in the order of the text.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record PlaceReading(PlaceMention[] Mentions, Problem[] Problems)
{
    /// <summary>Parts of a place that is not named beside them ("the north"): they have a precision and no place, and are no place names.</summary>
    public PlaceMention[] Parts { get; init; } = [];
}
