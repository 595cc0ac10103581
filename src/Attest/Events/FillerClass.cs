namespace Attest.Events;

/// <summary>What a noun phrase is by the lexicons.</summary>
internal enum FillerClass
{
    /// <summary>None of the others.</summary>
    Noun,

    /// <summary>A name that no lexicon knows.</summary>
    Name,

    /// <summary>Somebody who can act, named or by kind.</summary>
    Actor,

    /// <summary>People to whom something is said to have happened.</summary>
    People,

    /// <summary>A thing that can be attacked.</summary>
    Thing,

    /// <summary>A weapon or means.</summary>
    Weapon,
}
