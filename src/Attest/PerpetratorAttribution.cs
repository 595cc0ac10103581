namespace Attest;

/// <summary>How a report comes to name a perpetrator.</summary>
public enum PerpetratorAttribution
{
    /// <summary>In the report's own voice.</summary>
    Stated,

    /// <summary>By the perpetrator itself.</summary>
    Claimed,

    /// <summary>By a body that governs or holds office, de facto ones included.</summary>
    AccusedByAuthority,

    /// <summary>By anybody else.</summary>
    Accused,

    /// <summary>Hedged.</summary>
    Suspected,

    /// <summary>Denied by the perpetrator or for it.</summary>
    Denied,
}
