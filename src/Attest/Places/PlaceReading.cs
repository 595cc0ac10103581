namespace Attest.Places;

/// <summary>The places of one document.</summary>
/// <param name="Mentions">Every place name in the order of the text.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record PlaceReading(PlaceMention[] Mentions, Problem[] Problems);
