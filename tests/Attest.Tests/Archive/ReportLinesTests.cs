using System.Text;
using Attest.Archive;

namespace Attest.Tests.Archive;

public sealed class ReportLinesTests
{
    private const string Two = "{\"id\":\"a\",\"text\":\"one\"}\r\n\n  \n{\"id\":\"b\",\"text\":\"two – é\"}";

    public static TheoryData<byte[]> Encodings => new()
    {
        Encoding.UTF8.GetBytes(Two),
        (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Two)],
        (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Two)],
        (byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Two)],
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Lines_come_in_order_with_their_numbers(byte[] bytes) =>
        Read(bytes).Select(it => (it.Line, it.Report!.Id, it.Report.Text)).Should().Equal((1, "a", "one"), (4, "b", "two – é"));

    [Fact]
    public void A_bad_line_does_not_take_the_others() =>
        Read("{\"id\":\"a\",\"text\":\"x\"}\n{oops\n{\"id\":\"c\",\"text\":\"y\"}\n"u8.ToArray()).Select(it => it.Report?.Id ?? it.Problems[0].Code).Should().Equal("a", "READ-006", "c");

    [Fact]
    public void Lines_longer_than_the_buffer_are_whole()
    {
        var lines = Enumerable.Range(0, 50).Select(at => $"{{\"id\":\"{at}\",\"text\":\"{new string((char)('a' + at % 26), at * 7919)}z\"}}");
        var read = Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).ToArray();
        read.Select(it => it.Report!.Text.Length).Should().Equal(Enumerable.Range(0, 50).Select(at => at * 7919 + 1));
    }

    [Fact]
    public void A_line_over_the_limit_is_told_and_passed_over_without_being_held()
    {
        var read = ReportLines.Read(new LongLine(ReportFile.Limit + (1 << 20), "\n{\"id\":\"b\",\"text\":\"y\"}\n"u8.ToArray()), "big").Select(it => it.Capture()).ToArray();
        read.Select(it => (it.Line, it.Report?.Id ?? it.Problems[0].Code)).Should().Equal((1, "READ-004"), (2, "b"));
    }

    private static IEnumerable<CapturedReport> Read(byte[] bytes) => ReportLines.Read(new MemoryStream(bytes), "docs.jsonl").Select(it => it.Capture());

    /// <summary>So many letters, then some bytes, without holding them.</summary>
    private sealed class LongLine(long letters, byte[] then) : MemoryStream(then)
    {
        private long left = letters;

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (left == 0) return base.Read(buffer, offset, count);
            var some = (int)Math.Min(left, count);
            buffer.AsSpan(offset, some).Fill((byte)'x');
            left -= some;
            return some;
        }
    }
}
