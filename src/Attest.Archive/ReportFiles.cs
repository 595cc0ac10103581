namespace Attest.Archive;

/// <summary>Finds the reports that a path stands for: a file, all files of a folder, the lines of a JSONL file, or standard input.</summary>
public static class ReportFiles
{
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson"];

    /// <summary>The reports of a path, found one after another.</summary>
    /// <param name="path">A file, a folder, or <c>-</c> for standard input.</param>
    /// <param name="standardInput">Opens standard input.</param>
    public static IEnumerable<PendingReport> Find(string path, Func<Stream> standardInput)
    {
        if (path == "-") return Sniffed(standardInput());
        if (Directory.Exists(path)) return Folder(path);
        return IsLines(path) ? Lines(path) : [File(path)];
    }

    /// <summary>The lines of a JSONL file, or of standard input for <c>-</c>.</summary>
    public static IEnumerable<PendingReport> Lines(string path, Func<Stream>? standardInput = null)
    {
        Stream? stream = null;
        Problem? problem = null;
        try
        {
            stream = path == "-" && standardInput is not null ? standardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = ProblemTexts.UnreadableFile(e.Message);
        }

        if (stream is null) return [new(0, () => CapturedReport.Unread(path, null, problem!))];
        return ReportLines.Read(stream, path);
    }

    /// <summary>The files of a folder and those below it that are read; hidden files, other endings and folders that cannot be opened are left out.</summary>
    /// <param name="path">The folder.</param>
    public static IEnumerable<string> InFolder(string path) =>
        Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()));

    private static IEnumerable<PendingReport> Folder(string path)
    {
        string[] files;
        try
        {
            files = [.. InFolder(path)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new(0, () => CapturedReport.Unread(path, null, ProblemTexts.UnreadableFile(e.Message)))];
        }

        if (files.Length == 0) return [new(0, () => CapturedReport.Unread(path, null, ProblemTexts.EmptyFolder()))];
        Array.Sort(files, StringComparer.Ordinal);
        return files.SelectMany(file => IsLines(file) ? Lines(file) : [File(file)]);
    }

    private static PendingReport File(string path) => new(new FileInfo(path) is { Exists: true } file ? file.Length : 0, () => ReportFile.Capture(path));

    private static bool IsLines(string path) => Path.GetExtension(path).ToLowerInvariant() is ".jsonl" or ".ndjson";

    /// <summary>Standard input is JSONL where it begins with an object, otherwise one report.</summary>
    private static IEnumerable<PendingReport> Sniffed(Stream stream)
    {
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var joined = new JoinedStream(head[..length], stream);
        var text = head.AsSpan(0, length).TrimStart("\uFEFF \r\n\t"u8);
        if (text.StartsWith("{"u8) && text[1..].TrimStart(" \t"u8).StartsWith("\""u8)) return ReportLines.Read(joined, "-");
        return [new(length, () => Whole(joined))];
    }

    private static CapturedReport Whole(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (all.Length <= ReportFile.Limit) all.Write(buffer, 0, read);
        }

        return all.Length > ReportFile.Limit
            ? CapturedReport.Unread("-", null, ProblemTexts.TooLarge(all.Length, ReportFile.Limit))
            : ReportFile.Capture(all.GetBuffer().AsSpan(0, (int)all.Length), "-");
    }
}
