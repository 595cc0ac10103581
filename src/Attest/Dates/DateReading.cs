namespace Attest.Dates;

/// <summary>The times of one document.</summary>
/// <param name="Mentions">Every time expression in the order of the text.</param>
/// <param name="Published">When the report was published, as given or as its own dateline says; null where unknown.</param>
/// <param name="PublishedPassage">The dateline's words where it was read from there; null otherwise.</param>
/// <param name="Problems">What could not be settled.</param>
internal sealed record DateReading(DateMention[] Mentions, PublishedTime? Published, Passage? PublishedPassage, Problem[] Problems)
{
    /// <summary>Words that tell how a time is meant; what <see cref="EventTimes"/> looks up.</summary>
    public DateWords? Words { get; init; }

    /// <summary>True where a token stands inside a time expression.</summary>
    public bool Holds(int token)
    {
        int low = 0, high = Mentions.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Span.End <= token) low = middle + 1;
            else if (Mentions[middle].Span.First > token) high = middle - 1;
            else return true;
        }

        return false;
    }
}
