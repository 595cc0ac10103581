using Attest.Language;

namespace Attest.Events;

/// <summary>A noun phrase read as people.</summary>
/// <param name="Span">Its tokens.</param>
/// <param name="Head">Its head.</param>
/// <param name="Who">What kind of people.</param>
/// <param name="Count">How many, with what else the words before the head say.</param>
/// <param name="Plural">True for a plural or collective noun.</param>
/// <param name="General">True where the noun says no more than that they are people ("people", "others", a bare number).</param>
internal sealed record PeoplePhrase(TokenSpan Span, int Head, VictimKind Who, PhraseCount Count, bool Plural, bool General)
{
    /// <summary>People told by their number alone ("seven of them", "rose to 14").</summary>
    public static PeoplePhrase OfNumber(TokenSpan span, int head, VictimKind who, PeopleCount count, bool plural) => new(span, head, who, new(count, true, true, false, null, null), plural, true);

    /// <summary>The person's name; null where none is given.</summary>
    public string? Name { get; init; }

    /// <summary>True for "civilians", of whom women, children or farmers may be some.</summary>
    public bool Broad { get; init; }

    /// <summary>Sex as said; null where not said.</summary>
    public string? Sex { get; init; }

    /// <summary>True for a pronoun or a bare number that stands for people told before.</summary>
    public bool Pointing { get; init; }
}
