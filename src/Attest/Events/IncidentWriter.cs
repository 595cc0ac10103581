using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Facilities;
using Attest.Language;

namespace Attest.Events;

/// <summary>Writes a draft as an incident of the reading.</summary>
internal sealed class IncidentWriter(
    ThingLexicon lexicon, EffectReader effects, HedgeLexicon hedges, EntityKey keys, PersonNames names, TypeTable types, Document document, DateReading dates, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims)
{
    private readonly PerpetratorWriter perpetrators = new(new(hedges, document, actors, claims), keys, document, actors, victims);
    private readonly ThingWriter things = new(lexicon, effects, keys, document, facilities.Mentions, claims);
    private readonly VictimWriter people = new(document, victims, actors, claims, names);

    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);

    /// <summary>The incident, with passages for all it says.</summary>
    public Incident Write(Draft draft, string key)
    {
        draft.Triggers.Sort((left, right) => left.Span.First.CompareTo(right.Span.First));
        draft.Fills.Sort((left, right) => left.Filler.Head.CompareTo(right.Filler.Head));
        var weapons = things.Weapons(draft);
        return new(key, TypeOf(draft), Triggers(draft))
        {
            Status = draft.Status,
            Background = draft.Background,
            Time = TimeOf(draft),
            Place = PlaceOf(draft),
            Perpetrators = perpetrators.Write(draft),
            Targets = things.Targets(draft),
            Victims = people.Write(draft, key),
            Weapons = weapons,
            Claims = ClaimsOf(draft),
            Why = draft.Why,
        };
    }

    /// <summary>The type, made more exact by the weapons named with it ("attacked … with drones").</summary>
    private IncidentType TypeOf(Draft draft)
    {
        var type = draft.Type;
        foreach (var fill in draft.Fills)
        {
            if (fill.Role != EventRole.Weapon || fill.Filler.Weapon is null) continue;
            var said = ByWeapon(fill.Filler.Weapon.Class);
            if (said is { } exact && types.Fit(type, exact)) type = types.Narrower(type, exact);
        }

        return type;
    }

    private static IncidentType? ByWeapon(WeaponClass weapon) => weapon switch
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

    private EquatableArray<Passage> Triggers(Draft draft) => [.. draft.Triggers.ConvertAll(trigger => document.Passage(trigger.Span))];

    private EventTime? TimeOf(Draft draft)
    {
        if (draft.Time?.Time is { } own) return own;
        foreach (var trigger in draft.Triggers)
            if (EventTimes.For(document, trigger.Span, dates) is { } time) return time;
        return null;
    }

    private IncidentPlace? PlaceOf(Draft draft)
    {
        string? facility = null;
        foreach (var fill in draft.Fills)
            if (fill.Role == EventRole.Target && fill.Filler.Facility >= 0) facility ??= facilities.Mentions[fill.Filler.Facility].Key;
        if (draft.Place is not { } place) return null;
        return new(document.Passage(place.Phrase), place.Precision ?? 6) { Place = place.Name.Place, FacilityKey = facility };
    }

    private EquatableArray<string> ClaimsOf(Draft draft)
    {
        var found = new List<int>();
        foreach (var trigger in draft.Triggers)
            foreach (var claim in claimPlaces.Near(trigger.Head))
                if (claims[claim].Holds(trigger.Head) || (claims[claim].Cue is { } cue && cue.Contains(trigger.Head))) found.Add(claim);
        found.Sort();
        var ids = new List<string>();
        for (var at = 0; at < found.Count; at++)
            if (at == 0 || found[at] != found[at - 1]) ids.Add(claims[found[at]].Claim.Id);
        return [.. ids];
    }
}
