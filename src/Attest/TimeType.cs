namespace Attest;

/// <summary>The type of a time expression, as TIMEX3 has it.</summary>
public enum TimeType
{
    /// <summary>A calendar day or a longer span of the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}
