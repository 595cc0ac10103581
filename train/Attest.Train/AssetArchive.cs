using System.IO.Compression;
using Attest.Language;

namespace Attest.Train;

/// <summary>Writes an asset as it is checked in: one compressed file of sections. The same sections give the same bytes.</summary>
internal static class AssetArchive
{
    public static void Write(string archive, string name, IReadOnlyList<(string Name, byte[] Bytes)> sections)
    {
        var file = Path.Combine(Path.GetTempPath(), $"attest-{Environment.ProcessId}-{name}");
        AssetFile.Write(file, sections);
        File.Delete(archive);
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
            entry.LastWriteTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var to = entry.Open();
            using var from = File.OpenRead(file);
            from.CopyTo(to);
        }

        File.Delete(file);
    }
}
