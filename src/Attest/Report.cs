namespace Attest;

/// <summary>A report as it came in: its identity and its words, never changed.</summary>
/// <param name="Id">The identity: two ids with the same text stay two reports.</param>
/// <param name="Text">The text; may be empty where there is a title.</param>
public sealed record Report(string Id, string Text)
{
    /// <summary>The title, or null where none was given.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, as given; null where unknown.</summary>
    public PublishedTime? Published { get; init; }

    /// <summary>The outlet's name or domain; null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Where it was published on the web; null where unknown. Never fetched by the reading.</summary>
    public string? Url { get; init; }
}
