using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Cuts a report into sentences and tokens, tags and parses them. Safe to share between threads.</summary>
internal sealed class LanguageReader
{
    private readonly LanguageModel model;
    private Workspace? spare;

    public LanguageReader() : this(LanguageModel.Default)
    {
    }

    internal LanguageReader(LanguageModel model) => this.model = model;

    /// <summary>Reads a report's words. Linear in the length of the text; never throws for what the text holds.</summary>
    public Document Read(Report report)
    {
        var document = new Document(report);
        var work = Interlocked.Exchange(ref spare, null) ?? new Workspace();
        work.Tokens.Clear();
        Tokenizer.Cut(document.Source, work.Tokens);
        ReadForms(document, work);
        work.Firsts.Clear();
        var lines = !LineWrap.IsWrapped(document.Source);
        var opening = work.Marks(0, document.Count);
        var begins = work.Marks(1, document.Count);
        PageParts.MarkDatelines(document.Source, work.Frame, work.Tokens, lines, document.TextStart, begins);
        document.XposIds = new byte[document.Count];
        model.Caser.Apply(document.Source, work.Frame, work.Tokens, lines, begins, document.XposIds, opening);
        model.Splitter.Split(work.Frame, work.Tokens, lines, begins, work.Firsts);
        CaseView.Close(work.Frame, opening, work.Firsts, document.Count);
        Fill(document, work, lines);
        PageParts.Read(document, work.Tokens, lines, begins);
        spare = work;
        return document;
    }

    /// <summary>Reads a text whose tokens and sentences are given.</summary>
    internal Document Read(Report report, TokenBuffer tokens, List<int> firsts)
    {
        var document = new Document(report);
        var work = new Workspace(tokens, firsts);
        ReadForms(document, work);
        Fill(document, work, true);
        return document;
    }

    private void ReadForms(Document document, Workspace work)
    {
        var (source, tokens, count) = (document.Source, work.Tokens, work.Tokens.Count);
        work.Frame.Reserve(count);
        document.Starts = tokens.Starts.AsSpan(0, count).ToArray();
        document.Ends = tokens.Ends.AsSpan(0, count).ToArray();
        document.FormHashes = new ulong[count];
        for (var at = 0; at < count; at++)
        {
            var form = source.AsSpan(tokens.Starts[at], tokens.Ends[at] - tokens.Starts[at]);
            document.FormHashes[at] = work.Frame.Read(at, form, model.Lexicon);
        }
    }

    private void Fill(Document document, Workspace work, bool lines)
    {
        var count = work.Tokens.Count;
        document.InCapitals = CaseView.InCapitals(document.Source);
        document.Tags = new Upos[count];
        document.Capitals = new bool[count];
        for (var at = 0; at < count; at++)
        {
            var shape = work.Frame.Shapes[at];
            document.Capitals[at] = shape is Shape.Capital or Shape.Upper or Shape.Letter or Shape.Initial || (shape is Shape.Camel or Shape.Mixed && char.IsUpper(document.Source[document.Starts[at]]));
        }

        document.XposIds = new byte[count];
        document.Heads = new int[count];
        document.Relations = new Relation[count];
        document.LemmaHashes = new ulong[count];
        document.SentenceIds = new int[count];
        document.SentenceFirst = [.. work.Firsts];
        document.SentenceParagraphs = new int[work.Firsts.Count];
        document.SentenceKinds = new SentenceKind[work.Firsts.Count];
        document.Model = model;
        var paragraph = -1;
        for (var sentence = 0; sentence < work.Firsts.Count; sentence++)
        {
            var (first, end) = (work.Firsts[sentence], sentence + 1 < work.Firsts.Count ? work.Firsts[sentence + 1] : count);
            if (work.Tokens.Gaps[first] == TokenGap.Paragraph || (lines && work.Tokens.Gaps[first] == TokenGap.Line)) paragraph++;
            document.SentenceParagraphs[sentence] = Math.Max(paragraph, 0);
            document.SentenceIds.AsSpan(first, end - first).Fill(sentence);
            model.Tagger.Tag(work.Frame, first, end, document.XposIds);
            model.Parser.Parse(work.Frame, document.XposIds, first, end, work.Room);
            for (var at = first; at < end; at++)
            {
                var head = work.Room.State.Heads[at - first];
                document.Heads[at] = head == end - first ? -1 : first + head;
                document.Relations[at] = work.Room.State.Relations[at - first];
            }
        }

        ReadLemmas(document);
        document.LinkChildren();
        document.Numbers = Numbers.Read(document);
        document.Acronyms = Acronyms.Read(document);
    }

    private void ReadLemmas(Document document)
    {
        Span<char> lemma = stackalloc char[Lemmatizer.Longest + 8];
        for (var at = 0; at < document.Count; at++)
        {
            int tag = document.XposIds[at];
            document.Tags[at] = model.Tags.Upos[tag];
            var length = model.Lemmas.Find(document[at].Text, document.FormHashes[at], tag, lemma);
            document.LemmaHashes[at] = length == 0 ? document.FormHashes[at] : WordHash.Of(lemma[..length]);
        }
    }

    private sealed class Workspace(TokenBuffer tokens, List<int> firsts)
    {
        public Workspace() : this(new(), [])
        {
        }

        public TokenBuffer Tokens { get; } = tokens;

        public List<int> Firsts { get; } = firsts;

        public Frame Frame { get; } = new();

        public ParseRoom Room { get; } = new();

        private readonly bool[][] marks = [[], []];

        /// <summary>One of two sets of marks on tokens, all unset.</summary>
        public Span<bool> Marks(int which, int count)
        {
            if (marks[which].Length < count) marks[which] = new bool[Math.Max(count, 1024)];
            marks[which].AsSpan(0, count).Clear();
            return marks[which].AsSpan(0, count);
        }
    }
}
