using System.Diagnostics;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Makes <c>assets/language.zip</c> from the English Web Treebank: the same bytes from the same data.</summary>
internal static class LanguageTraining
{
    private const int TaggerEpochs = 7;

    public static int Run(string folder, string output, int parserEpochs = 24)
    {
        var clock = Stopwatch.StartNew();
        var train = Conllu.Read(Path.Combine(folder, "en_ewt-ud-train.conllu"));
        var dev = Conllu.Read(Path.Combine(folder, "en_ewt-ud-dev.conllu"));
        var tags = Tags(train);
        var forms = LexiconTraining.Forms(Path.Combine(AppContext.BaseDirectory, "Language", "wordnet-words.txt"));
        var lexicon = new FormLexicon(Tables.Keep(forms));
        var lemmas = LexiconTraining.Lemmas(train, tags, new(lexicon, new(Tables.Keep(LemmaTable.Pack([]))), tags));

        var splitter = new SentenceSplitter(Tables.Cuts(SplitterTraining.Train(train, lexicon, 8), 16, 0.01f, out var splitterSection));
        Say($"splitter  {Scores.OfCuts(dev, lexicon, splitter)}");

        Example[] examples = [.. train.Select(tree => new Example(tree, tags, lexicon)),
            .. NewsSentences.Read(Path.Combine(AppContext.BaseDirectory, "Language", "news-sentences.txt"), tags, lexicon, 12)];
        _ = Tables.Rows(CaseTraining.Train(examples, 4), 15, 0.02f, out var caseSection);
        Say("cases");
        TaggerTraining.Jackknife(examples, tags, 4, 4);
        Say("tagger on parts");
        var taggerMap = TaggerTraining.Train(examples, tags, TaggerEpochs);
        var tagger = new Tagger(Tables.Rows(taggerMap, 18, 0.02f, out var taggerSection), tags);
        Say($"tagger {taggerMap.Count} features");

        var training = new NetTraining(examples, tags);
        Say($"parser {training.Count} keys of words");
        training.Train(examples, parserEpochs, Say);
        var (netWords, netRows, net) = training.Pack();
        var parser = new TreeParser(new(Tables.Keep(netWords), Tables.Keep(netRows), Tables.Keep(net)), tags);
        Example[] held = [.. dev.Select(tree => new Example(tree, tags, lexicon))];
        Say($"dev  {Scores.Of(held, tags, tagger, (example, room) => parser.Parse(example.Frame, example.Tagged, 0, example.Length, room))}");
        AssetArchive.Write(output, "language.bin", [("tags", tags.Pack()), ("forms", forms), ("lemmas", lemmas), ("cases", caseSection), ("splitter", splitterSection), ("tagger", taggerSection),
            ("net.words", netWords), ("net.rows", netRows), ("net", net)]);
        Say($"{output} {new FileInfo(output).Length / 1024} KB");
        return 0;

        void Say(string what) => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {what}");
    }

    private static TagSet Tags(List<Tree> train) => new([.. train.SelectMany(tree => tree.Words).CountBy(word => (word.Upos, word.Xpos))
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Upos).ThenBy(entry => entry.Key.Xpos, StringComparer.Ordinal).Take(RowTable.Lanes).Select(entry => entry.Key)]);
}
