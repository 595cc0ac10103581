using System.Runtime.Intrinsics;

namespace Attest.Language;

/// <summary>Finds the head and the relation of each word of a sentence: arc-hybrid moves, chosen greedily.</summary>
internal sealed class ArcParser(ArcTable moves, RowTable labels, TagSet tags)
{
    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;

    /// <summary>Parses a sentence; heads and relations are left in the state.</summary>
    public void Parse(Frame frame, ReadOnlySpan<byte> tagged, int first, int end, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[ArcFeatures.Count];
        Span<ulong> labelFeatures = stackalloc ulong[LabelFeatures.Count];
        Span<short> scores = stackalloc short[64];
        state.Begin(end - first);
        while (!state.Done)
        {
            var move = state.Forced;
            if (move < 0)
            {
                ArcFeatures.Write(state, frame, tags, tagged, first, features);
                move = Choose(state, moves.Sum(features));
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
                LabelFeatures.Write(state, frame, tags, tagged, first, head, state.Stack(0), labelFeatures);
                relation = (Relation)labels.Best(labelFeatures, RelationCount, scores);
                if (relation == Relation.Root) relation = Relation.Dep;
            }

            state.Attach(head, relation);
        }
    }

    private static int Choose(ParseState state, Vector128<int> sums)
    {
        var best = -1;
        for (var move = 0; move < 3; move++)
            if (state.May(move) && (best < 0 || sums[move] > sums[best])) best = move;
        return best;
    }
}
