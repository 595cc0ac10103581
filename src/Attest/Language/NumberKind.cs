namespace Attest.Language;

/// <summary>What a number counts or measures.</summary>
internal enum NumberKind : byte
{
    /// <summary>How many.</summary>
    Count,

    /// <summary>Which one in a row: "the third".</summary>
    Ordinal,

    /// <summary>A share in per cent.</summary>
    Percent,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>Years of life: "a 34-year-old", "aged 34".</summary>
    Age,

    /// <summary>A year, a clock time, a date in figures, a telephone number: no number of anything.</summary>
    Figure,
}
