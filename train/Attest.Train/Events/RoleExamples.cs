using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Examples for the roles: each noun phrase beside an event's word, labelled by whether the key has its words.</summary>
internal static class RoleExamples
{
    private const float IrrelevantWeight = 0.5f;
    private const float GrammarWeight = 0.15f;

    /// <summary>Examples from the keyed reports, and from short descriptions labelled by grammar alone, which keep the model from unlearning grammar.</summary>
    public static List<Example> From(List<MucReport> reports, List<ReadScene> scenes, List<ReadScene> shortScenes, float?[] topics)
    {
        var examples = new List<Example>();
        var reader = new IncidentReader(new EventModels(null, null, null));
        var grammar = RoleGrammar.Load();
        for (var at = 0; at < reports.Count; at++)
        {
            var report = reports[at];
            Collect(reader, grammar, scenes[at], topics[at], (filler, _, _) => (Label(report, scenes[at], filler), report.IsRelevant ? 1 : IrrelevantWeight), at, examples);
        }

        for (var at = 0; at < shortScenes.Count; at++)
            Collect(reader, grammar, shortScenes[at], null, (filler, trigger, part) => ((int)grammar.RoleOf(part, filler, trigger), GrammarWeight), reports.Count + at, examples);
        return examples;
    }

    /// <summary>The role whose fills have the words of a noun phrase: the same words, or its head and nothing else than theirs.</summary>
    public static int Label(MucReport report, ReadScene scene, Filler filler)
    {
        var text = MucReport.Normalise(scene.Document.Passage(MentionText.SpanOf(scene.Document, filler, EventRole.Perpetrator)).Text);
        var head = MucReport.Normalise(scene.Document[filler.Head].Text.ToString());
        if (Has(report, "Weapon", text, head) && filler.Weapon is not null) return (int)EventRole.Weapon;
        if (Has(report, "Target", text, head)) return (int)EventRole.Target;
        if (Has(report, "Victim", text, head)) return (int)EventRole.Victim;
        return Has(report, "PerpInd", text, head) || Has(report, "PerpOrg", text, head) ? (int)EventRole.Perpetrator : 0;
    }

    private static bool Has(MucReport report, string role, string text, string head)
    {
        if (text.Length == 0 || head.Length == 0 || !report.Fills.TryGetValue(role, out var fills)) return false;
        if (fills.Contains(text)) return true;
        foreach (var fill in fills)
        {
            var words = fill.Split(' ');
            var of = Array.IndexOf(words, "of");
            var last = of > 0 ? words[of - 1] : words[^1];
            if (last != head.Split(' ')[^1]) continue;
            if (text.Split(' ').All(word => words.Contains(word)) || (" " + text + " ").Contains(" " + fill + " ", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void Collect(IncidentReader reader, RoleGrammar grammar, ReadScene scene, float? topic, Func<Filler, TriggerMention, RolePart, (int Label, float Weight)> label, int number, List<Example> examples)
    {
        var signs = new RoleSigns(scene.Document, scene.Actors, scene.Claims, grammar, topic, new(scene.Document), keepTexts: true);
        foreach (var (_, triggers, fillers) in reader.Find(scene.Document, scene.Dates, scene.Places, scene.Actors, scene.Facilities, scene.Claims, scene.Victims).Sentences())
        {
            foreach (var filler in fillers)
            {
                if (grammar.Nearest(scene.Document, filler, triggers) is not { } trigger || trigger.Head == filler.Head) continue;
                signs.Collect(filler, trigger, triggers);
                var (right, weight) = label(filler, trigger, signs.LastPart);
                examples.Add(new([.. signs.Signs.Texts], right, weight, number) { Group = right == 0 ? null : scene.Document.Lemma(filler.Head) });
            }
        }
    }
}
