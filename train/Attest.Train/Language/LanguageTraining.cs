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
        var tagger = new Tagger(Tables.Rows(taggerMap, 18, 0.02f, out var taggerSection), tags);
        Say($"tagger {taggerMap.Count} features");

        var ahead = new ParserTraining(tags, whole: true);
        ahead.Train(examples, parserEpochs);
        var forward = new ArcParser(Tables.Arcs(ahead.Moves, 21, 0.02f, out var moves), Tables.Rows(ahead.Labels, 17, 0.02f, out var relations), tags);
        var whole = Tables.Rows(ahead.WholeLabels, 18, 0.02f, out var wholeRelations);
        Say($"parser {ahead.Moves.Count} move features, {ahead.Labels.Count} and {ahead.WholeLabels.Count} relation features");
        var back = new ParserTraining(tags, whole: false);
        back.Train([.. examples.Select(example => example.Mirrored())], parserEpochs);
        var backward = new ArcParser(Tables.Arcs(back.Moves, 21, 0.02f, out var backMoves), Tables.Rows(back.Labels, 16, 0.02f, out var backRelations), tags);
        var parser = new TreeParser(forward, backward, whole, tags);
        Say("parser from the end");
        Example[] held = [.. dev.Select(tree => new Example(tree, tags, lexicon))];
        Say($"dev, forward  {Scores.Of(held, tags, tagger, (example, room) => forward.Parse(example.Frame, example.Tagged, 0, example.Length, room.State))}");
        Say($"dev, backward  {Scores.Of([.. held.Select(example => example.Mirrored())], tags, tagger, (example, room) =>
        {
            var (turned, source) = (new Example(example.Mirrored().Tree, tags, lexicon), example);
            tagger.Tag(turned.Frame, 0, turned.Length, turned.Tagged);
            turned.Tagged.Reverse().ToArray().CopyTo(source.Tagged, 0);
            backward.Parse(source.Frame, source.Tagged, 0, source.Length, room.State);
        })}");
        Say($"dev  {Scores.Of(held, tags, tagger, (example, room) => parser.Parse(example.Frame, example.Tagged, 0, example.Length, room))}");

        if (output == "none") return 0;
        var asset = Path.Combine(Path.GetTempPath(), $"attest-{Environment.ProcessId}-language.bin");
        AssetFile.Write(asset, [("tags", tags.Pack()), ("forms", forms), ("lemmas", lemmas), ("cases", caseSection), ("splitter", splitterSection), ("tagger", taggerSection),
            ("moves", moves), ("relations", relations), ("moves.back", backMoves), ("relations.back", backRelations), ("relations.whole", wholeRelations)]);
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
