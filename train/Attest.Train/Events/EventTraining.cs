using System.Globalization;
using System.Text.Json;
using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Makes <c>assets/events.zip</c>: which noun phrase fills which role, and which event a report tells of.</summary>
internal static class EventTraining
{
    private const int LeastReports = 4;
    private const int Folds = 5;
    private static readonly string[] Roles = Array.ConvertAll(Enum.GetValues<EventRole>(), role => role.ToString().ToLowerInvariant());

    /// <summary>Trains both models on the folder of the data sets and writes them.</summary>
    public static int Run(string folder, string output)
    {
        var reader = new SceneReader();
        var reports = MucReport.Load(Path.Combine(folder, "muc4"));
        var scenes = reports.ConvertAll(report => reader.Read(new(report.Id, report.Text)));
        var short1 = Short(Path.Combine(folder, "insecurity-insight", "health-care-train.jsonl"));
        var shortScenes = short1.ConvertAll(reader.Read);

        var roles = RoleExamples.From(reports, scenes, shortScenes);
        CrossValidate("role", roles, Roles);

        // Entities are judged by models that have not seen their reports, as they will be when the models are used.
        var entities = new List<Example>();
        var entityRoles = new List<EventRole>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var part = Models(roles.FindAll(example => example.Report % Folds != fold), reports, scenes, shortScenes, at => at % Folds != fold, new());
            EntityExamples.Collect(reports, scenes, at => at % Folds == fold, part, entities, entityRoles);
        }

        CrossValidate("entity", entities, ["no", "yes"]);
        var offsets = EntityExamples.Offsets(entities, entityRoles, reports, LeastReports);
        var entityModel = new LogisticRegression(2);
        entityModel.Learn(entities, LeastReports);
        var asset = new ModelAsset();
        Models(roles, reports, scenes, shortScenes, _ => true, asset, report: true);
        asset.Add("entity", ModelRows.OfOdds(entityModel, offsets.Select((offset, role) => ("offset=" + Roles[role], offset))));
        asset.Write(output);
        return 0;
    }

    /// <summary>The models for roles and for what is told, the second trained on top of the first.</summary>
    private static EventModels Models(List<Example> roles, List<MucReport> reports, List<ReadScene> scenes, List<ReadScene> shortScenes, Func<int, bool> takes, ModelAsset asset, bool report = false)
    {
        var roleModel = new LogisticRegression(Roles.Length);
        roleModel.Learn(roles, LeastReports);
        var models = new EventModels(asset.Add("role", ModelRows.Of(roleModel)), null, null);
        var worth = WorthExamples.From(reports, scenes, shortScenes, models).FindAll(example => example.Report >= reports.Count || takes(example.Report));
        if (report) CrossValidate("worth", worth, ["no", "yes"]);
        var worthModel = new LogisticRegression(2);
        worthModel.Learn(worth, LeastReports);
        return models with { Worth = asset.Add("worth", ModelRows.OfOdds(worthModel, [])) };
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
