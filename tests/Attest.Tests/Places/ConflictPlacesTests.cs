using Attest.Lexicons;
using Attest.Testing;

namespace Attest.Tests.Places;

/// <summary>Three hundred names of conflict reporting in the spellings of the press, each in a report that names the country in another sentence.</summary>
public sealed class ConflictPlacesTests
{
    private const double Wanted = 0.92;

    [Fact]
    public void Names_of_conflict_reporting_resolve_where_the_report_names_the_country()
    {
        var reader = new ReportReader();
        var rows = DataFile.Parse("conflict-places.txt", File.ReadAllText(Repository.Path("tests", "corpus", "places", "conflict-places.txt"))).Rows().ToArray();
        rows.Length.Should().BeGreaterThanOrEqualTo(300);
        rows.Select(row => row[2]).Distinct().Count().Should().BeGreaterThanOrEqualTo(12);
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var text = $"Aid agencies in {row[2]} called for access on Sunday. Residents of {row[0]} had fled after two days of shelling.";
            var found = reader.Read(ReportBuilder.Of(text)).Places.FirstOrDefault(place => place.Passage.Text == row[0]);
            if (found?.Place?.GazetteerId != row[1]) wrong.Add($"{row.Line}: {row[0]} ({row[2]}) should be {row[3]} {row[1]}, is {found?.Place?.Name ?? (found is null ? "not found" : "open")} {found?.Place?.GazetteerId}");
        }

        (1 - ((double)wrong.Count / rows.Length)).Should().BeGreaterThanOrEqualTo(Wanted, string.Join("\n", wrong));
        TestContext.Current.SendDiagnosticMessage($"{rows.Length - wrong.Count} of {rows.Length}\n" + string.Join("\n", wrong));
        if (Environment.GetEnvironmentVariable("ATTEST_SHOW") is not null) Assert.Fail($"{rows.Length - wrong.Count} of {rows.Length}\n" + string.Join("\n", wrong));
    }
}
