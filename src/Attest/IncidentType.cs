namespace Attest;

/// <summary>Types of incident; the codes are those of the reading contract (<c>strike.drone</c>).</summary>
public enum IncidentType
{
    /// <summary>Means not said.</summary>
    Attack,

    /// <summary>A strike by an unmanned aircraft.</summary>
    StrikeDrone,

    /// <summary>A strike by a manned aircraft, or an air strike whose platform is not said.</summary>
    StrikeAircraft,

    /// <summary>A strike by a missile.</summary>
    StrikeMissile,

    /// <summary>Artillery, mortar or rocket fire.</summary>
    Shelling,

    /// <summary>An explosive device.</summary>
    Bombing,

    /// <summary>An explosive device set off by a person who dies with it.</summary>
    BombingSuicide,

    /// <summary>A mine or unexploded ordnance.</summary>
    Mine,

    /// <summary>Small arms.</summary>
    Shooting,

    /// <summary>Beating, stabbing, attack by hand.</summary>
    Assault,

    /// <summary>Sexual violence.</summary>
    SexualViolence,

    /// <summary>Setting fire.</summary>
    Arson,

    /// <summary>Taking people by those with no authority to.</summary>
    Abduction,

    /// <summary>Arrest or detention.</summary>
    Detention,

    /// <summary>Forced entry or search.</summary>
    Raid,

    /// <summary>Taking things.</summary>
    Looting,

    /// <summary>Denied access or passage.</summary>
    Obstruction,

    /// <summary>A threat.</summary>
    Threat,

    /// <summary>Fighting between armed sides.</summary>
    Clash,

    /// <summary>People killed, means not said.</summary>
    Killing,
}
