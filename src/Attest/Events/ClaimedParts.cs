using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Perpetrators that a claim names by its cue: who is accused of an event, who claims responsibility for it, who denies it.</summary>
/// <remarks>What "accused X of", "was blamed on X" or "X claimed responsibility for" makes of X needs no tree between X and the event, and no guess: the cue says it.</remarks>
internal sealed class ClaimedParts(HedgeLexicon hedges, Document document, ActorMention[] actors, ClaimMention[] claims)
{
    private static readonly ulong We = Lexicons.WordHash.Of("we"), Our = Lexicons.WordHash.Of("our");

    private const float Sure = 0.9f;

    /// <summary>Tokens between a body and the name of who speaks for it.</summary>
    private const int Near = 10;

    private readonly Dictionary<int, List<ClaimMention>> bySentence = BySentence(document, actors, claims);

    /// <summary>Adds to the parts found in a sentence those that its claims give, and takes back the accuser's.</summary>
    public void Add(int sentence, List<Filler> fillers, ReadOnlySpan<TriggerMention> triggers, List<RoleFill> fills)
    {
        if (!bySentence.TryGetValue(sentence, out var said)) return;
        foreach (var claim in said) NameOurs(claim, fills);
        foreach (var claim in said)
        {
            // "The rebels said they had no part in the attack"
            var cue = CueTrigger(claim, triggers) ?? (claim.Claim.Stance == Stance.Denies ? DenialIn(claim, triggers) : null);
            var how = cue is null ? null : hedges.AttributionOf(document, cue);
            // "The Front denied that its fighters were there": they are the speaker's, who answers for them.
            if (claim.Claim.Stance == Stance.Denies && fills.Exists(fill => fill.Role == EventRole.Perpetrator && claim.Speaker is { } voice && voice.Contains(fill.Filler.Head)))
                fills.RemoveAll(fill => fill.Role == EventRole.Perpetrator && fill.By is null && claim.Holds(fill.Filler.Head) && IsOwned(fill.Filler.Head));
            if (claim.Claim.Stance == Stance.ClaimsResponsibility || (how == PerpetratorAttribution.Denied && claim.Claim.Stance == Stance.Denies && Answers(claim, cue!)))
            {
                // "The Front claimed responsibility. The police denied the claim"
                if (claim.Claim.Stance == Stance.Denies && document.LemmaHashes[cue!.Span.End - 1] == Words.Claim && IsOfAnother(claim))
                {
                    fills.RemoveAll(fill => fill.Role == EventRole.Perpetrator && fill.Trigger == cue && fill.By is null);
                    continue;
                }

                if (IsOfWhoTold(claim)) continue;
                var about = EventIn(claim, claim.Speaker?.First ?? 0, triggers);
                // "Denied that there were any rifts": nothing that was done.
                if (about is null && claim.Content[0] is { Length: > 2 } denied && document.Relations[denied.First + 1] == Relation.Expl) continue;
                // "The group has claimed similar attacks": others than this one.
                if (Words.OtherDeeds.Contains(document.FormHashes[claim.Content[0].First])) continue;
                if ((about ?? cue) is { } own) PutSpeakers(claim, own, fillers, fills);
                continue;
            }

            if (claim.Claim.Stance is Stance.Asserts or Stance.Denies && claim.Accused.Length == 0)
            {
                if (OwnDeed(claim, fillers, triggers) is { } deed) PutSpeakers(claim, deed, fillers, fills);
                continue;
            }

            if (claim.Claim.Stance != Stance.Accuses && how != PerpetratorAttribution.Accused) continue;
            if (claim.Speaker is { } accuser) fills.RemoveAll(fill => fill.Role == EventRole.Perpetrator && accuser.Contains(fill.Filler.Head) && fill.By is null && (fill.Trigger == cue || claim.Holds(fill.Trigger.Head)));
            foreach (var head in claim.Accused)
            {
                var told = EventIn(claim, head, triggers) ?? (NamesCharge(claim, head) ? null : cue ?? ToldIn(claim, triggers));
                // "accused the government of corruption": who is accused of something else is not named as who did this.
                if (told is null) fills.RemoveAll(fill => fill.Role == EventRole.Perpetrator && fill.By is null && fill.Trigger == cue && fill.Filler.Head == head);
                else if (Accused(head, fillers) is { } accused) Put(new(EventRole.Perpetrator, accused, told, Sure, RolePart.Agent) { Certain = true, By = claim }, fills);
            }
        }

        foreach (var claim in said) PutDenier(claim, fillers, fills);
    }

