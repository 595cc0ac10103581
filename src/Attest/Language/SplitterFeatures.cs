namespace Attest.Language;

/// <summary>What the sentence splitter looks at between two tokens.</summary>
internal static class SplitterFeatures
{
    /// <summary>How many features a gap has.</summary>
    public const int Count = 18;

    private const ulong Outside = 0x5851F42D4C957F2DUL;

    /// <summary>True where a sentence may end before a token at all; between two lower-case words it may not.</summary>
    public static bool MayEnd(Frame frame, int at) => frame.Shapes[at] != Shape.Lower || frame.Shapes[at - 1] is Shape.Other or Shape.Initial;

    /// <summary>Writes the features of the gap before a token; <paramref name="first"/> is the first token of the sentence so far, and words are looked at within the paragraph.</summary>
    public static void Write(Frame frame, TokenBuffer tokens, int first, int from, int to, int at, Span<ulong> features)
    {
        var words = frame.Words;
        ulong before = words[at - 1], after = words[at];
        var before2 = at - 2 >= from ? words[at - 2] : Outside;
        var after2 = at + 1 < to ? words[at + 1] : Outside;
        ulong shapeBefore = Mix.Part((int)frame.Shapes[at - 1]), shapeAfter = Mix.Part((int)frame.Shapes[at]);
        var shapeBefore2 = at - 2 >= from ? Mix.Part((int)frame.Shapes[at - 2]) : Outside;
        var shapeAfter2 = at + 1 < to ? Mix.Part((int)frame.Shapes[at + 1]) : Outside;
        var gap = (ulong)tokens.Gaps[at] + 1;
        var gapBefore = (ulong)tokens.Gaps[at - 1] + 1;
        ulong known = frame.Classes[at], knownBefore = frame.Classes[at - 1];
        ulong length = at - first < 2 ? 1UL : at - first < 4 ? 2UL : at - first < 8 ? 3UL : at - first < 20 ? 4UL : at - first < 40 ? 5UL : 6UL;
        ulong kind = frame.Shapes[at - 1] == Shape.Other ? before : shapeBefore;

        features[0] = Mix.Of(500, kind, shapeAfter, gap);
        features[1] = Mix.Of(501, kind, after, gap);
        features[2] = Mix.Of(502, before, shapeAfter, gap);
        features[3] = Mix.Of(503, kind, before2, shapeAfter);
        features[4] = Mix.Of(504, kind, shapeBefore2, shapeAfter);
        features[5] = Mix.Of(505, kind, after2, shapeAfter);
        features[6] = Mix.Of(506, kind, shapeAfter, shapeAfter2);
        features[7] = Mix.Of(507, kind, length, shapeAfter);
        features[8] = Mix.Of(508, kind, known, shapeAfter);
        features[9] = Mix.Of(509, kind, gapBefore, gap);
        features[10] = Mix.Of(510, after, shapeAfter);
        features[11] = Mix.Of(511, before, after);
        features[12] = Mix.Of(512, kind, knownBefore, known);
        features[13] = Mix.Of(513, kind);
        features[14] = Mix.Of(514, shapeBefore, shapeAfter, after2);
        features[15] = Mix.Of(515, kind, shapeBefore2, length);
        features[16] = Mix.Of(516, Mix.Of(0, frame.Suffixes[at - 1]), shapeAfter, gapBefore);
        features[17] = Mix.Of(517, before2, before, shapeAfter);
    }
}
