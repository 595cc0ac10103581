using System.Globalization;
using System.Text.Json;
using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Makes <c>assets/events.zip</c>: which noun phrase fills which role, and which event a report tells of.</summary>
internal static class EventTraining
{
    private const int LeastReports = 3;
    private const int Folds = 5;
    private const float SharpShare = 0.5f;
    private const float BluntWeight = 0.2f;
    private static readonly string[] Roles = Array.ConvertAll(Enum.GetValues<EventRole>(), role => role.ToString().ToLowerInvariant());

    /// <summary>Trains both models on the folder of the data sets and writes them.</summary>
    public static int Run(string folder, string output)
    {
        var reader = new SceneReader();
        var reports = MucReport.Load(Path.Combine(folder, "muc4"));
        var scenes = reports.ConvertAll(report => reader.Read(new(report.Id, report.Text)));
        var short1 = Short(Path.Combine(folder, "insecurity-insight", "health-care-train.jsonl"));
        var shortScenes = short1.ConvertAll(reader.Read);

        var topic = TopicExamples.From(reports, scenes);
        var topics = TopicExamples.HeldOut(topic, Folds, LeastReports);
        PrintTopics(topic, topics);
        var roles = RoleExamples.From(reports, scenes, shortScenes, topics);
        CrossValidate("role", roles, Roles);

        // Entities are judged by models that have not seen their reports, as they will be when the models are used.
        var parts = new EventModels[Folds];
        for (var fold = 0; fold < Folds; fold++)
            parts[fold] = Models(roles.FindAll(example => example.Report % Folds != fold), reports, scenes, shortScenes, topics, at => at % Folds != fold, new());
        var asset = new ModelAsset();
        Models(roles, reports, scenes, shortScenes, topics, _ => true, asset, report: true);
        AddEntities("entity", wire: false);
        AddEntities("entity.w", wire: true);
        var topicModel = TopicExamples.Model();
        topicModel.Learn(topic, LeastReports);
        asset.Add("topic", ModelRows.OfOdds(topicModel, []));
        asset.Write(output);
        return 0;

        void AddEntities(string name, bool wire)
        {
            var examples = new List<Example>();
            var entityRoles = new List<EventRole>();
            for (var fold = 0; fold < Folds; fold++) EntityExamples.Collect(reports, scenes, at => at % Folds == fold, parts[fold], topics, wire, examples, entityRoles);
            CrossValidate(name, examples, ["no", "yes"]);
            var offsets = EntityExamples.Offsets(examples, entityRoles, reports, LeastReports);
            var model = new LogisticRegression(2);
            model.Learn(examples, LeastReports);
            asset.Add(name, ModelRows.OfOdds(model, offsets.Select((offset, role) => ("offset=" + Roles[role], offset))));
        }
    }

    /// <summary>The models for roles and for what is told, the latter trained on top of the former.</summary>
    private static EventModels Models(List<Example> roles, List<MucReport> reports, List<ReadScene> scenes, List<ReadScene> shortScenes, float?[] topics, Func<int, bool> takes, ModelAsset asset, bool report = false)
    {
        var roleModel = new LogisticRegression(Roles.Length);
        roleModel.Learn(roles, LeastReports);
        var models = new EventModels(asset.Add("role", ModelRows.Of(Sharpened(roleModel, roles))), null, null);
        return models with { Worth = Worth("worth", wire: false), WireWorth = Worth("worth.w", wire: true) };

        LinearModel Worth(string name, bool wire)
        {
            var examples = WorthExamples.From(reports, scenes, shortScenes, models, topics, wire).FindAll(example => example.Report >= reports.Count || takes(example.Report));
            if (report) CrossValidate(name, examples, ["no", "yes"]);
            var model = new LogisticRegression(2);
            model.Learn(examples, LeastReports);
            return asset.Add(name, ModelRows.OfOdds(model, []));
        }
    }

    /// <summary>Learns again from the mentions that tell of the event: of all mentions of a filler, those the first model finds least like one count little.</summary>
    private static LogisticRegression Sharpened(LogisticRegression first, List<Example> examples)
    {
        var best = new Dictionary<(int, int, string), float>();
        var own = examples.ConvertAll(example => example.Group is null ? 1 : first.Probability(example, example.Label));
        for (var at = 0; at < examples.Count; at++)
            if (examples[at] is { Group: { } group } example) best[(example.Report, example.Label, group)] = Math.Max(own[at], best.GetValueOrDefault((example.Report, example.Label, group)));
        var sharpened = new List<Example>(examples.Count);
        for (var at = 0; at < examples.Count; at++)
            sharpened.Add(examples[at] is { Group: { } group } example && own[at] < SharpShare * best[(example.Report, example.Label, group)] ? example with { Weight = example.Weight * BluntWeight } : examples[at]);
        var again = new LogisticRegression(Roles.Length);
        again.Learn(sharpened, LeastReports);
        return again;
    }

    private static void PrintTopics(List<Example> examples, float?[] odds)
    {
        var right = examples.Count(example => example.Label == 1 && odds[example.Report] > 0);
        var (given, wanted) = (odds.Count(value => value > 0), examples.Count(example => example.Label == 1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"topic P {100f * right / given:F1} R {100f * right / wanted:F1} F {200f * right / (given + wanted):F1}"));
    }

    private static List<Report> Short(string path)
    {
        var found = new List<Report>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("Event Description").GetString() ?? "";
            PublishedTime? published = PublishedTime.TryParse(row.RootElement.GetProperty("Date").GetString(), out var date) ? date : null;
            if (found.Count < 2000) found.Add(new("short" + found.Count.ToString(CultureInfo.InvariantCulture), text.Trim()) { Published = published });
        }

        return found;
    }

    private static void CrossValidate(string name, List<Example> examples, string[] classes)
    {
        var right = new int[classes.Length];
        var given = new int[classes.Length];
        var wanted = new int[classes.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new LogisticRegression(classes.Length);
            model.Learn(examples.FindAll(example => example.Report % Folds != fold), LeastReports);
            foreach (var example in examples)
            {
                if (example.Report % Folds != fold || example.Weight < 0.5f) continue;
                var best = model.Best(example).Class;
                given[best]++;
                wanted[example.Label]++;
                if (best == example.Label) right[best]++;
            }
        }

        for (var at = 0; at < classes.Length; at++)
        {
            var (p, r) = (right[at] / Math.Max(1f, given[at]), right[at] / Math.Max(1f, wanted[at]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {classes[at],-12} P {100 * p,5:F1} R {100 * r,5:F1} F {200 * p * r / Math.Max(0.001f, p + r),5:F1} ({wanted[at]})"));
        }
    }

}
