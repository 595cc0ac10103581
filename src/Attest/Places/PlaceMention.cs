using Attest.Language;

namespace Attest.Places;

/// <summary>A place name of a document, as the later stages use it.</summary>
/// <param name="Span">The tokens of the name.</param>
/// <param name="Phrase">The name with what places it nearer or wider ("20 km east of X", "the countryside of X"); the same as <paramref name="Span"/> where there is nothing more.</param>
/// <param name="Name">What it resolves to.</param>
/// <param name="Precision">UCDP where_prec if something happened there, 1 to 7, from what was said; null where it is unresolved.</param>
internal sealed record PlaceMention(TokenSpan Span, TokenSpan Phrase, PlaceName Name, int? Precision)
{
    /// <summary>True for the capital of a state.</summary>
    public bool IsCapital { get; init; }
}
