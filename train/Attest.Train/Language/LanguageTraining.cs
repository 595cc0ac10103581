using System.Diagnostics;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Makes <c>assets/language.zip</c> from the English Web Treebank: the same bytes from the same data.</summary>
internal static class LanguageTraining
{
    public static int Run(string folder, string output, int taggerEpochs = 7, int parserEpochs = 8)
    {
        var clock = Stopwatch.StartNew();
        var train = Conllu.Read(Path.Combine(folder, "en_ewt-ud-train.conllu"));
        var dev = Conllu.Read(Path.Combine(folder, "en_ewt-ud-dev.conllu"));
        var tags = Tags(train);
        var forms = LexiconTraining.Forms(Path.Combine(AppContext.BaseDirectory, "Language", "wordnet-words.txt"));
        var lexicon = new FormLexicon(Tables.Keep(forms));
        var lemmas = LexiconTraining.Lemmas(train, tags, new(lexicon, new(Tables.Keep(LemmaTable.Pack([]))), tags));

        var splitter = new SentenceSplitter(Tables.Arcs(SplitterTraining.Train(train, lexicon, 8), 16, 0.01f, out var splitterSection));
        Say($"splitter  {Scores.OfCuts(dev, lexicon, splitter)}");

        Example[] examples = [.. train.Select(tree => new Example(tree, tags, lexicon)),
            .. NewsSentences.Read(Path.Combine(AppContext.BaseDirectory, "Language", "news-sentences.txt"), tags, lexicon, 14)];
        _ = Tables.Rows(CaseTraining.Train(examples, 4), 15, 0.02f, out var caseSection);
        Say("cases");
        TaggerTraining.Jackknife(examples, tags, 4, Math.Min(4, taggerEpochs));
        Say("tagger on parts");
        var taggerMap = TaggerTraining.Train(examples, tags, taggerEpochs);
        var tagger = new Tagger(Tables.Rows(taggerMap, 18, 0.02f, out var taggerSection), tags);
        Say($"tagger {taggerMap.Count} features");

        Advise(examples, tags, 3, parserEpochs - 4);
        Say("parser from the end on parts");
        var back = new ParserTraining(tags, guided: false);
        back.Train([.. examples.Select(example => example.Mirrored())], parserEpochs);
        var backward = new ArcParser(Tables.Arcs(back.Moves, 21, 0.02f, out var backMoves), Tables.Rows(back.Labels, 16, 0.02f, out var backRelations), tags);
        Say($"parser from the end {back.Moves.Count} move features, {back.Labels.Count} relation features");
        var ahead = new ParserTraining(tags, guided: true);
        ahead.Train(examples, parserEpochs);
        var forward = new ArcParser(Tables.Arcs(ahead.Moves, 21, 0.02f, out var moves), Tables.Rows(ahead.Labels, 16, 0.02f, out var relations), tags);
        var whole = Tables.Rows(ahead.WholeLabels, 17, 0.02f, out var wholeRelations);
        Say($"parser {ahead.Moves.Count} move features, {ahead.Labels.Count} and {ahead.WholeLabels.Count} relation features");
        var parser = new TreeParser(forward, backward, whole, tags);
        Example[] held = [.. dev.Select(tree => new Example(tree, tags, lexicon))];
        Say($"dev  {Scores.Of(held, tags, tagger, (example, room) => parser.Parse(example.Frame, example.Tagged, 0, example.Length, room))}");
        AssetArchive.Write(output, "language.bin", [("tags", tags.Pack()), ("forms", forms), ("lemmas", lemmas), ("cases", caseSection), ("splitter", splitterSection), ("tagger", taggerSection),
            ("moves", moves), ("relations", relations), ("moves.back", backMoves), ("relations.back", backRelations), ("relations.whole", wholeRelations)]);
        Say($"{output} {new FileInfo(output).Length / 1024} KB");
        return 0;

        void Say(string what) => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {what}");
    }

    /// <summary>Gives each example the tree of a parser from the end that was trained on the other parts.</summary>
    private static void Advise(Example[] examples, TagSet tags, int parts, int epochs)
    {
        for (var part = 0; part < parts; part++)
        {
            var training = new ParserTraining(tags, guided: false);
            training.Train([.. examples.Where((_, i) => i % parts != part).Select(example => example.Mirrored())], epochs);
            var parser = new ArcParser(Tables.Arcs(training.Moves, 21, 0.02f, out _), Tables.Rows(training.Labels, 16, 0.02f, out _), tags);
            var state = new ParseState();
            for (var i = part; i < examples.Length; i += parts)
            {
                var mirrored = examples[i].Mirrored();
                parser.Parse(mirrored.Frame, mirrored.Tagged, 0, mirrored.Length, state);
                (examples[i].Guide = new()).Take(state);
            }
        }
    }

    private static TagSet Tags(List<Tree> train) => new([.. train.SelectMany(tree => tree.Words).CountBy(word => (word.Upos, word.Xpos))
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Upos).ThenBy(entry => entry.Key.Xpos, StringComparer.Ordinal).Take(RowTable.Lanes).Select(entry => entry.Key)]);
}
