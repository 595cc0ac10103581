using Attest.Language;

namespace Attest.Tests.Language;

public sealed class ParseStateTests
{
    [Fact]
    public void A_ring_gives_the_kept_tree_back()
    {
        var state = new ParseState();
        state.Begin(4);
        int[] tree = [1, 4, 1, 2];
        tree.CopyTo(state.Heads, 0);
        state.Keep();

        (state.Heads[2], state.Heads[3], state.Relations[3]) = (3, 2, Relation.Conj);
        state.IsUnder(2, 0).Should().BeFalse("a ring ends");
        state.Settle();

        state.Heads.Take(4).Should().Equal(tree);
        state.Relations[3].Should().NotBe(Relation.Conj);
    }

    [Fact]
    public void A_tree_stays_as_it_is()
    {
        var state = new ParseState();
        state.Begin(4);
        new[] { 1, 4, 1, 2 }.CopyTo(state.Heads, 0);
        state.Keep();
        state.Heads[3] = 1;

        state.Settle();

        state.Heads.Take(4).Should().Equal(1, 4, 1, 1);
    }
}
