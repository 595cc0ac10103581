using System.Buffers;
using Attest.Archive;
using Attest.Publishing;
using BenchmarkDotNet.Attributes;

namespace Attest.Bench;

/// <summary>The sample reports, read and written in one process: time and allocation a round of all of them.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ReportReader reader = new();
    private Report[] reports = [];
    private Reading[] readings = [];

    [GlobalSetup]
    public void Open()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Attest.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Attest.slnx");
        reports = [.. ReportFiles.Find(Path.Combine(folder, "samples", "reports"), () => Stream.Null).Select(it => it.Capture().Report).OfType<Report>()];
        readings = [.. reports.Select(reader.Read)];
    }

    [Benchmark]
    public int Read()
    {
        var claims = 0;
        foreach (var report in reports) claims += reader.Read(report).Claims.Count;
        return claims;
    }

    [Benchmark]
    public long Write()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new ReadingJson(buffer);
        foreach (var reading in readings)
        {
            json.Write(reading);
            json.Reset(buffer);
        }

        return buffer.WrittenCount;
    }
}
