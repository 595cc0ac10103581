using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Decides how a report comes to name a perpetrator, and which claims hold it.</summary>
internal sealed class PerpetratorAttributor(HedgeLexicon hedges, Document document, ActorMention[] actors, ClaimMention[] claims)
{
    private static readonly Lexicons.WordSet Formal = DeedWords.Of("formal");

    private readonly ClaimPlaces places = new(document.Count, claims);
    private readonly Dictionary<int, int> actorAt = ByToken(actors);

    /// <summary>The attribution of one mention and the innermost claim that holds it; null for the report's own voice.</summary>
    public (PerpetratorAttribution Attribution, ClaimMention? HeldBy) Of(RoleFill fill)
    {
        // "Described as baseless the accusation that soldiers burned it"
        if (fill.By is { } by) return (fill.Trigger.Status == IncidentStatus.Denied && by.Holds(fill.Trigger.Head) ? PerpetratorAttribution.Denied : ByCue(by, fill.Filler), by);
        var claim = Innermost(fill.Filler.Head, fill.Trigger.Head);
        if (claim is not null && IsDescription(claim, fill.Trigger.Head)) claim = null;
        var cue = hedges.AttributionOf(document, fill.Trigger);
        var hedged = cue == PerpetratorAttribution.Suspected || IsHedged(fill.Filler) || IsEither(fill.Filler) || hedges.Governs(document, fill.Trigger.Head) || IsAsked(fill.Trigger.Head);
        if (cue == PerpetratorAttribution.Denied) return (PerpetratorAttribution.Denied, claim);
        if (cue == PerpetratorAttribution.Claimed || IsClaimed(document, fill.Trigger.Head)) return (PerpetratorAttribution.Claimed, claim);
        // "Our forces have never targeted a clinic": it is said that they did not.
        if (fill.Trigger.Status == IncidentStatus.Denied || IsRuledOut(fill)) return (PerpetratorAttribution.Denied, claim);
        if (Charges.VerbOf(document, fill.Trigger.Head) is var charge and >= 0) return (Charge(fill, charge, claim), claim);
        if (claim is null)
        {
            if (cue == PerpetratorAttribution.Accused && !hedged) return (IsMutual(fill) is { } others ? others : AccuserGoverns(fill.Trigger.Head, fill.Filler.Head) ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused, null);
            return (hedged ? PerpetratorAttribution.Suspected : PerpetratorAttribution.Stated, null);
        }

        if (claim.Claim.Stance == Stance.Denies) return (PerpetratorAttribution.Denied, claim);
        // "Could not verify that rebels had killed them": who says so does not say that they did.
        if (claim.Claim is { Stance: Stance.Asserts, Polarity: Polarity.Negative }) return (PerpetratorAttribution.Suspected, claim);
        if (!hedged && claim.Claim.Certainty != Certainty.Possible && IsSame(claim, fill.Filler)) return (claim.Claim.Stance == Stance.ClaimsResponsibility || claim.Claim.Stance == Stance.Asserts ? PerpetratorAttribution.Claimed : PerpetratorAttribution.Stated, claim);
        if (hedged || claim.Claim.Certainty != Certainty.Certain) return (PerpetratorAttribution.Suspected, claim);
        return (claim.Governs ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused, claim);
    }

    /// <summary>True for somebody who only speaks of the event ("the government condemned the killing", "authorities reported that …"): to tell of a deed is not to do it; and where the report says that nothing shows who did it ("no evidence that").</summary>
    public bool IsCleared(RoleFill fill)
    {
        if (fill.By is { } by) return by.Cue is { } cue && hedges.IsRash(document, cue.End - 1);
        if (hedges.IsUnsupported(document, fill.Trigger.Head)) return true;
        // "The Front has not claimed the attack"
        if (IsClaimed(document, fill.Trigger.Head) && document.Heads[fill.Trigger.Head] is >= 0 and var claimed && HedgeLexicon.IsNegated(document, claimed)) return true;
        // "Has not denied that its men burned the school": what it has not done tells nothing.
        var told = hedges.AttributionOf(document, fill.Trigger);
        if (told == PerpetratorAttribution.Denied && HedgeLexicon.IsNegated(document, fill.Trigger.Head)) return true;
        // "Neither the army nor the Front claimed responsibility": nobody took it on himself, and nobody denied it.
        if (told == PerpetratorAttribution.Claimed && (IsNeither(fill.Filler.Head) || HedgeLexicon.IsNegated(document, fill.Trigger.Head))) return true;
        foreach (var claim in places.Near(fill.Filler.Head))
        {
            var said = claims[claim];
            if (said.Claim.Stance is Stance.ClaimsResponsibility or Stance.Denies or Stance.Predicts || said.Speaker is not { } speaker || !speaker.Contains(fill.Filler.Head)) continue;
            if (said.Holds(fill.Trigger.Head) && !said.Holds(fill.Filler.Head)) return true;
        }

        return false;
    }

