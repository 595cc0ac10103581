namespace Attest.Events;

/// <summary>What words around an event's word tell of it.</summary>
internal enum EventCue
{
    /// <summary>They name no event of violence.</summary>
    Never,

    /// <summary>They belong to sport, business or culture.</summary>
    Sport,

    /// <summary>The event that hangs on them is threatened.</summary>
    Threatened,

    /// <summary>The event that hangs on them is planned.</summary>
    Planned,

    /// <summary>The event that hangs on them was tried and failed.</summary>
    Attempted,

    /// <summary>The event that hangs on them is denied.</summary>
    Denied,

    /// <summary>A word by which what is told is said not to be so ("false").</summary>
    Untrue,

    /// <summary>The event that hangs on them is no single event.</summary>
    General,

    /// <summary>The event of the sentence is recalled.</summary>
    Recalled,

    /// <summary>The event of the sentence is another one than the one before.</summary>
    Other,

    /// <summary>Whoever does this speaks of an event or deals with it, and did not do it.</summary>
    Apart,

    /// <summary>The sentence tells of what happens again and again.</summary>
    Habit,
}
