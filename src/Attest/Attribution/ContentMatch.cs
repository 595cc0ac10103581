using Attest.Language;

namespace Attest.Attribution;

/// <summary>What a cue was found to govern.</summary>
/// <param name="Row">The row of the lexicon that fits.</param>
/// <param name="Frame">The way it has its content.</param>
/// <param name="Cue">The cue's tokens, with a preposition that belongs to it.</param>
/// <param name="Spans">The content's tokens, in the order of the text.</param>
internal sealed record ContentMatch(Cue Row, CueFrames Frame, TokenSpan Cue, TokenSpan[] Spans)
{
    /// <summary>The head of the content's clause or phrase; -1 where it is not known.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The head of the phrase accused, addressed or described; -1 for none.</summary>
    public int Held { get; init; } = -1;

    /// <summary>A noun that stands for the speaker's words ("statement" in "issued a statement that"); -1 for none.</summary>
    public int Noun { get; init; } = -1;
}
