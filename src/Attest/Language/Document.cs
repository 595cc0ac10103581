namespace Attest.Language;

/// <summary>A report cut into sentences and tokens, tagged and parsed, as flat arrays over its unchanged words.</summary>
/// <remarks>
/// Title and text are read as one <see cref="Source"/> (the title, a blank line, the text), so that every stage sees both in one walk;
/// passages map back to the part they stand in. Token and sentence arrays are only written by the stage Language.
/// </remarks>
public sealed class Document
{
    private readonly int textStart;

    internal Document(Report report)
    {
        Report = report;
        textStart = string.IsNullOrEmpty(report.Title) ? 0 : report.Title.Length + 2;
        Source = textStart == 0 ? report.Text : string.Concat(report.Title, "\n\n", report.Text);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Title, blank line and text; only the text where there is no title. All token offsets are into this string.</summary>
    public string Source { get; }

    /// <summary>Offset in <see cref="Source"/> at which the text begins, after the title.</summary>
    internal int TextStart => textStart;

    /// <summary>How many tokens.</summary>
    public int Count => Starts.Length;

    /// <summary>How many sentences.</summary>
    public int SentenceCount => SentenceFirst.Length;

    /// <summary>A token counted from 0.</summary>
    public Token this[int index] => new(this, index);

    internal int[] Starts { get; set; } = [];

    internal int[] Ends { get; set; } = [];

    internal ulong[] FormHashes { get; set; } = [];

    internal ulong[] LemmaHashes { get; set; } = [];

    internal Upos[] Tags { get; set; } = [];

    internal byte[] XposIds { get; set; } = [];

    internal int[] Heads { get; set; } = [];

    internal Relation[] Relations { get; set; } = [];

    internal int[] FirstChildren { get; set; } = [];

    internal int[] NextSiblings { get; set; } = [];

    internal bool[] Capitals { get; set; } = [];

    internal int[] SentenceIds { get; set; } = [];

    internal int[] SentenceFirst { get; set; } = [];

    internal int[] SentenceParagraphs { get; set; } = [];

    internal SentenceKind[] SentenceKinds { get; set; } = [];

    /// <summary>Numbers with their bounds, left to right.</summary>
    internal NumberPhrase[] Numbers { get; set; } = [];

    /// <summary>Acronyms that the text introduces beside their long forms.</summary>
    internal Acronym[] Acronyms { get; set; } = [];

    /// <summary>A sentence counted from 0.</summary>
    public Sentence Sentence(int index) => new(this, index);

    /// <summary>Number of the sentence a token is in.</summary>
    public int SentenceOf(int token) => SentenceIds[token];

    /// <summary>True for the only sentence of its paragraph.</summary>
    public bool IsAlone(int sentence) =>
        (sentence == 0 || SentenceParagraphs[sentence - 1] != SentenceParagraphs[sentence]) && (sentence + 1 == SentenceCount || SentenceParagraphs[sentence + 1] != SentenceParagraphs[sentence]);

    /// <summary>True for a sentence of an item of a list with bullets; numbers may count the points of an argument.</summary>
    public bool IsItem(int sentence)
    {
        while (sentence > 0 && SentenceKinds[sentence] != SentenceKind.ListItem && SentenceParagraphs[sentence - 1] == SentenceParagraphs[sentence]) sentence--;
        return SentenceKinds[sentence] == SentenceKind.ListItem && !char.IsLetterOrDigit(Source[Starts[SentenceFirst[sentence]]]);
    }

    /// <summary>The tokens of a sentence.</summary>
    public TokenSpan SentenceTokens(int sentence) =>
        new(SentenceFirst[sentence], sentence + 1 < SentenceFirst.Length ? SentenceFirst[sentence + 1] : Count);

    /// <summary>The passage from the first token of a run to its last.</summary>
    public Passage Passage(TokenSpan span) => PassageAt(Starts[span.First], Ends[span.End - 1]);

    /// <summary>The passage between two offsets into <see cref="Source"/>; it never crosses from the title into the text.</summary>
    public Passage PassageAt(int start, int end) => start < textStart
        ? new(Report.Title!, start, Math.Min(end, Report.Title!.Length), PassagePart.Title)
        : new(Report.Text, start - textStart, end - textStart);

    /// <summary>The words of a run of tokens as written, without a copy.</summary>
    public ReadOnlySpan<char> Text(TokenSpan span) => span.Length <= 0 ? default : Source.AsSpan(Starts[span.First], Ends[span.End - 1] - Starts[span.First]);

    /// <summary>True for the head of an entry, a day with or without a town and a colon ("Goma, 2 March:").</summary>
    internal bool HeadsEntry(int sentence) => SentenceKinds[sentence] == SentenceKind.Dateline && Source[Ends[SentenceTokens(sentence).End - 1] - 1] == ':';

    /// <summary>First token that starts at or after an offset into <see cref="Source"/>; <see cref="Count"/> where none does.</summary>
    public int TokenAt(int offset)
    {
        var at = Array.BinarySearch(Starts, offset);
        return at >= 0 ? at : ~at;
    }

    /// <summary>The number phrase that a token is part of; null for none.</summary>
    internal NumberPhrase? NumberAt(int token)
    {
        int low = 0, high = Numbers.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var number = Numbers[middle];
            if (number.Span.Contains(token)) return number;
            if (number.Span.First > token) high = middle - 1;
            else low = middle + 1;
        }

        return null;
    }

