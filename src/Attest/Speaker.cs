namespace Attest;

/// <summary>Who makes a claim.</summary>
/// <param name="Kind">What kind of speaker.</param>
public sealed record Speaker(SpeakerKind Kind)
{
    /// <summary>Whom the words stand for ("Autonomous Administration of North and East Syria" for "the statement"); null where unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The noun phrase as written nearest the cue; null where the speaker is not written there.</summary>
    public Passage? Passage { get; init; }

    /// <summary>Through whom it is reported, nearest first ("X, quoted by Y": Y).</summary>
    public EquatableArray<string> Chain { get; init; }

    /// <summary>True where the speaker is a party to the conflict, false where not, null where unknown.</summary>
    public bool? Party { get; init; }
}
