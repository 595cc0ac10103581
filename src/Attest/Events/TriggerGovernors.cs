using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells what the words that an event's word hangs on make of it: "tried to kill", "threatened to bomb", "denied the attack", "plans for an attack".</summary>
internal static class TriggerGovernors
{
    private static readonly WordSet Telling = DeedWords.Of("telling");

    /// <summary>What the words that the event hangs on tell of it: "tried to kill", "threatened to bomb", "denied the attack", "plans for an attack".</summary>
    public static (IncidentStatus, bool, string?) Judge(Document document, CueLexicon cues, int head, bool verb, string? why)
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
            if (hangs && !(relation is Relation.Advcl && steps == 0 && !VerbForms.HasTo(document, at)))
            {
                var infinitive = verb && VerbForms.HasTo(document, at);
                if (relation is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Acl or Relation.Nmod or Relation.NsubjPass or Relation.Obl)
                {
                    // "Asked the army to stop shelling the town": what is to stop goes on.
                    if (relation is Relation.Obj or Relation.Xcomp && cues.Governs(document, governor, EventCue.Attempted) && (IsDuty(document, governor) || (VerbForms.HasTo(document, governor) && IsAskedFor(document, governor)))) return (IncidentStatus.Occurred, true, "to be stopped");
                    if (relation is not Relation.Obl && cues.Governs(document, governor, EventCue.Denied) && !HedgeLexicon.IsNegated(document, governor)) return (IncidentStatus.Denied, false, "denied");
                    if ((infinitive || (!verb && relation is Relation.Obj or Relation.NsubjPass or Relation.Nmod) || relation == Relation.Xcomp || (relation == Relation.NsubjPass && document.Relations[head] == Relation.Acl)) && cues.Governs(document, governor, EventCue.Attempted)) return (IncidentStatus.Attempted, false, "attempted");
                    // "Threatened him with abduction"
                    if ((infinitive || relation is Relation.Nmod or Relation.Obj || (relation == Relation.Obl && NounPhrase.StandsBehind(document, at, Words.With))) && cues.Governs(document, governor, EventCue.Threatened)) return (IncidentStatus.Threatened, false, "threatened");
                    if ((infinitive || (!verb && relation is Relation.Nmod or Relation.Obj or Relation.NsubjPass)) && cues.Governs(document, governor, EventCue.Planned) && !IsPast(document, head, governor) && !IsCarriedOut(document, governor)) return (IncidentStatus.Planned, false, "planned");
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

    /// <summary>True for "was planned and carried out by the army".</summary>
    private static bool IsCarriedOut(Document document, int planned)
    {
        foreach (var child in document.Children(planned))
            if (document.Relations[child] == Relation.Conj && document.Xpos(child) is "VBN" or "VBD" && Words.Doing.Contains(document.LemmaHashes[child]) && !HedgeLexicon.IsNegated(document, child)) return true;
        return false;
    }

    /// <summary>True for "planned the attack", "the killing had been ordered by": who planned it is told of an attack that took place.</summary>
    private static bool IsPast(Document document, int head, int governor) =>
        // "Denied ordering the massacre"
        document.Xpos(governor) == "VBG" && document.Heads[governor] is >= 0 and var owning && TreeWords.Owning.Contains(document.FormHashes[owning]) ||
        document.Tags[head] == Upos.Noun && document.Tags[governor] == Upos.Verb && Charges.IsCharge(document, governor) || document.Tags[governor] == Upos.Verb && (document.Xpos(governor) == "VBD" || VerbForms.HasPerfect(document, governor) || Charges.IsCharge(document, governor) || (document.Xpos(governor) == "VBN" && document.Child(governor, Relation.OblAgent) >= 0)) && document.Child(head, Relation.Det) is var article and >= 0 && Words.Definite.Contains(document.FormHashes[article]);

    private static bool IsBarePlural(Document document, int head) => document.FormHashes[head] != document.LemmaHashes[head] && document.Child(head, Relation.Nummod) < 0;

    /// <summary>True for "kidnapping", "shelling" without an article or an owner: the kind of event, not one of them.</summary>
    private static bool IsBare(Document document, int head, int governor) =>
        document.Child(head, Relation.Det) < 0 && document.Child(head, Relation.NmodPoss) < 0 && document.Child(head, Relation.Nmod) < 0 && (document.Child(head, Relation.Compound) < 0 || (document.Tags[governor] == Upos.Verb && document.Relations[head] == Relation.Obj));

    /// <summary>True for "the risk of kidnapping", where the tree takes the noun for a verb.</summary>
    private static bool IsGerundOf(Document document, int head) =>
        document.Xpos(head) == "VBG" && document.Relations[head] == Relation.Acl && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.Mark) is var mark and >= 0 && document.FormHashes[mark] == Words.Of;

    /// <summary>True for "must stop", "should end".</summary>
    private static bool IsDuty(Document document, int verb) => VerbForms.HasAuxiliary(document, verb, Words.Duty);

    /// <summary>True for an infinitive that somebody is asked or told to do ("asked the army to stop").</summary>
    private static bool IsAskedFor(Document document, int verb) =>
        document.Relations[verb] is Relation.Xcomp or Relation.Advcl && document.Child(verb, Relation.Mark) is >= 0 and var to && (document.Child(document.Heads[verb], Relation.Obj) is var asked and >= 0 && asked < verb && to > asked || (document.Child(document.Heads[verb], Relation.Obl) is >= 0 and var called && called < to && NounPhrase.StandsBehind(document, called, Words.On)));

    private static bool IsYetToGoOn(Document document, int verb) =>
        (Words.Doing.Contains(document.LemmaHashes[verb]) || Words.GoingOn.Contains(document.LemmaHashes[verb])) && VerbForms.HasAuxiliary(document, verb, Words.Future);

    private static bool IsFactive(Document document, int governor) => Words.Factive.Contains(document.LemmaHashes[governor]);

    /// <summary>True for a noun whose verb tells of something that happened ("airstrikes hit a market", "was hit by airstrikes", "carried out airstrikes").</summary>
    public static bool IsTold(Document document, int head)
    {
        head = NounPhrase.FirstOfList(document, head);
        var verb = document.Heads[head];
        if (verb < 0 || document.Tags[verb] != Upos.Verb || document.Xpos(verb) is not ("VBD" or "VBN")) return false;
        if (document.Relations[head] == Relation.Obj) return Words.Doing.Contains(document.LemmaHashes[verb]);
        return document.Relations[head] is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent || (document.Relations[head] is Relation.Obl && document.Child(head, Relation.Case) is var by and >= 0 && (document.FormHashes[by] == Words.By || document.FormHashes[by] == Words.In));
    }
}
