namespace Attest.Dates;

/// <summary>What kind of time expression was recognised.</summary>
internal enum DateForm : byte
{
    None,

    /// <summary>Parts of a calendar date: year, half, quarter, season, month, week, weekday, day.</summary>
    Calendar,

    /// <summary>A unit before, at or after the day counted from: "last week", "that year".</summary>
    Shift,

    /// <summary>A number of units away: "two days ago", "a year earlier".</summary>
    Offset,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A length of time that ends or starts at the day counted from: "in the past 24 hours".</summary>
    Window,

    /// <summary>A recurring time.</summary>
    Set,

    /// <summary>No day: "now", "recently".</summary>
    Reference,

    /// <summary>A named day.</summary>
    Named,

    /// <summary>A time of day alone.</summary>
    Clock,
}
