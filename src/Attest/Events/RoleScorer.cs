using Attest.Actors;
using Attest.Attribution;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Decides what part each noun phrase of a sentence plays, by grammar and by the learned model where there is one.</summary>
/// <remarks>Nobody is named for a deed by a guess: the model may doubt what grammar says of who did it, and never says it where grammar does not (docs/decisions/0012).</remarks>
internal sealed class RoleScorer(RoleGrammar grammar, CueLexicon cues, LinearModel? model, Document document, ActorMention[] actors, ClaimMention[] claims, VictimMention[] victims, PhraseTable<PeopleEntry> people, float? topic, ClassSigns kin)
{
    /// <summary>Below this a noun phrase is no candidate at all.</summary>
    private const float Least = 0.1f;

    /// <summary>How sure a part is where the words leave no doubt.</summary>
    private const float Certain = 0.6f;

    private static readonly WordSet Bearing = WordSet.Of("wield", "brandish");
    private static readonly WordSet Housing = DeedWords.Of("housing");
    private static readonly ulong Responsibility = WordHash.Of("responsibility");
    private static readonly ulong Care = WordHash.Of("care");
    private static readonly WordSet Roads = DeedWords.Of("road");
    private static readonly WordSet Informing = DeedWords.Of("informing");
    private static readonly WordSet Arming = WordSet.Of("armed", "equipped");
    private static readonly int RoleCount = Enum.GetValues<EventRole>().Length;
    private readonly RoleSigns signs = new(document, actors, claims, grammar, topic, kin, keepTexts: false);

    /// <summary>The parts that the noun phrases of a sentence play in its events.</summary>
    public void Fill(List<Filler> fillers, ReadOnlySpan<TriggerMention> triggers, List<RoleFill> fills)
    {
        Span<float> scores = stackalloc float[RoleCount];
        foreach (var filler in fillers)
        {
            if (ThingsByClause.DeedOf(document, filler, fillers, triggers) is { } deed)
            {
                fills.Add(new(EventRole.Target, filler, deed, Certain, RolePart.Object) { Certain = true });
                continue;
            }

            if (filler.Actor >= 0 && actors[filler.Actor].Armed && ThingsByClause.OwnDeedOf(document, filler, triggers) is { } own) fills.Add(new(EventRole.Perpetrator, filler, own, Certain, RolePart.Agent) { Certain = true });
            var charge = filler.Class == FillerClass.Thing ? null : ChargedWith(filler.Head, triggers);
            var trigger = charge ?? grammar.Nearest(document, filler, triggers);
            if (trigger is null || trigger.Head == filler.Head || IsTrigger(filler.Head, triggers)) continue;
            if (IsActing(filler, trigger)) continue;
            signs.Collect(filler, trigger, triggers);
            var part = IsAtHands(filler.Head) ? RolePart.Agent : signs.LastPart;
            var doer = Whole(filler.Head);
            var apart = (part == RolePart.Agent || document.Relations[doer] == Relation.OblAgent) && IsApart(doer, trigger);
            if (apart) part = RolePart.None;
            // "had received threats": a verb is not done by whom it is done to.
            apart |= part == RolePart.Object && trigger.Entry.Verb;
            apart |= (TellsOf(filler, trigger) && !IsOrdered(filler.Head, trigger)) || IsAside(filler, trigger.Head);
            var byGrammar = grammar.RoleOf(part, filler, trigger);
            if (apart && byGrammar == EventRole.Perpetrator) byGrammar = EventRole.None;
            if (model is null)
            {
                if (byGrammar != EventRole.None && Fits(byGrammar, filler)) fills.Add(new(byGrammar, filler, trigger, 0.6f, part));
                continue;
            }

            model.Score(signs.Signs, scores);
            LinearModel.Softmax(scores);
            var role = EventRole.None;
            for (var at = 1; at < scores.Length; at++)
                if (scores[at] > (role == EventRole.None ? Least : scores[(int)role]) && Fits((EventRole)at, filler) && !((EventRole)at == EventRole.Perpetrator && byGrammar != EventRole.Perpetrator)) role = (EventRole)at;
            if (byGrammar == EventRole.None && part == RolePart.Object && filler.Class == FillerClass.Noun && Fits(EventRole.Victim, filler)) byGrammar = EventRole.Victim;
            // "Shot down a helicopter": what a deed is done to is not what it was done with.
            var certain = role is EventRole.None or EventRole.Victim || role == byGrammar || (role == EventRole.Weapon && byGrammar == EventRole.Target && trigger.Entry is { Verb: true, Weight: TriggerWeight.Strong }) ? Fits(byGrammar, filler) && (IsCertain(byGrammar, part, filler, trigger) || (byGrammar == EventRole.Target && IsHitByArm(part, filler, trigger, fillers))) : false;
            if (role is EventRole.None or EventRole.Weapon && trigger.Status == IncidentStatus.Occurred && filler.Weapon is { Sureness: not WeaponSureness.Bearer } && IsBorne(NounPhrase.FirstOfList(document, filler.Head))) (byGrammar, certain) = (EventRole.Weapon, Fits(EventRole.Weapon, filler));
            if (certain) role = byGrammar;
            if (role is EventRole.None or EventRole.Victim or EventRole.Perpetrator && !certain && !apart && IsKiller(part, filler, trigger)) (role, certain) = (EventRole.Perpetrator, true);
            if (Charges.ChargedWith(document, trigger.Head) is var charged and >= 0)
            {
                if (IsOf(filler.Head, charged) && !(grammar.TellsWho(trigger) && Charges.IsSpelledOut(document, trigger.Head)) && (Fits(EventRole.Perpetrator, filler) || IsHarmed(filler))) (role, certain, part) = (EventRole.Perpetrator, true, RolePart.Agent);
                else if (role == EventRole.Perpetrator) role = EventRole.None;
            }

            // "Beat three medics who were treating injured protesters"
            if (role == EventRole.Victim && document.Relations[filler.Head] == Relation.Obj && IsOfDescription(filler.Head, trigger.Head)) continue;
            if (role == EventRole.Target && IsRidden(filler, trigger)) continue;
            if (role == EventRole.Target && (IsHoused(filler, fillers) || IsWhereabouts(filler.Head, trigger.Head) || IsOfDescription(filler.Head, trigger.Head) || IsBesideDeed(filler.Head, trigger) || IsOfCrime(filler.Head, trigger))) continue;
            if ((role == EventRole.Victim || (role == EventRole.Target && document.Child(trigger.Head, Relation.Cop) >= 0)) && IsOfSeries(filler.Head, trigger)) continue;
            if (role is EventRole.Target or EventRole.Victim && (byGrammar != role || role == EventRole.Target) && IsOfSomebody(filler.Head)) continue;
            // "But the Front often targets foreigners": what somebody is in the habit of doing is not this deed.
            if (role == EventRole.Perpetrator && !certain && trigger.General && document.Xpos(trigger.Head) is "VBZ" or "VBP") continue;
            if (role != EventRole.None) fills.Add(new(role, filler, trigger, certain ? Math.Max(Certain, scores[(int)role]) : scores[(int)role], part) { Certain = certain });
            if (role == EventRole.Perpetrator && filler.Actor >= 0 && (charge is not null || cues.Governs(document, trigger.Head, EventCue.Denied))) AddToldOtherwise(filler, trigger, triggers, fills);
        }
    }