    /// <summary>"A suspect was caught, the general said. He has denied involvement": the suspect has, whomever the pronoun was put to.</summary>
    private bool IsOfWhoTold(ClaimMention claim) =>
        claim is { Speaker: { Length: 1 } words, SpeakerActor: { } by } && document.Xpos(words.First) == "PRP" && actors[by] is { Person: true } teller && document.SentenceOf(words.First) - document.SentenceOf(teller.Head) == 1
        && NounPhrase.FirstOfName(document, teller.Head) is var name && document.Relations[name] == Relation.Nsubj && document.Heads[name] is >= 0 and var told && TreeWords.Says(document.FormHashes[told]) && Charges.TellsOfArrest(document, document.SentenceOf(teller.Head));

    /// <summary>True for a claim of responsibility that another made before: who denies it denies that, and no deed of his own.</summary>
    private bool IsOfAnother(ClaimMention denial) =>
        Array.Exists(claims, claim => claim.Claim.Stance == Stance.ClaimsResponsibility && claim.Content[0].First < denial.Content[0].First && claim.Claim.Speaker.Name != denial.Claim.Speaker.Name);

    /// <summary>"Our forces shelled it," the Front said: the Front's.</summary>
    private void NameOurs(ClaimMention claim, List<RoleFill> fills)
    {
        if (claim.SpeakerActor is not { } speaker || actors[speaker] is not { Armed: true, Person: false }) return;
        for (var at = 0; at < fills.Count; at++)
            if (fills[at] is { Role: EventRole.Perpetrator, By: null } fill && claim.Holds(fill.Filler.Head) && document.Child(fill.Filler.Head, Relation.NmodPoss) is >= 0 and var owner && document.FormHashes[owner] == Our)
                fills[at] = fill with { Filler = new(fill.Filler.Head, fill.Filler.Span, FillerClass.Actor) { Actor = speaker } };
    }

    /// <summary>"The army accused the rebels of shelling the clinic, which the group denied": who denies what is said of him before it.</summary>
    private void PutDenier(ClaimMention claim, List<Filler> fillers, List<RoleFill> fills)
    {
        if (claim is not { Claim.Stance: Stance.Denies, Cue: { } cue, SpeakerActor: { } by } || claim.Content[0].First > cue.First || fills.Exists(fill => fill.By == claim) || Speaker(claim, fillers) is not { } speaker) return;
        var denier = actors[by];
        if (fills.Find(fill => fill.Role == EventRole.Perpetrator && fill.Filler.Actor >= 0 && fill.Filler.Head != speaker.Head && claim.Holds(fill.Filler.Head) && (denier.Name is { } name ? name == actors[fill.Filler.Actor].Name : denier.Acts == actors[fill.Filler.Actor].Acts)) is { } accused)
            fills.Add(new(EventRole.Perpetrator, speaker, accused.Trigger, Sure, RolePart.Agent) { Certain = true, By = claim });
    }

    /// <summary>Takes the time from drafts that only tell who is blamed or claims it: "on Tuesday the group claimed responsibility" says when it was claimed.</summary>
    public void DropTimes(List<Draft> drafts, int first)
    {
        for (var at = first; at < drafts.Count; at++)
            if (drafts[at].Time is not null && drafts[at].Triggers.TrueForAll(trigger => hedges.AttributionOf(document, trigger) is not null)) drafts[at].Time = null;
    }

