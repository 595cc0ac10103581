namespace Attest.Facilities;

/// <summary>What a noun of <c>data/facilities.txt</c> says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Plural">True for a plural.</param>
/// <param name="Weak">True where it only points back to a facility told before ("the building").</param>
internal sealed record FacilityNoun(TargetKind Kind, bool Plural, bool Weak);
