using System.Text.Json;

namespace Attest.Tests.Contract;

/// <summary>Holds every passage of a reading, as it is written, against the report it points into.</summary>
internal static class PassageChecks
{
    public static void Check(Reading reading)
    {
        reading.Problems.Should().NotContain(problem => problem.Code == ProblemTexts.StageFailedCode, reading.Report.Text);
        using var json = JsonDocument.Parse(Samples.Json(reading));
        Walk(json.RootElement, reading.Report);
    }

    private static void Walk(JsonElement element, Report report)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Walk(item, report);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end) && element.TryGetProperty("text", out var text))
        {
            var part = element.TryGetProperty("in", out var where) && where.GetString() == "title" ? report.Title! : report.Text;
            end.GetInt32().Should().BeGreaterThan(start.GetInt32());
            Written(part[start.GetInt32()..end.GetInt32()]).Should().Be(text.GetString());
            return;
        }

        foreach (var property in element.EnumerateObject()) Walk(property.Value, report);
    }

    /// <summary>JSON in UTF-8 has no half surrogate pairs: each is written as the replacement character.</summary>
    private static string Written(string words) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(words));
}
