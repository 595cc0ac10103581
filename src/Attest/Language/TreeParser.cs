namespace Attest.Language;

/// <summary>Parses a sentence from its end, then from its beginning with that as advice, hangs punctuation by rule, and names the relations with the whole tree in sight.</summary>
internal sealed class TreeParser(ArcParser forward, ArcParser backward, RowTable relations, TagSet tags)
{
    /// <summary>Parses a sentence; heads and relations are left in the state; a verb whose place was mended gets the tag that goes with it.</summary>
    public void Parse(Frame frame, Span<byte> tagged, int first, int end, ParseRoom room)
    {
        var (state, length) = (room.State, end - first);
        room.Mirror.Mirror(frame, first, end);
        var reversed = room.Tags(length);
        for (var at = 0; at < length; at++) reversed[at] = tagged[end - 1 - at];
        backward.Parse(room.Mirror, reversed, 0, length, room.Back);
        room.Guide.Take(room.Back);
        forward.Parse(frame, tagged, first, end, state, room.Guide);
        if (PunctuationArcs.Hang(state, frame, tags, tagged, first)) state.Rebuild();
        Name(frame, tagged, first, state, room.Guide);
        Mend(state, frame, tagged, first);
    }

    private void Mend(ParseState state, Frame frame, Span<byte> tagged, int first)
    {
        state.Rebuild();
        if (CoordinationRepair.Mend(state, tags, tagged, first)) state.Rebuild();
        if (SubjectRepair.Mend(state, tags, tagged, first)) state.Rebuild();
        if (ParticipleRepair.Mend(state, tags, tagged, first)) state.Rebuild();
        if (PredicateRepair.Mend(state, tags, tagged, first)) state.Rebuild();
        RelationRepair.Mend(state, frame, tags, tagged, first);
    }

    private void Name(Frame frame, ReadOnlySpan<byte> tagged, int first, ParseState state, Guide guide)
    {
        Span<ulong> features = stackalloc ulong[LabelFeatures.WholeCount];
        Span<short> scores = stackalloc short[64];
        Span<Relation> named = state.Length <= 1024 ? stackalloc Relation[state.Length] : new Relation[state.Length];
        for (var word = 0; word < state.Length; word++)
        {
            var head = state.Heads[word];
            named[word] = Relation.Root;
            if (head == state.Length) continue;
            LabelFeatures.Write(state, frame, tags, tagged, first, head, word, guide, features);
            var best = (Relation)relations.Best(features, RelationNames.Count, scores);
            named[word] = best == Relation.Root ? Relation.Dep : best;
        }

        named.CopyTo(state.Relations);
    }
}
