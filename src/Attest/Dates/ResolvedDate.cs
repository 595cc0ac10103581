namespace Attest.Dates;

/// <summary>A time expression resolved: its value, and the days it covers where it can be when something happened.</summary>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value.</param>
internal sealed record ResolvedDate(TimeType Type, string Value)
{
    /// <summary>First day; null where not resolved.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day; null where not resolved.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The day as far as it is known; for expressions that name a day.</summary>
    public DayPoint Point { get; init; }

    /// <summary>The year and quarter that later comparisons ("a year earlier") are made with; 0 for none.</summary>
    public int Quarter { get; init; }

    /// <summary>The year it is in; 0 where not known.</summary>
    public int Year { get; init; }

    /// <summary>What it was counted from; null where it is not resolved.</summary>
    public ResolvedFrom? From { get; init; }

    /// <summary>True where it can be when something happened.</summary>
    public bool IsTime { get; init; }

    /// <summary>True where the words are relative ("yesterday").</summary>
    public bool Relative { get; init; }

    /// <summary>The rule that decided, for a person.</summary>
    public string? Why { get; init; }
}
