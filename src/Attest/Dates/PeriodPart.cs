namespace Attest.Dates;

/// <summary>Which part of a longer period is meant ("early March"). The names are the values of <c>modifier</c> and <c>edge</c> in <c>data/dates.txt</c>.</summary>
internal enum PeriodPart : byte
{
    /// <summary>The whole of it, or not said.</summary>
    All,
    Early,
    Mid,
    Late,
}
