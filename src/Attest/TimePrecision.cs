namespace Attest;

/// <summary>How exactly a time is known.</summary>
public enum TimePrecision
{
    /// <summary>To the hour or better.</summary>
    Hour,

    /// <summary>One day.</summary>
    Day,

    /// <summary>Two to six days.</summary>
    Days,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
