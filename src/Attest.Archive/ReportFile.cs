namespace Attest.Archive;

/// <summary>Takes up one file as one report: plain text, Markdown or a web page.</summary>
public static class ReportFile
{
    /// <summary>The most bytes that one report may have.</summary>
    public const long Limit = 64L << 20;

    /// <summary>Takes up a file by its name's ending, and by its content where the ending says nothing.</summary>
    /// <param name="path">The file; also the report's id where the file names none.</param>
    public static CapturedReport Capture(string path)
    {
        byte[] bytes;
        try
        {
            var size = new FileInfo(path).Length;
            if (size > Limit) return CapturedReport.Unread(path, null, ProblemTexts.TooLarge(size, Limit));
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CapturedReport.Unread(path, null, ProblemTexts.UnreadableFile(e.Message));
        }

        return Capture(bytes, path);
    }

    /// <summary>Takes up bytes as if they stood in a file of that name.</summary>
    public static CapturedReport Capture(ReadOnlySpan<byte> bytes, string name)
    {
        if (TextDecoding.LooksLike(bytes) is { } other) return CapturedReport.Unread(name, null, ProblemTexts.NotText(other));
        var decoded = TextDecoding.Decode(bytes);
        var problems = new List<Problem>();
        if (decoded.Replaced > 0) problems.Add(ProblemTexts.BrokenEncoding(decoded.Encoding, decoded.Replaced));
        var id = name.Replace('\\', '/');
        var report = IsPage(name, decoded.Text) ? HtmlArticle.Read(decoded.Text, id, problems) : Written(name, decoded.Text, id, problems);
        return string.IsNullOrWhiteSpace(report.Text) && report.Title is null
            ? CapturedReport.Unread(name, null, ProblemTexts.EmptyReport())
            : new(name, null, report, [.. problems]);
    }

    private static Report Written(string name, string content, string id, List<Problem> problems)
    {
        var (fields, text) = FrontMatter.Split(content);
        string? heading = null;
        if (Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown") (heading, text) = MarkdownText.Of(text);
        return ReportLine.Made(
            fields.GetValueOrDefault("id", id), text, fields.GetValueOrDefault("title", heading ?? ""), fields.GetValueOrDefault("published"), fields.GetValueOrDefault("source"), fields.GetValueOrDefault("url"), problems);
    }

    private static bool IsPage(string name, string text)
    {
        if (Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml") return true;
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
