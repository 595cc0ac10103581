using System.Text;
using Attest.Archive;

namespace Attest.Tests.Archive;

public sealed class TextDecodingTests
{
    private const string Text = "The mayor of Córdoba said: “Nobody was hurt” – not one.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows-1252", [.. "The mayor of C"u8, 0xF3, .. "rdoba said: "u8, 0x93, .. "Nobody was hurt"u8, 0x94, .. " "u8, 0x96, .. " not one."u8] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_by_the_bytes(string encoding, byte[] bytes) => TextDecoding.Decode(bytes).Should().Be(new DecodedText(Text, encoding, 0));

    [Fact]
    public void Broken_utf8_keeps_the_rest_and_counts_what_was_lost()
    {
        var decoded = TextDecoding.Decode([.. "Córdoba, München, Šabac: "u8, 0xC3, .. " and "u8, 0xFF, .. " end"u8]);
        decoded.Encoding.Should().Be("UTF-8");
        decoded.Replaced.Should().Be(2);
        decoded.Text.Should().Be("Córdoba, München, Šabac: \uFFFD and \uFFFD end");
    }

    [Fact]
    public void Bytes_that_Windows_1252_leaves_undefined_are_counted() => TextDecoding.Decode([.. "caf"u8, 0xE9, 0x81]).Should().Be(new DecodedText("café\uFFFD", "Windows-1252", 1));

    public static TheoryData<string?, byte[]> Kinds => new()
    {
        { "a PDF file", "%PDF-1.7 x"u8.ToArray() },
        { "an archive or an office document", "PK\u0003\u0004abc"u8.ToArray() },
        { "a picture", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "a binary file", [1, 2, 3, 0, 5, 6, 7, 9, 9, 9] },
        { null, "plain"u8.ToArray() },
        { null, [] },
        { null, Encoding.Unicode.GetBytes("plain words") },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_no_text_is_told_apart(string? looksLike, byte[] bytes) => TextDecoding.LooksLike(bytes).Should().Be(looksLike);

    [Fact]
    public void Much_broken_text_takes_linear_time()
    {
        var bytes = new byte[4 << 20];
        for (var at = 0; at < bytes.Length; at++) bytes[at] = at % 4 == 3 ? (byte)0xFF : at % 4 == 1 ? (byte)0xC3 : at % 4 == 2 ? (byte)0xA9 : (byte)'a';
        TextDecoding.Decode(bytes).Text.Length.Should().BeGreaterThan(1 << 20);
    }
}
