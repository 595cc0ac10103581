using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Finds the words that name events, and whether each happened, was tried, threatened, planned or denied, or names no single event.</summary>
internal sealed class TriggerReader(TriggerLexicon triggers, CueLexicon cues, FigureLexicon figures)
{
    private static readonly WordSet Mourners = DeedWords.Of("mourner");

    private static readonly WordSet Digests = DeedWords.Of("digest");
    private static readonly WordSet Announcing = DeedWords.Of("announcing");
    private static readonly WordSet Telling = DeedWords.Of("telling");
    private static readonly ulong Occupation = WordHash.Of("occupation");
    private static readonly WordSet Forces = DeedWords.Of("force");
    private static readonly ulong Attempt = WordHash.Of("attempt");
    private static readonly WordSet Past = DeedWords.Of("past");

    /// <summary>All mentions of one sentence in the order of the text.</summary>
    public void Read(Document document, int sentence, List<TriggerMention> found)
    {
        var tokens = document.SentenceTokens(sentence);
        var first = found.Count;
        var neverEnd = -1;
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (token < neverEnd) continue;
            if (triggers.Match(document, token, tokens.End, out var entry) is not (var length and > 0)) continue;
            var head = entry.Verb ? VerbOf(document, token, length) : HeadOf(document, token, length);
            // "Denied that a ransom was paid": "that" opens what is denied.
            if (length > 1 && document.Tags[token + length - 1] == Upos.Sconj && document.Relations[token + length - 1] == Relation.Mark && document.FormHashes[token + length - 1] == Words.That && triggers.Match(document, document.Heads[token + length - 1], tokens.End, out _) == 0) continue;
            if (IsPartOfAnotherWord(document, head, entry) || document.IsHyphened(head) || (entry.Type == IncidentType.Looting && IsTakenAlong(document, head))) continue;
            found.Add(new(new(token, token + length), head, entry));
            token += length - 1;
        }

        // "A landmine tore off the leg of a driver whose ambulance ran over it": what runs over a mine attacks nobody.
        if (found.FindIndex(first, trigger => trigger.Entry.Type == IncidentType.Mine) >= 0) found.RemoveAll(trigger => trigger.Head >= tokens.First && trigger.Entry is { Verb: true, Weapon: WeaponClass.Vehicle });
        if (found.Count == first) return;
        var sport = 0;
        for (var token = tokens.First; token < tokens.End; token++)
        {
            var length = cues.Never(document, token, tokens.End);
            if (length > 0)
            {
                var never = new TokenSpan(token, token + length);
                for (var at = found.Count - 1; at >= first; at--)
                    if (never.Overlaps(found[at].Span)) found.RemoveAt(at);
            }

            if (cues.Phrase(document, token, tokens.End, out var cue) > 0 && cue == EventCue.Sport) sport++;
        }

