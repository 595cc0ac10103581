using System.Globalization;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Scores on a treebank while training; the published figures come from <c>eval/conllu.py</c>.</summary>
internal static class Scores
{
    public static string Of(Example[] examples, TagSet tags, Tagger tagger, Action<Example, ParseRoom> parse)
    {
        int words = 0, upos = 0, xpos = 0, heads = 0, labelled = 0;
        var room = new ParseRoom();
        var state = room.State;
        foreach (var example in examples)
        {
            tagger.Tag(example.Frame, 0, example.Length, example.Tagged);
            parse(example, room);
            for (var i = 0; i < example.Length; i++)
            {
                var word = example.Tree.Words[i];
                words++;
                if (tags.Upos[example.Tagged[i]] == word.Upos) upos++;
                if (tags.Xpos[example.Tagged[i]] == word.Xpos) xpos++;
                if (state.Heads[i] != word.Head) continue;
                heads++;

                // The treebank measures compare main relations only.
                if (Broad(state.Relations[i]) == Broad(word.Relation)) labelled++;
            }
        }

        string Share(int right) => (100.0 * right / words).ToString("F2", CultureInfo.InvariantCulture);
        return $"UPOS {Share(upos)} XPOS {Share(xpos)} UAS {Share(heads)} LAS {Share(labelled)}";
    }

    public static string OfCuts(IReadOnlyList<Tree> trees, FormLexicon lexicon, SentenceSplitter splitter)
    {
        var (text, starts) = SplitterTraining.Rebuild(trees);
        var tokens = new TokenBuffer();
        Tokenizer.Cut(text, tokens);
        var frame = new Frame();
        frame.Reserve(tokens.Count);
        for (var i = 0; i < tokens.Count; i++) frame.Read(i, text.AsSpan(tokens.Starts[i], tokens.Ends[i] - tokens.Starts[i]), lexicon);
        var firsts = new List<int>();
        splitter.Split(frame, tokens, true, [], firsts);
        var gold = new HashSet<(int, int)>();
        var offset = 0;
        foreach (var tree in trees)
        {
            foreach (var word in tree.Words)
            {
                offset = text.IndexOf(word.Form, offset, StringComparison.Ordinal);
                gold.Add((offset, offset += word.Form.Length));
            }
        }

        var right = 0;
        for (var i = 0; i < tokens.Count; i++)
            if (gold.Contains((tokens.Starts[i], tokens.Ends[i]))) right++;
        var goldStarts = starts.Order().ToArray();
        var sentences = 0;
        for (var i = 0; i < firsts.Count; i++)
        {
            var next = i + 1 < firsts.Count ? tokens.Starts[firsts[i + 1]] : int.MaxValue;
            var at = Array.BinarySearch(goldStarts, tokens.Starts[firsts[i]]);
            if (at >= 0 && (at + 1 < goldStarts.Length ? goldStarts[at + 1] : int.MaxValue) == next) sentences++;
        }

        return $"words F {F(right, tokens.Count, gold.Count)} sentences F {F(sentences, firsts.Count, goldStarts.Length)}";
    }

    private static Relation Broad(Relation relation) => RelationNames.Parse(RelationNames.Of(relation).Split(':')[0]);

    private static string F(int right, int ours, int gold) => (200.0 * right / (ours + gold)).ToString("F2", CultureInfo.InvariantCulture);
}
