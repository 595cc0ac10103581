using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Trains the tagger: averaged perceptron over joint tags, left to right on its own earlier tags.</summary>
internal static class TaggerTraining
{
    private const float Margin = 3;

    public static WeightMap Train(Example[] examples, TagSet tags, int epochs)
    {
        var map = new WeightMap(tags.Count);
        var order = examples.ToArray();
        var shuffle = new Shuffle(42);
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[64];
        var tagged = new byte[4096];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Order(order);
            foreach (var example in order)
            {
                for (var at = 0; at < example.Length; at++)
                {
                    TaggerFeatures.Write(example.Frame, tags, tagged, 0, example.Length, at, features);
                    map.Score(features, scores);
                    var best = Best(scores, tags.Count);
                    map.Time++;
                    int gold = example.Gold[at], rival = best == gold ? Second(scores, tags.Count, best) : best;
                    if (scores[gold] - scores[rival] <= Margin)
                    {
                        map.Update(features, gold, 1);
                        map.Update(features, rival, -1);
                    }

                    tagged[at] = (byte)best;
                }
            }
        }

        return map;
    }

    /// <summary>Tags examples with averaged weights.</summary>
    public static void Apply(WeightMap map, IEnumerable<Example> examples, TagSet tags)
    {
        var tagger = new Tagger(Tables.Rows(map, 18, 0.02f, out _), tags);
        foreach (var example in examples) tagger.Tag(example.Frame, 0, example.Length, example.Tagged);
    }

    /// <summary>Gives each example tags from a tagger that was trained on the other parts.</summary>
    public static void Jackknife(Example[] examples, TagSet tags, int parts, int epochs)
    {
        for (var part = 0; part < parts; part++)
        {
            var map = Train([.. examples.Where((_, i) => i % parts != part)], tags, epochs);
            Apply(map, examples.Where((_, i) => i % parts == part), tags);
        }
    }

    private static int Second(ReadOnlySpan<float> scores, int labels, int best)
    {
        var second = best == 0 ? 1 : 0;
        for (var i = 0; i < labels; i++)
            if (i != best && scores[i] > scores[second]) second = i;
        return second;
    }

    public static int Best(ReadOnlySpan<float> scores, int labels)
    {
        var best = 0;
        for (var i = 1; i < labels; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
