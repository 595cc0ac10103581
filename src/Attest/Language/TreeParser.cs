namespace Attest.Language;

/// <summary>Parses a sentence from both ends, lets the two readings vote where they differ, and names the relations with the whole tree in sight.</summary>
internal sealed class TreeParser(ArcParser forward, ArcParser backward, RowTable relations, TagSet tags)
{
    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;

    /// <summary>Parses a sentence; heads and relations are left in the state.</summary>
    public void Parse(Frame frame, ReadOnlySpan<byte> tagged, int first, int end, ParseRoom room)
    {
        var (state, length) = (room.State, end - first);
        forward.Parse(frame, tagged, first, end, state);
        if (length > 1)
        {
            room.Mirror.Mirror(frame, first, end);
            var reversed = room.Tags(length);
            for (var at = 0; at < length; at++) reversed[at] = tagged[end - 1 - at];
            backward.Parse(room.Mirror, reversed, 0, length, room.Back);
            if (TreeVote.Combine(state, room.Back)) state.Rebuild();
        }

        if (PunctuationArcs.Hang(state, frame, tags, tagged, first)) state.Rebuild();
        Name(frame, tagged, first, state);
    }

    private void Name(Frame frame, ReadOnlySpan<byte> tagged, int first, ParseState state)
    {
        Span<ulong> features = stackalloc ulong[LabelFeatures.WholeCount];
        Span<short> scores = stackalloc short[64];
        Span<Relation> named = state.Length <= 1024 ? stackalloc Relation[state.Length] : new Relation[state.Length];
        for (var word = 0; word < state.Length; word++)
        {
            var head = state.Heads[word];
            named[word] = Relation.Root;
            if (head == state.Length) continue;
            LabelFeatures.Write(state, frame, tags, tagged, first, head, word, features);
            var best = (Relation)relations.Best(features, RelationCount, scores);
            named[word] = best == Relation.Root ? Relation.Dep : best;
        }

        named.CopyTo(state.Relations);
    }
}
