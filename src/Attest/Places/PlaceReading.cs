namespace Attest.Places;

/// <summary>The places of one document.</summary>
/// <param name="Mentions">Every place name in the order of the text.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record PlaceReading(PlaceMention[] Mentions, Problem[] Problems)
{
    /// <summary>Words for a place that are no place names: parts of one that is not named beside them ("the north"), which have a precision and no place, and capitals by their state ("the Iraqi capital").</summary>
    public PlaceMention[] Parts { get; init; } = [];

    /// <summary>True where a token is a part of the name of a place that was resolved.</summary>
    public bool Names(int token)
    {
        int low = 0, high = Mentions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Span.End <= token) low = middle + 1;
            else if (Mentions[middle].Span.First > token) high = middle - 1;
            else return Mentions[middle].Name is { Mention: PlaceMentionKind.Name, Place: not null };
        }

        return false;
    }
}