        if (sport >= 2) found.RemoveRange(first, found.Count - first);
        if (found.Count > first) figures.Remove(document, sentence, found, first);
        for (var at = found.Count - 1; at >= first; at--)
            if (found[at].Entry.Caused && !IsCausedByEvent(document, found, first, found[at].Head)) found.RemoveAt(at);
        var digest = found.Count > first && IsDigest(document, sentence);
        for (var at = first; at < found.Count; at++) found[at] = digest ? found[at] with { General = true, Why = "what is reported on" } : Judge(document, found[at]);
    }

    /// <summary>True for the title of a bulletin ("Monthly bulletin: attacks on health care, April 2024"), which tells what it reports on and no event.</summary>
    private static bool IsDigest(Document document, int sentence)
    {
        if (document.SentenceKinds[sentence] != SentenceKind.Heading && sentence > 0) return false;
        var (tokens, told) = (document.SentenceTokens(sentence), false);
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (document.Tags[token] is Upos.Verb or Upos.Aux && document.Relations[token] is not (Relation.Amod or Relation.Compound)) return false;
            told |= Digests.Contains(document.LemmaHashes[token]);
        }

        return told;
    }

    /// <summary>True for "the bombing forced the clinic to close": an event's word is its subject, or who does it in the passive.</summary>
    private static bool IsCausedByEvent(Document document, List<TriggerMention> found, int first, int verb)
    {
        for (var at = first; at < found.Count; at++)
            if (document.Heads[found[at].Head] == verb && document.Relations[found[at].Head] is Relation.Nsubj or Relation.OblAgent or Relation.Obl) return true;
        return false;
    }

    private TriggerMention Judge(Document document, TriggerMention mention)
    {
        var (status, general, why) = mention.Entry.Verb ? JudgeVerb(document, mention.Head, mention.Entry) : JudgeNoun(document, mention.Head, mention.Entry.Blames);
        // "Treated wounded soldiers": in what state they were.
        if (!general && mention.Entry is { Verb: false, Type: IncidentType.Attack } && document.Tags[mention.Head] is Upos.Adj or Upos.Verb && document.Relations[mention.Head] == Relation.Amod && document.Child(document.Heads[mention.Head], Relation.Nummod) < 0) (general, why) = (true, "a state");
        // "A displaced woman", "arrested four wounded patients"
        if (!general && mention.Entry.Type == IncidentType.Attack && document.Relations[mention.Head] == Relation.Amod && document.Tags[mention.Head] is Upos.Adj or Upos.Verb && (mention.Entry is { Verb: true, Weight: TriggerWeight.Weak, Object: TriggerObject.People } || CueFit.IsDoneElse(document, document.Heads[mention.Head]))) (general, why) = (true, "a state");
        // "Ambulances evacuating the wounded"
        if (!general && mention.Entry is { Verb: false, Type: IncidentType.Attack, Weight: TriggerWeight.Weak, Object: TriggerObject.People } && document.Tags[mention.Head] is Upos.Adj or Upos.Noun && document.Relations[mention.Head] is Relation.Obj or Relation.Obl or Relation.Nmod && document.Child(mention.Head, Relation.Det) is >= 0 and var article && document.FormHashes[article] == Words.The) (general, why) = (true, "people in a state");
        // "Relatives of the dead": whose they are.
        if (!general && mention.Entry is { Verb: false, Type: IncidentType.Killing or IncidentType.Attack } && NounPhrase.IsOf(document, mention.Head) && document.Tags[mention.Head] is Upos.Adj or Upos.Noun && Mourners.Contains(document.LemmaHashes[document.Heads[mention.Head]])) return mention with { General = true, Aside = true, Why = "whose they are" };
        if (!general && mention.Entry is { Verb: true, Type: IncidentType.Abduction, Weight: TriggerWeight.Weak } && CueFit.IsToCare(document, mention.Head)) (general, why) = (true, "taken to care");
        // "Tried to recover the bodies": they are dead all the same.
        if (mention.Entry is { Verb: true, Weight: TriggerWeight.Result, Type: IncidentType.Killing } && document.Relations[mention.Head] == Relation.Xcomp && cues.Governs(document, mention.Head, EventCue.Apart)) return mention with { Status = IncidentStatus.Occurred, General = false };
        // "The besieged town", "the occupied hills": how a place is held is no news.
        if (!general && mention.Entry is { Verb: true, Type: IncidentType.Raid } && document.Relations[mention.Head] == Relation.Amod && document.Xpos(mention.Head) is "VBN" or "JJ") (general, why) = (true, "how it is held");
        // "The driver was not injured when …": whatever happened did not hurt him.
        if (status == IncidentStatus.Denied && mention.Entry is { Verb: true, Weight: TriggerWeight.Result } && document.Child(mention.Head, Relation.Obj) < 0 && document.Child(mention.Head, Relation.OblAgent) < 0) (status, general, why) = (IncidentStatus.Occurred, true, "nobody hurt");
        // "a coalition battling the group": whom they fight, not a fight.
        if (!general && mention.Entry is { Verb: true, Type: IncidentType.Clash } && document.Relations[mention.Head] == Relation.Acl && document.Xpos(mention.Head) == "VBG") (general, why) = (true, "whom they fight");
        // "The bomb was defused": whoever laid it tried.
        if (status == IncidentStatus.Occurred && !general && mention.Entry is { Verb: true, Object: TriggerObject.None } && cues.Governs(document, mention.Head, EventCue.Attempted)) (status, why) = (IncidentStatus.Attempted, "attempted");
        // "No aircraft flew over the town": nothing was done.
        if (status == IncidentStatus.Occurred && !general && mention.Entry is { Verb: true, Weight: TriggerWeight.Weak or TriggerWeight.Strong or TriggerWeight.Armed } && document.Child(mention.Head, Relation.Nsubj) is var doer and >= 0 && NounPhrase.IsNone(document, doer)) (status, general, why) = (IncidentStatus.Denied, true, "done by none");
        if (status == IncidentStatus.Occurred && mention.Entry is { Verb: true, Weight: not TriggerWeight.Result } && NotSo.IsDoneToNobody(document, mention.Head)) (status, why) = (IncidentStatus.Denied, "done to nobody");
        if (status == IncidentStatus.Occurred && mention.Entry.Verb && NotSo.IsDud(document, mention.Head)) (status, why) = (IncidentStatus.Attempted, "it did not explode");
        if (NotSo.IsDoneToNone(document, mention)) return mention with { General = true, Aside = true, Why = "done to nobody" };
        if (NotSo.IsDefence(document, mention)) return mention with { General = true, Aside = true, Why = "what is fired is brought down" };
        if (mention.Entry.Verb ? CueFit.IsAvenged(document, mention.Head) : CueFit.IsAnswered(document, mention.Head)) return mention with { General = true, Aside = true, Why = "what it answers" };
        if (status == IncidentStatus.Occurred && !general && CueFit.IsOfWar(document, mention.Head)) return mention with { General = true, Aside = true, Why = "the toll of a war" };
        if (status == IncidentStatus.Occurred && !general && IsHabit(document, mention.Head)) return mention with { General = true, Aside = true, Why = "what happens again and again" };
        if (status == IncidentStatus.Occurred && !general) (status, general, why) = JudgeGovernors(document, mention.Head, mention.Entry.Verb, why);
        return mention with { Status = status, General = general, Why = why };
    }

    private (IncidentStatus, bool, string?) JudgeVerb(Document document, int head, TriggerEntry entry)
    {
        var status = IncidentStatus.Occurred;
        var infinitive = false;
        foreach (var child in document.Children(head))
        {
            if (child > head) break;
            var form = document.FormHashes[child];
            switch (document.Relations[child])
            {
                case Relation.Advmod when (form == Words.Not || form == Words.NotShort || form == Words.Never) && !entry.Name.Contains(" not ", StringComparison.Ordinal):
                    // "Ordered his men not to shoot"
                    return HasTo(document, head) ? (IncidentStatus.Occurred, true, "not to be done") : (IncidentStatus.Denied, HasAuxiliary(document, head, Words.DoPresent), "negated");
                case Relation.Aux when Words.Future.Contains(form):
                    status = IncidentStatus.Planned;
                    break;
                // "Said it would execute the two pilots"
                case Relation.Aux when form == Words.Would && IsAnnounced(document, head):
                    status = IncidentStatus.Planned;
                    break;
                case Relation.Aux when Words.Modal.Contains(form):
                    // "may have killed" tells of something that is thought to have happened; "may kill" does not.
                    // "could be involved in" tells who is thought to have done what happened.
                    if (!HasPerfect(document, head) && !(entry.Blames && Words.Doubting.Contains(form))) return (IncidentStatus.Occurred, true, "only possible");
                    break;
                case Relation.Mark when Words.Conditional.Contains(form):
                    return (IncidentStatus.Occurred, true, "only if");
                case Relation.Mark when form == Words.To:
                    infinitive = true;
                    break;
            }
        }

        if (Attribution.Clauses.IsShortOf(document, head)) return (IncidentStatus.Denied, false, "not done");
        // "Told to leave or be shot"
        if (CueFit.IsToBe(document, head)) return (IncidentStatus.Threatened, false, "or else");
        // "to plot and carry out attacks": the second verb has its "to" from the first.
        // "He feared arrest", where the tree takes the noun for a verb.
        if (!infinitive && document.Relations[head] == Relation.Xcomp && document.Xpos(head) == "VB" && cues.Governs(document, document.Heads[head], EventCue.General)) return (IncidentStatus.Occurred, true, "in general");
        infinitive |= document.Relations[head] == Relation.Conj && document.Xpos(head) == "VB" && document.Heads[head] >= 0 && HasTo(document, document.Heads[head]);
        if (status == IncidentStatus.Planned) return (status, false, "future");
        if (infinitive && document.Relations[head] == Relation.Acl && cues.Governs(document, document.Heads[head], EventCue.Attempted)) return (IncidentStatus.Attempted, false, "attempted");
        // "Used tanks to shell the town"
        infinitive &= !(document.Relations[head] == Relation.Advcl && IsUsed(document, document.Heads[head]));
        if (infinitive && document.Relations[head] is Relation.Root or Relation.Acl or Relation.Advcl or Relation.Conj) return (IncidentStatus.Planned, document.Relations[head] is not Relation.Acl, "infinitive");
        // "Police suspect the Front": whom somebody blames today.
        if (!infinitive && !entry.Blames && IsHabitualPresent(document, head)) return (IncidentStatus.Occurred, true, "present tense");
        return (IncidentStatus.Occurred, false, null);
    }

    private (IncidentStatus, bool, string?) JudgeNoun(Document document, int head, bool blames)
    {
        // "Survived an assassination attempt"; who was hurt in one was hurt.
        if (document.LemmaHashes[head] == Attempt && document.Relations[document.Relations[head] is Relation.Acl or Relation.Compound ? document.Heads[head] : head] != Relation.Obl) return (IncidentStatus.Attempted, false, "an attempt");
        // "Bodies bearing signs of torture"
        if (NounPhrase.IsOf(document, head) && Words.Marks.Contains(document.LemmaHashes[document.Heads[head]])) return (IncidentStatus.Occurred, true, "a sign");
        if (CueFit.IsInGeneral(document, head)) return (IncidentStatus.Occurred, true, "in general");
        bool plural = document.FormHashes[head] != document.LemmaHashes[head], limited = false;
        foreach (var child in document.Children(head))
        {
            var form = document.FormHashes[child];
            switch (document.Relations[child])
            {
                case Relation.Det when form == Words.No:
                    return (IncidentStatus.Denied, true, "no such event");
                case Relation.Det when form == Words.Any && document.Relations[head] == Relation.Obj && cues.Governs(document, document.Heads[head], EventCue.Denied):
                    return (IncidentStatus.Denied, false, "denied");
                case Relation.Det when form == Words.Any || form == Words.All || form == Words.Every || form == Words.Each:
                    return (IncidentStatus.Occurred, true, "any event");
                // "It will be the army's responsibility": not yet.
                case Relation.Aux when Words.Future.Contains(form):
                    return (IncidentStatus.Planned, true, "future");
                // "May be behind the murder": the murder was done.
                case Relation.Aux when Words.Modal.Contains(form) && !HasPerfect(document, head) && !(Words.Doubting.Contains(form) && (blames || NounPhrase.StandsBehind(document, head, Words.Behind))):
                    return (IncidentStatus.Occurred, true, "only possible");
                case Relation.Amod when form == Words.Such:
                    return (IncidentStatus.Occurred, true, "such events");
                case Relation.Det or Relation.Nummod or Relation.NmodPoss or Relation.Nmod or Relation.AclRelcl or Relation.Acl or Relation.OblUnmarked or Relation.NmodUnmarked:
                    limited = true;
                    break;
                case Relation.Obl when document.Tags[head] == Upos.Verb:
                    // "Air strikes on the town destroyed …", where the tree takes the noun for a verb.
                    limited = true;
                    break;
            }
        }

        limited |= plural && IsTold(document, head);
        return (IncidentStatus.Occurred, plural && !limited, plural && !limited ? "bare plural" : null);
    }

    /// <summary>True for a noun whose verb tells of something that happened ("airstrikes hit a market", "was hit by airstrikes", "carried out airstrikes").</summary>
    private static bool IsTold(Document document, int head)
    {
        head = NounPhrase.FirstOfList(document, head);
        var verb = document.Heads[head];
        if (verb < 0 || document.Tags[verb] != Upos.Verb || document.Xpos(verb) is not ("VBD" or "VBN")) return false;
        if (document.Relations[head] == Relation.Obj) return Words.Doing.Contains(document.LemmaHashes[verb]);
        return document.Relations[head] is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent || (document.Relations[head] is Relation.Obl && document.Child(head, Relation.Case) is var by and >= 0 && (document.FormHashes[by] == Words.By || document.FormHashes[by] == Words.In));
    }

    /// <summary>What the words that the event hangs on tell of it: "tried to kill", "threatened to bomb", "denied the attack", "plans for an attack".</summary>
    private (IncidentStatus, bool, string?) JudgeGovernors(Document document, int head, bool verb, string? why)
    {
        var at = head;
        for (var steps = 0; steps < 3; steps++)
        {
            var relation = document.Relations[at];
            var governor = document.Heads[at];
            foreach (var child in document.Children(at))
            {
                if (document.Relations[child] is not (Relation.Amod or Relation.Advmod or Relation.Compound) || steps > 0) continue;
                if (cues.Governs(document, child, EventCue.Attempted)) return (IncidentStatus.Attempted, false, "attempted");
                if (cues.Governs(document, child, EventCue.Planned) && !verb) return (IncidentStatus.Planned, false, "planned");
                if (!verb && document.Relations[child] == Relation.Amod && cues.Governs(document, child, EventCue.General) && document.FormHashes[head] != document.LemmaHashes[head] && !IsTold(document, head)) return (IncidentStatus.Occurred, true, "in general");
            }

            if (relation == Relation.Acl && cues.IsUntrue(document, governor, at)) return (IncidentStatus.Denied, false, "untrue");
            if (NotSo.IsUntrue(document, cues, at)) return (IncidentStatus.Denied, false, "untrue");
            if (steps == 0 && verb && NotSo.IsOfPeople(document, at)) break;
            if (steps == 0 && verb && NotSo.IsNotShown(document, at)) return (IncidentStatus.Occurred, true, "not shown");
            // Who denies involvement in an attack does not deny the attack.
            if (governor < 0 || Words.Involvement.Contains(document.LemmaHashes[governor]) || (at != head && Words.Involvement.Contains(document.LemmaHashes[at]))) break;
            // "Denied that a ransom was paid for the nurses abducted in Taiz": who they are is not what is denied.
            if (relation == Relation.Ccomp && steps > 0 && verb && document.Relations[head] is Relation.Acl or Relation.AclRelcl && document.Xpos(head) is "VBN" or "VBD") break;
            var hangs = relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Acl or Relation.Nmod or Relation.Obl or Relation.Advcl or Relation.NsubjPass or Relation.Csubj;
            if (hangs && !(relation is Relation.Advcl && steps == 0 && !HasTo(document, at)))
            {
                var infinitive = verb && HasTo(document, at);
                if (relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Acl or Relation.Nmod or Relation.NsubjPass or Relation.Obl)
                {
                    // "Asked the army to stop shelling the town": what is to stop goes on.
                    if (relation is Relation.Obj or Relation.Xcomp && cues.Governs(document, governor, EventCue.Attempted) && (IsDuty(document, governor) || (HasTo(document, governor) && IsAskedFor(document, governor)))) return (IncidentStatus.Occurred, true, "to be stopped");
                    if (relation is not Relation.Obl && cues.Governs(document, governor, EventCue.Denied) && !HedgeLexicon.IsNegated(document, governor)) return (IncidentStatus.Denied, false, "denied");
                    if ((infinitive || (!verb && relation is Relation.Obj or Relation.NsubjPass or Relation.Nmod) || relation == Relation.Xcomp || (relation == Relation.NsubjPass && document.Relations[head] == Relation.Acl)) && cues.Governs(document, governor, EventCue.Attempted)) return (IncidentStatus.Attempted, false, "attempted");
                    // "Threatened him with abduction"
                    if ((infinitive || relation is Relation.Nmod or Relation.Obj || (relation == Relation.Obl && NounPhrase.StandsBehind(document, at, Words.With))) && cues.Governs(document, governor, EventCue.Threatened)) return (IncidentStatus.Threatened, false, "threatened");
                    if ((infinitive || (!verb && relation is Relation.Nmod or Relation.Obj or Relation.NsubjPass)) && cues.Governs(document, governor, EventCue.Planned) && !IsPast(document, head, governor)) return (IncidentStatus.Planned, false, "planned");
                    if ((infinitive || !verb || IsGerundOf(document, at)) && cues.Governs(document, governor, EventCue.General) && (infinitive || IsBarePlural(document, head) || IsBare(document, head, governor))) return (IncidentStatus.Occurred, true, "in general");
                }

                // "It will step up its attacks", "will continue attacking".
                if (relation is Relation.Obj or Relation.Xcomp && IsYetToGoOn(document, governor)) return (IncidentStatus.Planned, false, "future");
                if (infinitive && relation == Relation.Xcomp && !IsFactive(document, governor)) return (IncidentStatus.Planned, true, "infinitive");
            }
            else if (relation is not (Relation.Conj or Relation.Parataxis or Relation.Appos or Relation.Compound))
            {
                break;
            }

            // "Grounds to believe that the air force had targeted the hospital": what is believed or said is not what is yet to be believed.
            if (relation == Relation.Ccomp && Telling.Contains(document.LemmaHashes[governor])) break;
            at = governor;
        }

        return (IncidentStatus.Occurred, false, why);
    }

    /// <summary>True for "planned the attack", "the killing had been ordered by": who planned it is told of an attack that took place.</summary>
    private static bool IsPast(Document document, int head, int governor) =>
        // "Denied ordering the massacre"
        document.Xpos(governor) == "VBG" && document.Heads[governor] is >= 0 and var owning && TreeWords.Owning.Contains(document.FormHashes[owning]) ||
        document.Tags[head] == Upos.Noun && document.Tags[governor] == Upos.Verb && Charges.IsCharge(document, governor) || document.Tags[governor] == Upos.Verb && (document.Xpos(governor) == "VBD" || HasPerfect(document, governor) || Charges.IsCharge(document, governor) || (document.Xpos(governor) == "VBN" && document.Child(governor, Relation.OblAgent) >= 0)) && document.Child(head, Relation.Det) is var article and >= 0 && Words.Definite.Contains(document.FormHashes[article]);

    private static bool IsBarePlural(Document document, int head) => document.FormHashes[head] != document.LemmaHashes[head] && document.Child(head, Relation.Nummod) < 0;

    /// <summary>True for "kidnapping", "shelling" without an article or an owner: the kind of event, not one of them.</summary>
    private static bool IsBare(Document document, int head, int governor) =>
        document.Child(head, Relation.Det) < 0 && document.Child(head, Relation.NmodPoss) < 0 && document.Child(head, Relation.Nmod) < 0 && (document.Child(head, Relation.Compound) < 0 || (document.Tags[governor] == Upos.Verb && document.Relations[head] == Relation.Obj));

    /// <summary>True for "the risk of kidnapping", where the tree takes the noun for a verb.</summary>
    private static bool IsGerundOf(Document document, int head) =>
        document.Xpos(head) == "VBG" && document.Relations[head] == Relation.Acl && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.Mark) is var mark and >= 0 && document.FormHashes[mark] == Words.Of;

    private static bool HasTo(Document document, int head) => document.Child(head, Relation.Mark) is var mark and >= 0 && document.FormHashes[mark] == Words.To;

    public static bool HasPerfect(Document document, int head)
    {
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.Aux && document.LemmaHashes[child] == Words.Have) return true;
        return false;
    }

    /// <summary>True for "must stop", "should end".</summary>
    private static bool IsDuty(Document document, int verb) => HasAuxiliary(document, verb, Words.Duty);

    private static bool HasAuxiliary(Document document, int verb, ulong[] forms)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Aux && forms.Contains(document.FormHashes[child])) return true;
        return false;
    }

    /// <summary>True for an infinitive that somebody is asked or told to do ("asked the army to stop").</summary>
    private static bool IsAskedFor(Document document, int verb) =>
        document.Relations[verb] is Relation.Xcomp or Relation.Advcl && document.Child(verb, Relation.Mark) is >= 0 and var to && (document.Child(document.Heads[verb], Relation.Obj) is var asked and >= 0 && asked < verb && to > asked || (document.Child(document.Heads[verb], Relation.Obl) is >= 0 and var called && called < to && NounPhrase.StandsBehind(document, called, Words.On)));

    private static bool IsYetToGoOn(Document document, int verb) =>
        (Words.Doing.Contains(document.LemmaHashes[verb]) || Words.GoingOn.Contains(document.LemmaHashes[verb])) && HasAuxiliary(document, verb, Words.Future);

    /// <summary>True for what somebody says of himself that he would do.</summary>
    private static bool IsAnnounced(Document document, int verb) =>
        document.Relations[verb] == Relation.Ccomp && document.Child(verb, Relation.Nsubj) is >= 0 and var subject && Array.IndexOf(Words.Themselves, document.FormHashes[subject]) >= 0 && document.Child(document.Heads[verb], Relation.Nsubj) >= 0 && Announcing.Contains(document.LemmaHashes[document.Heads[verb]]);

    /// <summary>True for a past "used": what it was used for was done.</summary>
    private static bool IsUsed(Document document, int verb) =>
        Words.Using.Contains(document.LemmaHashes[verb]) && (document.Xpos(verb) == "VBD" || HasPerfect(document, verb) || document.Child(verb, Relation.AuxPass) >= 0);

    private static bool IsFactive(Document document, int governor) => Words.Factive.Contains(document.LemmaHashes[governor]);

    /// <summary>"Separatists have often targeted police", "has carried out similar attacks in the past": by the adverbs of the event's word or of its verb, it is none of its own.</summary>
    private bool IsHabit(Document document, int head)
    {
        var told = head;
        // "Dozens of attacks"
        if (document.Tags[head] == Upos.Noun && NounPhrase.IsOf(document, head)) told = document.Heads[head];
        var verb = document.Tags[head] == Upos.Verb ? head : document.Relations[told] is Relation.Obj or Relation.NsubjPass ? document.Heads[told] : -1;
        if (verb < 0 || document.Tags[verb] != Upos.Verb) return false;
        var before = verb != head && document.FormHashes[head] != document.LemmaHashes[head] && document.Child(head, Relation.Nummod) < 0 && HasPerfect(document, verb);
        if (cues.IsHabitual(document, verb, before)) return true;
        // "Has claimed past attacks"
        return before && document.Child(head, Relation.Amod) is >= 0 and var like && Past.Contains(document.LemmaHashes[like]);
    }

    /// <summary>A simple present in running text tells of a habit ("they attack villages"); in a heading it tells the news.</summary>
    private static bool IsHabitualPresent(Document document, int head)
    {
        var sentence = document.SentenceOf(head);
        if (sentence == 0 || document.SentenceKinds[sentence] == SentenceKind.Heading || document.Xpos(head) is not ("VBP" or "VBZ")) return false;
        return document.Child(head, Relation.Aux) < 0 && document.Child(head, Relation.AuxPass) < 0;
    }

    /// <summary>True for "fled with her patients", "drove off with three wounded people", "fled with their belongings": who leaves with people or his own steals nothing.</summary>
    private static bool IsTakenAlong(Document document, int verb)
    {
        if (document.Tags[verb] != Upos.Verb || document.Child(verb, Relation.Obj) >= 0) return false;
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] is Relation.Obl or Relation.Obj && NounPhrase.StandsBehind(document, child, Words.With)) return document.Child(child, Relation.NmodPoss) >= 0 || VictimLexicon.Shared.People.Match(document, child, child + 1, out _) > 0;
        return false;
    }

    /// <summary>True for a word inside another's name: "attack helicopter", "bomb squad", "the kidnapping charges".</summary>
    private static bool IsPartOfAnotherWord(Document document, int head, TriggerEntry entry)
    {
        if (entry.Verb) return document.Relations[head] == Relation.Amod && document.Xpos(head) == "VBG";
        if (entry.Blames && Words.Doers.Contains(document.LemmaHashes[head])) return !IsIdentified(document, head);
        if ((document.Relations[head] is Relation.Case or Relation.Fixed && entry.Weight != TriggerWeight.Strong) || (document.Relations[head] is Relation.Flat && document.Capitals[head])) return true;
        if (IsBeforeHyphen(document, head)) return true;
        // "A patrol of the occupation": who it is of.
        if (document.LemmaHashes[head] == Occupation && NounPhrase.IsOf(document, head) && Forces.Contains(document.LemmaHashes[document.Heads[head]])) return true;
        if (document.Relations[head] is not Relation.Compound || document.Heads[head] <= head) return false;
        // "the attack site", "the explosion victims" still tell of the event; a person, a device or a lawsuit does not.
        return !Words.EventCarrier.Contains(document.LemmaHashes[document.Heads[head]]);
    }

    /// <summary>True for "the killers were members of the Front", "the killers are believed to belong to it": who they are is told.</summary>
    private static bool IsIdentified(Document document, int doers)
    {
        if (document.Relations[doers] is not (Relation.Nsubj or Relation.NsubjPass) || document.Heads[doers] is not (>= 0 and var said)) return false;
        if (document.Child(said, Relation.Xcomp) is >= 0 and var taken) said = taken;
        return document.LemmaHashes[said] == Words.Belong || (document.Tags[said] is Upos.Noun or Upos.Propn && (said != document.Heads[doers] || document.Child(said, Relation.Cop) >= 0));
    }

    /// <summary>True for "occupation" in "occupation-backed": it says who stands behind somebody.</summary>
    private static bool IsBeforeHyphen(Document document, int head) =>
        head + 2 < document.Count && document.Source[document.Starts[head + 1]] == '-' && document.Starts[head + 1] == document.Ends[head] && document.Xpos(head + 2) is "VBN" or "VBD";

    /// <summary>The verb of a phrase: behind its auxiliary or adverb ("being held", "sexually assaulted"), else its first word.</summary>
    private static int VerbOf(Document document, int first, int length)
    {
        for (var at = first + 1; document.Tags[first] is Upos.Aux or Upos.Adv && at < first + length; at++)
            if (document.Tags[at] == Upos.Verb) return at;
        return first;
    }

    private static int HeadOf(Document document, int first, int length)
    {
        for (var at = first + 1; at < first + length; at++)
            if (document.Tags[at] == Upos.Adp) return at - 1;
        return first + length - 1;
    }
}
