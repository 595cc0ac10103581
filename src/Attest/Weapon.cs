namespace Attest;

/// <summary>A weapon or means.</summary>
/// <param name="Class">What class of weapon.</param>
/// <param name="Text">The fullest mention as written; null where only the event's word says it ("shot").</param>
/// <param name="Passages">Every mention.</param>
public sealed record Weapon(WeaponClass Class, string? Text, EquatableArray<Passage> Passages);
