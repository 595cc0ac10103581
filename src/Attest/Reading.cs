namespace Attest;

/// <summary>What was read from one report: what it says happened, who says what, which facilities it describes, and what could not be settled.</summary>
/// <param name="Report">The report.</param>
public sealed record Reading(Report Report)
{
    /// <summary>Language of the text (ISO 639-1); null where it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>When it was published, as given or found; null where unknown.</summary>
    public PublishedTime? Published { get; init; }

    /// <summary>The words of the text's own dateline where <see cref="Published"/> was read from it; null otherwise.</summary>
    public Passage? PublishedPassage { get; init; }

    /// <summary>What the report says happened.</summary>
    public EquatableArray<Incident> Incidents { get; init; }

    /// <summary>Who says what.</summary>
    public EquatableArray<Claim> Claims { get; init; }

    /// <summary>Facilities the report describes.</summary>
    public EquatableArray<Facility> Facilities { get; init; }

    /// <summary>Every time expression.</summary>
    public EquatableArray<TimeExpression> Times { get; init; }

    /// <summary>Every place name.</summary>
    public EquatableArray<PlaceName> Places { get; init; }

    /// <summary>What could not be settled.</summary>
    public EquatableArray<Problem> Problems { get; init; }
}
