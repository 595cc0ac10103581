using Attest.Language;

namespace Attest.Places;

/// <summary>A capitalised run of words that may name a place, with what was seen around it, while a document is read.</summary>
internal sealed class FoundName
{
    /// <summary>Its tokens.</summary>
    public TokenSpan Span { get; set; }

    /// <summary>The key it was found under; names of one key are one name.</summary>
    public ulong Key { get; set; }

    /// <summary>Entries of the atlas; empty for a name that only its surroundings show to be a place.</summary>
    public uint[] Entries { get; init; } = [];

    /// <summary>How it is named.</summary>
    public PlaceMentionKind Mention { get; init; }

    /// <summary>How much speaks for a place, by the finder's own weights; names below zero are given up.</summary>
    public double Evidence { get; set; }

    /// <summary>Index of the found name that contains it by "X, Y"; -1 for none.</summary>
    public int Container { get; set; } = -1;

    /// <summary>Index of the found name behind "in" that it is said to lie in ("the Al-Thawra hospital in Taiz"), whether or not a map has it there; -1 for none.</summary>
    public int Within { get; set; } = -1;

    /// <summary>True behind "in": something happened there, or is there; "Turkey" in "Turkey struck" may be far away.</summary>
    public bool Located { get; init; }

    /// <summary>True for the subject of a verb: a capital that "did not comment" is its government's word.</summary>
    public bool Acts { get; init; }

    /// <summary>The kind that a word beside it says ("province"); null for none.</summary>
    public PlaceKind? SaidKind { get; set; }

    /// <summary>True where it is given as a place whatever the rest of the document says.</summary>
    public bool Certain { get; set; }

    /// <summary>The place it resolves to; -1 for none.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Ranked places it may also be.</summary>
    public List<int> Alternatives { get; } = [];

    /// <summary>Why it resolved so.</summary>
    public string Why { get; set; } = "";
}