    private static Dictionary<int, List<ClaimMention>> BySentence(Document document, ActorMention[] actors, ClaimMention[] claims)
    {
        var found = new Dictionary<int, List<ClaimMention>>();
        foreach (var claim in claims)
        {
            if (claim.Claim.Stance is not (Stance.Accuses or Stance.ClaimsResponsibility or Stance.Denies or Stance.Asserts)) continue;
            if (claim.Claim.Stance == Stance.Asserts && claim.Accused.Length == 0 && (claim.SpeakerActor is not { } actor || !(SpokenBodies.IsVoice(actors, actor) || (!actors[actor].Person && (actors[actor].Armed || actors[actor].Acts == ActorKind.State))) || claim.Claim.Polarity == Polarity.Negative)) continue;
            var sentence = document.SentenceOf(claim.Cue?.First ?? claim.Content[0].First);
            if (!found.TryGetValue(sentence, out var said)) found[sentence] = said = [];
            said.Add(claim);
        }

        return found;
    }

    /// <summary>True for whoever denies a part of his own ("denied involvement"); of those who reject a charge only one who bears arms, since others reject charges made against others.</summary>
    private bool Answers(ClaimMention claim, TriggerMention cue) =>
        cue.Entry.Object != TriggerObject.None || (claim.SpeakerActor is { } actor && actors[actor].Armed) || (claim.Speaker is { } words && (claim.SpeakerActor is not { } voice || SpeaksFor(actors[voice])) && BodyOf(words, claim.SpeakerActor ?? -1) is not null);

    /// <summary>Whoever speaks of a deed as his own, and who is joined to him by "and" ("the Front and the army denied shelling the town").</summary>
    private void PutSpeakers(ClaimMention claim, TriggerMention deed, List<Filler> fillers, List<RoleFill> fills)
    {
        fills.RemoveAll(fill => fill.Role == EventRole.Perpetrator && fill.By is null && IsVoice(fill.Filler, fills));
        if (Speaker(claim, fillers) is not { } speaker) return;
        if (IsVoice(speaker, fills)) return;
        Put(new(EventRole.Perpetrator, speaker, deed, Sure, RolePart.Agent) { Certain = true, By = claim }, fills);
        var first = NounPhrase.FirstOfList(document, speaker.Head);
        foreach (var other in fillers)
            if (other.Head != speaker.Head && other.Actor >= 0 && Bears(other) && NounPhrase.FirstOfList(document, other.Head) == first) Put(new(EventRole.Perpetrator, other, deed, Sure, RolePart.Agent) { Certain = true, By = claim }, fills);
    }

    /// <summary>"A spokesman for the Front, Omar Daud, denied responsibility": a person right behind the body that it is said of speaks for it.</summary>
    private bool IsVoice(Filler person, List<RoleFill> fills) =>
        (person.Actor < 0 ? person.Class == FillerClass.Name : actors[person.Actor].Person) &&
        fills.Exists(fill => fill.Role == EventRole.Perpetrator && fill.Filler.Actor >= 0 && !actors[fill.Filler.Actor].Person && fill.Filler.Head < person.Head && person.Head - fill.Filler.Head < Near);

    /// <summary>Adds a part instead of those that grammar alone gave; what others say that somebody did stands beside his denial.</summary>
    private void Put(RoleFill fill, List<RoleFill> fills)
    {
        var denial = fill.By is { Claim.Stance: Stance.Denies };
        fills.RemoveAll(other => other.Filler.Head == fill.Filler.Head && (other.Trigger == fill.Trigger || (other.By is null && !IsOfAnother(other.Trigger.Head, other.Filler.Head) && (!denial || hedges.AttributionOf(document, other.Trigger) == PerpetratorAttribution.Denied))));
        fills.Add(fill);
    }

    /// <summary>The event's word that is the cue itself ("blamed", "claimed responsibility"); null where the cue is none.</summary>
    private static TriggerMention? CueTrigger(ClaimMention claim, ReadOnlySpan<TriggerMention> triggers)
    {
        foreach (var trigger in triggers)
            if (claim.Cue is { } cue && (cue.Contains(trigger.Head) || trigger.Span.Contains(cue.End - 1))) return trigger;
        return null;
    }

