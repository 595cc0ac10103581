using System.Buffers;
using System.Text;

namespace Attest.Archive;

/// <summary>Finds the encoding of a file by its bytes: UTF-8, UTF-16 or Windows-1252, which is how old web pages and exports come.</summary>
public static class TextDecoding
{
    private const int Sample = 8192;

    // Windows-1252, 0x80 to 0x9F; the five bytes it leaves undefined are kept as the replacement character.
    private const string HighControls = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Decodes; the byte order mark decides where there is one.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Utf8(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16(bytes[2..], bigEndian: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16(bytes[2..], bigEndian: true);
        if (Utf16Endianness(bytes) is { } bigEndian) return Utf16(bytes, bigEndian);
        return System.Text.Unicode.Utf8.IsValid(bytes) || MostlyUtf8(bytes) ? Utf8(bytes) : Windows1252(bytes);
    }

    /// <summary>What the bytes look like where they are no text ("a PDF file"); null for text.</summary>
    public static string? LooksLike(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return "an archive or an office document";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return "a compressed file";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8)) return "a picture";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || Utf16Endianness(bytes) is not null) return null;
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0) return "a binary file";
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B)) controls++;
        }

        return controls * 10 > sample.Length ? "a binary file" : null;
    }

    /// <summary>True for big-endian, false for little-endian UTF-16 without a mark; null for anything else. European text has a zero in every other byte.</summary>
    private static bool? Utf16Endianness(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 4) return null;
        int even = 0, odd = 0;
        for (var at = 0; at < sample.Length; at += 2)
        {
            if (sample[at] == 0) even++;
            if (sample[at + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (odd * 10 > pairs * 7 && even * 20 < pairs) return false;
        return even * 10 > pairs * 7 && odd * 20 < pairs ? true : null;
    }

    /// <summary>Broken UTF-8 has as many whole sequences beyond ASCII as broken ones or more; Windows-1252 hardly ever has a whole one.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        for (var at = 0; at < bytes.Length;)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done) whole++;
            else broken++;
            at += used;
        }

        return whole >= broken;
    }

    private static DecodedText Utf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var replaced = 0;
        for (var at = 0; !System.Text.Unicode.Utf8.IsValid(bytes[at..]);)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var used);
            if (status != OperationStatus.Done)
            {
                replaced++;
                at += used;
                continue;
            }

            at += NextBroken(bytes[at..]);
        }

        return new(text, "UTF-8", replaced);
    }

    private static int NextBroken(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == OperationStatus.Done) at += used;
        return at;
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        return new(text, "UTF-16", text.AsSpan().Count('\uFFFD'));
    }

    private static DecodedText Windows1252(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length];
        var replaced = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            var b = bytes[at];
            chars[at] = b is >= 0x80 and < 0xA0 ? HighControls[b - 0x80] : (char)b;
            if (chars[at] == '\uFFFD') replaced++;
        }

        return new(new(chars), "Windows-1252", replaced);
    }
}