    /// <summary>True for what somebody is told to be armed with ("armed with sticks and iron bars", "wielding axes").</summary>
    private bool IsBorne(int arm)
    {
        var verb = document.Heads[arm];
        if (verb < 0 || document.Relations[verb] is not (Relation.Acl or Relation.Amod or Relation.AclRelcl or Relation.Advcl)) return false;
        if (Bearing.Contains(document.LemmaHashes[verb])) return document.Relations[arm] == Relation.Obj;
        return Arming.Contains(document.FormHashes[verb]) && document.Relations[arm] == Relation.Obl && NounPhrase.StandsBehind(document, arm, Words.With);
    }

    /// <summary>True where the words leave no doubt, whatever the model makes of them: somebody who bears arms does it, a known kind of thing has it done to it, a thing that is always a weapon stands with it.</summary>
    private bool IsCertain(EventRole role, RolePart part, Filler filler, TriggerMention trigger) => !trigger.General && role switch
    {
        EventRole.Perpetrator when IsOrdered(filler.Head, trigger) => part == RolePart.Agent && filler.Class is not (FillerClass.Thing or FillerClass.Weapon),
        EventRole.Perpetrator when trigger.Entry is { Verb: true, Weight: TriggerWeight.Strong } && IsHandsOn(trigger.Entry.Type) => part == RolePart.Agent && (filler.Class is FillerClass.Actor or FillerClass.Noun || (IsStruckBack(filler) && document.Heads[filler.Head] == trigger.Head)) && document.Tags[filler.Head] != Upos.Pron,
        EventRole.Perpetrator when PerpetratorAttributor.IsClaimed(document, trigger.Head) => filler.Actor >= 0 && part == RolePart.Agent && (actors[filler.Actor].Armed || actors[filler.Actor].Acts is not (ActorKind.Person or ActorKind.State)),
        // Whoever fights with whom: one of them alone would be a side taken.
        EventRole.Perpetrator when trigger.Entry.Type == IncidentType.Clash => filler.Actor >= 0 && part == RolePart.Agent && actors[filler.Actor].Armed,
        EventRole.Perpetrator => filler.Actor >= 0 && part == RolePart.Agent && actors[filler.Actor].Acts is not ActorKind.Person && trigger.Entry.Object != TriggerObject.None,
        // "Carried out an attack against Colonel Ana Ruiz and two guards"
        // "Fired rubber bullets at medics"
        EventRole.Victim when trigger.Entry is { Type: IncidentType.Shooting, Verb: true } && document.Relations[filler.Head] == Relation.Obl && document.Heads[filler.Head] == trigger.Head => part == RolePart.Object && people.Match(document, filler.Head, filler.Head + 1, out _) > 0,
        // "Rescuers were hit in a second strike"
        EventRole.Victim when trigger.Entry is { Verb: true, Type: IncidentType.Attack, Weight: TriggerWeight.Weak } && document.Relations[filler.Head] == Relation.NsubjPass && document.Heads[filler.Head] == trigger.Head => part == RolePart.Object && CueFit.IsInStrike(document, trigger.Head) && people.Match(document, filler.Head, filler.Head + 1, out _) > 0,
        // "Soldiers took the student from her home"
        EventRole.Victim when trigger.Entry is { Type: IncidentType.Abduction, Verb: true, Weight: TriggerWeight.Weak } && document.Relations[filler.Head] == Relation.Obj && document.Heads[filler.Head] == trigger.Head => filler.Class is FillerClass.Noun or FillerClass.People && people.Match(document, filler.Head, filler.Head + 1, out _) > 0,
        // "Soldiers took Ana Ruiz away"
        EventRole.Victim when trigger.Entry is { Type: IncidentType.Abduction or IncidentType.Detention, Weight: TriggerWeight.Forced } && filler.Class == FillerClass.Name => part == RolePart.Object && document.Relations[filler.Head] == Relation.Obj && document.Heads[filler.Head] == trigger.Head,
        EventRole.Victim => part == RolePart.Object && trigger.Entry is { Weight: TriggerWeight.Strong or TriggerWeight.Forced, Object: not TriggerObject.Thing } && (filler.Class is FillerClass.Noun or FillerClass.People || (filler.Actor >= 0 && (actors[filler.Actor].Person || (actors[filler.Actor].Name is null && people.Match(document, filler.Head, filler.Head + 1, out _) > 0)))),
        EventRole.Target => filler.Thing is { Vague: false } && filler is { Class: FillerClass.Thing } or { Class: FillerClass.Weapon, Weapon.Sureness: WeaponSureness.Maker } && part == RolePart.Object && (trigger.Entry.Weight is TriggerWeight.Strong || trigger.Entry is { Weight: TriggerWeight.Result, Object: TriggerObject.Thing, Verb: true } || (trigger.Entry is { Weight: TriggerWeight.Weak or TriggerWeight.Armed or TriggerWeight.Forced, Verb: true } && (IsProtected(filler.Thing.Kind) || trigger.Entry.Type == IncidentType.Abduction))),
        EventRole.Weapon => filler.Weapon?.Sureness == WeaponSureness.Sure && (part is RolePart.Agent or RolePart.Means || (part == RolePart.Object && trigger.Entry.Type == IncidentType.Shooting && (trigger.Entry.Weapon is null || WeaponTypes.IsHeavy(filler.Weapon.Class)))),
        _ => false,
    };

