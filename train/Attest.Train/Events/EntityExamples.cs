using System.Globalization;
using Attest.Events;
using Attest.Language;

namespace Attest.Train.Events;

/// <summary>Examples for the entities of a report: all mentions of one entity in one role, labelled by whether the key has the words it would be given with.</summary>
internal static class EntityExamples
{
    /// <summary>Examples of the reports that <paramref name="takes"/> chooses, read with models that have not seen them.</summary>
    public static void Collect(List<MucReport> reports, List<ReadScene> scenes, Func<int, bool> takes, EventModels models, float?[] topics, bool wire, List<Example> examples, List<EventRole> roles)
    {
        var reader = new IncidentReader(models);
        for (var at = 0; at < reports.Count; at++)
        {
            if (!takes(at)) continue;
            var scene = scenes[at];
            var kin = new ClassSigns(scene.Document);
            var drafts = reader.Drafts(scene.Document, scene.Dates, scene.Places, scene.Actors, scene.Facilities, scene.Claims, scene.Victims, topics[at], kin);
            reader.Worth.Score(scene.Document, drafts, scene.Victims, scene.Claims, topics[at], kin, explain: false);
            var names = reader.NamesOf(scene.Document, scene.Actors);
            var signs = new EntitySigns(scene.Document, wire ? topics[at] : null, kin, keepTexts: true);
            foreach (var entity in EntityMentions.Of(drafts, new(scene.Document, scene.Actors, scene.Facilities.Mentions, names)))
            {
                signs.Collect(entity);
                examples.Add(new([.. signs.Signs.Texts.Where(sign => !sign.StartsWith("offset=", StringComparison.Ordinal))], IsRight(reports[at], scene.Document, names, entity) ? 1 : 0, 1, at));
                roles.Add(entity.Role);
            }
        }
    }

    /// <summary>For each role, how much to add to the log-odds so that F is highest over cross-validation.</summary>
    public static float[] Offsets(List<Example> examples, List<EventRole> roles, List<MucReport> reports, int least)
    {
        const int Folds = 5;
        var odds = new float[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new LogisticRegression(2);
            model.Learn(examples.FindAll(example => example.Report % Folds != fold), least);
            for (var at = 0; at < examples.Count; at++)
            {
                if (examples[at].Report % Folds != fold) continue;
                odds[at] = model.Odds(examples[at]);
            }
        }

        var offsets = new float[Enum.GetValues<EventRole>().Length];
        foreach (var role in Enum.GetValues<EventRole>())
        {
            if (role == EventRole.None) continue;
            var wanted = reports.Sum(report => report.Entities.GetValueOrDefault(role));
            var (most, offset) = (0f, 0f);
            for (var step = -30; step <= 30; step++)
            {
                int given = 0, right = 0;
                for (var at = 0; at < examples.Count; at++)
                {
                    if (roles[at] != role || odds[at] + (step / 10f) <= 0) continue;
                    given++;
                    right += examples[at].Label;
                }

                var f = 2f * right / (given + wanted);
                if (f > most) (most, offset) = (f, step / 10f);
            }

            offsets[(int)role] = offset;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entity {role,-12} F {100 * most:F1} at {offset:F1}"));
        }

        return offsets;
    }

    private static bool IsRight(MucReport report, Document document, PersonNames names, EntityMentions entity)
    {
        foreach (var (_, fill) in entity.Mentions)
        {
            var text = entity.Role == EventRole.Victim
                ? fill.Filler.Class == FillerClass.Name ? names.Fullest(fill.Filler) : MentionText.People(document, fill.Filler.Span, fill.Filler.Head)
                : document.Passage(MentionText.SpanOf(document, fill.Filler, entity.Role)).Text;
            if (fill != entity.Best.Fill) continue;
            var words = MucReport.Normalise(text);
            return entity.Role == EventRole.Perpetrator ? Has(report, "PerpInd", words) || Has(report, "PerpOrg", words) : Has(report, entity.Role.ToString(), words);
        }

        return false;
    }

    private static bool Has(MucReport report, string role, string words) => report.Fills.TryGetValue(role, out var fills) && fills.Contains(words);
}
