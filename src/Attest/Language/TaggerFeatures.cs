namespace Attest.Language;

/// <summary>What the tagger looks at.</summary>
internal static class TaggerFeatures
{
    /// <summary>How many features a token has.</summary>
    public const int Count = 30;

    private const ulong Outside = 0x5851F42D4C957F2DUL;
    private const ulong Three = 0xFFFFFFFFFFFFUL;
    private const ulong Two = 0xFFFFFFFFUL;

    /// <summary>Writes the features of a token of the sentence <c>first..end</c> whose earlier tokens are tagged.</summary>
    public static void Write(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int end, int at, Span<ulong> to)
    {
        var words = frame.Words;
        var word = words[at];
        var before = at > first ? words[at - 1] : Outside;
        var before2 = at > first + 1 ? words[at - 2] : Outside;
        var after = at + 1 < end ? words[at + 1] : Outside;
        var after2 = at + 2 < end ? words[at + 2] : Outside;
        var suffix = frame.Suffixes[at];
        var suffixBefore = at > first ? frame.Suffixes[at - 1] & Three : Outside;
        var suffixAfter = at + 1 < end ? frame.Suffixes[at + 1] & Three : Outside;
        var shape = Mix.Part((int)frame.Shapes[at]);
        var shapeBefore = at > first ? Mix.Part((int)frame.Shapes[at - 1]) : Outside;
        var shapeAfter = at + 1 < end ? Mix.Part((int)frame.Shapes[at + 1]) : Outside;
        ulong known = frame.Classes[at];
        var knownBefore = at > first ? frame.Classes[at - 1] : Outside;
        var knownAfter = at + 1 < end ? frame.Classes[at + 1] : Outside;
        var knownAfter2 = at + 2 < end ? frame.Classes[at + 2] : Outside;
        var tag1 = at > first ? tags.Part(tagged[at - 1]) : Outside;
        var tag2 = at > first + 1 ? tags.Part(tagged[at - 2]) : Outside;

        to[0] = Mix.Of(0, word);
        to[1] = Mix.Of(1, suffix & Two);
        to[2] = Mix.Of(2, suffix & Three);
        to[3] = Mix.Of(3, suffix, shape);
        to[4] = Mix.Of(4, frame.Prefixes[at]);
        to[5] = Mix.Of(5, shape, at == first ? 1UL : 0);
        to[6] = Mix.Of(6, known);
        to[7] = Mix.Of(7, tag1);
        to[8] = Mix.Of(8, tag1, tag2);
        to[9] = Mix.Of(9, tag1, word);
        to[10] = Mix.Of(10, tag1, known);
        to[11] = Mix.Of(11, before);
        to[12] = Mix.Of(12, before2);
        to[13] = Mix.Of(13, after);
        to[14] = Mix.Of(14, after2);
        to[15] = Mix.Of(15, before, word);
        to[16] = Mix.Of(16, word, after);
        to[17] = Mix.Of(17, suffixBefore);
        to[18] = Mix.Of(18, suffixAfter);
        to[19] = Mix.Of(19, shapeBefore, shape, shapeAfter);
        to[20] = Mix.Of(20, knownAfter);
        to[21] = Mix.Of(21, known, knownAfter);
        to[22] = Mix.Of(22, tag1, tag2, known);
        to[23] = Mix.Of(23, tag1, after);
        to[24] = Mix.Of(24, suffix & Three, shape, known);
        to[25] = Mix.Of(25, knownAfter, knownAfter2);
        to[26] = Mix.Of(26, tag1, known, knownAfter);
        to[27] = Mix.Of(27, tag1, suffix & Two);
        to[28] = Mix.Of(28, before2, tag1);
        to[29] = Mix.Of(29, known, knownBefore, suffix & Two);
    }
}