    /// <summary>True for the man of "a man stabbed a nurse and was shot dead by police": what is done to him later does not undo what he did.</summary>
    private bool IsStruckBack(Filler filler) =>
        filler.Class == FillerClass.People && document.Relations[filler.Head] == Relation.Nsubj && document.Heads[filler.Head] is var verb && document.Child(verb, Relation.Obj) is >= 0 and var struck && people.Match(document, struck, struck + 1, out _) > 0 && VictimLexicon.Shared.Cues.Match(document, verb, verb + 1, out var told) > 0 && told[0] is { Frame: VictimFrame.Does, Outcome: Outcome.Killed or Outcome.Injured or Outcome.Assaulted };

    /// <summary>"The rebels, accused by police of burning the school, denied it", "soldiers who beat him are accused of a murder": what else they did or are said to have done is told beside it.</summary>
    private void AddToldOtherwise(Filler filler, TriggerMention besides, ReadOnlySpan<TriggerMention> triggers, List<RoleFill> fills)
    {
        foreach (var trigger in triggers)
            if (trigger.Head != besides.Head && !trigger.General && grammar.PartOf(document, filler, trigger, false, out _, out _, out _) == RolePart.Agent && grammar.RoleOf(RolePart.Agent, filler, trigger) == EventRole.Perpetrator && IsCertain(EventRole.Perpetrator, RolePart.Agent, filler, trigger) && !IsApart(Whole(filler.Head), trigger))
                fills.Add(new(EventRole.Perpetrator, filler, trigger, Certain, RolePart.Agent) { Certain = true });
    }

