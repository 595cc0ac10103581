namespace Attest.Train.Events;

/// <summary>One decision to learn: its signs, what is right, how much it counts, and the report it is from.</summary>
/// <param name="Signs">The texts of its signs.</param>
/// <param name="Label">Index of the right class.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Report">Number of the report, for cross-validation and for the rule that a sign must be seen in several reports.</param>
internal sealed record Example(string[] Signs, int Label, float Weight, int Report)
{
    /// <summary>What the decision is about within its report; null where nothing else shares it.</summary>
    public string? Group { get; init; }
}
