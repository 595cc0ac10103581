namespace Attest.Events;

/// <summary>Where a word is a weapon.</summary>
internal enum WeaponSureness
{
    /// <summary>Wherever it stands in an event's sentence.</summary>
    Sure,

    /// <summary>Only as what an event was done with.</summary>
    Means,

    /// <summary>A platform: only where it acts.</summary>
    Maker,

    /// <summary>A word for who bears one ("gunmen"): the class is known, no word names the weapon.</summary>
    Bearer,
}