    /// <summary>True for who claims or admits responsibility.</summary>
    private bool Claims(int head) =>
        document.Relations[head] == Relation.Nsubj && document.Child(document.Heads[head], Relation.Obj) is >= 0 and var what && document.LemmaHashes[what] == Responsibility && !HedgeLexicon.IsNegated(document, document.Heads[head]);

    /// <summary>True for the rescuers of "the fourth attack on rescuers this week": what a row of attacks was done to is no part of this one.</summary>
    private bool IsOfSeries(int head, TriggerMention trigger) =>
        !trigger.Entry.Verb && document.Child(trigger.Head, Relation.Amod) is >= 0 and var which && document.NumberAt(which) is { Kind: NumberKind.Ordinal } && (document.Child(head, Relation.Det) is >= 0 and var article ? (document.FormHashes[article] == Words.A || document.FormHashes[article] == Words.An) : document.Xpos(head) == "NNS") && document.Child(head, Relation.Nummod) < 0 && document.Child(head, Relation.NmodPoss) < 0;

    /// <summary>True for the cars of "opened fire on residents who refused to hand over their cars": what a clause tells of people was not hit.</summary>
    private bool IsOfDescription(int head, int trigger)
    {
        for (int at = head, steps = 0; steps < 5 && document.Heads[at] >= 0; at = document.Heads[at], steps++)
            if (document.Relations[at] == Relation.AclRelcl) return !(steps > 0 && document.Relations[head] == Relation.Obl && document.Heads[head] == at && document.Child(at, Relation.Obj) < 0) && at != trigger && !document.Subtree(at).Contains(trigger) && people.Match(document, document.Heads[at], document.Heads[at] + 1, out _) > 0;
        return false;
    }

    /// <summary>True for the parliament of "beat protesters outside parliament": what is done to people is not done to the house they stand before.</summary>
    private bool IsBesideDeed(int head, TriggerMention trigger) =>
        trigger.Entry.Type is IncidentType.Assault or IncidentType.Abduction or IncidentType.Detention && document.Child(head, Relation.Case) is >= 0 and var beside && (document.FormHashes[beside] == Words.Outside || document.FormHashes[beside] == Words.Near);

    /// <summary>True for the post of "arrested two men over the rape of a nurse at a post": it is of what they are held for.</summary>
    private bool IsOfCrime(int head, TriggerMention trigger)
    {
        if (trigger.Entry is not { Type: IncidentType.Detention, Verb: true }) return false;
        foreach (var child in document.Children(trigger.Head))
            if (child > trigger.Head && child <= head && document.Relations[child] == Relation.Obl && document.Child(child, Relation.Case) is >= 0 and var joint && (document.FormHashes[joint] == Words.Over || document.FormHashes[joint] == Words.For)) return true;
        return false;
    }

    /// <summary>True for the yard of "an ambulance parked in the yard was damaged": where what was hit stood.</summary>
    private bool IsWhereabouts(int head, int trigger) =>
        document.Relations[head] == Relation.Obl && document.Heads[head] is >= 0 and var standing && standing != trigger && document.Relations[standing] is Relation.Acl or Relation.AclRelcl && standing < trigger && !document.Subtree(standing).Contains(trigger) && document.Child(head, Relation.Case) is >= 0 and var place && (document.FormHashes[place] == Words.In || document.FormHashes[place] == Words.At || document.FormHashes[place] == Words.Near || document.FormHashes[place] == Words.On);

    /// <summary>True for the newspaper of "the offices of the newspaper", which is no second thing that was hit.</summary>
    private bool IsHoused(Filler filler, List<Filler> fillers) =>
        NounPhrase.IsOf(document, filler.Head) && document.Heads[filler.Head] is var house && Housing.Contains(document.LemmaHashes[house]) && fillers.Exists(other => other.Head == house && other.Thing is { Vague: false });

    /// <summary>True for the union of "the murder of the mayor, leader of the union", the group of "the murder of the mayor by the group's men": it says who somebody is.</summary>
    private bool IsOfSomebody(int head) =>
        (document.Relations[head] == Relation.NmodPoss || NounPhrase.IsOf(document, head)) && document.Heads[head] is >= 0 and var somebody && document.Tags[somebody] == Upos.Noun && (document.Relations[somebody] == Relation.Appos || Words.Troops.Contains(document.LemmaHashes[somebody]) || people.Match(document, somebody, somebody + 1, out _) > 0);

