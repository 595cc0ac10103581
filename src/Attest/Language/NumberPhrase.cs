namespace Attest.Language;

/// <summary>A number with the words that bound it: "at least two dozen", "1,200", "two or three", "dozens".</summary>
/// <param name="Span">All its tokens ("at least two dozen").</param>
/// <param name="Core">The tokens of the number itself ("two dozen").</param>
/// <param name="Low">The least that the words allow; null where they give none.</param>
/// <param name="Best">The number that the words give; null for vague words.</param>
/// <param name="High">The most that the words allow; null where they give none.</param>
/// <param name="Kind">What it counts.</param>
internal readonly record struct NumberPhrase(TokenSpan Span, TokenSpan Core, int? Low, int? Best, int? High, NumberKind Kind)
{
    /// <summary>The number of people that it gives, with its words.</summary>
    public PeopleCount Count(Document document) => new(Low, Best, High, document.Text(Span).ToString());
}
