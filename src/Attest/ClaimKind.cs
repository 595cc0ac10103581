namespace Attest;

/// <summary>Kinds of content that are never facts about an incident or an actor.</summary>
public enum ClaimKind
{
    /// <summary>"At every … it intensifies."</summary>
    Pattern,

    /// <summary>"It is the result of …"</summary>
    Cause,

    /// <summary>"Its ally", "patron of".</summary>
    Relation,
}
