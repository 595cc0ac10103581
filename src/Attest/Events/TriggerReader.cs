using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Finds the words that name events, and whether each happened, was tried, threatened, planned or denied, or names no single event.</summary>
internal sealed class TriggerReader(TriggerLexicon triggers, CueLexicon cues, FigureLexicon figures)
{
    private static readonly WordSet Mourners = DeedWords.Of("mourner");

    private static readonly WordSet Digests = DeedWords.Of("digest");
    private static readonly WordSet Announcing = DeedWords.Of("announcing");
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
        if (status == IncidentStatus.Denied && !general && mention.Entry.Verb && NotSo.IsDudItself(document, mention.Head)) (status, why) = (IncidentStatus.Attempted, "it did not explode");
        if (NotSo.IsDoneToNone(document, mention)) return mention with { General = true, Aside = true, Why = "done to nobody" };
        if (NotSo.IsAskedWhere(document, mention)) return mention with { General = true, Aside = true, Why = "where somebody is held" };
        if (NotSo.IsOccasion(document, mention)) return mention with { General = true, Aside = true, Why = "an occasion" };
        if (NotSo.IsInWords(document, mention.Head)) return mention with { General = true, Aside = true, Why = "in words" };
        if (NotSo.IsDefence(document, mention)) return mention with { General = true, Aside = true, Why = "what is fired is brought down" };
        if (mention.Entry.Verb ? CueFit.IsAvenged(document, mention.Head) : CueFit.IsAnswered(document, mention.Head)) return mention with { General = true, Aside = true, Why = "what it answers" };
        if (status == IncidentStatus.Occurred && !general && CueFit.IsOfWar(document, mention.Head)) return mention with { General = true, Aside = true, Why = "the toll of a war" };
        if (status == IncidentStatus.Occurred && !general && IsHabit(document, mention.Head)) return mention with { General = true, Aside = true, Why = "what happens again and again" };
        if (status == IncidentStatus.Occurred && !general) (status, general, why) = TriggerGovernors.Judge(document, cues, mention.Head, mention.Entry.Verb, why);
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
                    return VerbForms.HasTo(document, head) ? (IncidentStatus.Occurred, true, "not to be done") : (IncidentStatus.Denied, VerbForms.HasAuxiliary(document, head, Words.DoPresent), "negated");
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
                    if (!VerbForms.HasPerfect(document, head) && !(entry.Blames && Words.Doubting.Contains(form))) return (IncidentStatus.Occurred, true, "only possible");
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
        infinitive |= document.Relations[head] == Relation.Conj && document.Xpos(head) == "VB" && document.Heads[head] >= 0 && VerbForms.HasTo(document, document.Heads[head]);
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
                case Relation.Aux when Words.Modal.Contains(form) && !VerbForms.HasPerfect(document, head) && !(Words.Doubting.Contains(form) && (blames || NounPhrase.StandsBehind(document, head, Words.Behind))):
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

        limited |= plural && TriggerGovernors.IsTold(document, head);
        return (IncidentStatus.Occurred, plural && !limited, plural && !limited ? "bare plural" : null);
    }

    /// <summary>True for what somebody says of himself that he would do.</summary>
    private static bool IsAnnounced(Document document, int verb) =>
        document.Relations[verb] == Relation.Ccomp && document.Child(verb, Relation.Nsubj) is >= 0 and var subject && Array.IndexOf(Words.Themselves, document.FormHashes[subject]) >= 0 && document.Child(document.Heads[verb], Relation.Nsubj) >= 0 && Announcing.Contains(document.LemmaHashes[document.Heads[verb]]);

    /// <summary>True for a past "used": what it was used for was done.</summary>
    private static bool IsUsed(Document document, int verb) =>
        Words.Using.Contains(document.LemmaHashes[verb]) && (document.Xpos(verb) == "VBD" || VerbForms.HasPerfect(document, verb) || document.Child(verb, Relation.AuxPass) >= 0);

    /// <summary>"Separatists have often targeted police", "has carried out similar attacks in the past": by the adverbs of the event's word or of its verb, it is none of its own.</summary>
    private bool IsHabit(Document document, int head)
    {
        var told = head;
        // "Dozens of attacks"
        if (document.Tags[head] == Upos.Noun && NounPhrase.IsOf(document, head)) told = document.Heads[head];
        var verb = document.Tags[head] == Upos.Verb ? head : document.Relations[told] is Relation.Obj or Relation.NsubjPass ? document.Heads[told] : -1;
        if (verb < 0 || document.Tags[verb] != Upos.Verb) return false;
        var before = verb != head && document.FormHashes[head] != document.LemmaHashes[head] && document.Child(head, Relation.Nummod) < 0 && VerbForms.HasPerfect(document, verb);
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
