namespace Attest.Places;

/// <summary>A place that a name may be, with what speaks for it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Weight">Its weight before a report is heard; more is likelier.</param>
/// <param name="Why">What kind of name it is, and how many people live there.</param>
internal sealed record GazetteerMatch(Place Place, double Weight, string Why);
