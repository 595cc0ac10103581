namespace Attest.Language;

/// <summary>Finds the head and a first relation of each word of a sentence in one walk: arc-hybrid moves, chosen greedily, with another parse as advice where there is one.</summary>
internal sealed class ArcParser(ArcTable moves, RowTable labels, TagSet tags)
{
    /// <summary>Parses a sentence; heads and relations are left in the state.</summary>
    public void Parse(Frame frame, ReadOnlySpan<byte> tagged, int first, int end, ParseState state, Guide? guide = null)
    {
        Span<ulong> features = stackalloc ulong[guide is null ? ArcFeatures.Count : ArcFeatures.GuidedCount];
        Span<ulong> labelFeatures = stackalloc ulong[guide is null ? LabelFeatures.Count : LabelFeatures.GuidedCount];
        Span<short> scores = stackalloc short[64];
        Span<int> sums = stackalloc int[3];
        state.Begin(end - first);
        while (!state.Done)
        {
            var move = state.Forced;
            var margin = 0;
            if (move < 0)
            {
                ArcFeatures.Write(state, frame, tags, tagged, first, guide, features);
                moves.Sum(features, sums);
                move = Choose(state, sums, out margin);
            }

            if (move == Move.Shift)
            {
                state.Shift();
                continue;
            }

            var head = state.HeadOf(move);
            var relation = Relation.Root;
            if (head < state.Length)
            {
                LabelFeatures.Write(state, frame, tags, tagged, first, head, state.Stack(0), guide, labelFeatures);
                relation = (Relation)labels.Best(labelFeatures, RelationNames.Count, scores);
                if (relation == Relation.Root) relation = Relation.Dep;
            }

            state.Margins[state.Stack(0)] = margin;
            state.Attach(head, relation);
        }
    }

    private static int Choose(ParseState state, ReadOnlySpan<int> sums, out int margin)
    {
        int best = -1, second = -1;
        for (var move = 0; move < 3; move++)
        {
            if (!state.May(move)) continue;
            if (best < 0 || sums[move] > sums[best]) (best, second) = (move, best);
            else if (second < 0 || sums[move] > sums[second]) second = move;
        }

        margin = second < 0 ? 0 : sums[best] - sums[second];
        return best;
    }
}
