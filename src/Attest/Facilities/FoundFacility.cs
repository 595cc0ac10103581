namespace Attest.Facilities;

/// <summary>A facility while it is read: what its mentions have told so far.</summary>
internal sealed class FoundFacility
{
    /// <summary>What it is.</summary>
    public TargetKind Kind { get; set; }

    /// <summary>Hash of the noun it was first told by ("hospital").</summary>
    public ulong Noun { get; init; }

    /// <summary>Its proper name as written; null where it has none.</summary>
    public string? Name { get; set; }

    /// <summary>Its mentions.</summary>
    public List<FacilityWords> Mentions { get; } = [];

    /// <summary>Who runs it.</summary>
    public Described? Operator { get; set; }

    /// <summary>When it was founded.</summary>
    public Described? Founded { get; set; }

    /// <summary>Whom it serves.</summary>
    public Described? Serves { get; set; }

    /// <summary>Its state.</summary>
    public Described? Status { get; set; }

    /// <summary>Where it is.</summary>
    public Place? Place { get; set; }

    /// <summary>What it offers.</summary>
    public List<FacilityService> Services { get; } = [];
}
