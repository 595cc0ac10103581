namespace Attest.Language;

/// <summary>Hangs punctuation where the treebank's rules put it, once the words have their heads: a mark between units belongs to the one that depends on the other, a pair to what it encloses.</summary>
internal static class PunctuationArcs
{
    /// <summary>Gives marks new heads; true where one changed. Linear in the sentence for each mark at worst, and sentences are bounded.</summary>
    public static bool Hang(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var length = state.Length;
        Span<bool> mark = length <= 1024 ? stackalloc bool[length] : new bool[length];
        var marks = 0;
        for (var word = 0; word < length; word++)
        {
            mark[word] = tags.Upos[tagged[offset + word]] == Upos.Punct;
            if (mark[word]) marks++;
        }

        if (marks == 0 || marks == length) return false;
        Span<int> partner = length <= 1024 ? stackalloc int[length] : new int[length];
        Pair(frame, offset, mark, partner);
        var changed = false;
        for (var word = 0; word < length; word++)
        {
            // A mark that was taken for a head keeps its place: so no ring can arise.
            if (!mark[word] || state.Ends[word * 4] >= 0 || state.Ends[(word * 4) + 2] >= 0 || state.Heads[word] == length) continue;
            var head = partner[word] >= 0 ? Enclosed(state, mark, Math.Min(word, partner[word]), Math.Max(word, partner[word])) : -1;
            if (head < 0) head = Beside(state, mark, word);
            if (head < 0 || head == state.Heads[word]) continue;
            state.Heads[word] = head;
            changed = true;
        }

        return changed;
    }

    /// <summary>Finds the other mark of each pair of brackets or quotation marks; -1 for none.</summary>
    private static void Pair(Frame frame, int offset, ReadOnlySpan<bool> mark, Span<int> partner)
    {
        partner.Fill(-1);
        Span<int> open = stackalloc int[32];
        var depth = 0;
        for (var word = 0; word < mark.Length; word++)
        {
            if (!mark[word]) continue;
            var form = frame.Suffixes[offset + word];
            var at = depth - 1;
            while (at >= 0 && Closing(frame.Suffixes[offset + open[at]]) != form) at--;
            if (at >= 0)
            {
                (partner[word], partner[open[at]]) = (open[at], word);
                depth = at;
            }
            else if (Closing(form) != 0 && depth < open.Length) open[depth++] = word;
        }
    }

    /// <summary>The closing mark of an opening one, both as the last characters of their tokens; 0 for a mark that opens nothing.</summary>
    private static ulong Closing(ulong form) => form switch
    {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        '“' => '”',
        '"' => '"',
        '\'' => '\'',
        ('<' << 16) | '<' => ('>' << 16) | '>',
        ('`' << 16) | '`' => ('\'' << 16) | '\'',
        _ => 0,
    };

    /// <summary>The highest word between two marks.</summary>
    private static int Enclosed(ParseState state, ReadOnlySpan<bool> mark, int open, int close)
    {
        int best = -1, least = int.MaxValue;
        for (var word = open + 1; word < close; word++)
        {
            if (mark[word] || (state.Heads[word] > open && state.Heads[word] < close)) continue;
            var depth = 0;
            for (var at = word; state.Heads[at] != state.Length; at = state.Heads[at]) depth++;
            if (depth < least) (best, least) = (word, depth);
        }

        return best;
    }

    /// <summary>The head of a mark that stands alone, from the highest unit that ends before it and the highest that begins after it.</summary>
    private static int Beside(ParseState state, ReadOnlySpan<bool> mark, int word)
    {
        int left = word - 1, right = word + 1, length = state.Length;
        while (left >= 0 && mark[left]) left--;
        while (right < length && mark[right]) right++;
        while (left >= 0 && state.Heads[left] < word) left = state.Heads[left];
        while (right < length && state.Heads[right] > word && state.Heads[right] < length) right = state.Heads[right];
        if (left < 0 || right == length) return left >= 0 ? left : right < length ? right : -1;
        var (rightDepends, leftDepends) = (state.Heads[right] < word, state.Heads[left] < length);
        if (rightDepends) return leftDepends && state.IsUnder(left, right) ? left : right;
        return left;
    }
}
