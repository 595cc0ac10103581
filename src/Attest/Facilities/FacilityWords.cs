using Attest.Language;

namespace Attest.Facilities;

/// <summary>Words that name a facility, while it is read.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Head">The head token.</param>
/// <param name="Treatment">True where it only treats those whom an event elsewhere hurt.</param>
internal sealed record FacilityWords(TokenSpan Span, int Head, bool Treatment);