    /// <summary>The words inside what is said by which a part in a deed is denied; null where there are none.</summary>
    private TriggerMention? DenialIn(ClaimMention claim, ReadOnlySpan<TriggerMention> triggers)
    {
        foreach (var trigger in triggers)
            if (claim.Holds(trigger.Head) && hedges.AttributionOf(document, trigger) == PerpetratorAttribution.Denied) return trigger;
        return null;
    }

    /// <summary>The word inside what is said that tells who did it ("the army was to blame"); null where there is none.</summary>
    private TriggerMention? ToldIn(ClaimMention claim, ReadOnlySpan<TriggerMention> triggers)
    {
        foreach (var trigger in triggers)
            if (claim.Holds(trigger.Head) && hedges.AttributionOf(document, trigger) == PerpetratorAttribution.Accused) return trigger;
        return null;
    }

    /// <summary>The event's word inside what is said that stands nearest to whom it is said of; null where it names no event.</summary>
    private TriggerMention? EventIn(ClaimMention claim, int head, ReadOnlySpan<TriggerMention> triggers)
    {
        TriggerMention? best = null;
        var least = int.MaxValue;
        foreach (var trigger in triggers)
        {
            if (trigger.General || !claim.Holds(trigger.Head) || hedges.AttributionOf(document, trigger) is not null || IsOfAnother(trigger.Head, head)) continue;
            var distance = Math.Abs(trigger.Head - head) + (trigger.Entry.Weight == TriggerWeight.General ? 60 : 0);
            if (distance >= least) continue;
            (best, least) = (trigger, distance);
        }

        return best;
    }

    /// <summary>True for what another than the accused did ("accuse the doctor of having denounced them to the army, which killed four").</summary>
    private bool IsOfAnother(int verb, int accused)
    {
        if (document.Relations[verb] != Relation.AclRelcl || document.Child(verb, Relation.Nsubj) is not (>= 0 and var which)) return false;
        var described = document.Heads[verb];
        // "Soldiers who beat the journalist are accused of killing two farmers"
        if (described == accused) return true;
        // "Blamed the Front for a car bomb that killed six": the bomb is what the Front is blamed for.
        return described > accused && !TreeWords.Deeds.Contains(document.LemmaHashes[described]) && document.Tags[which] == Upos.Pron && document.Child(verb, Relation.Obj) >= 0 && document.Relations[described] is not (Relation.Conj or Relation.Appos);
    }

    /// <summary>True where the claim tells what it is about, with "of" or "for" behind the accused: then only an event in those words counts.</summary>
    private bool NamesCharge(ClaimMention claim, int head)
    {
        foreach (var span in claim.Content)
            for (var token = Math.Max(span.First, head + 1); token < span.End; token++)
                if (document.FormHashes[token] is var form && (form == Words.Of || form == Words.For) && document.Heads[token] is >= 0 and var charge && document.Heads[charge] is var above && (above == head || above < 0 || (claim.Cue is { } cue && cue.Contains(above)))) return true;
        return false;
    }

