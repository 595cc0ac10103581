using Attest.Actors;
using Attest.Language;

namespace Attest.Events;

/// <summary>Writes the perpetrators of an incident: each once for each attribution, mentions of one entity together.</summary>
internal sealed class PerpetratorWriter(PerpetratorAttributor attributor, EntityKey keys, Document document, ActorMention[] actors, VictimMention[] victims)
{
    private static readonly PerpetratorAttribution[] Attributions = Enum.GetValues<PerpetratorAttribution>();
    private static readonly Lexicons.WordSet Bodies = DeedWords.Of("body");

    /// <summary>The perpetrators, in the order in which the text names them.</summary>
    public EquatableArray<Perpetrator> Write(Draft draft)
    {
        var groups = new EntityGroups();
        foreach (var fill in draft.Fills)
            if (fill.Role == EventRole.Perpetrator && !IsVictim(draft, fill.Filler) && !attributor.IsCleared(fill) && !IsOffice(draft, fill) && !IsWithin(draft, fill.Filler)) groups.Add(keys.Of(fill), fill);
        var written = new List<Perpetrator>();
        foreach (var group in JoinStates(JoinBodies(groups.Groups)))
        {
            var best = Fullest(group);
            var naming = Naming(best.Filler);
            var told = group.ConvertAll(attributor.Of);
            foreach (var attribution in Attributions)
            {
                var passages = new List<Passage>();
                var heldBy = new ClaimIds();
                var own = new List<RoleFill>();
                for (var at = 0; at < group.Count; at++)
                {
                    var (how, claim) = told[at];
                    if (how != attribution) continue;
                    own.Add(group[at]);
                    passages.Add(document.Passage(MentionText.SpanOf(document, group[at].Filler, EventRole.Perpetrator)));
                    if (claim is not null) heldBy.Add(claim.Claim.Id);
                }

                if (passages.Count == 0) continue;
                // "Gunmen killed a nurse. Three suspects are accused of it": the gunmen are not called suspects.
                // "Pakistani strikes … Pakistan's military denied": what is said of the state is not said of its forces.
                var state = !IsAdjective(best) && own.TrueForAll(IsAdjective) && NameOf(own[0].Filler, draft) is not null;
                var text = state || NameOf(best.Filler, draft) is null ? Fullest(own) : best;
                if (naming is not null) passages.Insert(0, document.Passage(naming.Span));
                written.Add(new(state ? KindOf(own, text) : KindOf(group, best), naming is null ? TextOf(text.Filler) : passages[0].Text, attribution, [.. passages])
                {
                    Name = NameOf(state ? text.Filler : best.Filler, draft) ?? NameIn(group),
                    HeldBy = heldBy.All(),
                });
            }
        }

        JoinClaimant(written);
        JoinNamed(written);
        // "Members of the guerrillas" are the guerrillas, told once.
        written.RemoveAll(one => one is { Kind: ActorKind.Unidentified, Name: null } && written.Exists(other => other.Kind != ActorKind.Unidentified && other.Text == one.Text && other.Attribution == one.Attribution));
        return [.. written];
    }

    private bool IsAdjective(RoleFill fill) => fill.Filler.Actor >= 0 && actors[fill.Filler.Actor].Adjective;

