namespace Attest;

/// <summary>Kinds of speaker.</summary>
public enum SpeakerKind
{
    /// <summary>A body that governs, de facto ones included.</summary>
    Authority,

    /// <summary>Armed forces or an armed group.</summary>
    ArmedActor,

    /// <summary>A person who holds office.</summary>
    Official,

    /// <summary>Somebody who saw it.</summary>
    Witness,

    /// <summary>A doctor, nurse, rescuer or hospital.</summary>
    Medic,

    /// <summary>An organisation that is none of the others.</summary>
    Organisation,

    /// <summary>An outlet or agency.</summary>
    Media,

    /// <summary>A person who is none of the others.</summary>
    Person,

    /// <summary>Not named ("sources").</summary>
    Unnamed,
}
