namespace Attest;

/// <summary>Kinds of people.</summary>
public enum VictimKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Health worker.</summary>
    HealthWorker,

    /// <summary>Patient.</summary>
    Patient,

    /// <summary>Aid worker.</summary>
    AidWorker,

    /// <summary>Journalist or media worker.</summary>
    Journalist,

    /// <summary>Teacher.</summary>
    Teacher,

    /// <summary>Pupil or student.</summary>
    Student,

    /// <summary>Child.</summary>
    Child,

    /// <summary>Civilian.</summary>
    Civilian,

    /// <summary>Fighter or soldier.</summary>
    Combatant,

    /// <summary>Police, guards and other security forces.</summary>
    SecurityForces,

    /// <summary>Holder of office.</summary>
    Official,

    /// <summary>Clergy.</summary>
    Clergy,

    /// <summary>Person held in detention.</summary>
    Detainee,
}
