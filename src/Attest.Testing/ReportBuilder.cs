namespace Attest.Testing;

/// <summary>Builds a report for a test, naming only what the test is about.</summary>
public sealed class ReportBuilder
{
    private string id = "report";
    private string text = "";
    private string? title;
    private string? published;
    private string? source;
    private string? url;

    /// <summary>A report of a text and nothing else.</summary>
    public static Report Of(string text) => new ReportBuilder().Saying(text);

    /// <summary>Sets the identity.</summary>
    public ReportBuilder Called(string value)
    {
        id = value;
        return this;
    }

    /// <summary>Sets the text; several paragraphs are parted by a blank line.</summary>
    public ReportBuilder Saying(params ReadOnlySpan<string> paragraphs)
    {
        text = string.Join("\n\n", paragraphs!);
        return this;
    }

    /// <summary>Sets the title.</summary>
    public ReportBuilder Titled(string value)
    {
        title = value;
        return this;
    }

    /// <summary>Sets the published date in ISO 8601.</summary>
    public ReportBuilder PublishedOn(string iso)
    {
        published = iso;
        return this;
    }

    /// <summary>Sets the outlet.</summary>
    public ReportBuilder From(string outlet)
    {
        source = outlet;
        return this;
    }

    /// <summary>Sets the address.</summary>
    public ReportBuilder At(string address)
    {
        url = address;
        return this;
    }

    /// <summary>The report.</summary>
    /// <exception cref="FormatException">The published date is no ISO 8601 date.</exception>
    public Report Build() => new(id, text)
    {
        Title = title,
        Published = published is null ? null : PublishedTime.TryParse(published, out var at) ? at : throw new FormatException($"'{published}' is no ISO 8601 date"),
        Source = source,
        Url = url,
    };

    /// <summary>The report.</summary>
    public static implicit operator Report(ReportBuilder builder) => builder.Build();
}
