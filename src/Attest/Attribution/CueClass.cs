namespace Attest.Attribution;

/// <summary>What kind of words mark a claim.</summary>
internal enum CueClass : byte
{
    /// <summary>A verb ("said", "was believed").</summary>
    Verb,

    /// <summary>A noun with its complement ("the claim that").</summary>
    Noun,

    /// <summary>An adjective with its complement ("sure that").</summary>
    Adjective,

    /// <summary>An adverb that hedges its clause ("allegedly").</summary>
    Adverb,

    /// <summary>A preposition whose object speaks ("according to").</summary>
    Preposition,

    /// <summary>A verb that lends its subject to a cue noun ("issued a statement").</summary>
    Light,
}
