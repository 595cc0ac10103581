namespace Attest.Facilities;

/// <summary>The facilities of one document.</summary>
/// <param name="Facilities">Each facility once.</param>
/// <param name="Mentions">Every mention in the order of the text.</param>
internal sealed record FacilityReading(Facility[] Facilities, FacilityMention[] Mentions);
