using Attest.Language;

namespace Attest.Attribution;

/// <summary>Words between quotation marks.</summary>
/// <param name="Start">Offset of the opening mark into the document's source.</param>
/// <param name="End">One past the closing mark, or the end of the paragraph where it is not closed there.</param>
/// <param name="Tokens">The tokens with their marks.</param>
/// <param name="Closed">False where the paragraph ends before a closing mark: the next paragraph goes on.</param>
internal sealed record QuotedSpan(int Start, int End, TokenSpan Tokens, bool Closed);
