namespace Attest.Publishing;

/// <summary>What another scheme calls a type of incident or a kind of target.</summary>
/// <param name="Scheme">The scheme: <c>acled</c>, <c>ssa-type</c>, <c>insecurity-insight</c>, <c>ucdp</c>, <c>cameo</c>, <c>plover</c>, <c>muc4</c> …</param>
/// <param name="Term">Its term; <c>none</c> where the scheme has no place for it.</param>
/// <param name="More">What else there is to know, as the table says it; null for nothing.</param>
/// <param name="Lossy">True where the term says less than the type, or something else in some cases.</param>
internal sealed record CrosswalkTerm(string Scheme, string Term, string? More, bool Lossy);
