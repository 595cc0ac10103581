namespace Attest.Language;

/// <summary>When a verb group sets what it tells.</summary>
internal enum Tense : byte
{
    /// <summary>The verb does not say: an infinitive, a participle, a noun.</summary>
    None,

    /// <summary>"was hit", "has been hit", "hit".</summary>
    Past,

    /// <summary>"is hit", "hits".</summary>
    Present,

    /// <summary>"will be hit", "is going to hit".</summary>
    Future,
}
