namespace Attest;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>A state.</summary>
    Country,

    /// <summary>A first-level area: governorate, province, oblast, state.</summary>
    Admin1,

    /// <summary>A second-level area: district, county.</summary>
    Admin2,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A quarter or district inside a settlement.</summary>
    District,

    /// <summary>A camp for displaced people.</summary>
    Camp,

    /// <summary>A building or site.</summary>
    Facility,

    /// <summary>A river, lake, sea or strait.</summary>
    Water,

    /// <summary>A mountain or range.</summary>
    Mountain,

    /// <summary>A region that is no administrative area.</summary>
    Region,

    /// <summary>Anything else on the map.</summary>
    Other,
}
