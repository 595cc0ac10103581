namespace Attest;

/// <summary>Classes of weapon.</summary>
public enum WeaponClass
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Unmanned aircraft.</summary>
    Drone,

    /// <summary>Manned aircraft, or an aerial bomb whose platform is not said.</summary>
    Aircraft,

    /// <summary>Missile.</summary>
    Missile,

    /// <summary>Artillery.</summary>
    Artillery,

    /// <summary>Mortar.</summary>
    Mortar,

    /// <summary>Rocket.</summary>
    Rocket,

    /// <summary>Rocket-propelled grenade.</summary>
    Rpg,

    /// <summary>Hand grenade.</summary>
    Grenade,

    /// <summary>Improvised explosive device.</summary>
    Ied,

    /// <summary>Vehicle bomb.</summary>
    VehicleBomb,

    /// <summary>Bomb carried by a person who dies with it.</summary>
    SuicideBomb,

    /// <summary>Mine or unexploded ordnance.</summary>
    Mine,

    /// <summary>Cluster munition.</summary>
    Cluster,

    /// <summary>Chemical agent.</summary>
    Chemical,

    /// <summary>Explosive that is not said more exactly.</summary>
    Explosive,

    /// <summary>Firearm.</summary>
    Firearm,

    /// <summary>Blade.</summary>
    Blade,

    /// <summary>Fire.</summary>
    Fire,

    /// <summary>Blunt object, fist or foot.</summary>
    Blunt,

    /// <summary>Vehicle driven at people.</summary>
    Vehicle,
}
