namespace Attest.Places;

/// <summary>The places of one document.</summary>
/// <param name="Mentions">Every place name in the order of the text.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record PlaceReading(PlaceMention[] Mentions, Problem[] Problems)
{
    /// <summary>Parts of a place that is not named beside them ("the north"): they have a precision and no place, and are no place names.</summary>
    public PlaceMention[] Parts { get; init; } = [];

    /// <summary>True where a token is a part of the name of a place that was resolved.</summary>
    public bool Names(int token)
    {
        foreach (var place in Mentions)
            if (place.Span.Contains(token)) return place.Name is { Mention: PlaceMentionKind.Name, Place: not null };
        return false;
    }
}
