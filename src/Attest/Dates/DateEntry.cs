namespace Attest.Dates;

/// <summary>What a word of <c>data/dates.txt</c> can do.</summary>
/// <param name="Word">Its class.</param>
/// <param name="Value">Its value.</param>
/// <param name="Flags">Its properties.</param>
internal readonly record struct DateEntry(DateWord Word, int Value, DateFlags Flags)
{
    /// <summary>True where a named day ("Easter Sunday") can begin with it.</summary>
    public bool StartsName { get; init; }
}
