using System.Buffers;
using System.Text;
using Attest.Archive;
using Attest.Publishing;
using Attest.Testing;

namespace Attest.Tests.Contract;

/// <summary>The sample reports and how they are read, once for all tests.</summary>
internal static class Samples
{
    private static readonly Lazy<Report[]> AllReports = new(() => [.. ReportFiles.Find(Repository.Path("samples", "reports"), () => Stream.Null).Select(it => Named(it.Capture().Report!))]);
    private static readonly Lazy<Reading[]> AllReadings = new(() => [.. AllReports.Value.Select(report => Reader!.Read(report))]);

    public static ReportReader Reader { get; } = new();

    public static Report[] Reports => AllReports.Value;

    public static Reading[] Readings => AllReadings.Value;

    public static string Json(Reading reading, bool explain = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new ReadingJson(buffer);
        json.Write(reading, explain);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Report Named(Report report) => report with { Id = Path.GetFileName(report.Id) };
}
