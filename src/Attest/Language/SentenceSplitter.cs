using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Decides where sentences begin.</summary>
internal sealed class SentenceSplitter(CutTable weights)
{
    private static readonly WordSet Particles = WordSet.Of("al", "el", "abu", "ibn", "bin", "bint", "ould", "van", "von", "de", "da", "dos", "del");

    private static readonly ulong The = WordHash.Of("the"), Apostrophe = WordHash.Of("'"), Quote = WordHash.Of("’"), Dash = WordHash.Of("–"), Hyphen = WordHash.Of("-");

    /// <summary>A sentence longer than this is cut, so that a text without a full stop is read in bounded memory.</summary>
    public const int Longest = 400;

    /// <summary>Marks the first token of each sentence. Paragraph gaps always begin one; a line end does where <paramref name="lines"/> says so; and so do the tokens marked in <paramref name="begins"/>.</summary>
    public void Split(Frame frame, TokenBuffer tokens, bool lines, ReadOnlySpan<bool> begins, List<int> firsts)
    {
        Span<ulong> features = stackalloc ulong[SplitterFeatures.Count];
        Span<int> sums = stackalloc int[3];
        for (var from = 0; from < tokens.Count;)
        {
            var to = PageParts.BlockEnd(tokens, from, lines);
            firsts.Add(from);
            var first = from;
            for (var at = from + 1; at < to; at++)
            {
                var ends = at - first >= Longest || (begins.Length > 0 && begins[at]);
                if (!ends && SplitterFeatures.MayEnd(frame, at) && !IsInitials(frame, first, at) && !IsParticle(frame, tokens, at) && !IsOwner(frame, tokens, at) && !IsUnit(frame, tokens, at) && !IsRoad(frame, tokens, at))
                {
                    SplitterFeatures.Write(frame, tokens, first, from, to, at, features);
                    weights.Sum(features, sums);
                    ends = sums[0] > 0;
                }

                if (!ends) continue;
                firsts.Add(at);
                first = at;
            }

            from = to;
        }
    }

    /// <summary>True for "Al" in "Salim Al-Hadrami", on the line of the name it follows.</summary>
    private static bool IsParticle(Frame frame, TokenBuffer tokens, int at) =>
        frame.Shapes[at - 1] == Shape.Capital && Particles.Contains(frame.Words[at]) && tokens.Starts[at] - tokens.Ends[at - 1] == 1;

    /// <summary>True for "Union" in "the Doctors' Union": the mark behind a plural, with no blank before it, ends no sentence.</summary>
    private static bool IsOwner(Frame frame, TokenBuffer tokens, int at) =>
        at > 1 && (frame.Words[at - 1] == Apostrophe || frame.Words[at - 1] == Quote) && tokens.Ends[at - 2] == tokens.Starts[at - 1] && tokens.Starts[at] - tokens.Ends[at - 1] == 1 && frame.Shapes[at - 2] is Shape.Capital or Shape.Lower;

    /// <summary>True for "Brigade" in "the 444 Brigade": a number behind "the" ends no sentence.</summary>
    private static bool IsUnit(Frame frame, TokenBuffer tokens, int at) =>
        at > 1 && frame.Words[at - 2] == The && frame.Shapes[at - 1] == Shape.Digits && tokens.Starts[at] - tokens.Ends[at - 1] == 1;

    /// <summary>True for "Ansongo" in "the Gao–Ansongo road": a dash between two names with no blank beside it ends no sentence.</summary>
    private static bool IsRoad(Frame frame, TokenBuffer tokens, int at) =>
        at > 1 && (frame.Words[at - 1] == Dash || frame.Words[at - 1] == Hyphen) && tokens.Gaps[at] == TokenGap.None && tokens.Gaps[at - 1] == TokenGap.None && frame.Shapes[at - 2] is Shape.Capital or Shape.Lower && frame.Shapes[at] is Shape.Capital or Shape.Lower;

    /// <summary>True inside a name with initials: "J. R. Keel" at a sentence's beginning, "Marta J. Keel".</summary>
    private static bool IsInitials(Frame frame, int first, int at) => frame.Shapes[at - 1] == Shape.Initial && frame.Shapes[at] is Shape.Capital or Shape.Initial
        && (at - 1 == first || frame.Shapes[at - 2] is Shape.Initial);
}
