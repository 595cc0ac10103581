namespace Attest.Train.Events;

/// <summary>Multinomial logistic regression by AdaGrad with an L2 pull to zero; the same examples give the same weights.</summary>
internal sealed class LogisticRegression(int classes, float decay = 0.0005f, int rounds = 8, float rate = 0.02f)
{
    private const float Pull = 0.015f;
    private readonly Dictionary<string, int> rows = [];
    private float[] weights = [];

    /// <summary>Signs in the order of their names, with a weight for each class.</summary>
    public IEnumerable<(string Sign, float[] Weights)> Rows() =>
        rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => (row.Key, weights.AsSpan(row.Value * classes, classes).ToArray()));

    /// <summary>Learns. A sign that fewer reports than <paramref name="least"/> show is left out.</summary>
    public void Learn(List<Example> examples, int least)
    {
        var seen = new Dictionary<string, (int Last, int Count)>();
        foreach (var example in examples)
            foreach (var sign in example.Signs)
                if (!seen.TryGetValue(sign, out var last) || last.Last != example.Report) seen[sign] = (example.Report, last.Count + 1);
        foreach (var sign in seen.Where(sign => sign.Value.Count >= least).Select(sign => sign.Key).Order(StringComparer.Ordinal)) rows[sign] = rows.Count;
        weights = new float[rows.Count * classes];
        var squares = new float[weights.Length];
        var known = examples.ConvertAll(Known);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(7);
        var scores = new float[classes];
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Probabilities(known[at], scores);
                scores[examples[at].Label] -= 1;
                foreach (var row in known[at])
                {
                    for (var c = 0; c < classes; c++)
                    {
                        var w = (row * classes) + c;
                        var slope = (scores[c] * examples[at].Weight) + (decay * weights[w]);
                        squares[w] += slope * slope;
                        weights[w] -= rate * slope / MathF.Sqrt(squares[w] + 1e-6f);
                    }
                }
            }

            // The pull to zero acts on every weight once a round, so that a sign seen once stays small.
            for (var w = 0; w < weights.Length; w++) weights[w] *= 1 - Pull;
        }
    }

    /// <summary>The class and its probability.</summary>
    public (int Class, float Probability) Best(Example example)
    {
        var scores = new float[classes];
        Probabilities(Known(example), scores);
        var best = Array.IndexOf(scores, scores.Max());
        return (best, scores[best]);
    }

    /// <summary>The log-odds of the second of two classes.</summary>
    public float Odds(Example example)
    {
        var (best, probability) = Best(example);
        var p = Math.Clamp(best == 1 ? probability : 1 - probability, 0.0001f, 0.9999f);
        return MathF.Log(p / (1 - p));
    }

    /// <summary>The probability of a class.</summary>
    public float Probability(Example example, int of)
    {
        var scores = new float[classes];
        Probabilities(Known(example), scores);
        return scores[of];
    }

    /// <summary>The rows of the signs that the model knows, each once.</summary>
    private int[] Known(Example example) => example.Signs.Where(rows.ContainsKey).Select(sign => rows[sign]).Distinct().ToArray();

    private void Probabilities(int[] known, float[] scores)
    {
        Array.Clear(scores);
        foreach (var row in known)
            for (var c = 0; c < classes; c++) scores[c] += weights[(row * classes) + c];
        Attest.Events.LinearModel.Softmax(scores);
    }
}
