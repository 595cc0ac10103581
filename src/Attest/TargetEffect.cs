namespace Attest;

/// <summary>What is said to have become of a target.</summary>
public enum TargetEffect
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Destroyed.</summary>
    Destroyed,

    /// <summary>Damaged.</summary>
    Damaged,

    /// <summary>Said to be unharmed.</summary>
    None,

    /// <summary>Occupied.</summary>
    Occupied,

    /// <summary>Looted.</summary>
    Looted,

    /// <summary>Closed.</summary>
    Closed,
}