    /// <summary>True for the killers of "a group of ten hired killers", the government of "forces of the government": the whole is told already.</summary>
    private bool IsWithin(Draft draft, Filler filler)
    {
        if (filler.Actor >= 0 && actors[filler.Actor].Name is null && draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator && !MentionText.IsBelonging(document, fill.Filler.Head) && IsOf(filler, fill.Filler))) return true;
        if (document.Relations[filler.Head] != Relation.Nmod || document.Heads[filler.Head] is not (>= 0 and var whole) || MentionText.IsBelonging(document, whole)) return false;
        return filler.Class != FillerClass.Name && (filler.Actor < 0 || actors[filler.Actor].Name is null) && draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator && fill.Filler.Head == whole);
    }

    /// <summary>Puts people and the body they are of together: "Front urban guerrillas" are told once, under its name.</summary>
    private List<List<RoleFill>> JoinBodies(List<List<RoleFill>> groups)
    {
        for (var at = groups.Count - 1; at >= 0; at--)
        {
            if (groups[at].Exists(fill => fill.Filler.Actor < 0 || actors[fill.Filler.Actor].Name is not null)) continue;
            var body = groups.Find(other => other != groups[at] && other.Exists(named => groups[at].TrueForAll(fill => named.Filler.Head < fill.Filler.Head && IsOf(named.Filler, fill.Filler))));
            if (body is null) continue;
            body.AddRange(groups[at]);
            body.Sort((left, right) => left.Filler.Head.CompareTo(right.Filler.Head));
            groups.RemoveAt(at);
        }

        return groups;
    }

    /// <summary>True for people that a body before or behind them says whose they are ("Front guerrillas"); two bodies joined by "and" are two.</summary>
    private bool IsOf(Filler body, Filler people)
    {
        // "The Red Falcons, a rebel group, abducted three"
        if (document.Relations[people.Head] == Relation.Appos && document.Heads[people.Head] == NounPhrase.FirstOfName(document, body.Head)) return true;
        if (body.Carrier != people.Head) return false;
        for (var token = Math.Min(body.Head, people.Head) + 1; token < Math.Max(body.Head, people.Head); token++)
            if (document.Tags[token] == Upos.Cconj) return false;
        return true;
    }

    /// <summary>Puts the mentions of one state together: "Turkey" and "the Turkish state" are one, and a state named by its adjective only ("a Turkish drone") is the forces that the incident names.</summary>
    private List<List<RoleFill>> JoinStates(List<List<RoleFill>> groups)
    {
        for (var at = 0; at < groups.Count; at++)
        {
            if (StateOf(groups[at]) is not { } state) continue;
            for (var other = groups.Count - 1; other >= 0; other--)
            {
                if (other == at || CountryOf(groups[other]) != state) continue;
                var first = Math.Min(at, other);
                if (StateOf(groups[other]) is null && !(IsForce(groups[other]) && groups[at].TrueForAll(fill => actors[fill.Filler.Actor].Adjective))) continue;
                groups[first] = [.. groups[first], .. groups[Math.Max(at, other)]];
                groups[first].Sort((left, right) => left.Filler.Head.CompareTo(right.Filler.Head));
                groups.RemoveAt(Math.Max(at, other));
                at = first - 1;
                break;
            }
        }

        return groups;
    }

    /// <summary>Code of the state that all mentions of a group stand for; null where they stand for anybody else.</summary>
    private string? StateOf(List<RoleFill> group) => group.TrueForAll(fill => fill.Filler.Actor >= 0 && actors[fill.Filler.Actor] is { Name: not null, Class.Code: "state" }) ? CountryOf(group) : null;

    private string? CountryOf(List<RoleFill> group) => group[0].Filler.Actor >= 0 ? actors[group[0].Filler.Actor].Country : null;

    private bool IsForce(List<RoleFill> group) => actors[group[0].Filler.Actor] is { Name: not null, Class.Code: "state-forces" };

    /// <summary>"Guerrillas of the Front" and "the Front" are one where both bear its name.</summary>
    private static void JoinNamed(List<Perpetrator> written)
    {
        for (var at = 0; at < written.Count; at++)
        {
            for (var other = written.Count - 1; other > at; other--)
            {
                if (written[at].Name is null || written[other].Name != written[at].Name || written[other].Attribution != written[at].Attribution) continue;
                written[at] = written[at] with { Passages = [.. written[at].Passages, .. written[other].Passages], HeldBy = [.. written[at].HeldBy, .. written[other].HeldBy.Where(id => !written[at].HeldBy.Contains(id))] };
                written.RemoveAt(other);
            }
        }
    }

    /// <summary>A group that claims the deed without a name ("little-known group says it was behind …") is the one that claims it under its name, where only one does.</summary>
    private static void JoinClaimant(List<Perpetrator> written)
    {
        var named = written.FindAll(one => one is { Attribution: PerpetratorAttribution.Claimed, Kind: ActorKind.NonStateArmedGroup, Name: not null });
        var bare = written.FindAll(one => one is { Attribution: PerpetratorAttribution.Claimed, Kind: ActorKind.NonStateArmedGroup, Name: null });
        if (named.Count != 1 || bare.Count != 1) return;
        written.Remove(bare[0]);
        written[written.IndexOf(named[0])] = named[0] with { Passages = [.. bare[0].Passages, .. named[0].Passages], HeldBy = [.. bare[0].HeldBy, .. named[0].HeldBy] };
    }

    /// <summary>True for a ministry, a court or "the authorities" beside a deed that takes arms: they investigate it, and only a claim can say more.</summary>
    private bool IsOffice(Draft draft, RoleFill fill) =>
        fill.By is null && fill.Filler.Actor >= 0 && actors[fill.Filler.Actor] is { Acts: ActorKind.State, Armed: false } office && !(office.Class.Code == "officials" && fill.Trigger.Entry.Verb) && draft.Type is not (IncidentType.Detention or IncidentType.Obstruction or IncidentType.Threat or IncidentType.Raid or IncidentType.Looting);

    /// <summary>True where the incident tells with the same word of people who came to harm: a headline's "Engineer freed" names nobody who did it.</summary>
    private bool IsVictim(Draft draft, Filler filler)
    {
        if (filler.Class == FillerClass.Name || (filler.Actor >= 0 && actors[filler.Actor].Name is not null)) return false;
        foreach (var at in draft.Victims)
        {
            var victim = victims[at];
            if (victim.Who != VictimKind.Combatant && victim.Count.Best != 0 && victim.Outcome is Outcome.Killed or Outcome.Injured or Outcome.Abducted or Outcome.Released && document.LemmaHashes[victim.Head] == document.LemmaHashes[filler.Head] && (victim.Head == filler.Head || filler.Span.Length == 1 || NounPhrase.IsPlural(document, victim.Head) == NounPhrase.IsPlural(document, filler.Head))) return true;
        }

        return false;
    }

    /// <summary>The kind of the fullest mention, else what another mention says ("the Red Falcons, a rebel group").</summary>
    private ActorKind KindOf(List<RoleFill> group, RoleFill best)
    {
        var kind = KindOf(best);
        foreach (var fill in group)
            if (kind == ActorKind.Unidentified) kind = KindOf(fill);
        return kind;
    }

    /// <summary>What kind of actor; a band of criminals that has a name of its own acts as an armed group, and so does whoever claims a deed under a name that is no person's.</summary>
    private ActorKind KindOf(RoleFill fill)
    {
        var claims = fill.By is { Claim.Stance: Stance.ClaimsResponsibility };
        if (fill.Filler.Actor < 0) return fill.Filler.Class != FillerClass.Name ? ActorKind.Unidentified : claims ? ActorKind.NonStateArmedGroup : fill.Filler.Span.First > 0 && document.FormHashes[fill.Filler.Span.First - 1] == Words.The ? ActorKind.Unidentified : ActorKind.Person;
        var actor = actors[fill.Filler.Actor];
        // "A group threw stones": nothing says that it is armed.
        if (!claims && actor is { Name: null, Span.Length: 1, Acts: ActorKind.NonStateArmedGroup } && document.LemmaHashes[actor.Head] == GroupNouns.Group && (actor.Head + 1 >= document.Count || document.FormHashes[actor.Head + 1] != Words.Of)) return ActorKind.Unidentified;
        return actor is { Acts: ActorKind.Criminal, Name: not null } || (claims && actor is { Acts: ActorKind.Unidentified, Person: false, Name: not null }) ? ActorKind.NonStateArmedGroup : actor.Acts;
    }

    /// <summary>Where "the group", whose name the report has told, is called by it; null for other mentions.</summary>
    private ActorMention? Naming(Filler filler)
    {
        if (filler.Actor < 0 || actors[filler.Actor] is not { Name: { } name, Adjective: false } group || !Bodies.Contains(document.LemmaHashes[filler.Head]) || filler.Span.Length > 1) return null;
        return Array.Find(actors, other => other.Name == name && !other.Adjective && other.Span.First < group.Span.First && !Bodies.Contains(document.LemmaHashes[other.Head]));
    }

    /// <summary>The words of a perpetrator; for a body named by its group ("units of the front", "front units") the group's.</summary>
    private string TextOf(Filler filler)
    {
        if (filler.Actor >= 0 && actors[filler.Actor] is { Name: not null, Adjective: false } actor && !actor.Span.Contains(filler.Head) && Bodies.Contains(document.LemmaHashes[filler.Head])) return document.Passage(actor.Span).Text;
        return document.Passage(MentionText.SpanOf(document, filler, EventRole.Perpetrator)).Text;
    }

    /// <summary>The name of an actor; for people of a body ("members of the armed forces") the body.</summary>
    private string? NameOf(Filler filler, Draft draft)
    {
        if (filler.Class == FillerClass.Name) return document.Passage(filler.Span).Text;
        if (filler.Actor < 0 || actors[filler.Actor].Name is { }) return filler.Actor < 0 ? null : actors[filler.Actor].Name;
        var whole = NounPhrase.WithOf(document, filler.Head);
        if (whole.End <= filler.Span.End || actors[filler.Actor].Acts is not (ActorKind.StateForces or ActorKind.Police or ActorKind.NonStateArmedGroup)) return null;
        // "Accused the army of the killing": what it is accused of is not its name.
        if (draft.Triggers.Exists(trigger => whole.Contains(trigger.Head))) return null;
        // "A group of ten hired killers": people by their trade name no body.
        if (Array.Exists(actors, actor => actor is { Generic: true, Name: null, Class.Body: false } && actor.Span.Contains(whole.End - 1))) return null;
        var first = filler.Span.End + 1;
        while (first < whole.End && document.Tags[first] is Upos.Det or Upos.Punct) first++;
        return first < whole.End ? document.Text(new(first, MentionText.QuotedEnd(document, first, whole.End))).ToString() : null;
    }

    private string? NameIn(List<RoleFill> group) => group.Find(fill => fill.Filler.Actor >= 0 && actors[fill.Filler.Actor].Name is not null) is { } named ? actors[named.Filler.Actor].Name : null;

    private RoleFill Fullest(List<RoleFill> group)
    {
        var best = group[0];
        foreach (var fill in group)
        {
            if (Fullness(fill.Filler) > Fullness(best.Filler)) best = fill;
            else if (Fullness(fill.Filler) == Fullness(best.Filler) && fill.IsFuller(best)) best = fill;
        }

        return best;
    }

    /// <summary>How much of an actor a mention names: its adjective, its name, its forces.</summary>
    private int Fullness(Filler filler)
    {
        if (filler.Actor < 0) return 0;
        var actor = actors[filler.Actor];
        if (actor.Adjective) return 1;
        return actor is { Name: not null, Country: not null } ? actor.Class.Code == "state" ? actor.Span.Length > 1 ? 3 : 2 : 4 : 0;
    }
}
