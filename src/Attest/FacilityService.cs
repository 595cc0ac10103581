namespace Attest;

/// <summary>A service that a facility is said to offer.</summary>
/// <param name="Kind">What kind of service.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Passage">Where they stand.</param>
public sealed record FacilityService(ServiceKind Kind, string Text, Passage Passage);