    /// <summary>True for the pickups of "men in three pickups attacked the village": what those who do it come in, or ("took her away on a motorcycle") leave with.</summary>
    private bool IsRidden(Filler filler, TriggerMention trigger)
    {
        if (filler.Thing is not { Kind: TargetKind.Vehicle } || document.Child(filler.Head, Relation.Case) is not (>= 0 and var joint) || !(document.FormHashes[joint] == Words.In || document.FormHashes[joint] == Words.On) || document.Heads[filler.Head] is not (>= 0 and var riders)) return false;
        if (document.Relations[filler.Head] == Relation.Obl) return trigger.Entry.Type is IncidentType.Abduction or IncidentType.Detention && riders == trigger.Head && document.Child(riders, Relation.Obj) >= 0;
        return document.Relations[filler.Head] == Relation.Nmod && document.Relations[riders] is Relation.Nsubj or Relation.OblAgent && people.Match(document, riders, riders + 1, out _) > 0;
    }

    /// <summary>"Omar Hadi killed the judge", "a student who killed a teacher", "was beaten by supporters of the party": people of whom the words say that they did it.</summary>
    private bool IsKiller(RolePart part, Filler filler, TriggerMention trigger)
    {
        var verb = trigger.Head;
        if (part == RolePart.Agent && !trigger.General && trigger is { Status: IncidentStatus.Occurred, Entry: { Verb: true, Object: TriggerObject.People or TriggerObject.Any } } && document.Relations[filler.Head] == Relation.OblAgent && document.Heads[filler.Head] == verb && document.Child(verb, Relation.AuxPass) >= 0 && filler.Class is FillerClass.Noun or FillerClass.Actor && document.Tags[filler.Head] == Upos.Noun)
            return people.Match(document, filler.Head, filler.Head + 1, out _) > 0;
        if (part != RolePart.Agent || trigger.General || trigger.Entry is not { Verb: true, Type: IncidentType.Killing } || trigger.Status != IncidentStatus.Occurred || document.Child(verb, Relation.Obj) < 0 || document.Child(verb, Relation.AuxPass) >= 0) return false;
        var head = NounPhrase.FirstOfName(document, filler.Head);
        var subject = document.Heads[head] == verb && document.Relations[head] == Relation.Nsubj;
        // "Those who killed the farmers were soldiers"
        if (!subject && document.Child(head, Relation.Cop) >= 0 && document.Child(head, Relation.Nsubj) is >= 0 and var those && document.Heads[verb] == those && document.Relations[verb] is Relation.AclRelcl or Relation.Acl) return filler.Actor < 0 || actors[filler.Actor].Armed;
        if (!subject && !(document.Heads[verb] == head && document.Relations[verb] == Relation.AclRelcl && document.Child(verb, Relation.Nsubj) is >= 0 and var who && document.Xpos(who) == "WP")) return false;
        if (filler.Class == FillerClass.Actor) return actors[filler.Actor].Person || actors[filler.Actor].Acts == ActorKind.Person;
        return filler.Class == FillerClass.Name ? filler.Span.Length > 1 : people.Match(document, filler.Head, filler.Head + 1, out _) > 0;
    }

    /// <summary>The event that somebody is charged with ("was accused of ordering the killing"); null for none.</summary>
    private TriggerMention? ChargedWith(int head, ReadOnlySpan<TriggerMention> triggers)
    {
        TriggerMention? bare = null;
        foreach (var trigger in triggers)
        {
            if (trigger.Entry.Weight == TriggerWeight.General || Charges.ChargedWith(document, trigger.Head) is not (var charged and >= 0) || !IsOf(head, charged)) continue;
            if (!grammar.TellsWho(trigger)) return trigger;
            if (!Charges.IsSpelledOut(document, trigger.Head)) bare ??= trigger;
        }

        return bare;
    }

    /// <summary>True for the head of a noun phrase, a later word of a name that it begins, or who is joined to it.</summary>
    private bool IsOf(int head, int whole)
    {
        while (head != whole && document.Relations[head] is Relation.Conj or Relation.Flat) head = document.Heads[head];
        return head == whole;
    }

    /// <summary>True for who had an event done ("ordered the killing", "the attack was masterminded by").</summary>
    private bool IsOrdered(int head, TriggerMention trigger)
    {
        if (trigger.Entry.Verb || document.Relations[trigger.Head] is not (Relation.Obj or Relation.NsubjPass)) return false;
        while (document.Relations[head] is Relation.Conj or Relation.Flat) head = document.Heads[head];
        return document.Heads[trigger.Head] is var verb && document.Heads[head] == verb && document.Relations[head] is Relation.Nsubj or Relation.OblAgent && Words.Ordering.Contains(document.LemmaHashes[verb]);
    }

