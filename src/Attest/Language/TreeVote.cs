namespace Attest.Language;

/// <summary>Makes one tree of a sentence's two readings: where they differ each word takes the head that was chosen more clearly, as long as the result is a tree.</summary>
internal static class TreeVote
{
    /// <summary>Changes the heads of <paramref name="state"/>, relations with them; false where the two readings agree. <paramref name="back"/> counts words from the last.</summary>
    public static bool Combine(ParseState state, ParseState back)
    {
        var length = state.Length;
        Span<int> other = length <= 1024 ? stackalloc int[length] : new int[length];
        Span<bool> swapped = length <= 1024 ? stackalloc bool[length] : new bool[length];
        swapped.Clear();
        int differ = 0, rootHere = -1, rootThere = -1;
        for (var word = 0; word < length; word++)
        {
            var head = back.Heads[length - 1 - word];
            other[word] = head == length ? length : length - 1 - head;
            if (state.Heads[word] == length) rootHere = word;
            if (other[word] == length) rootThere = word;
            if (other[word] != state.Heads[word]) differ++;
        }

        if (differ == 0) return false;

        // One root: the clearer one; the words that would be roots beside it keep their other head.
        var root = rootHere == rootThere || Margin(state, back, rootHere, true) >= Margin(state, back, rootThere, false) ? rootHere : rootThere;
        for (var word = 0; word < length; word++)
        {
            if (other[word] == state.Heads[word]) continue;
            var take = state.Heads[word] == length ? word != root : other[word] == length ? word == root : back.Margins[length - 1 - word] > state.Margins[word];
            if (take) swapped[word] = true;
        }

        Span<int> heads = length <= 1024 ? stackalloc int[length] : new int[length];
        for (var word = 0; word < length; word++) heads[word] = swapped[word] ? other[word] : state.Heads[word];
        if (!BreakCycles(heads, other, swapped, state, back, root)) return false;
        for (var word = 0; word < length; word++)
        {
            if (heads[word] == state.Heads[word]) continue;
            state.Heads[word] = heads[word];
            state.Relations[word] = back.Relations[length - 1 - word];
        }

        return true;
    }

    /// <summary>Where words go round in a ring, the one that gives up least takes its other head; false where none can, and the first reading stands.</summary>
    private static bool BreakCycles(Span<int> heads, ReadOnlySpan<int> other, ReadOnlySpan<bool> swapped, ParseState state, ParseState back, int root)
    {
        var length = heads.Length;
        Span<int> mark = length <= 1024 ? stackalloc int[length] : new int[length];
        Span<bool> fixedNow = length <= 1024 ? stackalloc bool[length] : new bool[length];
        mark.Clear();
        fixedNow.Clear();
        for (var start = 0; start < length;)
        {
            var at = start;
            while (at < length && mark[at] == 0)
            {
                mark[at] = start + 1;
                at = heads[at];
            }

            if (at == length || mark[at] != start + 1)
            {
                start++;
                continue;
            }

            int ring = at, cheapest = -1, least = int.MaxValue;
            do
            {
                var alternative = swapped[at] ? state.Heads[at] : other[at];
                var loss = Math.Abs(back.Margins[length - 1 - at] - state.Margins[at]);
                if (!fixedNow[at] && alternative != heads[at] && alternative != length && at != root && loss < least) (cheapest, least) = (at, loss);
                at = heads[at];
            }
            while (at != ring);

            if (cheapest < 0) return false;
            heads[cheapest] = swapped[cheapest] ? state.Heads[cheapest] : other[cheapest];
            fixedNow[cheapest] = true;
            for (var word = 0; word < length; word++)
                if (mark[word] == start + 1) mark[word] = 0;
        }

        return true;
    }

    private static int Margin(ParseState state, ParseState back, int word, bool here) => here ? state.Margins[word] : back.Margins[state.Length - 1 - word];
}
