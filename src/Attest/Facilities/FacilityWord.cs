namespace Attest.Facilities;

/// <summary>A word by which a facility is described; a row of <c>data/facilities-words.txt</c>.</summary>
/// <param name="Kind">Kind of word: <c>treats</c>, <c>founded</c>, <c>runs</c>, <c>offers</c>, <c>serves</c>, <c>service</c>, <c>status</c>.</param>
/// <param name="Value">The kind of service or the state as the reading writes it.</param>
internal sealed record FacilityWord(string Kind, string Value);
