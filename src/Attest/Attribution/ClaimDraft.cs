using Attest.Language;

namespace Attest.Attribution;

/// <summary>A claim while it is being read: who, by which words, what.</summary>
internal sealed class ClaimDraft
{
    /// <summary>The cue's tokens; null for an unmarked quotation.</summary>
    public TokenSpan? Cue { get; set; }

    /// <summary>The cue's head token; -1 for an unmarked quotation or a colon.</summary>
    public int CueHead { get; set; } = -1;

    /// <summary>The row of the lexicon; null where there is none.</summary>
    public Cue? Row { get; set; }

    /// <summary>How the content was found.</summary>
    public CueFrames Frame { get; set; }

    /// <summary>The tokens of what is said, in the order of the text.</summary>
    public List<TokenSpan> Content { get; } = [];

    /// <summary>Head of the content; -1 where it is not known.</summary>
    public int ContentHead { get; set; } = -1;

    /// <summary>Head of the phrase accused, addressed or described; -1 for none.</summary>
    public int Held { get; set; } = -1;

    /// <summary>Head token of the speaker as written; -1 where the claim's own sentence does not name one.</summary>
    public int SpeakerHead { get; set; } = -1;

    /// <summary>The speaker's noun phrase; null where it is not written there.</summary>
    public TokenSpan? Speaker { get; set; }

    /// <summary>True where the speaker is that of the claim before (a quotation that goes on).</summary>
    public bool SameSpeakerAsBefore { get; set; }

    /// <summary>True where the cue itself is negated.</summary>
    public bool CueNegated { get; set; }

    /// <summary>A stance read from the content; null where the cue decides.</summary>
    public Stance? ContentStance { get; set; }

    /// <summary>A kind read from the content.</summary>
    public ClaimKind? Kind { get; set; }

    /// <summary>A hedge read from the content.</summary>
    public Certainty? Hedge { get; set; }

    /// <summary>The claim that this one is a part of (an accusation inside a quotation); null for none.</summary>
    public ClaimDraft? Whole { get; set; }

    /// <summary>Who speaks, once resolved.</summary>
    public KnownSpeaker? Known { get; set; }

    /// <summary>The rule that found it.</summary>
    public string Why { get; set; } = "";

    /// <summary>Number in the order of the text, once all are found.</summary>
    public int Number { get; set; }

    /// <summary>First token of content, cue or speaker: the claim's place in the text.</summary>
    public int First
    {
        get
        {
            var first = Content.Count > 0 ? Content[0].First : int.MaxValue;
            if (Cue is { } cue) first = Math.Min(first, cue.First);
            return first;
        }
    }

    /// <summary>True where a token is in the content.</summary>
    public bool Holds(int token)
    {
        foreach (var span in Content)
            if (span.Contains(token)) return true;
        return false;
    }
}
