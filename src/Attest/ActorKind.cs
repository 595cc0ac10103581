namespace Attest;

/// <summary>Kinds of actor.</summary>
public enum ActorKind
{
    /// <summary>Nobody knows.</summary>
    Unidentified,

    /// <summary>Armed forces of a state.</summary>
    StateForces,

    /// <summary>A state or its government.</summary>
    State,

    /// <summary>Police.</summary>
    Police,

    /// <summary>An armed group that is no state's.</summary>
    NonStateArmedGroup,

    /// <summary>Criminals.</summary>
    Criminal,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A crowd.</summary>
    Crowd,
}
