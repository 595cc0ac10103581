namespace Attest;

/// <summary>Kinds of service.</summary>
public enum ServiceKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Health care.</summary>
    Healthcare,

    /// <summary>Physiotherapy and other physical rehabilitation.</summary>
    PhysicalRehabilitation,

    /// <summary>Prostheses and orthoses.</summary>
    Prosthetics,

    /// <summary>Psychosocial support.</summary>
    Psychosocial,

    /// <summary>Vocational training and help on the labour market.</summary>
    Vocational,

    /// <summary>Placement in work.</summary>
    JobPlacement,

    /// <summary>Integration into work or society.</summary>
    Integration,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Shelter.</summary>
    Shelter,
}
