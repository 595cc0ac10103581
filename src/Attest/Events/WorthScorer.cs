using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Decides whether a draft is an event that the report tells of, rather than one it only mentions in general. Safe to share between threads.</summary>
internal sealed class WorthScorer(LinearModel? general, LinearModel? wire)
{
    /// <summary>Above this a draft is given where the report tells of nothing else; in wire reports, of which many tell of no event, only above the second.</summary>
    private const float LeastAlone = -2, LeastAloneInWire = -1;

    /// <summary>So many people held are news, whoever held them.</summary>
    private const int Several = 3;

    /// <summary>Gives each draft its log-odds.</summary>
    public void Score(Document document, List<Draft> drafts, VictimMention[] victims, ClaimMention[] claims, float? topic, ClassSigns kin, bool explain)
    {
        var signs = new WorthSigns(document, victims, claims, topic, kin, keepTexts: false);
        var told = explain ? new WorthSigns(document, victims, claims, topic, kin, keepTexts: true) : null;
        var model = topic is null ? general : wire;
        if (model is null) return;
        Span<float> score = stackalloc float[1];
        foreach (var draft in drafts)
        {
            signs.Collect(draft);
            model.Score(signs.Signs, score);
            draft.Worth = score[0];
            if (told is null || draft.Worth <= 0) continue;

            // Only what may be given is explained: the words of the signs cost more than the score.
            told.Collect(draft);
            draft.Why = "an event that is told, by: " + model.Strongest(told.Signs, 0);
        }
    }

    /// <summary>Takes out the merged drafts that are not to be given; where none is left, the likeliest that has a day and a place of its own stays: a denial or a condemnation tells of an event too.</summary>
    public void Keep(List<Draft> incidents, VictimMention[] victims, bool inWire)
    {
        Draft? likeliest = null;
        foreach (var draft in incidents)
            if (draft is { Status: IncidentStatus.Occurred, Place: not null, OnlyResult: false } && (draft.Time is not null || (!inWire && IsDone(draft))) && draft.Worth > (inWire ? LeastAloneInWire : LeastAlone) && draft.Worth > (likeliest?.Worth ?? float.MinValue)) likeliest = draft;
        incidents.RemoveAll(draft => !IsReported(draft, victims, inWire));
        if (incidents.Count == 0 && likeliest is not null) incidents.Add(likeliest);
    }

    /// <summary>True where the merged draft is to be given as an incident.</summary>
    private bool IsReported(Draft draft, VictimMention[] victims, bool inWire)
    {
        var carried = draft.Victims.Count > 0 || draft.Fills.Exists(fill => fill.Role is EventRole.Target or EventRole.Victim);
        if (draft.OnlyResult && draft.Victims.Count == 0 && !draft.Fills.Exists(fill => fill.Role is EventRole.Target)) return false;
        if (draft.TakesUp && !carried) return false;
        // "A man they accused of helping the army": of no event.
        if (draft.Fills.Count == 0 && draft.Victims.Count == 0 && draft.Triggers.TrueForAll(trigger => trigger.Entry.Blames)) return false;
        // "Put the number of dead at 26": nobody of its own.
        if (!carried && draft.Triggers.TrueForAll(trigger => trigger.Entry is { Verb: false, Weight: TriggerWeight.Weak, Object: TriggerObject.People })) return false;
        if (draft.Status is IncidentStatus.Planned or IncidentStatus.Threatened && draft.Sentence > 2 && draft.Type != IncidentType.Threat) return false;
        if (IsPlain(draft) || (!inWire && IsDeadly(draft, victims))) return true;
        // "Troops killed 12 insurgents, the army said": nobody is said to have died in vain.
        if (!inWire && draft is { OnlyResult: true, Status: IncidentStatus.Occurred, Background: false } && HasKilled(draft, victims)) return true;
        return general is null ? carried || draft.Fills.Count > 0 || draft.Place is not null : draft.Worth > 0;
    }

    private static bool HasKilled(Draft draft, VictimMention[] victims) => draft.Victims.Exists(at => victims[at] is { Outcome: Outcome.Killed, Count.Best: > 0 });

    /// <summary>True where somebody is said to have done it.</summary>
    private static bool IsDone(Draft draft) => draft.Fills.Exists(fill => fill.IsDoer);

    /// <summary>True for a deed with people killed, hurt, taken or held by it, told once and as news, or said to be another incident: no report of another kind than a wire's leaves it out.</summary>
    private static bool IsDeadly(Draft draft, VictimMention[] victims) =>
        draft is { Status: IncidentStatus.Occurred, Background: false, OnlyResult: false } && (draft.Other || draft.Triggers.Exists(trigger => trigger is { General: false, Entry: { Weight: TriggerWeight.Strong } or { Type: IncidentType.Abduction, Verb: true } } || ((draft.Time is not null || HasKilled(draft, victims)) && trigger is { General: false, Entry: { Verb: false, Type: IncidentType.Clash } }))) &&
        draft.Victims.Exists(at => victims[at] is { Outcome: Outcome.Killed or Outcome.Injured or Outcome.Abducted, Count.Best: > 0 } || (victims[at] is { Outcome: Outcome.Detained, Count.Best: > 0 } && (IsDone(draft) || victims[at].Count.Low >= Several)));

    /// <summary>True for an attack by somebody on somebody or something that a report opens with: whatever it is like, the report tells it.</summary>
    private static bool IsPlain(Draft draft) =>
        draft.Sentence <= 1 && draft.Status == IncidentStatus.Occurred && draft.Triggers.Exists(trigger => trigger.Entry is { Verb: true, Weight: TriggerWeight.Strong } && !trigger.General) &&
        draft.Fills.Exists(fill => fill.IsDoer) &&
        (draft.Victims.Count > 0 || draft.Fills.Exists(fill => fill is { Role: EventRole.Target or EventRole.Victim, ByGrammar: RolePart.Object }));
}
