using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Examples for which event a report tells of: drafts of reports with a key that name one of its fills, against all drafts of reports without.</summary>
internal static class WorthExamples
{
    private const float UnsureWeight = 0.2f;
    private const float ShortWeight = 0.4f;

    /// <summary>Examples from the keyed reports; for the model of reports of any form also the events of each short description, which are always told.</summary>
    public static List<Example> From(List<MucReport> reports, List<ReadScene> scenes, List<ReadScene> shortScenes, EventModels models, float?[] topics, bool wire)
    {
        var examples = new List<Example>();
        var reader = new IncidentReader(models);
        for (var at = 0; at < reports.Count; at++)
        {
            var (report, scene) = (reports[at], scenes[at]);
            var kin = new ClassSigns(scene.Document);
            var signs = new WorthSigns(scene.Document, scene.Victims, scene.Claims, wire ? topics[at] : null, kin, keepTexts: true);
            foreach (var draft in reader.Drafts(scene.Document, scene.Dates, scene.Places, scene.Actors, scene.Facilities, scene.Claims, scene.Victims, topics[at], kin))
            {
                signs.Collect(draft);
                var named = report.IsRelevant && (draft.Fills.Exists(fill => RoleExamples.Label(report, scene, fill.Filler) is > 0 and var label && label != (int)EventRole.Weapon) || draft.Victims.Exists(victim => IsVictim(report, scene, victim)));
                examples.Add(new([.. signs.Signs.Texts], named ? 1 : 0, named || !report.IsRelevant ? 1 : UnsureWeight, at));
            }
        }

        for (var at = 0; at < shortScenes.Count && !wire; at++)
        {
            var scene = shortScenes[at];
            var kin = new ClassSigns(scene.Document);
            var signs = new WorthSigns(scene.Document, scene.Victims, scene.Claims, null, kin, keepTexts: true);
            foreach (var draft in reader.Drafts(scene.Document, scene.Dates, scene.Places, scene.Actors, scene.Facilities, scene.Claims, scene.Victims, null, kin))
            {
                if (draft.Status != Attest.IncidentStatus.Occurred) continue;
                signs.Collect(draft);
                examples.Add(new([.. signs.Signs.Texts], 1, ShortWeight, reports.Count + at));
            }
        }

        return examples;
    }

    private static bool IsVictim(MucReport report, ReadScene scene, int victim)
    {
        if (!report.Fills.TryGetValue("Victim", out var fills)) return false;
        var mention = scene.Victims[victim];
        var text = MucReport.Normalise(mention.Name ?? scene.Document.Passage(mention.Span).Text);
        return fills.Contains(text) || fills.Any(fill => fill.EndsWith(' ' + text, StringComparison.Ordinal) || text.EndsWith(' ' + fill, StringComparison.Ordinal));
    }
}
