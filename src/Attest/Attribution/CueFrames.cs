namespace Attest.Attribution;

/// <summary>Where a cue has what is said.</summary>
[Flags]
internal enum CueFrames : ushort
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A clause ("said [that] it was hit").</summary>
    Clause = 1,

    /// <summary>A quotation.</summary>
    Quote = 2,

    /// <summary>An infinitive ("vowed to respond").</summary>
    To = 4,

    /// <summary>The object ("denied the report").</summary>
    Object = 8,

    /// <summary>A clause in -ing ("denied firing").</summary>
    Gerund = 16,

    /// <summary>The object with what is said of it ("accused the army of shelling").</summary>
    Hold = 32,

    /// <summary>The object is who is told, not what is said.</summary>
    Person = 64,

    /// <summary>The object, only where it names an event or a charge.</summary>
    Event = 128,
}
