namespace Attest.Dates;

/// <summary>Properties of a word of time. The names are the flags of <c>data/dates.txt</c>.</summary>
[Flags]
internal enum DateFlags : byte
{
    None = 0,

    /// <summary>Also an everyday word ("may", "march", "sun"): a time only beside a number or a preposition that makes it one.</summary>
    Weak = 1,
    Plural = 2,
    Short = 4,

    /// <summary>No white space stands before it.</summary>
    Glued = 8,

    /// <summary>Half of a unit more than its number ("2.5").</summary>
    HalfMore = 16,

    /// <summary>The day and month of a numeric date could also be read the other way.</summary>
    Ambiguous = 32,

    /// <summary>Written with an apostrophe ("'89").</summary>
    Apostrophe = 64,
}
