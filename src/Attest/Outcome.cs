namespace Attest;

/// <summary>What is said to have become of people.</summary>
public enum Outcome
{
    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Injured.</summary>
    Injured,

    /// <summary>Abducted.</summary>
    Abducted,

    /// <summary>Detained.</summary>
    Detained,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Assaulted.</summary>
    Assaulted,

    /// <summary>Threatened.</summary>
    Threatened,

    /// <summary>Displaced.</summary>
    Displaced,

    /// <summary>Released.</summary>
    Released,

    /// <summary>Said to be unharmed.</summary>
    Unharmed,
}
