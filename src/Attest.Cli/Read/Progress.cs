using System.Diagnostics;
using System.Globalization;
using Attest.Archive;

namespace Attest.Cli.Read;

/// <summary>A line on the terminal that tells how many reports are read, how fast, and how long the rest will take. Shown only where it takes more than a second.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="total">All bytes to read; null where they are not known.</param>
internal sealed class Progress(TextWriter terminal, long? total)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private long reports;
    private long bytes;
    private long next = 1000;
    private bool shown;

    /// <summary>The bytes of the files that are asked for; null where one is not known beforehand.</summary>
    public static long? SizeOf(ReadOptions options)
    {
        var sum = 0L;
        foreach (var path in options.Paths.Append(options.Input))
        {
            if (path is null) continue;
            if (path == "-") return null;
            if (File.Exists(path)) sum += new FileInfo(path).Length;
            else if (Directory.Exists(path)) sum += ReportFiles.InFolder(path).Sum(file => new FileInfo(file) is { Exists: true } found ? found.Length : 0);
        }

        return sum;
    }

    /// <summary>Counts a report.</summary>
    public void Add(long size)
    {
        reports++;
        bytes += size;
        if (watch.ElapsedMilliseconds < next) return;
        next = watch.ElapsedMilliseconds + 200;
        terminal.Write("\r\u001b[K" + Line(reports, bytes, total, watch.Elapsed));
        shown = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (shown) terminal.Write("\r\u001b[K");
        shown = false;
    }

    /// <summary>The line in words.</summary>
    public static string Line(long reports, long bytes, long? total, TimeSpan elapsed)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var line = string.Create(CultureInfo.InvariantCulture, $"{reports:N0} reports read, {reports / seconds:N0} a second");
        if (total is not { } all || bytes == 0 || all <= bytes) return line;
        var left = TimeSpan.FromSeconds(Math.Ceiling((all - bytes) * seconds / bytes));
        return string.Create(CultureInfo.InvariantCulture, $"{line}, {100.0 * bytes / all:N0} %, about {(left.TotalHours >= 1 ? left.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture) : left.ToString(@"m\:ss", CultureInfo.InvariantCulture))} left");
    }
}
