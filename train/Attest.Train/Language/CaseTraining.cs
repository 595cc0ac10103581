using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Trains the tagger of cases on sentences whose capitals are hidden.</summary>
internal static class CaseTraining
{
    private const ulong Rare = 0xD1B54A32D192ED03UL;

    public static WeightMap Train(Example[] examples, int epochs)
    {
        var usual = Usual(examples);
        var counts = examples.SelectMany(example => example.Frame.Words[..example.Length]).CountBy(word => word).ToDictionary();
        var map = new WeightMap(CaseView.Cases.Count);
        var shuffle = new Shuffle(99);
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[64];
        var tagged = new byte[4096];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var example in examples)
            {
                if (Gold(example, usual) is not { } gold) continue;
                var (shapes, words) = (example.Frame.Shapes.ToArray(), example.Frame.Words.ToArray());
                for (var at = 0; at < example.Length; at++)
                {
                    example.Frame.Shapes[at] = CaseView.Blank(shapes[at]);

                    // Words seen once or twice are hidden by turns: so the weights of endings and neighbours learn what to make of names never seen.
                    if (counts[words[at]] <= 3 && shuffle.Next() < 0.5) example.Frame.Words[at] = Rare;
                }

                for (var at = 0; at < example.Length; at++)
                {
                    TaggerFeatures.Write(example.Frame, CaseView.Cases, tagged, 0, example.Length, at, features);
                    map.Score(features, scores);
                    var best = TaggerTraining.Best(scores, CaseView.Cases.Count);
                    map.Time++;
                    if (best != gold[at])
                    {
                        map.Update(features, gold[at], 1);
                        map.Update(features, best, -1);
                    }

                    tagged[at] = (byte)best;
                }

                shapes.CopyTo(example.Frame.Shapes, 0);
                words.CopyTo(example.Frame.Words, 0);
            }
        }

        return map;
    }

    /// <summary>Case of each word of a sentence; null for a sentence that is not written as usual itself.</summary>
    public static byte[]? Gold(Example example, Dictionary<ulong, int> usual)
    {
        var gold = new byte[example.Length];
        var lower = 0;
        for (var at = 0; at < example.Length; at++)
        {
            var word = example.Tree.Words[at];
            var shape = example.Frame.Shapes[at];
            if (shape == Shape.Lower) lower++;
            gold[at] = (byte)(shape switch
            {
                Shape.Capital or Shape.Camel => 1,
                Shape.Upper => 2,
                Shape.Letter => word.Form == "I" || word.Upos == Upos.Propn ? 2 : 0,
                _ => 0,
            });

            // A sentence's first word has its capital from there, unless it is a name or always written so.
            if (at == 0 && gold[at] == 1 && word.Upos != Upos.Propn && usual.GetValueOrDefault(example.Frame.Words[at]) >= 0) gold[at] = 0;
        }

        return lower * 2 >= example.Length || example.Length < 4 ? gold : null;
    }

    /// <summary>How much oftener each word is written small than with a capital inside sentences.</summary>
    public static Dictionary<ulong, int> Usual(Example[] examples)
    {
        var usual = new Dictionary<ulong, int>();
        foreach (var example in examples)
            for (var at = 1; at < example.Length; at++)
            {
                var shape = example.Frame.Shapes[at];
                if (shape is not (Shape.Lower or Shape.Capital)) continue;
                usual[example.Frame.Words[at]] = usual.GetValueOrDefault(example.Frame.Words[at]) + (shape == Shape.Lower ? 1 : -1);
            }

        return usual;
    }
}
