namespace Attest.Events;

/// <summary>How far a word makes an event by itself.</summary>
internal enum TriggerWeight
{
    /// <summary>An event by itself.</summary>
    Strong,

    /// <summary>An event only with somebody or something it was done to, or a weapon.</summary>
    Weak,

    /// <summary>What an event did; it joins the event it results from.</summary>
    Result,

    /// <summary>An event only with a weapon that does it ("a shell fell").</summary>
    Armed,

    /// <summary>An event only where those who bear arms or govern do it to people or to something protected ("soldiers closed the clinic").</summary>
    Forced,

    /// <summary>A general word; an event only where somebody was hurt or something was named beside it.</summary>
    General,
}
