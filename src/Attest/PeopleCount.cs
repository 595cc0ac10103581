namespace Attest;

/// <summary>A number of people as reported. A count that was not reported is no count at all, never 0.</summary>
/// <param name="Low">The least that the words allow; null where they give none.</param>
/// <param name="Best">The number that the words give; null for vague words.</param>
/// <param name="High">The most that the words allow; null where they give none.</param>
/// <param name="Literal">The words; null for one person named without a number.</param>
public readonly record struct PeopleCount(int? Low, int? Best, int? High, string? Literal);
