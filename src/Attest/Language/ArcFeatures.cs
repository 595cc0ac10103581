namespace Attest.Language;

/// <summary>What the parser looks at to choose a move.</summary>
internal static class ArcFeatures
{
    /// <summary>How many features a state has.</summary>
    public const int Count = 74;

    /// <summary>How many with advice.</summary>
    public const int GuidedCount = Count + 12;

    private const ulong Outside = 0x5851F42D4C957F2DUL;

    /// <summary>Writes the features of a state; <paramref name="offset"/> is the sentence's first token.</summary>
    public static void Write(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, Guide? guide, Span<ulong> to)
    {
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Front, length = state.Length;
        int b1 = state.Next + 1 < length ? b0 + 1 : -1, b2 = state.Next + 2 < length ? b0 + 2 : -1;
        var view = new View(frame, tags, tagged, offset, length, state);
        ulong s0w = view.Word(s0), s1w = view.Word(s1), b0w = view.Word(b0), b1w = view.Word(b1);
        ulong s0p = view.Tag(s0), s1p = view.Tag(s1), s2p = view.Tag(s2), b0p = view.Tag(b0), b1p = view.Tag(b1), b2p = view.Tag(b2);
        int s0l = view.End(s0, 0), s0l2 = view.End(s0, 1), s0r = view.End(s0, 2), s0r2 = view.End(s0, 3);
        int s1l = view.End(s1, 0), s1r = view.End(s1, 2), s1r2 = view.End(s1, 3), b0l = view.End(b0, 0), b0l2 = view.End(b0, 1);
        ulong s0lp = view.Tag(s0l), s0rp = view.Tag(s0r), s1rp = view.Tag(s1r), s1lp = view.Tag(s1l), b0lp = view.Tag(b0l);
        ulong s0lw = view.Word(s0l), s0rw = view.Word(s0r), s1lw = view.Word(s1l), s1rw = view.Word(s1r), b0lw = view.Word(b0l);
        ulong s0lr = view.Rel(s0l), s0rr = view.Rel(s0r), s1rr = view.Rel(s1r), s1lr = view.Rel(s1l), b0lr = view.Rel(b0l);
        ulong s0b = view.Below(s0), s1b = view.Below(s1), b0b = view.Below(b0);
        ulong s0v = view.Valency(s0), s1v = view.Valency(s1), b0v = view.Valency(b0);
        ulong dist = Distance(s0, b0), dist1 = Distance(s1, s0);
        ulong between = (s0 >= 0 && b0 - s0 < 20 ? view.Commas(s0, b0) : 9) + 1, between1 = (s1 >= 0 && s0 - s1 < 20 ? view.Commas(s1, s0) : 9) + 1;

        to[0] = Mix.Of(100, s0w, s0p);
        to[1] = Mix.Of(101, s0w);
        to[2] = Mix.Of(102, s0p);
        to[3] = Mix.Of(103, s1w, s1p);
        to[4] = Mix.Of(104, s1w);
        to[5] = Mix.Of(105, s1p);
        to[6] = Mix.Of(106, b0w, b0p);
        to[7] = Mix.Of(107, b0w);
        to[8] = Mix.Of(108, b0p);
        to[9] = Mix.Of(109, b1w, b1p);
        to[10] = Mix.Of(110, b1p, b2p);
        to[11] = Mix.Of(111, s2p, s1p);
        to[12] = Mix.Of(112, s0w, b0w);
        to[13] = Mix.Of(113, s0w, s0p, b0p);
        to[14] = Mix.Of(114, s0p, b0w, b0p);
        to[15] = Mix.Of(115, s0p, b0p);
        to[16] = Mix.Of(116, s0w, b0p);
        to[17] = Mix.Of(117, s0p, b0w);
        to[18] = Mix.Of(118, s1w, s0w);
        to[19] = Mix.Of(119, s1w, s0p);
        to[20] = Mix.Of(120, s1p, s0w);
        to[21] = Mix.Of(121, s1p, s0p);
        to[22] = Mix.Of(122, b0p, b1p);
        to[23] = Mix.Of(123, s1p, b0p);
        to[24] = Mix.Of(124, s1w, b0w);
        to[25] = Mix.Of(125, s0w, b1w);
        to[26] = Mix.Of(126, s0p, b0p, b1p);
        to[27] = Mix.Of(127, s1p, s0p, b0p);
        to[28] = Mix.Of(128, s2p, s1p, s0p);
        to[29] = Mix.Of(129, b0p, b1p, b2p);
        to[30] = Mix.Of(130, s0p, s0lp, b0p);
        to[31] = Mix.Of(131, s0p, s0rp, b0p);
        to[32] = Mix.Of(132, s0p, b0p, b0lp);
        to[33] = Mix.Of(133, s1p, s1rp, s0p);
        to[34] = Mix.Of(134, s1p, s0p, s0lp);
        to[35] = Mix.Of(135, s1p, s0p, s0rp);
        to[36] = Mix.Of(136, s0p, s0lr, s0rr);
        to[37] = Mix.Of(137, s1p, s1lr, s1rr);
        to[38] = Mix.Of(138, s0w, s0b);
        to[39] = Mix.Of(139, s0p, s0b, b0p);
        to[40] = Mix.Of(140, s1p, s1b, s0p);
        to[41] = Mix.Of(141, s1w, s1b);
        to[42] = Mix.Of(142, b0p, b0b, s0p);
        to[43] = Mix.Of(143, s0w, s0v);
        to[44] = Mix.Of(144, s0p, s0v, b0p);
        to[45] = Mix.Of(145, s1p, s1v, s0p);
        to[46] = Mix.Of(146, b0w, b0v);
        to[47] = Mix.Of(147, s0p, b0p, dist);
        to[48] = Mix.Of(148, s0w, dist, b0p);
        to[49] = Mix.Of(149, s1p, s0p, dist1);
        to[50] = Mix.Of(150, s1w, s0p, dist1);
        to[51] = Mix.Of(151, s0lw, s0p, s1w);
        to[52] = Mix.Of(152, s0lw, s0p, s1p);
        to[53] = Mix.Of(153, s0lw, s1lw, b0p);
        to[54] = Mix.Of(154, s0lw, s0w, s1p);
        to[55] = Mix.Of(155, b0lw, b0p, s0w);
        to[56] = Mix.Of(156, s1rw, s1p, s0p);
        to[57] = Mix.Of(157, s0rw, s0p, b0p);
        to[58] = Mix.Of(158, s0p, b0p, between);
        to[59] = Mix.Of(159, s1p, s0p, between1);
        to[60] = Mix.Of(160, s0p, view.Tag(s0l2), s0lp);
        to[61] = Mix.Of(161, s1p, view.Tag(s1r2), s1rp);
        to[62] = Mix.Of(162, b0p, view.Tag(b0l2), b0lp);
        to[63] = Mix.Of(163, s2p, s1p, b0p);
        to[64] = Mix.Of(164, s0p, view.Tag(s0r2), s0rp);
        if (guide is not null) Advise(guide, s0, s1, b0, state.Next, length, s0p, s1p, b0p, to);
        ulong s0s = view.Sense(s0), s1s = view.Sense(s1), s2s = view.Sense(s2), b0s = view.Sense(b0);
        to[66] = Mix.Of(166, s0s, b0s, s0p ^ (b0p << 1));
        to[67] = Mix.Of(167, s1s, s0s, s0lw);
        to[68] = Mix.Of(168, s1s, s0s, s1p ^ (s0p << 1));
        to[69] = Mix.Of(169, s0s, b0w, s0p);
        to[70] = Mix.Of(170, s1w, s0s, s0p);
        to[71] = Mix.Of(171, s0lw, s0s, b0p);
        to[72] = Mix.Of(172, s2s, s1s, s0lw);
        to[73] = Mix.Of(173, s1s, s0w, s0p);
        to[65] = Mix.Of(165, s1p, s1lp ^ s1rp, b0p ^ b0lr);
    }

