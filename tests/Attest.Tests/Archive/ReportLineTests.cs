using System.Text;
using Attest.Archive;

namespace Attest.Tests.Archive;

public sealed class ReportLineTests
{
    [Fact]
    public void A_line_has_the_fields_of_the_contract_and_others_are_passed_over()
    {
        var report = Capture("""{"x":{"y":[1,2]},"id":"7","text":"A\nB","title":"T","published":"2026-03-12","source":"O","url":"https://o.example/7"}""").Report!;
        report.Should().Be(new Report("7", "A\nB") { Title = "T", Published = At("2026-03-12"), Source = "O", Url = "https://o.example/7" });
    }

    [Fact]
    public void Fields_that_are_null_or_empty_are_unknown() =>
        Capture("""{"id":"7","text":"A","title":"","published":null,"source":" ","url":null}""").Report.Should().Be(new Report("7", "A"));

    [Fact]
    public void An_empty_text_is_a_report_where_there_is_a_title() => Capture("""{"id":"7","text":"","title":"T"}""").Report.Should().Be(new Report("7", "") { Title = "T" });

    [Theory]
    [InlineData("""{"id":"7","text":""}""", "READ-001")]
    [InlineData("""{"id":"7"}""", "READ-001")]
    [InlineData("not json", "READ-006")]
    [InlineData("[1]", "READ-006")]
    [InlineData("""{"id":"7","text":"A" """, "READ-006")]
    [InlineData("""{"id":"7","text":"A"} {}""", "READ-006")]
    [InlineData("""{"text":"A"}""", "READ-007")]
    [InlineData("""{"id":7,"text":"A"}""", "READ-007")]
    [InlineData("""{"id":"7","text":["A"]}""", "READ-007")]
    [InlineData("""{"id":"7","text":"A","published":2026}""", "READ-007")]
    public void A_bad_line_is_told_by_its_code_and_place(string json, string code)
    {
        var captured = Capture(json);
        captured.Report.Should().BeNull();
        captured.Should().BeEquivalentTo(new { Where = "docs.jsonl", Line = 3 });
        captured.Problems.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void A_published_date_that_is_none_is_a_problem_of_the_report()
    {
        var captured = Capture("""{"id":"7","text":"A","published":"last Tuesday"}""");
        captured.Report!.Published.Should().BeNull();
        captured.Problems.Should().ContainSingle().Which.Code.Should().Be("READ-008");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept_as_given() => Capture("""{"id":"7","text":"a\ud83d\tb\u00e9"}""").Report!.Text.Should().Be("a\ud83d\tb\u00e9");

    [Fact]
    public void Bytes_that_are_no_utf8_are_replaced_and_told()
    {
        var captured = ReportLine.Capture([.. "{\"id\":\"7\",\"text\":\"Córdoba "u8, 0xFF, .. "\"}"u8], "docs.jsonl", 3);
        captured.Report!.Text.Should().Be("Córdoba \uFFFD");
        captured.Problems.Should().ContainSingle().Which.Code.Should().Be("READ-005");
    }

    private static CapturedReport Capture(string json) => ReportLine.Capture(Encoding.UTF8.GetBytes(json), "docs.jsonl", 3);

    [Theory]
    [InlineData("10:30:00.0 +01:00")]
    [InlineData("12.10.2026 10:30")]
    [InlineData("12/03/2026 14:30")]
    [InlineData("March 12, 2026 10:30")]
    public void Only_iso_dates_are_dates(string text) => PublishedTime.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("2026-03-12T14:30", "14:30:00")]
    [InlineData("2026-03-12 14:30:05", "14:30:05")]
    [InlineData("2026-03-12T14:30:05.250+06:30", "14:30:05.25")]
    [InlineData("2026-03-12T14:30Z", "14:30:00")]
    public void Iso_date_times_are_read(string text, string time)
    {
        var at = At(text);
        at.Date.Should().Be(new DateOnly(2026, 3, 12));
        at.Time.Should().Be(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-03-04T12:00:00.123456789Z")]
    [InlineData("2026-03-04T12:00:00z")]
    public void Times_as_other_programs_write_them_are_times(string text) => At(text).Should().BeEquivalentTo(new { Iso = text, Date = new DateOnly(2026, 3, 4), Offset = TimeSpan.Zero });

    private static PublishedTime At(string iso) => PublishedTime.TryParse(iso, out var at) ? at : throw new FormatException(iso);
}
