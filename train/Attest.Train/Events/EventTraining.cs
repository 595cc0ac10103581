using System.Globalization;
using System.Text;
using System.Text.Json;
using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Makes <c>data/events.model.txt</c>: which noun phrase fills which role, and which event a report tells of.</summary>
internal static class EventTraining
{
    private const int LeastReports = 4;
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
        var roleModel = new LogisticRegression(Roles.Length);
        roleModel.Learn(roles, LeastReports);
        Write(output, ("role", Roles, roleModel), null);

        var worth = WorthExamples.From(reports, scenes, shortScenes, output);
        CrossValidate("worth", worth, ["no", "yes"]);
        var worthModel = new LogisticRegression(2);
        worthModel.Learn(worth, LeastReports);
        Write(output, ("role", Roles, roleModel), worthModel);
        return 0;
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
        const int Folds = 5;
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

    private static void Write(string output, (string Name, string[] Classes, LogisticRegression Model) roles, LogisticRegression? worth)
    {
        var text = new StringBuilder();
        text.Append("# version: 1\n# source: made by train/Attest.Train (events) from MUC-4's 1,300 development reports with their keys and from Insecurity Insight's rows of 2016-20\n");
        text.Append("# Weights of signs in thousandths. Fields: model | sign | a weight for each class\n");
        text.Append(roles.Name).Append(" | class | ").AppendJoin(" | ", roles.Classes).Append('\n');
        foreach (var (sign, weights) in roles.Model.Rows())
        {
            if (sign.Contains('|', StringComparison.Ordinal) || weights.Max(Math.Abs) < 0.05f) continue;
            text.Append(roles.Name).Append(" | ").Append(sign);
            foreach (var weight in weights) text.Append(" | ").Append(((int)MathF.Round(weight * 1000)).ToString(CultureInfo.InvariantCulture));
            text.Append('\n');
        }

        if (worth is not null)
        {
            text.Append("worth | class | yes\n");
            foreach (var (sign, weights) in worth.Rows())
            {
                var odds = weights[1] - weights[0];
                if (sign.Contains('|', StringComparison.Ordinal) || Math.Abs(odds) < 0.05f) continue;
                text.Append("worth | ").Append(sign).Append(" | ").Append(((int)MathF.Round(odds * 1000)).ToString(CultureInfo.InvariantCulture)).Append('\n');
            }
        }

        File.WriteAllText(output, text.ToString());
    }
}
