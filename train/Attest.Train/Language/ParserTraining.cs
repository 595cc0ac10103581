using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Trains the parser: averaged perceptrons for moves and relations, with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013), following its own moves.</summary>
internal sealed class ParserTraining(TagSet tags, bool guided)
{
    private const float Margin = 4;

    private static readonly int RelationCount = Enum.GetValues<Relation>().Length;
    private readonly ulong[] features = new ulong[guided ? ArcFeatures.GuidedCount : ArcFeatures.Count];
    private readonly ulong[] labelFeatures = new ulong[guided ? LabelFeatures.GuidedCount : LabelFeatures.Count];
    private readonly ulong[] wholeFeatures = new ulong[LabelFeatures.WholeCount];
    private readonly float[] scores = new float[64];
    private readonly ParseState state = new();

    public WeightMap Moves { get; } = new(3);

    public WeightMap Labels { get; } = new(RelationCount);

    /// <summary>Relations once the tree is whole.</summary>
    public WeightMap WholeLabels { get; } = new(RelationCount);

    public void Train(Example[] examples, int epochs)
    {
        var order = examples.ToArray();
        var shuffle = new Shuffle(7);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Order(order);
            foreach (var example in order) Learn(example, shuffle, epoch);
        }
    }

    private void Learn(Example example, Shuffle shuffle, int epoch)
    {
        state.Begin(example.Length);
        while (!state.Done)
        {
            var move = state.Forced;
            if (move < 0) move = LearnMove(example, epoch == 0 || shuffle.Next() < 0.1);
            if (move == Move.Shift)
            {
                state.Shift();
                continue;
            }

            var head = state.HeadOf(move);
            state.Attach(head, head == state.Length ? Relation.Root : LearnRelation(example, head, state.Stack(0), Labels, labelFeatures));
        }

        if (!guided) return;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] < state.Length) LearnRelation(example, state.Heads[word], word, WholeLabels, wholeFeatures);
    }

    private int LearnMove(Example example, bool follow)
    {
        ArcFeatures.Write(state, example.Frame, tags, example.Tagged, 0, guided ? example.Guide : null, features);
        Moves.Score(features, scores);
        int best = -1, right = -1, cheapest = int.MaxValue;
        Span<int> costs = stackalloc int[3];
        for (var move = 0; move < 3; move++)
        {
            costs[move] = state.May(move) ? Cost(example.Tree, move) : int.MaxValue;
            cheapest = Math.Min(cheapest, costs[move]);
        }

        for (var move = 0; move < 3; move++)
        {
            if (costs[move] == int.MaxValue) continue;
            if (best < 0 || scores[move] > scores[best]) best = move;
            if (costs[move] == cheapest && (right < 0 || scores[move] > scores[right])) right = move;
        }

        Moves.Time++;
        var wrong = -1;
        for (var move = 0; move < 3; move++)
            if (costs[move] != int.MaxValue && costs[move] > cheapest && (wrong < 0 || scores[move] > scores[wrong])) wrong = move;
        if (wrong < 0 || scores[right] - scores[wrong] > Margin) return best;
        Moves.Update(features, right, 1);
        Moves.Update(features, wrong, -1);
        return follow ? right : best;
    }

    private Relation LearnRelation(Example example, int head, int word, WeightMap labels, ulong[] own)
    {
        LabelFeatures.Write(state, example.Frame, tags, example.Tagged, 0, head, word, guided ? example.Guide : null, own);
        labels.Score(own, scores);
        var best = TaggerTraining.Best(scores, RelationCount);
        labels.Time++;
        var gold = (int)example.Tree.Words[word].Relation;
        var rival = best;
        if (best == gold)
        {
            rival = gold == 0 ? 1 : 0;
            for (var i = 0; i < RelationCount; i++)
                if (i != gold && scores[i] > scores[rival]) rival = i;
        }

        if (example.Tree.Words[word].Head == head && scores[gold] - scores[rival] <= Margin)
        {
            labels.Update(own, gold, 1);
            labels.Update(own, rival, -1);
        }

        return best == (int)Relation.Root ? Relation.Dep : (Relation)best;
    }

    /// <summary>How many gold arcs a move makes unreachable.</summary>
    private int Cost(Tree gold, int move)
    {
        var words = gold.Words;
        int top = state.Stack(0), next = state.Next, cost = 0;
        if (move == Move.Shift)
        {
            for (var i = 0; i < state.Depth; i++)
            {
                var word = state.Stack(i);
                if (words[word].Head == next) cost++;
                if (i > 0 && words[next].Head == word) cost++;
            }

            return cost;
        }

        var head = words[top].Head;
        if (next == state.Length)
        {
            // At the end a left arc takes the root, or hangs the word on the root's word.
            if (move == Move.Right) return head == state.Front ? 1 : 0;
            if (head == state.Stack(1)) cost++;
            if (state.RootWord < 0 && head != state.Length)
                for (var i = 1; i < state.Depth; i++)
                    if (words[state.Stack(i)].Head == state.Length) cost++;
            return cost;
        }

        if (move == Move.Left ? head == state.Stack(1) && head >= 0 || head > next : head >= next) cost++;
        for (var word = next; word < state.Length; word++)
            if (words[word].Head == top) cost++;
        return cost;
    }
}
