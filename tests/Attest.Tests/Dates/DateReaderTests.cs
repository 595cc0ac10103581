using Attest.Dates;
using Attest.Language;
using Attest.Testing;

namespace Attest.Tests.Dates;

public sealed class DateReaderTests
{
    private static readonly LanguageReader Language = new();
    private static readonly DateReader Dates = new();

    private static DateReading Read(string text, string? published = null, DateReader? reader = null)
    {
        var report = new ReportBuilder().Saying(text);
        if (published is not null) report.PublishedOn(published);
        return (reader ?? Dates).Read(Language.Read(report.Build()));
    }

    [Fact]
    public void The_published_date_given_stays_the_published_date() =>
        Read("QARLIB, 29 January 2024 (NNA) – A drone struck a depot today.", "2024-02-02").Published!.Value.Iso.Should().Be("2024-02-02");

    [Fact]
    public void A_dateline_dates_the_report_and_carries_its_words()
    {
        var reading = Read("QARLIB, 29 January 2024 (NNA) – A drone struck a depot today.");
        reading.Published!.Value.Date.Should().Be(new DateOnly(2024, 1, 29));
        reading.PublishedPassage!.Value.Text.Should().Be("29 January 2024");
    }

    [Fact]
    public void Without_an_anchor_no_date_is_invented()
    {
        var reading = Read("The clinic was hit on Tuesday, a day after the depot, and again on 3 May, last week, last year and on Easter Sunday.");
        reading.Published.Should().BeNull();
        reading.Mentions.Should().OnlyContain(mention => mention.Time == null || (mention.Time.Start == null && mention.Time.End == null && mention.Time.Precision == null && mention.Time.ResolvedFrom == null));
    }

    [Fact]
    public void UCDP_precision_follows_the_span_of_days()
    {
        var reading = Read("On 3 March 2026, on 3-5 March 2026, last week, in March 2026 and in 2026.", "2026-03-20");
        reading.Mentions.Select(mention => mention.Time!.DatePrecision).Should().Equal(1, 2, 3, 4, 5);
    }

    [Theory]
    [InlineData(DatePolicy.Tense, "2026-03-17")]
    [InlineData(DatePolicy.LatestBefore, "2026-03-10")]
    [InlineData(DatePolicy.Nearest, "2026-03-10")]
    [InlineData(DatePolicy.None, "XXXX-WXX-2")]
    public void The_policy_that_picks_is_named(DatePolicy policy, string value) =>
        Read("The council will meet on Tuesday.", "2026-03-12", new(policy)).Mentions.Single().Expression.Value.Should().Be(value);

    [Fact]
    public void Every_expression_says_why() => Read("The clinic was hit on Tuesday.", "2026-03-12").Mentions.Single().Expression.Why.Should().Contain("tense");

    [Fact]
    public void A_zone_is_kept_as_written() => Read("It went off at 0735 GMT on Tuesday.", "2026-03-12").Mentions.Single().Time!.Zone.Should().Be("GMT");

    [Theory]
    [InlineData("The clinic was hit on Tuesday, officials said on Wednesday.", "hit", "2026-03-10")]
    [InlineData("Officials said on Wednesday the clinic was hit on Tuesday.", "hit", "2026-03-10")]
    [InlineData("On Tuesday, gunmen attacked the clinic, which was opened in 2019.", "attacked", "2026-03-10")]
    [InlineData("The attack on Tuesday followed a raid on 5 March.", "raid", "2026-03-05")]
    [InlineData("The attack on Tuesday followed a raid on 5 March.", "attack", "2026-03-10")]
    [InlineData("Shells fell on Tuesday. Two nurses were killed.", "killed", "2026-03-10")]
    [InlineData("Tuesday's strike wounded two.", "strike", "2026-03-10")]
    public void An_event_takes_the_time_of_its_clause(string text, string trigger, string day)
    {
        var document = Language.Read(new ReportBuilder().Saying(text).PublishedOn("2026-03-12").Build());
        var token = Enumerable.Range(0, document.Count).First(at => document[at].Is(trigger));
        EventTimes.For(document, new(token, token + 1), Dates.Read(document))!.Start.Should().Be(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_event_takes_the_day_beside_a_clock_time()
    {
        var document = Language.Read(new ReportBuilder().Saying("Gunmen stormed the post on Tuesday. At 9:20 a.m. they opened fire.").Build());
        var token = Enumerable.Range(0, document.Count).First(at => document[at].Is("opened"));
        var time = EventTimes.For(document, new(token, token + 1), Dates.Read(document));
        time.Should().BeEquivalentTo(new { Clock = "09:20", Weekday = "tuesday", Start = (DateOnly?)null });
    }

    [Fact]
    public void An_event_without_a_time_has_none()
    {
        var document = Language.Read(ReportBuilder.Of("The clinic was hit. Fighting has gone on since 2019."));
        EventTimes.For(document, new(3, 4), Dates.Read(document)).Should().BeNull();
    }
}
