using Attest.Attribution;
using Attest.Facilities;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Writes the targets and weapons of an incident, mentions of one thing together.</summary>
internal sealed class ThingWriter(ThingLexicon things, EffectReader effects, EntityKey keys, Document document, FacilityMention[] facilities, ClaimMention[] claims)
{
    private static readonly WordSet Nearby = WordSet.Of("outside", "near", "nearby", "beside", "behind", "opposite", "alongside");

    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);

    /// <summary>The physical targets, in the order in which the text names them.</summary>
    public EquatableArray<Target> Targets(Draft draft)
    {
        var groups = new EntityGroups();
        foreach (var fill in draft.Fills)
            if (fill.Role == EventRole.Target && WholeOf(fill, draft) < 0) groups.Add(KeyOf(fill, groups), fill);
        var written = new List<Target>();
        foreach (var group in groups.Groups)
        {
            var best = Fullest(Named(group));
            var effect = TargetEffect.Unknown;
            if (draft.Status is not (IncidentStatus.Denied or IncidentStatus.Threatened or IncidentStatus.Planned))
                foreach (var fill in group) effect = EffectReader.Stronger(effect, EffectOf(fill, draft));
            // "Attempted to rob his shop"
            if (effect == TargetEffect.Looted && draft.Status == IncidentStatus.Attempted) effect = TargetEffect.Unknown;
            var facility = best.Filler.Facility;
            var kind = best.Filler.Thing?.Kind ?? TargetKind.Other;
            // Who seizes a car takes it away.
            if (effect == TargetEffect.Occupied && (kind is TargetKind.Vehicle or TargetKind.HealthTransport || (kind == TargetKind.HealthOther && facility < 0))) effect = TargetEffect.Looted;
            // "Was seized from his home": he was, his home was not.
            if (effect == TargetEffect.Occupied && draft.Type is IncidentType.Abduction or IncidentType.Detention && group.TrueForAll(fill => IsOfTaken(draft, fill.Filler.Head))) effect = TargetEffect.Unknown;
            written.Add(new(kind, document.Passage(MentionText.SpanOf(document, best.Filler, EventRole.Target)).Text, effect, Passages(group))
            {
                FacilityKey = facility >= 0 ? facilities[facility].Key : null,
                Name = document.Tags[best.Filler.Head] == Upos.Propn && document.Capitals[best.Filler.Head] ? document.Passage(best.Filler.Span).Text : null,
                HeldBy = HeldBy(group),
            });
        }

        return [.. written];
    }

    /// <summary>The head of the thing that a thing is a part of, where the incident has both ("the roof of the hospital was hit": the hospital was); -1 for none.</summary>
    private int WholeOf(RoleFill part, Draft draft)
    {
        if (part.Filler.Thing is not { Vague: true } || part.Filler.Facility >= 0) return -1;
        foreach (var child in document.Children(part.Filler.Head))
            if ((NounPhrase.IsOf(document, child) || document.Relations[child] == Relation.NmodPoss) && draft.Fills.Exists(whole => whole is { Role: EventRole.Target, Filler.Thing.Vague: false } && whole.Filler.Head == child)) return child;
        return -1;
    }

    /// <summary>What became of a thing or of a part of it.</summary>
    private TargetEffect EffectOf(RoleFill fill, Draft draft)
    {
        // "Struck an ambulance outside the hospital": the hospital was not struck.
        if (document.Child(fill.Filler.Head, Relation.Case) is >= 0 and var joint && Nearby.Contains(document.FormHashes[joint])) return TargetEffect.Unknown;
        var effect = effects.Of(document, fill.Filler.Head);
        foreach (var part in draft.Fills)
            if (part.Role == EventRole.Target && WholeOf(part, draft) == fill.Filler.Head) effect = EffectReader.Stronger(effect, effects.Of(document, part.Filler.Head));
        return effect;
    }

    /// <summary>True for where somebody was taken from, and what he is of ("an employee of the ministry was seized from his home").</summary>
    private bool IsOfTaken(Draft draft, int thing)
    {
        var governor = document.Heads[thing];
        if (governor < 0 || document.Child(thing, Relation.Case) < 0) return false;
        if (document.Relations[governor] is Relation.NsubjPass or Relation.Obj) governor = document.Heads[governor];
        return draft.Triggers.Exists(trigger => trigger.Head == governor);
    }

    /// <summary>The entity of a target; the second of one list is another, whatever its word ("a residence for advisers and the president's residence").</summary>
    private string KeyOf(RoleFill fill, EntityGroups groups)
    {
        var key = keys.Of(fill);
        if (fill.Filler.Facility >= 0) return key;
        foreach (var group in groups.Groups)
            foreach (var other in group)
                if (other.Filler.Head != fill.Filler.Head && document.LemmaHashes[other.Filler.Head] == document.LemmaHashes[fill.Filler.Head] && NounPhrase.FirstOfList(document, other.Filler.Head) == NounPhrase.FirstOfList(document, fill.Filler.Head)) return $"{key} {fill.Filler.Head}";
        return key;
    }

    /// <summary>The weapons, in the order in which the text names them; classes that only an event's word says come last, without a text.</summary>
    public EquatableArray<Weapon> Weapons(Draft draft)
    {
        var groups = new EntityGroups();
        foreach (var fill in draft.Fills)
            if (fill.Role == EventRole.Weapon && fill.Filler.Weapon is not null) groups.Add(keys.Of(fill), fill);
        var written = new List<Weapon>();
        foreach (var group in groups.Groups)
        {
            var best = Fullest(group);
            written.Add(new(best.Filler.Weapon!.Class, document.Passage(MentionText.SpanOf(document, best.Filler, EventRole.Weapon)).Text, Passages(group)));
        }

        foreach (var trigger in draft.Triggers)
        {
            if (trigger.Entry.Weapon is not { } said || written.Exists(weapon => weapon.Class == said || Includes(said, weapon.Class))) continue;
            written.Add(new(said, null, [document.Passage(trigger.Span)]));
        }

        if (AirForce(draft) is { } force && !written.Exists(weapon => weapon.Class is WeaponClass.Aircraft or WeaponClass.Drone or WeaponClass.Missile)) written.Add(new(WeaponClass.Aircraft, null, [document.Passage(force)]));
        AddBorne(draft, written);

        return [.. written];
    }

    /// <summary>Weapons that only a word for who bears them tells of ("gunmen", "at gunpoint"); of a strike by drone an "armed movement" tells no firearm.</summary>
    private void AddBorne(Draft draft, List<Weapon> written)
    {
        if (draft.Type is IncidentType.StrikeDrone or IncidentType.StrikeAircraft or IncidentType.StrikeMissile or IncidentType.Shelling or IncidentType.Mine) return;
        if (written.Exists(weapon => weapon.Class is WeaponClass.Drone or WeaponClass.Aircraft or WeaponClass.Missile or WeaponClass.Artillery or WeaponClass.Mortar or WeaponClass.Mine)) return;
        var last = -1;
        foreach (var trigger in draft.Triggers)
        {
            var sentence = document.SentenceOf(trigger.Head);
            if (sentence == last) continue;
            last = sentence;
            var tokens = document.SentenceTokens(sentence);
            for (var token = tokens.First; token < tokens.End; token++)
            {
                if (things.Weapon(document, token, tokens.End, out var weapon) != 1 || weapon.Sureness != WeaponSureness.Bearer || written.Exists(other => other.Class == weapon.Class)) continue;
                if (token + 1 < tokens.End && document.FormHashes[token + 1] == Words.With) continue;
                if (token + 1 < tokens.End && Words.OfForces.Contains(document.LemmaHashes[token + 1])) continue;
                written.Add(new(weapon.Class, null, [document.Passage(new(token, token + 1))]));
            }
        }
    }

    /// <summary>The words that name an air force as who did it; null where none did.</summary>
    public TokenSpan? AirForce(Draft draft)
    {
        foreach (var fill in draft.Fills)
        {
            if (fill.Role != EventRole.Perpetrator) continue;
            for (var token = fill.Filler.Span.First; token < fill.Filler.Span.End; token++)
                if (things.Weapon(document, token, fill.Filler.Span.End, out var weapon) is var length and > 0 && weapon is { Class: WeaponClass.Aircraft, Sureness: WeaponSureness.Bearer }) return new(token, token + length);
        }

        return null;
    }

    /// <summary>True where a weapon that is named is a more exact form of the one that an event's word says ("shelled … with mortars").</summary>
    private static bool Includes(WeaponClass said, WeaponClass named) => said switch
    {
        WeaponClass.Explosive => named is not (WeaponClass.Firearm or WeaponClass.Blade or WeaponClass.Blunt or WeaponClass.Fire),
        WeaponClass.Firearm => named is WeaponClass.Missile or WeaponClass.Rocket or WeaponClass.Mortar or WeaponClass.Artillery or WeaponClass.Rpg,
        WeaponClass.Artillery => named is WeaponClass.Mortar or WeaponClass.Rocket or WeaponClass.Missile or WeaponClass.Cluster,
        WeaponClass.Aircraft => named is WeaponClass.Drone or WeaponClass.Missile or WeaponClass.Cluster,
        WeaponClass.Fire => named is WeaponClass.Explosive or WeaponClass.Grenade,
        _ => false,
    };

    /// <summary>The mentions without those that only describe one of them ("the hospital in Dalma, the only referral facility, was struck").</summary>
    private List<RoleFill> Named(List<RoleFill> group)
    {
        if (group.Count < 2) return group;
        var named = group.FindAll(fill => !(document.Relations[fill.Filler.Head] == Relation.Appos && document.Tags[fill.Filler.Head] == Upos.Noun && group.Exists(other => other.Filler.Head == document.Heads[fill.Filler.Head])));
        return named.Count > 0 ? named : group;
    }

    private static RoleFill Fullest(List<RoleFill> group)
    {
        var best = group[0];
        foreach (var fill in group)
            if (fill.IsFuller(best)) best = fill;
        return best;
    }

    /// <summary>The words of each mention, those of one only once: a facility's name may have several nouns.</summary>
    private EquatableArray<Passage> Passages(List<RoleFill> group)
    {
        var spans = new List<TokenSpan>();
        foreach (var fill in group)
            if (MentionText.SpanOf(document, fill.Filler, fill.Role) is var span && !spans.Contains(span)) spans.Add(span);
        return [.. spans.ConvertAll(document.Passage)];
    }

    private EquatableArray<string> HeldBy(List<RoleFill> group)
    {
        var ids = new ClaimIds();
        foreach (var fill in group)
        {
            var held = false;
            foreach (var claim in claimPlaces.Near(fill.Filler.Head))
            {
                if (!claims[claim].Holds(fill.Filler.Head)) continue;
                held = true;
                ids.Add(claims[claim].Claim.Id);
            }

            if (!held) return [];
        }

        return ids.All();
    }
}