    /// <summary>Writes what the advice says of a state: where the heads of the top and of the front should be, and whether more words should hang on the top.</summary>
    private static void Advise(Guide guide, int s0, int s1, int b0, int next, int length, ulong s0p, ulong s1p, ulong b0p, Span<ulong> to)
    {
        var top = s0 < 0 ? 0 : guide.Heads[s0] is var head && head == b0 ? 1 : head == s1 ? 2 : head == length ? 3 : head > s0 ? 4 : 5;
        var front = next >= length ? 0 : guide.Heads[next] is var ahead && ahead == s0 ? 1 : ahead == s1 ? 2 : ahead == length ? 3 : ahead > next ? 4 : 5;
        var below = s1 < 0 ? 0 : guide.Heads[s1] is var under && under == b0 ? 1 : under == s0 ? 2 : under == length ? 3 : under > s0 ? 4 : 5;
        var more = s0 >= 0 && guide.Last[s0] >= next ? 1 : 0;
        var moreBelow = s1 >= 0 && guide.Last[s1] >= next ? 1 : 0;
        int clear = s0 < 0 ? 0 : guide.Clear[s0], clearFront = next >= length ? 0 : guide.Clear[next];
        ulong own = Mix.Part((top * 2) + more), all = Mix.Part((((((top * 2) + more) * 6) + front) * 6) + below);
        var relation = s0 < 0 ? Outside : Mix.Part((int)guide.Relations[s0]);
        to[Count] = Mix.Of(180, own);
        to[Count + 1] = Mix.Of(181, all);
        to[Count + 2] = Mix.Of(182, own, s0p, b0p);
        to[Count + 3] = Mix.Of(183, own, s0p, s1p);
        to[Count + 4] = Mix.Of(184, own, Mix.Part(clear));
        to[Count + 5] = Mix.Of(185, own, relation);
        to[Count + 6] = Mix.Of(186, Mix.Part((front * 6) + below), b0p, s0p);
        to[Count + 7] = Mix.Of(187, own, Mix.Part(clear), s0p);
        to[Count + 8] = Mix.Of(188, all, s0p, b0p);
        to[Count + 9] = Mix.Of(189, Mix.Part(front), Mix.Part(clearFront), own);
        to[Count + 10] = Mix.Of(190, own, relation, Mix.Part(clear));
        to[Count + 11] = Mix.Of(191, all, Mix.Part(moreBelow), Mix.Part(clear));
    }

