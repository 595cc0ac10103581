namespace Attest.Events;

/// <summary>What a noun of <c>data/people.txt</c> says about people.</summary>
/// <param name="Who">What kind of people.</param>
/// <param name="Sex"><c>female</c> or <c>male</c>; null where the noun does not say.</param>
/// <param name="Plural">True for a plural or a collective.</param>
/// <param name="Weak">True where another word of the phrase may say the kind better.</param>
/// <param name="Staff">True where the sentences around tell the field ("driver", "volunteer").</param>
internal sealed record PeopleEntry(VictimKind Who, string? Sex, bool Plural, bool Weak, bool Staff);
