using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Decides whether a draft is an event that the report tells of, rather than one it only mentions in general. Safe to share between threads.</summary>
internal sealed class WorthScorer(LinearModel? model)
{
    /// <summary>Gives each draft its log-odds.</summary>
    public void Score(Document document, List<Draft> drafts, VictimMention[] victims, ClaimMention[] claims)
    {
        var signs = new WorthSigns(document, victims, claims, keepTexts: false);
        var told = new WorthSigns(document, victims, claims, keepTexts: true);
        Span<float> score = stackalloc float[1];
        foreach (var draft in drafts)
        {
            if (model is null) continue;
            signs.Collect(draft);
            model.Score(signs.Signs, score);
            draft.Worth = score[0];
            if (draft.Worth <= 0) continue;

            // Only what may be given is explained: the words of the signs cost more than the score.
            told.Collect(draft);
            draft.Why = "an event that is told, by: " + model.Strongest(told.Signs, 0);
        }
    }

    /// <summary>True where the merged draft is to be given as an incident.</summary>
    public bool IsReported(Draft draft, VictimMention[] victims)
    {
        var carried = draft.Victims.Count > 0 || draft.Fills.Exists(fill => fill.Role is EventRole.Target or EventRole.Victim);
        if (draft.OnlyResult && draft.Victims.Count == 0 && !draft.Fills.Exists(fill => fill.Role is EventRole.Target)) return false;
        if (draft.TakesUp && !carried) return false;
        if (draft.Status is IncidentStatus.Planned or IncidentStatus.Threatened && draft.Sentence > 2 && draft.Type != IncidentType.Threat) return false;
        return model is null ? carried || draft.Fills.Count > 0 || draft.Place is not null : draft.Worth > 0;
    }
}
