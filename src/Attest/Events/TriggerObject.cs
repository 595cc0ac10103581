namespace Attest.Events;

/// <summary>What a trigger's event is done to.</summary>
internal enum TriggerObject
{
    /// <summary>People or things.</summary>
    Any,

    /// <summary>People only.</summary>
    People,

    /// <summary>Things only.</summary>
    Thing,

    /// <summary>It has no object ("explode", "die").</summary>
    None,
}
