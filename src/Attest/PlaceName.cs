namespace Attest;

/// <summary>A place name in a report and what it resolves to.</summary>
/// <param name="Passage">The name as written.</param>
/// <param name="Mention">How it is named.</param>
/// <param name="Place">The place it resolves to; null where it is unknown or ambiguous.</param>
/// <param name="Alternatives">Ranked places it may also be.</param>
public sealed record PlaceName(Passage Passage, PlaceMentionKind Mention, Place? Place, EquatableArray<Place> Alternatives)
{
    /// <summary>The step that decided and why, for a person; null where nothing is to be said.</summary>
    public string? Why { get; init; }
}
