using System.Text;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Trains the sentence splitter on text rebuilt from a treebank.</summary>
internal static class SplitterTraining
{
    /// <summary>The text of a treebank as it was, with the offsets at which sentences start.</summary>
    public static (string Text, HashSet<int> Starts) Rebuild(IReadOnlyList<Tree> trees)
    {
        var text = new StringBuilder();
        var starts = new HashSet<int>();
        foreach (var tree in trees)
        {
            if (tree.NewParagraph && text.Length > 0)
            {
                while (text.Length > 0 && text[^1] == ' ') text.Length--;
                text.Append("\n\n");
            }

            starts.Add(text.Length);
            foreach (var word in tree.Words)
            {
                text.Append(word.Form);
                if (word.SpaceAfter) text.Append(' ');
            }
        }

        return (text.ToString(), starts);
    }

    public static WeightMap Train(IReadOnlyList<Tree> trees, FormLexicon lexicon, int epochs)
    {
        var (text, starts) = Rebuild(trees);
        var tokens = new TokenBuffer();
        Tokenizer.Cut(text, tokens);
        var frame = new Frame();
        frame.Reserve(tokens.Count);
        for (var i = 0; i < tokens.Count; i++) frame.Read(i, text.AsSpan(tokens.Starts[i], tokens.Ends[i] - tokens.Starts[i]), lexicon);
        var map = new WeightMap(1);
        Span<ulong> features = stackalloc ulong[SplitterFeatures.Count];
        Span<float> scores = stackalloc float[8];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var first = 0;
            for (int from = 0, to; from < tokens.Count; from = to)
            {
                to = from + 1;
                while (to < tokens.Count && tokens.Gaps[to] != TokenGap.Paragraph) to++;
                first = from;
                for (var at = from + 1; at < to; at++)
                {
                    if (!SplitterFeatures.MayEnd(frame, at)) continue;
                    SplitterFeatures.Write(frame, tokens, first, from, to, at, features);
                    map.Score(features, scores);
                    map.Time++;
                    var gold = starts.Contains(tokens.Starts[at]);
                    if (gold && scores[0] <= 1) map.Update(features, 0, 1);
                    else if (!gold && scores[0] >= -1) map.Update(features, 0, -1);
                    if (gold) first = at;
                }
            }
        }

        return map;
    }
}
