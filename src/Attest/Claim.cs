namespace Attest;

/// <summary>A statement and who makes it. A claim is what somebody says, never what is known.</summary>
/// <param name="Id">Unique inside the reading.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Content">What is said, in several passages where it is discontinuous.</param>
public sealed record Claim(string Id, Speaker Speaker, EquatableArray<Passage> Content)
{
    /// <summary>The words that mark it ("said", "according to"); null for an unmarked quotation.</summary>
    public Passage? Cue { get; init; }

    /// <summary>Whether the words are given as the speaker's own.</summary>
    public Quotation Quotation { get; init; }

    /// <summary>What the speaker does by saying it.</summary>
    public Stance Stance { get; init; }

    /// <summary>A kind of content that needs care; null for none.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Whether the content is put forward or put away.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How sure the speaker is said to be.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>When it was said; null where not said.</summary>
    public EventTime? Said { get; init; }

    /// <summary>Keys of the incidents it is about.</summary>
    public EquatableArray<string> About { get; init; }

    /// <summary>Actors accused, condemned or addressed, as named.</summary>
    public EquatableArray<string> Against { get; init; }

    /// <summary>The rule that decided, for a person; null where nothing is to be said.</summary>
    public string? Why { get; init; }
}
