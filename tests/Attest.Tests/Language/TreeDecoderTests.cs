using Attest.Language;
using CsCheck;

namespace Attest.Tests.Language;

/// <summary>The tree that is chosen is one, and none scores more.</summary>
public sealed class TreeDecoderTests
{
    [Fact]
    public void No_projective_tree_under_one_root_scores_more() => Scores(1, 5, 3).Sample(Check, iter: 1000);

    [Fact]
    public void Nor_where_scores_lie_far_apart() => Scores(1, 5, 10_000_000).Sample(Check, iter: 1000);

    [Fact]
    public void A_long_sentence_gets_a_projective_tree() => Scores(40, TreeDecoder.Most, 1_000_000).Sample(given =>
    {
        var heads = new int[given.Words];
        new TreeDecoder().Decode(given.Scores, given.Words + 1, given.Words, heads);
        IsTree(heads).Should().BeTrue();
    }, iter: 100);

    private static Gen<(int Words, int[] Scores)> Scores(int least, int most, int span) =>
        Gen.Int[least, most].SelectMany(words => Gen.Int[-span, span].Array[words * (words + 1)].Select(scores => (words, scores)));

    private static void Check((int Words, int[] Scores) given)
    {
        var (words, scores) = given;
        var heads = new int[words];
        new TreeDecoder().Decode(scores, words + 1, words, heads);
        IsTree(heads).Should().BeTrue();
        var best = int.MinValue;
        var other = new int[words];
        for (var number = 0; number < Math.Pow(words + 1, words); number++)
        {
            for (int word = 0, rest = number; word < words; word++, rest /= words + 1) other[word] = rest % (words + 1);
            if (IsTree(other)) best = Math.Max(best, Sum(other));
        }

        Sum(heads).Should().Be(best);

        int Sum(int[] tree) => Enumerable.Range(0, words).Sum(word => scores[(word * (words + 1)) + tree[word]]);
    }

    /// <summary>True for heads that lead to the one word under the root, without arcs that cross.</summary>
    private static bool IsTree(int[] heads)
    {
        var words = heads.Length;
        if (heads.Count(head => head == words) != 1) return false;
        for (var word = 0; word < words; word++)
        {
            var steps = 0;
            for (var at = word; heads[at] < words; at = heads[at])
                if (heads[at] == at || ++steps > words) return false;
            if (heads[word] == words) continue;
            int from = Math.Min(word, heads[word]), to = Math.Max(word, heads[word]);
            for (var inside = from + 1; inside < to; inside++)
                if (heads[inside] < from || heads[inside] > to) return false;
        }

        return true;
    }
}