    /// <summary>The event that an armed body says it did itself, or denies ("the army admitted that it had hit the party", "denied shelling the hospital"): "it", "they" or its own arms are the subject of what is said, or nothing is.</summary>
    private TriggerMention? OwnDeed(ClaimMention claim, List<Filler> fillers, ReadOnlySpan<TriggerMention> triggers)
    {
        if ((claim.Cue is not { } cue || claim.Content[0].First < cue.End) && !IsOurs(claim.Content[0])) return null;
        var denied = claim.Claim.Stance == Stance.Denies;
        var said = claim.Content[0];
        for (var token = said.First; token < Math.Min(said.End, said.First + 3); token++)
        {
            var bare = token == said.First && document.Xpos(token) == "VBG" && document.Child(token, Relation.Nsubj) < 0;
            // "Claimed to have killed 25 soldiers"
            bare |= token == said.First && document.Tags[token] == Upos.Part && document.Heads[token] is > 0 and var infinitive && document.Child(infinitive, Relation.Nsubj) < 0 && document.Child(infinitive, Relation.AuxPass) < 0;
            if (!bare && (document.Relations[token] != Relation.Nsubj || !(document.FormHashes[token] == We || IsItself(token, fillers) || IsOneOfItsOwn(token, fillers)))) continue;
            var verb = bare && document.Tags[token] != Upos.Part ? token : document.Heads[token];
            // "Said it was a terrorist attack": what it was, and not who did it.
            if (document.Tags[verb] is Upos.Noun or Upos.Propn && document.Child(verb, Relation.Cop) >= 0) return null;
            TriggerMention? deed = null;
            foreach (var trigger in triggers)
            {
                if (trigger.General || !claim.Holds(trigger.Head) || trigger.Status is not (IncidentStatus.Occurred or IncidentStatus.Attempted or IncidentStatus.Planned) && !(denied && trigger.Status == IncidentStatus.Denied)) continue;
                if (trigger.Span.Contains(verb) || (trigger.Head > verb && document.Heads[trigger.Head] == verb && document.Relations[trigger.Head] == Relation.Obj && Words.Doing.Contains(document.LemmaHashes[verb]))) deed = deed is null || deed.Entry.Weight == TriggerWeight.General ? trigger : deed;
            }

            // "A strike hit a school. The ministry said it killed six": the strike did.
            return deed is { Entry.Object: not TriggerObject.None } && !(deed.Entry.Weight == TriggerWeight.Result && document.FormHashes[token] == Words.It && claim.SpeakerActor is { } by && actors[by] is { Armed: false, Country: null }) ? deed : null;
        }

        // "The ministry denied any strikes in the area"
        if (denied && claim.Cue is not null)
            foreach (var trigger in triggers)
                if (trigger is { Entry.Verb: false, Status: IncidentStatus.Denied, General: false } && trigger.Span.First >= claim.Cue.Value.End && document.Heads[trigger.Head] == claim.Cue.Value.End - 1 && document.Relations[trigger.Head] == Relation.Obj) return trigger;
        return null;
    }

    /// <summary>True for "'We killed nine soldiers,' the rebels said": in the speaker's own words it is "we" who did it.</summary>
    private bool IsOurs(TokenSpan said) => document.FormHashes[said.First] == We || (said.Length > 1 && document.Tags[said.First] == Upos.Punct && document.FormHashes[said.First + 1] == We);

    private bool IsOwned(int head) => document.Child(head, Relation.NmodPoss) is >= 0 and var owner && Array.IndexOf(Words.Own, document.FormHashes[owner]) >= 0;

    /// <summary>True for a pronoun by which a body speaks of itself, and for its own arms ("its aircraft").</summary>
    private bool IsItself(int token, List<Filler> fillers)
    {
        if (document.Tags[token] == Upos.Pron) return Array.IndexOf(Words.Themselves, document.FormHashes[token]) >= 0;
        return IsOwned(token) && fillers.Exists(arm => arm.Head == token && arm.Weapon is not null);
    }

    /// <summary>"One of its drones had hit the ambulance"</summary>
    private bool IsOneOfItsOwn(int token, List<Filler> fillers)
    {
        if (document.Tags[token] is not (Upos.Num or Upos.Pron)) return false;
        foreach (var child in document.Children(token))
            if (NounPhrase.IsOf(document, child) && IsOwned(child) && fillers.Exists(arm => arm.Head == child && (arm.Weapon is not null || Words.Troops.Contains(document.LemmaHashes[child])))) return true;
        return false;
    }

    private Filler? Accused(int head, List<Filler> fillers)
    {
        if (document.Xpos(head) == "PRP")
        {
            var taken = Charges.TakenBefore(document, head);
            return taken < 0 ? null : fillers.Find(filler => filler.Head == taken) ?? (Array.FindIndex(actors, actor => actor.Head == taken) is >= 0 and var known ? new(taken, actors[known].Span, FillerClass.Actor) { Actor = known } : new(taken, NounPhrase.Core(document, taken), FillerClass.Noun));
        }

        foreach (var filler in fillers)
            if (filler.Head == head || (filler.Actor >= 0 && actors[filler.Actor].Span.Contains(head)))
            {
                if (Bears(filler)) return filler;
                // "Blamed Ukrainian artillery", "suspect members of the Front": whose the weapon or the people are said to be.
                return filler.Weapon is null && !Words.Troops.Contains(document.LemmaHashes[head]) ? null : fillers.Find(owner => owner.Carrier == head && Bears(owner));
            }

        return null;
    }

