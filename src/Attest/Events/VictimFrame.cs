namespace Attest.Events;

/// <summary>How a word that tells an outcome holds the people.</summary>
internal enum VictimFrame : byte
{
    /// <summary>Somebody does it to people: object, or subject of the passive.</summary>
    Does,

    /// <summary>It happens to the subject.</summary>
    Befalls,

    /// <summary>A noun for the deed, people after "of" or as its possessor.</summary>
    Act,

    /// <summary>An adjective after or before people, or standing for them.</summary>
    State,

    /// <summary>A noun for harm that people bear ("sustained injuries", "left with burns").</summary>
    Borne,

    /// <summary>A noun for the people themselves.</summary>
    Toll,

    /// <summary>A noun for what is left of the people, where words say that it was found, buried or the like.</summary>
    Body,
}
