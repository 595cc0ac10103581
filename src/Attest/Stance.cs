namespace Attest;

/// <summary>What a speaker does by a claim.</summary>
public enum Stance
{
    /// <summary>Says that something is so.</summary>
    Asserts,

    /// <summary>Says that something is not so.</summary>
    Denies,

    /// <summary>Says that somebody did wrong.</summary>
    Accuses,

    /// <summary>Condemns.</summary>
    Condemns,

    /// <summary>Says that the speaker did it.</summary>
    ClaimsResponsibility,

    /// <summary>Calls on somebody to act.</summary>
    Appeals,

    /// <summary>Says what will be.</summary>
    Predicts,

    /// <summary>Backs somebody or something.</summary>
    Supports,

    /// <summary>Doubts or asks.</summary>
    Questions,
}