    /// <summary>What a claim's own cue makes of whom it names.</summary>
    private PerpetratorAttribution ByCue(ClaimMention claim, Filler filler)
    {
        // "Did not deny shelling it"
        if (claim.Claim is { Stance: Stance.Asserts, Certainty: Certainty.Possible }) return PerpetratorAttribution.Suspected;
        if (claim.Claim.Stance is Stance.ClaimsResponsibility || (claim.Claim.Stance == Stance.Asserts && claim.Accused.Length == 0)) return PerpetratorAttribution.Claimed;
        if (claim.Claim.Stance == Stance.Denies || NounPhrase.IsSetAgainst(document, filler.Head)) return PerpetratorAttribution.Denied;
        if (claim.Claim.Certainty != Certainty.Certain || IsHedged(filler) || (claim.Cue is { } cue && hedges.IsDoubt(document, cue.End - 1))) return PerpetratorAttribution.Suspected;
        if (claim.Speaker is { } speaker && (speaker.Contains(filler.Head) || NounPhrase.FirstOfList(document, filler.Head) == NounPhrase.FirstOfList(document, speaker.End - 1)) && OthersGovern(filler) is { } others) return others ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused;
        return claim.Governs ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused;
    }

    private static Dictionary<int, int> ByToken(ActorMention[] actors)
    {
        var at = new Dictionary<int, int>();
        for (var actor = 0; actor < actors.Length; actor++)
            for (var token = actors[actor].Span.First; token < actors[actor].Span.End; token++) at.TryAdd(token, actor);
        return at;
    }

    private ClaimMention? Innermost(int filler, int trigger)
    {
        var (best, least) = (-1, int.MaxValue);
        Shortest(filler, filler, ref best, ref least);
        Shortest(trigger, filler, ref best, ref least);
        return best < 0 ? null : claims[best];
    }

    private void Shortest(int token, int filler, ref int best, ref int least)
    {
        foreach (var claim in places.Near(token))
        {
            foreach (var span in claims[claim].Content)
            {
                // "The army said the rebels planned to attack": who plans does not say so.
                if (claims[claim] is { Claim.Stance: Stance.Predicts, Speaker: { } planner } && planner.Contains(filler)) continue;
                if (!span.Contains(token) || span.Length > least || (span.Length == least && claim >= best)) continue;
                (best, least) = (claim, span.Length);
            }
        }
    }

    /// <summary>"The soldiers who beat him are accused of a murder": by what they did it is said who is accused, and not of what.</summary>
    private bool IsDescription(ClaimMention claim, int trigger) => document.Relations[trigger] == Relation.AclRelcl && Array.IndexOf(claim.Accused, document.Heads[trigger]) >= 0;

    private bool IsSame(ClaimMention claim, Filler filler)
    {
        // "The army said its forces had shelled the town": its own, where an armed body or an authority speaks.
        if (document.Child(filler.Head, Relation.NmodPoss) is var owner and >= 0 && document.Xpos(owner) == "PRP$" && Array.IndexOf(Words.Own, document.FormHashes[owner]) >= 0 && ((filler.Actor >= 0 && actors[filler.Actor].Armed) || Words.Troops.Contains(document.LemmaHashes[filler.Head])) && (claim.Claim.Speaker.Kind is SpeakerKind.ArmedActor or SpeakerKind.Authority || (claim.SpeakerActor is { } voice && SpokenBodies.IsVoice(actors, voice)) || (claim.Claim.Speaker.Kind == SpeakerKind.Organisation && filler.Head - claim.Content[0].First <= 1))) return true;
        if (claim.SpeakerActor is not { } speaker || filler.Actor < 0) return false;
        return speaker == filler.Actor || (actors[speaker].Name is { } name && name == actors[filler.Actor].Name);
    }

    /// <summary>"Was accused of ordering the killing": who is charged did not do it for that.</summary>
    private PerpetratorAttribution Charge(RoleFill fill, int verb, ClaimMention? claim)
    {
        if (IsHedged(fill.Filler) || hedges.IsHedge(document, verb) || claim is { Claim.Certainty: Certainty.Possible }) return PerpetratorAttribution.Suspected;
        // Courts and prosecutors charge, and nobody else.
        return AccuserGoverns(verb) || claim is { Governs: true } || (Formal.Contains(document.LemmaHashes[verb]) && claim?.Speaker is null) ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused;
    }

    /// <summary>"Was not responsible", "was not carried out by", "neither the army nor the rebels were involved".</summary>
    private bool IsRuledOut(RoleFill fill)
    {
        var trigger = fill.Trigger.Head;
        // "Did not allow it to pass" is the deed itself.
        if (HedgeLexicon.IsNegated(document, trigger) && !fill.Trigger.Entry.Name.Contains(" not ", StringComparison.Ordinal)) return true;
        if (NounPhrase.CarriedOutBy(document, trigger) is >= 0 and var verb && HedgeLexicon.IsNegated(document, verb)) return true;
        return IsNeither(fill.Filler.Head) || NounPhrase.IsSetAgainst(document, fill.Filler.Head);
    }

    private bool IsNeither(int head)
    {
        foreach (var child in document.Children(NounPhrase.FirstOfList(document, head)))
            if (document.FormHashes[child] == Words.Neither) return true;
        return false;
    }