    /// <summary>The children of a token in the tree, left to right.</summary>
    public TokenChildren Children(int token) => new(this, token);

    /// <summary>The first child with a relation; -1 for none.</summary>
    public int Child(int token, Relation relation)
    {
        foreach (var child in Children(token))
            if (Relations[child] == relation) return child;
        return -1;
    }

    /// <summary>All tokens below a token and itself, as the run from the leftmost to the rightmost of them.</summary>
    public TokenSpan Subtree(int token)
    {
        int first = token, end = token + 1;
        foreach (var child in Children(token))
        {
            var below = Subtree(child);
            first = Math.Min(first, below.First);
            end = Math.Max(end, below.End);
        }

        return new(first, end);
    }

    /// <summary>Chains each token's children left to right, once heads are known.</summary>
    internal void LinkChildren()
    {
        FirstChildren = new int[Count];
        NextSiblings = new int[Count];
        FirstChildren.AsSpan().Fill(-1);
        NextSiblings.AsSpan().Fill(-1);
        for (var token = Count - 1; token >= 0; token--)
        {
            var head = Heads[token];
            if (head < 0) continue;
            NextSiblings[token] = FirstChildren[head];
            FirstChildren[head] = token;
        }
    }

    /// <summary>What the arrays were filled with; null for a document that was not read.</summary>
    internal LanguageModel? Model { get; set; }

    internal string Lemma(int token)
    {
        if (Model is null) return this[token].Lower;
        Span<char> lemma = stackalloc char[Lemmatizer.Longest + 8];
        var length = Model.Lemmas.Find(this[token].Text, FormHashes[token], XposIds[token], lemma);
        return length == 0 ? this[token].Lower : lemma[..length].ToString();
    }

    private static readonly ulong War = Lexicons.WordHash.Of("war");
    private static readonly ulong Threatening = Lexicons.WordHash.Of("threatening");

    internal string Xpos(int token) => Model is null ? "" : Model.Tags.Xpos[XposIds[token]];

    /// <summary>True for "threatening" in "life-threatening": it describes, and tells of no deed.</summary>
    internal bool IsHyphened(int token) =>
        token >= 2 && Source[Starts[token - 1]] == '-' && Ends[token - 1] == Starts[token] && Ends[token - 2] == Starts[token - 1] && FormHashes[token] == Threatening;

    /// <summary>True for "wounded" in "war-wounded": by the war, and not by what is told.</summary>
    internal bool IsWarWounded(int token) => token >= 2 && Source[Starts[token - 1]] == '-' && FormHashes[token - 2] == War;

    /// <summary>The commonest sense of a token's form as a noun, as WordNet's files number them; 0 for none.</summary>
    internal byte NounSense(int token) => Model is null ? (byte)0 : (byte)(Model.Lexicon.Find(FormHashes[token]) >> 16);

    /// <summary>True for a text of the wire in capitals only, where letters do not tell a name from a word.</summary>
    internal bool InCapitals { get; set; }
}
