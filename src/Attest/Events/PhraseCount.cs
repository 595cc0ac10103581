namespace Attest.Events;

/// <summary>What the words before a noun say of how many people it tells of.</summary>
/// <param name="Count">The count; all null where nothing is said.</param>
/// <param name="Said">True where a number, a vague word, an article or "no" was read.</param>
/// <param name="Definite">True where the people are told of as known ("the two medics").</param>
/// <param name="Further">True where they are others than those told before ("three others", "another").</param>
/// <param name="Age">Age in years ("a 12-year-old girl"); null where not said.</param>
/// <param name="Range">First number of a range whose second is still to come; null otherwise.</param>
internal readonly record struct PhraseCount(PeopleCount Count, bool Said, bool Definite, bool Further, int? Age, int? Range)
{
    /// <summary>Token where the range's words begin.</summary>
    public int RangeFrom { get; init; }
}
