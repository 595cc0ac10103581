namespace Attest.Language;

/// <summary>What the parser looks at to name the relation of a word whose children are known to its head.</summary>
internal static class LabelFeatures
{
    /// <summary>How many features an arc has while the tree is made.</summary>
    public const int Count = 39;

    /// <summary>How many features an arc has once the tree is whole.</summary>
    public const int WholeCount = GuidedCount + 9;

    /// <summary>How many while the tree is made, with advice.</summary>
    public const int GuidedCount = Count + 3;

    private const ulong Outside = 0x5851F42D4C957F2DUL;
    private const ulong Three = 0xFFFFFFFFFFFFUL;

    /// <summary>Writes the features of the arc from <paramref name="head"/> to <paramref name="word"/>.</summary>
    public static void Write(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int head, int word, Guide? guide, Span<ulong> to)
    {
        var length = state.Length;
        var rooted = head == length;
        int d = offset + word, h = offset + head;
        ulong dw = frame.Words[d], hw = rooted ? 1 : frame.Words[h];
        ulong dp = tags.Part(tagged[d]), hp = rooted ? 1 : tags.Part(tagged[h]);
        ulong du = tags.Coarse(tagged[d]), hu = rooted ? 1 : tags.Coarse(tagged[h]);
        ulong side = head > word ? 1UL : 2;
        var near = side + (ulong)(Math.Min(Math.Abs(head - word), 5) << 2);
        int left = state.Ends[word * 4], right = state.Ends[(word * 4) + 2], left2 = state.Ends[(word * 4) + 1];
        ulong lw = Word(left), lp = Tag(tags, tagged, left), rw = Word(right), rp = Tag(tags, tagged, right), l2w = Word(left2);
        ulong below = state.Below[word], beside = state.Below[head];
        int headLeft = state.Ends[head * 4], headRight = state.Ends[(head * 4) + 2];
        ulong hlp = Tag(tags, tagged, headLeft), hrp = Tag(tags, tagged, headRight), hlw = Word(headLeft), hrw = Word(headRight);
        var hlr = headLeft < 0 ? Outside : Mix.Part((int)state.Relations[headLeft]);
        var hrr = headRight < 0 ? Outside : Mix.Part((int)state.Relations[headRight]);
        var before = word > 0 ? tags.Part(tagged[d - 1]) : Outside;
        var after = word + 1 < length ? tags.Part(tagged[d + 1]) : Outside;
        var wordBefore = word > 0 ? frame.Words[d - 1] : Outside;
        var suffix = frame.Suffixes[d] & Three;
        var headSuffix = rooted ? 1 : frame.Suffixes[h] & Three;

        to[0] = Mix.Of(300, dw, hp, side);
        to[1] = Mix.Of(301, dp, hw, side);
        to[2] = Mix.Of(302, dp, hp, near);
        to[3] = Mix.Of(303, dw, hw, side);
        to[4] = Mix.Of(304, dw, dp);
        to[5] = Mix.Of(305, hw, hp, side);
        to[6] = Mix.Of(306, dp, side);
        to[7] = Mix.Of(307, hp, side);
        to[8] = Mix.Of(308, lw, dp, hp);
        to[9] = Mix.Of(309, lw, dw, side);
        to[10] = Mix.Of(310, lw, hw, dp);
        to[11] = Mix.Of(311, lp, dp, hp ^ side);
        to[12] = Mix.Of(312, rp, dp, hp ^ side);
        to[13] = Mix.Of(313, rw, dp, hp ^ side);
        to[14] = Mix.Of(314, below, dp, hp ^ side);
        to[15] = Mix.Of(315, beside, dp, hp ^ side);
        to[16] = Mix.Of(316, beside, dw, side);
        to[17] = Mix.Of(317, beside, below, du ^ side);
        to[18] = Mix.Of(318, hlp, hrp, dp ^ side);
        to[19] = Mix.Of(319, hlr, hrr, dp ^ hp ^ side);
        to[20] = Mix.Of(320, hrw, dp, hp ^ side);
        to[21] = Mix.Of(321, hlw, dp, hp ^ side);
        to[22] = Mix.Of(322, before, dp, hp ^ side);
        to[23] = Mix.Of(323, after, dp, hp ^ side);
        to[24] = Mix.Of(324, wordBefore, dp, hp ^ side);
        to[25] = Mix.Of(325, suffix, hp, side);
        to[26] = Mix.Of(326, suffix, headSuffix, side);
        to[27] = Mix.Of(327, dp, headSuffix, side);
        to[28] = Mix.Of(328, du, hu, near);
        to[29] = Mix.Of(329, below, hw, du ^ side);
        to[30] = Mix.Of(330, beside, hw, dp ^ side);
        to[31] = Mix.Of(331, l2w, lw, dp ^ hp);
        to[32] = Mix.Of(332, dp, lp, rp ^ side);
        ulong ds = ArcFeatures.SenseOf(frame, tags, tagged, d), hs = rooted ? 1 : ArcFeatures.SenseOf(frame, tags, tagged, h);
        to[34] = Mix.Of(334, ds, lw, hu);
        to[35] = Mix.Of(335, ds, hs, du ^ side);
        to[36] = Mix.Of(336, ds, hp, dp ^ side);
        to[37] = Mix.Of(337, hs, lw, du);
        to[38] = Mix.Of(338, hs, dw, side);
        to[33] = Mix.Of(333, du, hu, below ^ (beside * 31));

        if (guide is null) return;
        var advised = Mix.Part(((int)guide.Relations[word] * 8) + (guide.Heads[word] == head ? 4 : 0) + guide.Clear[word]);
        to[Count] = Mix.Of(350, advised);
        to[Count + 1] = Mix.Of(351, advised, dp, hp ^ side);
        to[Count + 2] = Mix.Of(352, advised, dw);
        if (to.Length < WholeCount) return;
        var above = rooted ? -1 : state.Heads[head];
        var aboveTag = above < 0 ? Outside : above == length ? 1UL : tags.Part(tagged[offset + above]);
        var headRelation = rooted ? 1 : Mix.Part((int)state.Relations[head]);
        var own = Mix.Part((int)state.Relations[word]);
        ulong children = (ulong)(uint)state.Valency[word] + 1, siblings = (ulong)(uint)state.Valency[head] + 1;
        to[GuidedCount + 0] = Mix.Of(340, own, dp, hp ^ side);
        to[GuidedCount + 1] = Mix.Of(341, headRelation, dp, hp ^ side);
        to[GuidedCount + 2] = Mix.Of(342, headRelation, own, du ^ hu);
        to[GuidedCount + 3] = Mix.Of(343, aboveTag, dp, hp ^ side);
        to[GuidedCount + 4] = Mix.Of(344, own, hrw, hw);
        to[GuidedCount + 5] = Mix.Of(345, own, beside, dp ^ side);
        to[GuidedCount + 6] = Mix.Of(346, children, dp, hp ^ side);
        to[GuidedCount + 7] = Mix.Of(347, siblings, dp, hp ^ side);
        to[GuidedCount + 8] = Mix.Of(348, own, dw, hw);

        ulong Word(int child) => child < 0 ? Outside : frame.Words[offset + child];

        ulong Tag(TagSet set, ReadOnlySpan<byte> own, int child) => child < 0 ? Outside : set.Part(own[offset + child]);
    }
}
