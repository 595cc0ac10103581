namespace Attest;

/// <summary>A time expression in a report.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value; with no date to count from, the part that is known (<c>XXXX-WXX-7</c>).</param>
public sealed record TimeExpression(Passage Passage, TimeType Type, string Value)
{
    /// <summary>The step that decided and why, for a person; null where nothing is to be said.</summary>
    public string? Why { get; init; }
}