    /// <summary>True for "the bombing was claimed by the Front", "the Front claimed the attack", "the attack, claimed by the Front".</summary>
    public static bool IsClaimed(Document document, int trigger)
    {
        if (document.Tags[trigger] != Upos.Noun) return false;
        if (document.Relations[trigger] is Relation.NsubjPass or Relation.Obj) return document.LemmaHashes[document.Heads[trigger]] == Words.Claim;
        return document.Child(trigger, Relation.Acl) is >= 0 and var said && document.LemmaHashes[said] == Words.Claim;
    }

    /// <summary>"Do you believe that the Front is responsible?": who asks does not say so.</summary>
    private bool IsAsked(int trigger) =>
        document.Relations[trigger] is not (Relation.Acl or Relation.AclRelcl) && document.Source[document.Starts[document.SentenceTokens(document.SentenceOf(trigger)).End - 1]] == '?';

    /// <summary>"The army and the rebels traded blame": each is accused by the other; null for other words.</summary>
    private PerpetratorAttribution? IsMutual(RoleFill fill) =>
        document.Relations[NounPhrase.FirstOfList(document, fill.Filler.Head)] is Relation.Nsubj && OthersGovern(fill.Filler) is { } governs ? governs ? PerpetratorAttribution.AccusedByAuthority : PerpetratorAttribution.Accused : null;

    /// <summary>Whether one of those joined to somebody by "and" governs; null where nobody is joined.</summary>
    private bool? OthersGovern(Filler filler)
    {
        var first = NounPhrase.FirstOfList(document, filler.Head);
        bool? governs = null;
        foreach (var actor in actors)
            if (document.SentenceOf(actor.Head) == document.SentenceOf(first) && !filler.Span.Contains(actor.Head) && NounPhrase.FirstOfList(document, actor.Head) == first && actor.Head != filler.Head) governs = governs is true || actor.Governs;
        return governs;
    }

    private bool AccuserGoverns(int verb, int accused = -1)
    {
        foreach (var child in document.Children(verb))
        {
            // "The army bears responsibility": who is named does not accuse himself.
            if (child == accused) continue;
            if (document.Relations[child] is not (Relation.Nsubj or Relation.OblAgent)) continue;
            if (actorAt.TryGetValue(child, out var actor)) return actors[actor].Governs;
        }

        return false;
    }

    /// <summary>"Syrian or Russian jets bombed a hospital": one of them, it is not said which.</summary>
    private bool IsEither(Filler filler)
    {
        var before = filler.Span.First - 1;
        if (before > 0 && document.Tags[before] == Upos.Det) before--;
        if (before > 0 && document.FormHashes[before] == Words.Or) return actorAt.ContainsKey(before - 1) || (before > 1 && actorAt.ContainsKey(before - 2));
        var after = filler.Span.End;
        if (after + 1 < document.Count && document.FormHashes[after] != Words.Or && document.Tags[after] == Upos.Noun) after++;
        if (after + 1 >= document.Count || document.FormHashes[after] != Words.Or) return false;
        if (document.Tags[++after] == Upos.Det) after++;
        return actorAt.ContainsKey(after) || actorAt.ContainsKey(after + 1);
    }

    /// <summary>True for "men believed to be of the Front": it is doubted of whom they are, not what they did.</summary>
    private bool IsOfWhom(int hedge) => document.Relations[hedge] is Relation.Acl or Relation.AclRelcl && document.Child(hedge, Relation.Xcomp) is var what and >= 0 && (document.LemmaHashes[what] == Words.Belong || document.Tags[what] is Upos.Noun or Upos.Propn);

    /// <summary>True for "a crowd that believed the rumours": what they believe is no doubt of them.</summary>
    private bool IsTheirs(int hedge) => document.Relations[hedge] == Relation.AclRelcl && document.Child(hedge, Relation.Nsubj) >= 0 && document.Child(hedge, Relation.AuxPass) < 0 && document.Child(hedge, Relation.Xcomp) < 0;

    private bool IsHedged(Filler filler)
    {
        for (var at = filler.Span.First; at < filler.Span.End; at++)
            if (hedges.IsHedge(document, at)) return true;
        // "suspected death squad members", "alleged members of the front": what is said of the whole phrase is said of the name in it.
        for (var head = filler.Head; ; head = document.Heads[head])
        {
            foreach (var child in document.Children(head))
                if (hedges.IsHedge(document, child) && !IsOfWhom(child) && !IsTheirs(child)) return true;
            // "men believed to belong to the Front"
            if (NounPhrase.Belonging(document, head) is var belonging and >= 0)
            {
                head = belonging;
                if (document.Relations[head] == Relation.Xcomp && hedges.IsHedge(document, document.Heads[head])) return true;
            }

            // "The Front is suspected in the bombing"; "gunmen believed to be members of the Front"
            if (document.Relations[head] is Relation.NsubjPass or Relation.Xcomp && hedges.IsHedge(document, document.Heads[head])) return true;
            if (document.Heads[head] < 0 || (document.Relations[head] is not (Relation.Compound or Relation.Flat or Relation.NmodPoss or Relation.Amod) && !NounPhrase.IsOf(document, head))) return false;
        }
    }
}
