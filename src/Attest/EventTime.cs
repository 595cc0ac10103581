namespace Attest;

/// <summary>When something happened or was said, from the first possible day to the last.</summary>
/// <param name="Passage">The words it was read from.</param>
public sealed record EventTime(Passage Passage)
{
    /// <summary>First possible day; null where there is no date to count from.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last possible day; null where there is no date to count from.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How exactly it is known; null where it is not resolved.</summary>
    public TimePrecision? Precision { get; init; }

    /// <summary>UCDP date_prec: 1 exact day, 2 two to six days, 3 a week, 4 a month, 5 up to a year; null where it is not resolved.</summary>
    public int? DatePrecision { get; init; }

    /// <summary>Part of the day (<c>morning</c>, <c>night</c> …); null where not said.</summary>
    public string? Part { get; init; }

    /// <summary>Time of day as written in 24 hours (<c>14:30</c>); null where not said.</summary>
    public string? Clock { get; init; }

    /// <summary>Zone of <see cref="Clock"/> as written (<c>GMT</c>, <c>local</c>); null where not said.</summary>
    public string? Zone { get; init; }

    /// <summary>What it was counted from; null where it is not resolved.</summary>
    public ResolvedFrom? ResolvedFrom { get; init; }

    /// <summary>The weekday that was read, in lower case English; null where none was.</summary>
    public string? Weekday { get; init; }

    /// <summary>The relative words that were read ("yesterday", "two days earlier"); null where none were.</summary>
    public string? Relative { get; init; }
}
