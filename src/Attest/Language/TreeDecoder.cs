using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attest.Language;

/// <summary>The best projective tree under one root, from the score of each arc. Memory is used again for the next sentence.</summary>
/// <remarks>
/// Each word's best head is taken where that gives a tree; else spans are joined (Eisner 1996), in time cubic in the number of words, which is bounded.
/// Heads count from 0; the number of words stands for the root. Of equal scores the first stands.
/// </remarks>
internal sealed unsafe class TreeDecoder
{
    /// <summary>The most words of one tree.</summary>
    public const int Most = 128;

    // The best score of each span: open where an arc joins its ends, closed where it does not; "left" has its head at the left end. By the span's first word, and by its last.
    private readonly int* openLeft, openRightByLast, closedLeft, closedLeftByLast, closedRight, closedRightByLast;
    private readonly int[] table;
    private readonly bool[] reached = new bool[Most];

    public TreeDecoder()
    {
        const int Size = (Most * Most) + 8;
        table = GC.AllocateArray<int>(6 * Size, pinned: true);
        openLeft = (int*)Unsafe.AsPointer(ref table[0]);
        openRightByLast = openLeft + Size;
        closedLeft = openRightByLast + Size;
        closedLeftByLast = closedLeft + Size;
        closedRight = closedLeftByLast + Size;
        closedRightByLast = closedRight + Size;
    }

    /// <summary>Finds the heads of words.</summary>
    /// <param name="scores">Score of each arc: a row a word, a column a head, the root's last.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="words">How many words, at most <see cref="Most"/>.</param>
    /// <param name="heads">Gets the head of each word.</param>
    public void Decode(ReadOnlySpan<int> scores, int stride, int words, Span<int> heads)
    {
        for (var word = 0; word < words; word++)
        {
            var row = scores.Slice(word * stride, words + 1);
            var best = word == 0 ? 1 : 0;
            for (var head = best + 1; head <= words; head++)
                if (head != word && row[head] > row[best]) best = head;
            heads[word] = best;
        }

        if (IsTree(heads, words)) return;
        fixed (int* first = scores) Join(first, stride, words);
        int root = 0, most = int.MinValue;
        for (var word = 0; word < words; word++)
        {
            var sum = closedRight[word] + closedLeft[(word * words) + words - 1] + scores[(word * stride) + words];
            if (sum > most) (root, most) = (word, sum);
        }

        heads[root] = words;
        Close(words, 0, root, false, heads);
        Close(words, root, words - 1, true, heads);
    }

    /// <summary>True where one word hangs on the root, all others on it in the end, and no arcs cross.</summary>
    private bool IsTree(ReadOnlySpan<int> heads, int words)
    {
        var roots = 0;
        for (var word = 0; word < words; word++)
        {
            if (heads[word] == words) roots++;
            reached[word] = false;
        }

        if (roots != 1) return false;
        for (var word = 0; word < words; word++)
        {
            var steps = 0;
            for (var at = word; heads[at] < words && !reached[at]; at = heads[at])
                if (++steps > words) return false;
            reached[word] = true;
            if (heads[word] == words) continue;
            int from = Math.Min(word, heads[word]), to = Math.Max(word, heads[word]);
            for (var inside = from + 1; inside < to; inside++)
                if (heads[inside] < from || heads[inside] > to) return false;
        }

        return true;
    }

    /// <summary>Finds the best score of each span from those of shorter ones.</summary>
    private void Join(int* scores, int stride, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var own = (word * words) + word;
            closedLeft[own] = closedLeftByLast[own] = closedRight[own] = closedRightByLast[own] = 0;
        }

        for (var to = 1; to < words; to++)
        {
            for (var from = to - 1; from >= 0; from--)
            {
                int length = to - from, byFirst = from * words, byLast = to * words;
                var open = Best(closedLeft + byFirst + from, closedRightByLast + byLast + from + 1, length);
                openLeft[byFirst + to] = open + scores[(to * stride) + from];
                openRightByLast[byLast + from] = open + scores[(from * stride) + to];
                closedLeft[byFirst + to] = closedLeftByLast[byLast + from] = Best(openLeft + byFirst + from + 1, closedLeftByLast + byLast + from + 1, length);
                closedRight[byFirst + to] = closedRightByLast[byLast + from] = Best(closedRight + byFirst + from, openRightByLast + byLast + from, length);
            }
        }
    }

    /// <summary>The greatest of the sums of numbers side by side; up to seven more are read, and left out.</summary>
    private static int Best(int* left, int* right, int count)
    {
        var best = Vector256.Create(int.MinValue);
        var at = 0;
        for (; at + 8 <= count; at += 8) best = Vector256.Max(best, Vector256.Load(left + at) + Vector256.Load(right + at));
        if (at < count)
        {
            var within = Vector256.LessThan(Vector256<int>.Indices, Vector256.Create(count - at));
            best = Vector256.Max(best, Vector256.ConditionalSelect(within, Vector256.Load(left + at) + Vector256.Load(right + at), best));
        }

        var four = Vector128.Max(best.GetLower(), best.GetUpper());
        four = Vector128.Max(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(four[0], four[1]);
    }

    /// <summary>The first place at which numbers side by side have a sum.</summary>
    private static int Place(int* left, int* right, int sum)
    {
        var at = 0;
        while (left[at] + right[at] != sum) at++;
        return at;
    }

    /// <summary>Writes the heads of a closed span. Goes no deeper than the number of words.</summary>
    private void Close(int words, int from, int to, bool left, Span<int> heads)
    {
        if (from == to) return;
        int byFirst = from * words, byLast = to * words;
        if (left)
        {
            var at = from + 1 + Place(openLeft + byFirst + from + 1, closedLeftByLast + byLast + from + 1, closedLeft[byFirst + to]);
            heads[at] = from;
            Open(words, from, at, heads);
            Close(words, at, to, true, heads);
        }
        else
        {
            var at = from + Place(closedRight + byFirst + from, openRightByLast + byLast + from, closedRight[byFirst + to]);
            heads[at] = to;
            Open(words, at, to, heads);
            Close(words, from, at, false, heads);
        }
    }

    private void Open(int words, int from, int to, Span<int> heads)
    {
        int* left = closedLeft + (from * words) + from, right = closedRightByLast + (to * words) + from + 1;
        var split = from + Place(left, right, Best(left, right, to - from));
        Close(words, from, split, true, heads);
        Close(words, split + 1, to, false, heads);
    }
}
