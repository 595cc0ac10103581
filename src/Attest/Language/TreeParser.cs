namespace Attest.Language;

/// <summary>Parses a sentence: the net gives heads and relations of its words, rules hang punctuation and mend what a tree cannot mean.</summary>
internal sealed class TreeParser(TreeNet net, TagSet tags)
{
    /// <summary>Words behind a colon within which what was done to somebody is told.</summary>
    private const int Soon = 6;

    private static readonly ulong Semicolon = Lexicons.WordHash.Of(";"), Colon = Lexicons.WordHash.Of(":");

    /// <summary>Parses a sentence; heads and relations are left in the state; a verb whose place was mended gets the tag that goes with it. Linear in the length: a sentence of more than <see cref="TreeDecoder.Most"/> words is read in parts, whose roots hang on the first.</summary>
    public void Parse(Frame frame, Span<byte> tagged, int first, int end, ParseRoom room)
    {
        var glosses = room.Glosses;
        if (!glosses.Find(frame, tags, tagged, first, end, out var words))
        {
            Whole(frame, tagged, first, end, room);
            return;
        }

        Whole(glosses.Frame, glosses.Tagged, 0, words, room);
        glosses.PutBack(room.State, frame, tags, tagged, first, end);
    }

    private void Whole(Frame frame, Span<byte> tagged, int first, int end, ParseRoom room)
    {
        var state = room.State;
        state.Begin(end - first);
        var root = -1;
        for (var from = first; from < end;)
        {
            var to = PartEnd(tagged, from, ClauseEnd(frame, tagged, from, end));
            Take(state, room.Net, net.Read(frame, tags, tagged, first, from, to, room.Net), first, ref root);
            from = to;
        }

        Rest(state, root < 0 ? 0 : root);
        state.Rebuild();
        if (PunctuationArcs.Hang(state, frame, tags, tagged, first)) state.Rebuild();
        Mend(state, frame, tagged, first);
    }

    /// <summary>Where the first of several clauses ends that semicolons part: no word of one hangs on a word within another; but what somebody says may go on behind one.</summary>
    private int ClauseEnd(Frame frame, ReadOnlySpan<byte> tagged, int from, int end)
    {
        var said = false;
        for (var at = from; at + 2 < end; at++)
        {
            said |= IsFinite(tagged[at]);
            if (said && frame.Words[at] == Semicolon && HasFinite(frame, tagged, at + 1, end) && !(HasSaying(frame, from, at) && !HasSaying(frame, at + 1, ClauseStop(frame, at + 1, end)))) return at + 1;
            // "Artillery hit the depot: one killed, three wounded"; not so "the mayor said: …".
            if (said && frame.Words[at] == Colon && IsCounted(frame, tagged, at + 1, end) && !HasSaying(frame, from, at)) return at + 1;
        }

        return end;
    }

    /// <summary>Where the clause that begins at a token meets the next semicolon.</summary>
    private static int ClauseStop(Frame frame, int from, int end)
    {
        while (from < end && frame.Words[from] != Semicolon) from++;
        return from;
    }

    private bool HasFinite(Frame frame, ReadOnlySpan<byte> tagged, int from, int end)
    {
        for (var at = from; at < end && frame.Words[at] != Semicolon; at++)
            if (IsFinite(tagged[at])) return true;
        return false;
    }

    /// <summary>True for a number or noun, and a participle or finite verb soon behind it.</summary>
    private bool IsCounted(Frame frame, ReadOnlySpan<byte> tagged, int from, int end)
    {
        if (tags.Upos[tagged[from]] is not (Upos.Num or Upos.Noun or Upos.Det)) return false;
        for (var at = from + 1; at < Math.Min(end, from + Soon); at++)
            if (tags.Xpos[tagged[at]] is "VBD" or "VBN") return true;
        return false;
    }

    private static bool HasSaying(Frame frame, int from, int end)
    {
        for (var at = from; at < end; at++)
            if (TreeWords.Says(frame.Words[at])) return true;
        return false;
    }

    private bool IsFinite(int tag) => tags.Xpos[tag] is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>Where a part ends that begins at a token: the sentence's end, or behind the last mark before it would get too long.</summary>
    private int PartEnd(ReadOnlySpan<byte> tagged, int from, int end)
    {
        if (end - from <= TreeDecoder.Most) return end;
        int words = 0, mark = -1;
        for (var at = from; at < end; at++)
        {
            if (tags.Upos[tagged[at]] == Upos.Punct)
            {
                // The net's memory is bounded by the words and as many marks.
                if (at - from >= 2 * TreeDecoder.Most) return at;
                mark = at + 1;
            }
            else if (++words > TreeDecoder.Most) return mark > from + (TreeDecoder.Most / 2) ? mark : at;
        }

        return end;
    }

    private static void Take(ParseState state, NetRoom read, int words, int first, ref int root)
    {
        var own = root;
        for (var word = 0; word < words; word++)
        {
            if (read.Heads[word] != words) continue;
            own = read.Words[word] - first;
            (state.Heads[own], state.Relations[own]) = root < 0 ? (state.Length, Relation.Root) : (root, Relation.Parataxis);
        }

        if (root < 0) root = own;
        for (var word = 0; word < words; word++)
        {
            if (read.Heads[word] == words) continue;
            var at = read.Words[word] - first;
            state.Heads[at] = read.Words[read.Heads[word]] - first;
            state.Relations[at] = read.Relations[word];
        }
    }

    /// <summary>Hangs what the net leaves out, which are marks, on the root for now; in a sentence of marks the first is the root.</summary>
    private static void Rest(ParseState state, int root)
    {
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] < 0) (state.Heads[word], state.Relations[word]) = (root, Relation.Punct);
        if (state.Length > 0 && state.Heads[root] == root) (state.Heads[root], state.Relations[root]) = (state.Length, Relation.Root);
    }

    private void Mend(ParseState state, Frame frame, Span<byte> tagged, int first)
    {
        state.Keep();
        if (NameRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (NumberRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (DayRepair.Mend(state, tags, tagged, first)) state.Settle();
        if (FigureRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (CountedObjectRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (CoordinationRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (PartitiveRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (AppositionRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (ContrastRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (TimeClauseRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (CaseRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (NounRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (EmbeddedRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (SpeechRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (SubjectRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (ParticipleRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (TellerRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (WhoIsSaidRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (PredicateRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (AccountRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (ClauseRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        if (VerbListRepair.Mend(state, tags, tagged, first)) state.Settle();
        if (ClauseSubjectRepair.Mend(state, frame, tags, tagged, first)) state.Settle();
        RelationRepair.Mend(state, frame, tags, tagged, first);
    }
}
