namespace Attest.Archive;

/// <summary>Parts a stream of JSONL into lines as they come, holding one line at a time whatever the size of the file.</summary>
public static class ReportLines
{
    /// <summary>The reports of a stream, one a line; empty lines are passed over.</summary>
    /// <param name="stream">The bytes: UTF-8, or UTF-16 with its mark.</param>
    /// <param name="where">What to call the file.</param>
    public static IEnumerable<PendingReport> Read(Stream stream, string where)
    {
        var buffer = new byte[1 << 16];
        int start = 0, end = 0, scanned = 0, line = 0;
        long dropped = 0;
        while (true)
        {
            var feed = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                feed += scanned;
                line++;
                if (Pending(buffer.AsSpan(start, feed - start), where, line, dropped) is { } pending) yield return pending;
                dropped = 0;
                start = scanned = feed + 1;
                continue;
            }

            scanned = end;
            if (end - start > ReportFile.Limit)
            {
                dropped += end - start;
                start = scanned = end;
            }

            Room(ref buffer, ref start, ref end, ref scanned);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0) break;
            if (line == 0 && start == 0 && end == 0)
            {
                // A byte order mark belongs to no line; UTF-16 is turned into UTF-8 on the way.
                if (read >= 2 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
                {
                    foreach (var pending in Read(Utf8Of(stream, buffer.AsSpan(0, read), buffer[0] == 0xFE), where)) yield return pending;
                    yield break;
                }

                if (read >= 3 && (buffer[0], buffer[1], buffer[2]) is (0xEF, 0xBB, 0xBF)) start = scanned = 3;
            }

            end += read;
        }

        if (Pending(buffer.AsSpan(start, end - start), where, line + 1, dropped) is { } last) yield return last;
    }

    private static PendingReport? Pending(ReadOnlySpan<byte> bytes, string where, int line, long dropped)
    {
        if (dropped > 0)
        {
            var size = dropped + bytes.Length;
            return new(0, () => CapturedReport.Unread(where, line, ProblemTexts.TooLarge(size, ReportFile.Limit)));
        }

        var trimmed = bytes.Trim(" \t\r"u8);
        if (trimmed.IsEmpty) return null;
        var own = trimmed.ToArray();
        return new(own.Length, () => ReportLine.Capture(own, where, line));
    }

    /// <summary>Moves what is left to the front, and doubles the buffer where the line fills it.</summary>
    private static void Room(ref byte[] buffer, ref int start, ref int end, ref int scanned)
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            scanned -= start;
            end -= start;
            start = 0;
        }

        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
    }

    private static Stream Utf8Of(Stream rest, ReadOnlySpan<byte> read, bool bigEndian)
    {
        var joined = new JoinedStream(read[2..].ToArray(), rest);
        return System.Text.Encoding.CreateTranscodingStream(joined, bigEndian ? System.Text.Encoding.BigEndianUnicode : System.Text.Encoding.Unicode, System.Text.Encoding.UTF8);
    }
}