    private static ulong Distance(int from, int to) => from < 0 ? Outside : Mix.Part(to - from > 10 ? 7 : Math.Min(to - from, 6));

    /// <summary>The sense of a word under its tag, as a part of a feature.</summary>
    internal static ulong SenseOf(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int token) => tags.Upos[tagged[token]] switch
    {
        Upos.Noun or Upos.Propn => Mix.Part(300 + (byte)frame.Senses[token]),
        Upos.Verb => Mix.Part(400 + (frame.Senses[token] >> 8)),
        _ => Mix.Part(500),
    };

    private readonly ref struct View(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int length, ParseState state)
    {
        private readonly ReadOnlySpan<byte> tagged = tagged;

        public ulong Word(int word) => word < 0 ? Outside : word == length ? 1UL : frame.Words[offset + word];

        public ulong Tag(int word) => word < 0 ? Outside : word == length ? 1UL : tags.Part(tagged[offset + word]);

        public ulong Sense(int word) => word < 0 ? Outside : word == length ? 1UL : SenseOf(frame, tags, tagged, offset + word);

        public int End(int word, int which) => word < 0 ? -1 : state.Ends[(word * 4) + which];

        public ulong Rel(int word) => word < 0 ? Outside : Mix.Part((int)state.Relations[word]);

        public ulong Below(int word) => word < 0 ? Outside : state.Below[word];

        public ulong Valency(int word) => word < 0 ? Outside : (ulong)(uint)state.Valency[word] + 1;

        public ulong Commas(int from, int to)
        {
            ulong seen = 0;
            for (var at = from + 1; at < to; at++)
            {
                var upos = tags.Upos[tagged[offset + at]];
                if (upos == Upos.Punct) seen |= 1;
                else if (upos == Upos.Verb) seen |= 2;
                else if (upos == Upos.Cconj) seen |= 4;
            }

            return seen;
        }
    }
}
