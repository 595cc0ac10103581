using Attest.Language;

namespace Attest.Attribution;

/// <summary>Words in a sentence that may mark a claim, with every row of the lexicon that fits them.</summary>
/// <param name="Head">The token that governs the content: the verb, noun, adjective, or the last word of a preposition.</param>
/// <param name="Span">The words: a verb with its auxiliaries, negation and adverbs.</param>
/// <param name="Rows">The rows that fit, longest first.</param>
/// <param name="Passive">True for a passive verb.</param>
/// <param name="Negated">True where the cue itself is negated ("did not confirm").</param>
internal sealed record CueMention(int Head, TokenSpan Span, Cue[] Rows, bool Passive, bool Negated);
