using System.Globalization;
using Attest.Dates;
using Attest.Language;
using Attest.Testing;
using CsCheck;

namespace Attest.Tests.Dates;

public sealed class DatePropertyTests
{
    private static readonly LanguageReader Language = new();
    private static readonly DateReader Dates = new();
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2034, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly string[] Forms = ["d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM. d, yyyy", "yyyy-MM-dd", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy"];

    private static readonly string[] Words =
    [
        "on", "the", "Tuesday", "last", "week", "3", "May", "2024", "yesterday", "two", "days", "ago", "late", "of", "at", "10:35", "a.m.", ",", "-", "\"", "said", "early", "next", "month", "'90",
        "clinic", "hit", "every", "year", "earlier", "first", "half", "quarter", "a", "few", "hours", "Eid al-Fitr", "to", "and", "between", "\n\n", "12/11/2023", "1990s", "overnight", "\ud800", "é", "，", "0930", "GMT", "(", ")", ".", "end",
    ];

    private static DateReading Read(Report report) => Dates.Read(Language.Read(report));

    [Fact]
    public void A_date_written_in_any_form_resolves_to_the_day_it_was_written_from() =>
        Gen.Select(Days, Gen.Int[0, Forms.Length - 1].Select(at => Forms[at])).Sample(
            (day, form) =>
            {
                var words = day.ToString(form, CultureInfo.InvariantCulture);
                var reading = Read(ReportBuilder.Of($"The clinic was hit on {words} by shells."));
                reading.Problems.Should().BeEmpty();
                var time = reading.Mentions.Should().ContainSingle(words).Subject;
                time.Expression.Value.Should().Be(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                time.Expression.Passage.Text.Should().Be(words);
                time.Time!.Start.Should().Be(day);
            },
            iter: 400, threads: 1);

    [Fact]
    public void A_weekday_in_the_past_is_one_of_the_seven_days_up_to_publication() =>
        Gen.Select(Days, Gen.Int[0, 6]).Sample(
            (published, back) =>
            {
                var day = published.AddDays(-back);
                var report = new ReportBuilder().Saying($"The clinic was hit on {day.DayOfWeek}.").PublishedOn(published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Build();
                Read(report).Mentions.Single().Time!.Start.Should().Be(day);
            },
            iter: 200, threads: 1);

    [Fact]
    public void Offsets_are_right_and_expressions_never_overlap_whatever_the_text_holds() =>
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).List[0, 60].Sample(
            words =>
            {
                var report = new ReportBuilder().Saying(string.Join(' ', words)).PublishedOn("2024-05-05").Build();
                var end = 0;
                foreach (var mention in Read(report).Mentions)
                {
                    var passage = mention.Expression.Passage;
                    passage.Start.Should().BeGreaterThanOrEqualTo(end);
                    passage.End.Should().BeGreaterThan(passage.Start);
                    passage.Text.Should().Be(report.Text[passage.Start..passage.End]);
                    end = passage.End;
                    if (mention.Time is { Start: { } start, End: { } last }) (start <= last).Should().BeTrue();
                }
            },
            iter: 1500, threads: 1);

    [Fact]
    public void What_one_report_says_does_not_depend_on_the_reports_before_it() =>
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).List[0, 40].List[2, 4].Sample(
            texts =>
            {
                Report[] reports = [.. texts.Select(words => new ReportBuilder().Saying(string.Join(' ', words)).PublishedOn("2024-05-05").Build())];
                string[] forward = [.. reports.Select(Line)], backward = [.. reports.Reverse().Select(Line).Reverse()];
                forward.Should().Equal(backward);
            },
            iter: 150, threads: 1);

    [Theory]
    [InlineData("late ")]
    [InlineData("the end of ")]
    [InlineData("- ")]
    [InlineData("about the last ")]
    [InlineData("3 ")]
    [InlineData("Tuesday, ")]
    [InlineData("two or three ")]
    [InlineData("\"yesterday ")]
    [InlineData("\" ")]
    [InlineData("and 12/")]
    [InlineData("1990")]
    public void Text_that_repeats_itself_is_read_in_linear_time(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 40_000));
        var document = Language.Read(ReportBuilder.Of(text));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Dates.Read(document);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static string Line(Report report) => string.Join('|', Read(report).Mentions.Select(mention => $"{mention.Expression.Passage.Start} {mention.Expression.Type} {mention.Expression.Value} {mention.Time}"));
}
