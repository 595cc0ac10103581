using System.Diagnostics;
using System.IO.Compression;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Makes <c>assets/language.zip</c> from the English Web Treebank: the same bytes from the same data.</summary>
internal static class LanguageTraining
{
    public static int Run(string folder, string output, int taggerEpochs = 6, int parserEpochs = 8)
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

        var examples = train.Select(tree => new Example(tree, tags, lexicon)).ToArray();
        _ = Tables.Rows(CaseTraining.Train(examples, 4), 15, 0.02f, out var caseSection);
        Say("cases");
        TaggerTraining.Jackknife(examples, tags, 4, Math.Min(4, taggerEpochs));
        Say("tagger on parts");
        var taggerMap = TaggerTraining.Train(examples, tags, taggerEpochs);
        var tagger = new Tagger(Tables.Rows(taggerMap, 17, 0.02f, out var taggerSection), tags);
        Say($"tagger {taggerMap.Count} features");

        var parserTraining = new ParserTraining(tags);
        parserTraining.Train(examples, parserEpochs);
        var parser = new ArcParser(Tables.Arcs(parserTraining.Moves, 21, 0.02f, out var moveSection), Tables.Rows(parserTraining.Labels, 16, 0.02f, out var relationSection), tags);
        Say($"parser {parserTraining.Moves.Count} move features, {parserTraining.Labels.Count} relation features");
        Say($"dev  {Scores.Of([.. dev.Select(tree => new Example(tree, tags, lexicon))], tags, tagger, parser)}");

        var asset = Path.Combine(Path.GetTempPath(), $"attest-{Environment.ProcessId}-language.bin");
        AssetFile.Write(asset, [("tags", tags.Pack()), ("forms", forms), ("lemmas", lemmas), ("cases", caseSection), ("splitter", splitterSection), ("tagger", taggerSection),
            ("moves", moveSection), ("relations", relationSection)]);
        Zip(asset, output);
        File.Delete(asset);
        Say($"{output} {new FileInfo(output).Length / 1024} KB");
        return 0;

        void Say(string what) => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {what}");
    }

    private static TagSet Tags(List<Tree> train) => new([.. train.SelectMany(tree => tree.Words).CountBy(word => (word.Upos, word.Xpos))
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Upos).ThenBy(entry => entry.Key.Xpos, StringComparer.Ordinal).Take(RowTable.Lanes).Select(entry => entry.Key)]);

    private static void Zip(string file, string archive)
    {
        File.Delete(archive);
        using var zip = ZipFile.Open(archive, ZipArchiveMode.Create);
        var entry = zip.CreateEntry("language.bin", CompressionLevel.SmallestSize);
        entry.LastWriteTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var to = entry.Open();
        using var from = File.OpenRead(file);
        from.CopyTo(to);
    }
}