    /// <summary>True for "missiles struck an air base": what a weapon is said to hit is hit.</summary>
    private bool IsHitByArm(RolePart part, Filler filler, TriggerMention trigger, List<Filler> fillers) =>
        part == RolePart.Object && !trigger.General && filler is { Class: FillerClass.Thing, Thing.Vague: false } && trigger.Entry is { Verb: true, Weight: TriggerWeight.Weak } &&
        fillers.Exists(arm => arm is { Class: FillerClass.Weapon, Weapon.Sureness: WeaponSureness.Sure } && document.Heads[arm.Head] == trigger.Head && document.Relations[arm.Head] is Relation.Nsubj or Relation.OblAgent);

    /// <summary>True for the police in "police are investigating a shooting" and "three men opened fire, police said", for soldiers who defuse a bomb; not for the army in "the army said it shelled the town".</summary>
    private bool IsApart(int doer, TriggerMention told)
    {
        var trigger = told.Head;
        if (document.Relations[doer] == Relation.Conj) doer = NounPhrase.FirstOfList(document, doer);
        // "The army responded with airstrikes"
        if (CueFit.RespondsWith(document, trigger) is >= 0 and var answering && document.Heads[doer] == answering) return false;
        var verb = document.Heads[doer];
        // "Deputies went in and discovered the bodies"
        if (verb >= 0 && told.Entry is { Verb: true, Weight: TriggerWeight.Result } && document.Relations[trigger] == Relation.Conj && document.Heads[trigger] == verb && cues.Governs(document, trigger, EventCue.Apart)) return true;
        // "Villagers tried to recover the bodies": they did nothing to the dead.
        if (verb >= 0 && told.Entry is { Verb: true, Weight: TriggerWeight.Result } && document.Relations[trigger] == Relation.Xcomp && document.Heads[trigger] == verb && cues.Governs(document, trigger, EventCue.Apart)) return true;
        if (verb < 0 || document.Relations[doer] is not (Relation.Nsubj or Relation.OblAgent) || !cues.Governs(document, verb, EventCue.Apart)) return false;
        // "Residents found the body": they only tell what was done.
        if (verb == trigger) return told.Entry.Weight == TriggerWeight.Result || (told.Entry is { Verb: true, Type: not IncidentType.Obstruction } && cues.Governs(document, verb, EventCue.Attempted));
        var clause = trigger;
        for (var steps = 0; steps < 6 && document.Heads[clause] >= 0 && document.Heads[clause] != verb; steps++) clause = document.Heads[clause];
        if (clause == doer) return false;
        if (document.Heads[clause] != verb) return document.Relations[verb] == Relation.Parataxis && HasSubject(trigger);
        // "Neighbours mourned the man they knew, gunned down on Friday"
        if (document.Relations[clause] == Relation.Advcl && document.Xpos(clause) is "VBN" or "VBD" && document.Child(clause, Relation.Obj) < 0) return true;
        return document.Tags[clause] != Upos.Verb || (document.Relations[clause] != Relation.Xcomp && HasSubject(clause));
    }

    /// <summary>The people that a noun tells the body of ("engineers of the army"); else the noun itself.</summary>
    private int Whole(int head)
    {
        for (var steps = 0; steps < 4 && document.Relations[head] is Relation.Nmod or Relation.Compound && document.Heads[head] >= 0; steps++) head = document.Heads[head];
        return head;
    }

    /// <summary>True for who is only told of in an aside: "the attackers, whom residents identified as raiders, looted …"; "two were hurt; mothers and babies were in the shelter".</summary>
    private bool IsAside(Filler filler, int trigger)
    {
        var first = filler.Span.First;
        if (first > 0 && document.FormHashes[first - 1] == Words.Whom && trigger > filler.Head) return true;
        // "The River Front, which is allied with the Hill Guard, claimed the attack"
        for (var (node, steps) = (filler.Head, 0); steps < 8 && document.Heads[node] >= 0 && node != trigger; steps++, node = document.Heads[node])
            if ((document.Relations[node] == Relation.AclRelcl || (document.Relations[node] == Relation.Appos && node != filler.Head)) && document.Tags[document.Heads[node]] == Upos.Propn && document.Heads[node] < trigger && node <= filler.Head && !IsUnder(trigger, node)) return true;
        for (var token = trigger + 1; token < first; token++)
            if (document.Source[document.Starts[token]] == ';') return true;
        return false;
    }

    /// <summary>"A court sentenced two men for the attack": what does something else to somebody is not what was attacked.</summary>
    private bool IsActing(Filler filler, TriggerMention trigger) =>
        filler is { Class: FillerClass.Thing, Thing.Kind: TargetKind.Government } && document.Relations[filler.Head] == Relation.Nsubj && document.Heads[filler.Head] is >= 0 and var verb && verb != trigger.Head && verb > filler.Head && document.Tags[verb] == Upos.Verb && document.Child(verb, Relation.Obj) >= 0 && IsUnder(trigger.Head, document.Child(verb, Relation.Obj));

