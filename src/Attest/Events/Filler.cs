using Attest.Language;

namespace Attest.Events;

/// <summary>A noun phrase that may play a part in an event.</summary>
/// <param name="Head">Its head token.</param>
/// <param name="Span">Its tokens without determiner and without what follows.</param>
/// <param name="Class">What the lexicons say it is.</param>
internal sealed record Filler(int Head, TokenSpan Span, FillerClass Class)
{
    /// <summary>Index of its actor mention; -1 for none.</summary>
    public int Actor { get; init; } = -1;

    /// <summary>Index of its first victim mention; -1 for none.</summary>
    public int Victim { get; init; } = -1;

    /// <summary>Index of its facility mention; -1 for none.</summary>
    public int Facility { get; init; } = -1;

    /// <summary>What kind of thing; null where it is none.</summary>
    public TargetEntry? Thing { get; init; }

    /// <summary>What class of weapon; null where it is none.</summary>
    public WeaponEntry? Weapon { get; init; }

    /// <summary>The weapon or force it stands before ("Turkish drone"): that token does what the actor does; -1 for none.</summary>
    public int Carrier { get; init; } = -1;

    /// <summary>The class in more detail, as a sign of the scorers.</summary>
    public Sign Kind { get; init; }
}
