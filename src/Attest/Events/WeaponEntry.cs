namespace Attest.Events;

/// <summary>A word for a weapon, as the lexicon has it.</summary>
/// <param name="Class">What class.</param>
/// <param name="Sureness">Where it is one.</param>
internal sealed record WeaponEntry(WeaponClass Class, WeaponSureness Sureness);
