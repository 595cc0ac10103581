using System.Text;
using System.Text.Json;
using Attest.Archive;
using Attest.Cli.Read;
using Attest.Testing;

namespace Attest.Tests.Cli.Read;

public sealed class ReadRunTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Readings_come_in_the_order_of_the_input(int workers)
    {
        var reports = Enumerable.Range(0, 200).Select(at => Pending($"r{at}"));
        var (code, output, _) = Run(reports, OutputFormat.Jsonl, workers, report =>
        {
            Thread.SpinWait(report.Id.Length * 7 % 5 * 10000);
            return new(report);
        });
        code.Should().Be(0);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .Should().Equal(Enumerable.Range(0, 200).Select(at => $"r{at}"));
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_file_line_and_code_and_the_rest_is_read()
    {
        var (code, output, notices) = Run([Pending("a"), new(0, () => CapturedReport.Unread("docs.jsonl", 2, ProblemTexts.EmptyReport())), Pending("c")], OutputFormat.Jsonl);
        code.Should().Be(1);
        output.Split('\n').Should().HaveCount(3);
        notices.Should().StartWith("attest: docs.jsonl:2: READ-001 ");
    }

    [Fact]
    public void A_defect_in_one_reading_does_not_take_the_others()
    {
        var (code, output, notices) = Run([Pending("a"), Pending("b")], OutputFormat.Jsonl, read: report => report.Id == "a" ? throw new InvalidOperationException("boom") : new(report));
        code.Should().Be(1);
        notices.Should().Contain("READ-020").And.Contain("boom");
        output.Split('\n')[0].Should().Contain("READ-020");
        output.Split('\n')[1].Should().StartWith("{\"id\":\"b\"");
    }

    [Theory]
    [InlineData(0, JsonValueKind.Array)]
    [InlineData(1, JsonValueKind.Object)]
    [InlineData(2, JsonValueKind.Array)]
    [InlineData(3, JsonValueKind.Array)]
    public void Json_is_one_object_for_one_report_and_an_array_for_several(int reports, JsonValueKind kind)
    {
        var root = JsonDocument.Parse(Run(Enumerable.Range(0, reports).Select(at => Pending($"r{at}")), OutputFormat.Json).Output).RootElement;
        root.ValueKind.Should().Be(kind);
        if (kind == JsonValueKind.Array) root.GetArrayLength().Should().Be(reports);
    }

    [Fact]
    public void The_published_option_is_for_reports_without_a_date_of_their_own()
    {
        PublishedTime.TryParse("2026-01-01", out var given);
        PendingReport[] reports = [Pending("a"), new(1, () => new("b", null, new ReportBuilder().Saying("x").PublishedOn("2026-03-12"), []))];
        var run = Run(reports, OutputFormat.Jsonl, published: given, read: report => new(report) { Published = report.Published });
        run.Output.Split('\n')[0].Should().Contain("\"published\":\"2026-01-01\"");
        run.Output.Split('\n')[1].Should().Contain("\"published\":\"2026-03-12\"");
    }

    [Fact]
    public void A_closed_pipe_is_a_quiet_end()
    {
        var options = new ReadOptions([], null, null, OutputFormat.Jsonl, false, 80, false);
        new ReadRun(options, report => new(report), new Broken("Broken pipe", 32), TextWriter.Null, null).Execute(Enumerable.Repeat(Pending("a"), 5000), 2).Should().Be(0);
    }

    [Fact]
    public void A_full_disk_is_told_and_fails()
    {
        using var notices = new StringWriter();
        new ReadRun(new([], null, null, OutputFormat.Jsonl, false, 80, false), report => new(report), new Broken("No space left on device", 28), notices, null).Execute(Enumerable.Repeat(Pending("a"), 5000), 2).Should().Be(1);
        notices.ToString().Should().Contain("READ-022");
    }

    [Fact]
    public void A_defect_in_taking_up_one_report_does_not_take_the_others()
    {
        var (code, output, notices) = Run([new(1, () => throw new InvalidOperationException("boom")), Pending("b")], OutputFormat.Jsonl);
        code.Should().Be(1);
        notices.Should().Contain("READ-020");
        output.Should().StartWith("{\"id\":\"b\"");
    }

    [Fact]
    public void Problems_of_taking_up_stand_in_the_reading() =>
        Run([new(1, () => new("a", null, ReportBuilder.Of("x"), [ProblemTexts.BrokenEncoding("UTF-8", 1)]))], OutputFormat.Jsonl).Output.Should().Contain("READ-005");

    private static PendingReport Pending(string id) => new(10, () => new(id, null, new ReportBuilder().Called(id).Saying("Words."), []));

    private static (int Code, string Output, string Notices) Run(
        IEnumerable<PendingReport> reports, OutputFormat format, int workers = 2, Func<Report, Reading>? read = null, PublishedTime? published = null)
    {
        using var output = new MemoryStream();
        using var notices = new StringWriter();
        var code = new ReadRun(new([], null, published, format, false, 80, false), read ?? (report => new(report)), output, notices, null).Execute(reports, workers);
        return (code, Encoding.UTF8.GetString(output.ToArray()), notices.ToString());
    }

    private sealed class Broken(string reason, int code) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(reason, code);
    }
}
