using System.Text;
using Attest.Archive;
using Attest.Testing;

namespace Attest.Tests.Archive;

public sealed class HtmlArticleTests
{
    [Fact]
    public void A_page_gives_its_main_text_title_date_outlet_and_address()
    {
        var captured = ReportFile.Capture(Repository.Path("samples", "reports", "loikaw-liveblog.html"));
        captured.Problems.Should().BeEmpty();
        var report = captured.Report!;
        report.Title.Should().Be("Live: monastery school in Loikaw hit by air strike");
        report.Source.Should().Be("The Hill Courier");
        report.Published!.Value.Iso.Should().Be("2026-04-22T16:45:00+06:30");
        report.Url.Should().Be("https://hill-courier.example/live/loikaw");
        report.Text.Should().Contain("A fighter jet dropped two bombs").And.Contain("We could not confirm them.").And.NotContain("Rice prices").And.NotContain("Share on").And.NotContain("newsletter");
        report.Text.Split("\n\n").Should().HaveCountGreaterThan(4);
    }

    [Fact]
    public void A_page_without_a_main_text_gives_all_that_is_seen_and_says_so()
    {
        var captured = Page("<html><head><title>T</title><style>p{}</style></head><body><script>x()</script><div>Hit.</div><ul><li>One</li><li>Two<br>more</li></ul></body></html>");
        captured.Report!.Text.Should().Be("Hit.\n\nOne\n\nTwo\nmore");
        captured.Problems.Should().ContainSingle().Which.Code.Should().Be("READ-010");
    }

    [Fact]
    public void An_empty_page_is_no_report() => Page("<html><body></body></html>").Problems.Should().ContainSingle().Which.Code.Should().Be("READ-001");

    [Fact]
    public void Deep_nesting_does_not_break_it() => Page("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 3000)) + "Hit.").Report!.Text.Should().Be("Hit.");

    private static CapturedReport Page(string html) => ReportFile.Capture(Encoding.UTF8.GetBytes(html), "page.html");
}
