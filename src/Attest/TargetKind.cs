namespace Attest;

/// <summary>Kinds of target and of facility.</summary>
public enum TargetKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A clinic, health post or health centre.</summary>
    Clinic,

    /// <summary>A place of rehabilitation.</summary>
    Rehabilitation,

    /// <summary>A pharmacy.</summary>
    Pharmacy,

    /// <summary>A store of medical goods.</summary>
    HealthWarehouse,

    /// <summary>An ambulance or other vehicle of health care.</summary>
    HealthTransport,

    /// <summary>Other health care.</summary>
    HealthOther,

    /// <summary>A school, university or kindergarten.</summary>
    Education,

    /// <summary>A place of worship.</summary>
    Worship,

    /// <summary>A home.</summary>
    Home,

    /// <summary>A market or shop street.</summary>
    Market,

    /// <summary>A camp for displaced people.</summary>
    Camp,

    /// <summary>A checkpoint.</summary>
    Checkpoint,

    /// <summary>A military site or thing.</summary>
    Military,

    /// <summary>A police site or thing.</summary>
    Police,

    /// <summary>A government building.</summary>
    Government,

    /// <summary>Electric power.</summary>
    Power,

    /// <summary>Water supply.</summary>
    Water,

    /// <summary>Roads, bridges, stations, ports, airports.</summary>
    Transport,

    /// <summary>Pipelines and oil works.</summary>
    Pipeline,

    /// <summary>Telephone, radio masts, internet.</summary>
    Telecom,

    /// <summary>Press, radio and television.</summary>
    Media,

    /// <summary>Aid work.</summary>
    Aid,

    /// <summary>A business, bank or factory.</summary>
    Business,

    /// <summary>A vehicle.</summary>
    Vehicle,

    /// <summary>Farms, fields, animals.</summary>
    Agriculture,
}
