namespace Attest.Events;

/// <summary>The part of an incident that a noun phrase fills.</summary>
internal enum EventRole
{
    /// <summary>No part.</summary>
    None,

    /// <summary>Who did it.</summary>
    Perpetrator,

    /// <summary>A thing it was done to.</summary>
    Target,

    /// <summary>People it was done to.</summary>
    Victim,

    /// <summary>What it was done with.</summary>
    Weapon,
}
