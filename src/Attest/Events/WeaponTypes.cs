using Attest.Language;

namespace Attest.Events;

/// <summary>The type of incident that a weapon makes of an attack.</summary>
internal static class WeaponTypes
{
    /// <summary>The type for a class of weapon; null where the class leaves it open.</summary>
    public static IncidentType? Of(WeaponClass weapon) => weapon switch
    {
        WeaponClass.Drone => IncidentType.StrikeDrone,
        WeaponClass.Aircraft => IncidentType.StrikeAircraft,
        WeaponClass.Missile => IncidentType.StrikeMissile,
        WeaponClass.Artillery or WeaponClass.Mortar or WeaponClass.Rocket => IncidentType.Shelling,
        WeaponClass.SuicideBomb => IncidentType.BombingSuicide,
        WeaponClass.Ied or WeaponClass.VehicleBomb or WeaponClass.Explosive or WeaponClass.Grenade => IncidentType.Bombing,
        WeaponClass.Mine => IncidentType.Mine,
        WeaponClass.Firearm => IncidentType.Shooting,
        WeaponClass.Blade or WeaponClass.Blunt => IncidentType.Assault,
        WeaponClass.Fire => IncidentType.Arson,
        _ => null,
    };

    /// <summary>The type of an event's word by what it was done with and to: who fires shells or missiles shoots at nobody, who assaults a barracks attacks it, who seizes a truck kidnaps nobody.</summary>
    public static IncidentType Of(Document document, TriggerMention trigger, List<RoleFill> fills)
    {
        if (trigger.Entry is { Type: IncidentType.Assault, Object: TriggerObject.Any })
        {
            var thing = fills.Exists(fill => fill.Trigger == trigger && fill.Role == EventRole.Target);
            return thing && !fills.Exists(fill => fill.Trigger == trigger && fill.Role == EventRole.Victim) ? IncidentType.Attack : IncidentType.Assault;
        }

        // "The ambulance was held for two hours at the crossing"
        if (trigger.Entry is { Type: IncidentType.Abduction, Verb: true, Weight: TriggerWeight.Weak } && document.LemmaHashes[trigger.Head] == Words.Hold && fills.Exists(fill => fill.Trigger == trigger && fill.Role == EventRole.Target && IsObjectOf(document, fill.Filler.Head, trigger.Head))) return IncidentType.Obstruction;
        if (trigger.Entry is { Type: IncidentType.Abduction, Verb: true, Weight: TriggerWeight.Weak } && fills.Find(fill => fill.Trigger == trigger && fill.Role == EventRole.Target && IsObjectOf(document, fill.Filler.Head, trigger.Head)) is { Filler: { Thing.Kind: var taken } goods }) return (taken == TargetKind.HealthOther && goods.Facility < 0) || taken is TargetKind.Vehicle or TargetKind.HealthTransport or TargetKind.Transport or TargetKind.Aid ? IncidentType.Looting : IncidentType.Raid;
        // "Seized fuel from the hospital"
        if (trigger.Entry is { Type: IncidentType.Abduction, Verb: true, Weight: TriggerWeight.Weak } && document.Child(trigger.Head, Relation.Obj) is var loot and >= 0 && document.Tags[loot] == Upos.Noun && fills.Exists(fill => fill.Trigger == trigger && fill.Role == EventRole.Target && NounPhrase.StandsBehind(document, fill.Filler.Head, Words.From)) && !fills.Exists(fill => fill.Trigger == trigger && fill.Role == EventRole.Victim)) return IncidentType.Looting;
        // "Russian jets carried out four raids"
        if (trigger.Entry is { Type: IncidentType.Raid, Verb: false } && fills.Find(fill => fill.Role == EventRole.Weapon && fill.Filler.Weapon is { Class: WeaponClass.Aircraft or WeaponClass.Drone } && document.Heads[fill.Filler.Head] is >= 0 and var flying && flying == document.Heads[trigger.Head]) is { Filler.Weapon: { } craft }) return Of(craft.Class)!.Value;
        if (trigger.Entry.Type != IncidentType.Shooting) return trigger.Entry.Type;
        foreach (var fill in fills)
            if (fill.Role == EventRole.Weapon && fill.Filler.Weapon is { } weapon && IsHeavy(weapon.Class) && ((fill.Trigger == trigger && trigger.Entry.Weapon is null) || IsFired(document, fill.Filler.Head, trigger.Head))) return Of(weapon.Class)!.Value;
        return trigger.Entry.Type;
    }

    /// <summary>True for a thing that a verb itself is done to ("seized two ambulances").</summary>
    private static bool IsObjectOf(Document document, int thing, int verb) => document.Heads[thing] == verb && document.Relations[thing] is Relation.Obj or Relation.NsubjPass;

    /// <summary>True for "rockets fired from the hills".</summary>
    private static bool IsFired(Document document, int weapon, int verb) => document.Heads[verb] == weapon || document.Heads[weapon] == verb;

    /// <summary>True for what no gun fires.</summary>
    public static bool IsHeavy(WeaponClass weapon) => weapon is WeaponClass.Artillery or WeaponClass.Mortar or WeaponClass.Rocket or WeaponClass.Missile;
}