    /// <summary>Whoever speaks: the mention beside the cue, else the one that the words stand for ("it", "which"), else the name among the speaker's words.</summary>
    private Filler? Speaker(ClaimMention claim, List<Filler> fillers)
    {
        if (claim.Speaker is not { } words || IsNobody(words)) return null;
        if (claim.SpeakerActor is { } actor && actors[actor] is var mention)
        {
            // "A group of Indian background claimed responsibility": an adjective is nobody's name.
            if (mention.Adjective) return null;
            // "The police chief denied it": who speaks for a body did not do its deeds.
            if (SpeaksFor(mention) && BodyOf(words, actor) is { } body) return body;
            // "Russia's Defence Ministry denied it"
            if (mention is { Acts: ActorKind.State, Country: null, Armed: false } && Array.FindIndex(actors, state => state is { Acts: ActorKind.State, Country: not null } && words.Contains(state.Head)) is >= 0 and var owner) return new(actors[owner].Head, actors[owner].Span, FillerClass.Actor) { Actor = owner };
            foreach (var filler in fillers)
                if (filler.Actor == actor) return Bears(filler) ? filler : null;
            var known = new Filler(mention.Head, mention.Span, FillerClass.Actor) { Actor = actor };
            return Bears(known) ? known : null;
        }

        // "The gang's spokesman denied it"
        if (BodyOf(words, -1) is { } spoken) return spoken;
        return claim.Claim.Speaker.Name is { } name && NameIn(words, name) is { Length: > 0 } span ? new(span.End - 1, span, FillerClass.Name) : null;
    }

    /// <summary>True for a spokesman, a chief: somebody who speaks for a body.</summary>
    private static bool SpeaksFor(ActorMention mention) => (mention.Person || mention.Acts is ActorKind.Person or ActorKind.Unidentified) && mention.Speaks is not (SpeakerKind.Witness or SpeakerKind.Medic or SpeakerKind.Media or SpeakerKind.Organisation);

    /// <summary>The armed body among the words for who speaks for it; null for none.</summary>
    private Filler? BodyOf(TokenSpan words, int voice)
    {
        for (var at = ActorMention.From(actors, words.First); at < actors.Length && actors[at].Span.First < words.End; at++)
            if (at != voice && actors[at] is { Armed: true, Person: false, Adjective: false } body && words.Contains(body.Head)) return new(body.Head, body.Span, FillerClass.Actor) { Actor = at };
        return null;
    }

    /// <summary>True for who can do violence, or of whom that is not known: no ministry, outlet, witness or doctor.</summary>
    private bool Bears(Filler filler) => filler.Actor < 0 ? filler.Class == FillerClass.Name : actors[filler.Actor] is { Armed: true } or { Acts: not (ActorKind.Unidentified or ActorKind.Person) } or { Acts: ActorKind.Person, Speaks: SpeakerKind.Official or SpeakerKind.Person };

    private bool IsNobody(TokenSpan words)
    {
        for (var token = Math.Max(0, words.First - 1); token < Math.Min(words.End, words.First + 3); token++)
            if (document.FormHashes[token] == Words.No || Words.Nobody.Contains(document.FormHashes[token])) return true;
        return false;
    }

    private TokenSpan NameIn(TokenSpan words, string name)
    {
        for (var first = words.First; first < words.End; first++)
            for (var end = first + 1; end <= words.End && document.Ends[end - 1] - document.Starts[first] <= name.Length; end++)
                if (document.Text(new(first, end)).SequenceEqual(name)) return new(first, end);
        return default;
    }
}
