namespace Attest.Attribution;

/// <summary>One row of the cue lexicon for one word.</summary>
/// <param name="Words">The words in dictionary form.</param>
/// <param name="Class">What kind of words.</param>
/// <param name="Frames">Where it has its content.</param>
/// <param name="Stance">What the speaker does by it.</param>
/// <param name="Certainty">How sure the speaker is said to be.</param>
internal sealed record Cue(string Words, CueClass Class, CueFrames Frames, Stance Stance, Certainty Certainty)
{
    /// <summary>Words after the first that must follow it at once ("point out"), hashed; empty for a single word.</summary>
    public ulong[] Rest { get; init; } = [];

    /// <summary>The noun that must be its object ("claim +responsibility"), hashed; 0 for none.</summary>
    public ulong Noun { get; init; }

    /// <summary>Prepositions that govern the content ("call for"), hashed.</summary>
    public ulong[] Prepositions { get; init; } = [];

    /// <summary>Prepositions or marks that must part object and what is said of it ("accuse of"), hashed; empty where any will do.</summary>
    public ulong[] Holders { get; init; } = [];

    /// <summary>True where the cue may have its content in this way.</summary>
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
