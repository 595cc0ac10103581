namespace Attest;

/// <summary>Words of a report and where they stand. Every value that is read from a report carries the passages it was read from.</summary>
/// <remarks>
/// Offsets are UTF-16 code units into the report's text (or title) exactly as given; <see cref="Start"/> is inclusive, <see cref="End"/> exclusive.
/// A passage is only made over a report's own string, so its words are always that substring.
/// </remarks>
public readonly record struct Passage
{
    private readonly string part;

    /// <summary>Makes a passage over a report's text or title.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offsets are not inside the part.</exception>
    public Passage(string part, int start, int end, PassagePart @in = PassagePart.Text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, part.Length);
        this.part = part;
        Start = start;
        End = end;
        In = @in;
    }

    /// <summary>First UTF-16 code unit, counted from 0.</summary>
    public int Start { get; }

    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; }

    /// <summary>Text or title.</summary>
    public PassagePart In { get; }

    /// <summary>How many UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The words, without a copy.</summary>
    public ReadOnlySpan<char> Span => part is null ? default : part.AsSpan(Start, Length);

    /// <summary>The words as written.</summary>
    public string Text => part is null ? "" : part.Substring(Start, Length);

    /// <summary>Equal where part, offsets and words are equal.</summary>
    public bool Equals(Passage other) => Start == other.Start && End == other.End && In == other.In && Span.SequenceEqual(other.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, In);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
