namespace Attest;

/// <summary>Who is said to have done it, by one kind of attribution. Somebody both stated and accused stands once for each.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Text">The fullest mention as written.</param>
/// <param name="Attribution">How the report comes to it.</param>
/// <param name="Passages">Every mention.</param>
public sealed record Perpetrator(ActorKind Kind, string Text, PerpetratorAttribution Attribution, EquatableArray<Passage> Passages)
{
    /// <summary>The organisation or person where one is named or known; null otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>Ids of the claims that hold it; empty where the report's own voice does.</summary>
    public EquatableArray<string> HeldBy { get; init; }
}