    private bool IsUnder(int token, int above)
    {
        for (var steps = 0; steps < 12 && token >= 0; steps++, token = document.Heads[token])
            if (token == above) return true;
        return false;
    }

    /// <summary>True where a verb has a subject of its own that is no pronoun.</summary>
    private bool HasSubject(int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] is Relation.Nsubj or Relation.NsubjPass && document.Tags[child] != Upos.Pron) return true;
        return false;
    }

    /// <summary>True for "at the hands of the militia".</summary>
    private bool IsAtHands(int head) =>
        document.Heads[head] is >= 0 and var hands && document.FormHashes[hands] == Words.Hands && NounPhrase.StandsBehind(document, hands, Words.At);

    private static bool IsTrigger(int head, ReadOnlySpan<TriggerMention> triggers)
    {
        foreach (var trigger in triggers)
            if (trigger.Entry.Weight != TriggerWeight.General && (trigger.Head == head || (trigger.Entry is { Verb: true, Type: IncidentType.Shooting or IncidentType.Clash } && trigger.Span.Contains(head)))) return true;
        return false;
    }

    /// <summary>True for deeds that only people do, whatever the word for them.</summary>
    private static bool IsHandsOn(IncidentType type) => type is IncidentType.Assault or IncidentType.Shooting or IncidentType.Abduction or IncidentType.SexualViolence or IncidentType.Arson or IncidentType.Looting or IncidentType.Threat;

    /// <summary>True for things that nobody fights over for their own sake: a hit on one is always told as what was hit.</summary>
    public static bool IsProtected(TargetKind kind) => kind is not (TargetKind.Other or TargetKind.Business or TargetKind.Vehicle or TargetKind.Military or TargetKind.Government or TargetKind.Transport);

    /// <summary>True for a word that only judges the deed it stands before ("terrorist attack", "criminal act"): it names nobody.</summary>
    private bool IsLabel(int head) => document.Relations[head] == Relation.Amod || (document.Relations[head] == Relation.Compound && Words.Labels.Contains(document.LemmaHashes[head]));

    /// <summary>True for who only says what others did ("the army said that rebels attacked").</summary>
    private bool TellsOf(Filler filler, TriggerMention trigger)
    {
        if (document.Heads[filler.Head] == trigger.Head || document.Relations[trigger.Head] == Relation.Xcomp) return false;
        // "'They shot my brother,' a herder told the group": who hears of it.
        if (document.Relations[filler.Head] is Relation.Obj or Relation.Iobj && document.Heads[filler.Head] is >= 0 and var telling && Informing.Contains(document.LemmaHashes[telling]) && IsContent(trigger.Head, telling)) return true;
        foreach (var at in signs.Places.Near(filler.Head))
            if (claims[at] is { Speaker: { } speaker, Claim.Stance: not (Stance.ClaimsResponsibility or Stance.Predicts) } claim && speaker.Contains(filler.Head) && claim.Holds(trigger.Head)) return true;
        return false;
    }

    /// <summary>True for a word in the clause that a verb has for what is said.</summary>
    private bool IsContent(int word, int telling)
    {
        for (var steps = 0; steps < 6 && document.Heads[word] >= 0 && document.Heads[word] != telling; steps++) word = document.Heads[word];
        return document.Heads[word] == telling && document.Relations[word] is Relation.Ccomp or Relation.Parataxis;
    }

    /// <summary>True for a weapon that only says what people or a thing are for ("the mine clearance team", "the bomb squad").</summary>
    private bool IsOfTrade(int head)
    {
        var whose = document.Heads[head];
        return document.Relations[head] == Relation.Compound && whose > head && (Words.Trades.Contains(document.LemmaHashes[whose]) || (whose > head + 1 && Words.Trades.Contains(document.LemmaHashes[head + 1])));
    }

    /// <summary>True for "no group", "none", "the perpetrators": whoever did it, it names nobody.</summary>
    private bool IsNobody(Filler filler)
    {
        if (NounPhrase.IsJoinedToNone(document, filler.Head) || Words.Nobody.Contains(document.FormHashes[filler.Head]) || (Words.Whoever.Contains(document.LemmaHashes[filler.Head]) && !IsDescribed(filler))) return true;
        for (var token = Math.Max(document.SentenceTokens(document.SentenceOf(filler.Head)).First, filler.Span.First - 1); token < filler.Head; token++)
            if (document.FormHashes[token] == Words.No || document.FormHashes[token] == Words.Not) return true;
        // "Those responsible are not soldiers or officers."
        var first = NounPhrase.FirstOfList(document, filler.Head);
        if (document.Child(first, Relation.Cop) >= 0)
            foreach (var child in document.Children(first))
                if (child < first && document.FormHashes[child] == Words.Not) return true;
        return false;
    }

    /// <summary>True for "unidentified perpetrators", "Front perpetrators": more is said of them than that they did it.</summary>
    private bool IsDescribed(Filler filler) => filler.Actor >= 0 && (actors[filler.Actor].Name is not null || actors[filler.Actor].Span.Length > 1);

    /// <summary>True for people who bear no arms against others and of whom the report says that they came to harm or were set free: nobody is named for what was done to him.</summary>
    private bool IsHarmed(Filler filler) => filler.Victim >= 0 && victims[filler.Victim] is { Who: not VictimKind.Combatant, Outcome: not (Outcome.Displaced or Outcome.Detained or Outcome.Unharmed) };

    /// <summary>True where a noun phrase can play a part at all: of plain nouns only those for people do anything to anybody.</summary>
    private bool Fits(EventRole role, Filler filler) => role switch
    {
        // "Burned the school, not the clinic": what is named only to say that it was not hit.
        EventRole.Target or EventRole.Victim or EventRole.Weapon when NounPhrase.IsSetAgainst(document, filler.Head) => false,
        // "Nobody claimed it, though the group has claimed similar attacks"
        EventRole.Perpetrator when document.Relations[filler.Head] == Relation.Nsubj && document.Heads[filler.Head] is >= 0 and var claims && document.LemmaHashes[claims] == Words.Claim && document.Child(claims, Relation.Obj) is > 0 and var deeds && Words.OtherDeeds.Contains(document.FormHashes[deeds - 1]) => false,
        EventRole.Perpetrator when IsNobody(filler) || (IsHarmed(filler) && !IsStruckBack(filler)) => false,
        EventRole.Perpetrator when filler.Actor >= 0 && actors[filler.Actor] is { Acts: ActorKind.Unidentified, Speaks: SpeakerKind.Witness } && document.Relations[filler.Head] == Relation.OblAgent => true,
        EventRole.Perpetrator when filler.Actor >= 0 && actors[filler.Actor] is { Acts: ActorKind.Unidentified, Speaks: SpeakerKind.Media or SpeakerKind.Witness or SpeakerKind.Medic or SpeakerKind.Organisation } => actors[filler.Actor] is { Name: not null, Speaks: SpeakerKind.Organisation } && Claims(filler.Head),
        EventRole.Victim when filler.Actor >= 0 && actors[filler.Actor].Acts == ActorKind.State => false,
        EventRole.Victim when document.Tags[filler.Head] == Upos.Propn && filler.Span.First > 0 && document.FormHashes[filler.Span.First - 1] == Words.In => false,
        // "Beat two reporters from the channel"
        EventRole.Victim when NounPhrase.StandsBehind(document, filler.Head, Words.From) => false,
        EventRole.Victim when filler.Class == FillerClass.Noun => people.Match(document, filler.Head, filler.Head + 1, out _) > 0,
        EventRole.Perpetrator when filler.Actor >= 0 && actors[filler.Actor] is { Class.Code: "unnamed", Name: null } => false,
        EventRole.Perpetrator when filler.Actor >= 0 && actors[filler.Actor] is { Name: null, Country: null } && IsLabel(filler.Head) => false,
        EventRole.Weapon => filler.Weapon is not null && !IsOfTrade(filler.Head) && !NounPhrase.IsNone(document, filler.Head),
        // "The third attack on health care this year": no one thing.
        EventRole.Target when document.FormHashes[filler.Head] == Care && filler.Facility < 0 => false,
        // "Hit a landmine on the Barentu road": where it was.
        EventRole.Target when Roads.Contains(document.LemmaHashes[filler.Head]) && document.Child(filler.Head, Relation.Case) is >= 0 and var on && (document.FormHashes[on] == Words.On || document.FormHashes[on] == Words.Along) => false,
        EventRole.Target => filler.Class is not (FillerClass.Weapon or FillerClass.People) || filler is { Thing: not null, Weapon.Sureness: WeaponSureness.Maker },
        EventRole.Perpetrator when Words.Harmed.Contains(document.LemmaHashes[filler.Head]) => false,
        EventRole.Perpetrator when filler.Class == FillerClass.Noun => people.Match(document, filler.Head, filler.Head + 1, out _) > 0,
        EventRole.Perpetrator => filler.Class is not (FillerClass.Weapon or FillerClass.Thing) || filler.Actor >= 0,
        _ => true,
    };
}
