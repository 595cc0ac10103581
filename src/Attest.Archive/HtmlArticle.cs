using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Attest.Archive;

/// <summary>Takes the report out of a web page: main text by SmartReader, title, date and outlet from what the page says of itself. Never uses the network.</summary>
internal static class HtmlArticle
{
    private static readonly Uri Nowhere = new("https://report.invalid/");

    public static Report Read(string html, string id, List<Problem> problems)
    {
        var page = new HtmlParser().ParseDocument(html);
        var article = new SmartReader.Reader(Nowhere.ToString(), html).GetArticle();
        string text;
        if (article.IsReadable && !string.IsNullOrWhiteSpace(article.Content))
        {
            text = HtmlText.Of(new HtmlParser().ParseDocument(article.Content).Body);
        }
        else
        {
            text = HtmlText.Of(page.Body);
            if (text.Length > 0) problems.Add(ProblemTexts.NoMainText());
        }

        var title = Meta(page, "og:title") ?? Clean(article.Title) ?? Clean(page.Title);
        return ReportLine.Made(
            id,
            text,
            title,
            Published(page) ?? article.PublicationDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Meta(page, "og:site_name") ?? Clean(article.SiteName),
            (page.QuerySelector("link[rel=canonical]") as IHtmlLinkElement)?.GetAttribute("href") ?? Meta(page, "og:url"),
            problems);
    }

    private static string? Published(IHtmlDocument page)
    {
        foreach (var name in new[] { "article:published_time", "datePublished", "date", "dc.date", "DC.date.issued", "pubdate" })
            if (Meta(page, name) is { } value && PublishedTime.TryParse(value, out _)) return value;
        var time = page.QuerySelector("time[datetime]")?.GetAttribute("datetime");
        return PublishedTime.TryParse(time, out _) ? time : null;
    }

    private static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && Clean(meta.GetAttribute("content")) is { } value) return value;
        }

        return null;
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
