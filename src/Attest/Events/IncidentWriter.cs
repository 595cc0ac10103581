using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Facilities;
using Attest.Language;

namespace Attest.Events;

/// <summary>Writes a draft as an incident of the reading.</summary>
internal sealed class IncidentWriter(
    ThingLexicon lexicon, EffectReader effects, HedgeLexicon hedges, EntityKey keys, PersonNames names, TypeTable types, Document document, DateReading dates, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims, PeopleReader nouns)
{
    /// <summary>From here on a weapon that no grammar joins to the event makes its type more exact.</summary>
    private const float SureWeapon = 0.7f;

    private readonly PerpetratorWriter perpetrators = new(new(hedges, document, actors, claims), keys, document, actors, victims);
    private readonly ThingWriter things = new(lexicon, effects, keys, document, facilities.Mentions, claims);
    private readonly VictimWriter people = new(document, victims, actors, claims, names, nouns);

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
            Time = DraftTimes.Of(draft, document, dates),
            Place = PlaceOf(draft),
            Perpetrators = perpetrators.Write(draft),
            Targets = things.Targets(draft),
            Victims = people.Write(draft, key),
            Weapons = weapons,
            Claims = ClaimsOf(draft),
            Why = draft.Why,
        };
    }

    /// <summary>The type, made more exact by the weapons named with it ("attacked … with drones") and by who did it ("the air force struck").</summary>
    private IncidentType TypeOf(Draft draft)
    {
        var type = draft.Type;
        foreach (var fill in draft.Fills)
        {
            if (fill.Role != EventRole.Weapon || fill.Filler.Weapon is null || (fill.ByGrammar == RolePart.None && fill.Sureness < SureWeapon)) continue;
            var said = WeaponTypes.Of(fill.Filler.Weapon.Class);
            if (said is { } exact && type != IncidentType.Clash && types.Fit(type, exact)) type = types.Narrower(type, exact);
        }

        if (things.AirForce(draft) is not null && types.Fit(type, IncidentType.StrikeAircraft)) type = types.Narrower(type, IncidentType.StrikeAircraft);
        return type == IncidentType.Abduction && IsDetention(draft) ? IncidentType.Detention : type;
    }

    private static readonly Lexicons.WordSet Posts = DeedWords.Of("post");

    /// <summary>True where fighters or people told no nearer were "captured" or "held" by those who may arrest: only "kidnapped" and its like say more.</summary>
    private bool IsDetention(Draft draft)
    {
        if (draft.Triggers.Exists(trigger => trigger.Entry is { Type: IncidentType.Abduction, Weight: TriggerWeight.Strong })) return false;
        if (draft.Victims.Exists(at => victims[at] is { Outcome: Outcome.Abducted } or { Outcome: Outcome.Detained, Who: VictimKind.Civilian or VictimKind.Student or VictimKind.Child or VictimKind.Clergy or VictimKind.Journalist or VictimKind.Teacher })) return false;
        // "Were held for four hours at a checkpoint"
        if (draft.Triggers.Exists(trigger => trigger.Entry.Type == IncidentType.Abduction && NounPhrase.HasOblique(document, trigger.Head, Posts, Words.At))) return true;
        return draft.Victims.Exists(at => victims[at].Outcome == Outcome.Detained)
            || draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator && fill.Filler.Actor >= 0 && actors[fill.Filler.Actor].Acts is ActorKind.StateForces or ActorKind.Police);
    }

    private EquatableArray<Passage> Triggers(Draft draft) => [.. draft.Triggers.ConvertAll(trigger => document.Passage(trigger.Span))];

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
