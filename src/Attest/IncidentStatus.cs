namespace Attest;

/// <summary>Whether an incident is said to have happened.</summary>
public enum IncidentStatus
{
    /// <summary>It is said to have happened.</summary>
    Occurred,

    /// <summary>It was tried and failed.</summary>
    Attempted,

    /// <summary>It was threatened.</summary>
    Threatened,

    /// <summary>It was planned.</summary>
    Planned,

    /// <summary>It is said not to have happened.</summary>
    Denied,
}
