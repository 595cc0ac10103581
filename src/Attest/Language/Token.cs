namespace Attest.Language;

/// <summary>A token: a view over the arrays of its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Number of the token in the document, counted from 0.</param>
public readonly record struct Token(Document Document, int Index)
{
    /// <summary>First UTF-16 code unit in the document's <see cref="Document.Source"/>.</summary>
    public int Start => Document.Starts[Index];

    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End => Document.Ends[Index];

    /// <summary>The words as written, without a copy.</summary>
    public ReadOnlySpan<char> Text => Document.Source.AsSpan(Start, End - Start);

    /// <summary>The form in lower case.</summary>
    public string Lower => Text.ToString().ToLowerInvariant();

    /// <summary>The dictionary form in lower case (the form itself where none is known).</summary>
    public string Lemma => Document.Lemma(Index);

    /// <summary>Universal part of speech.</summary>
    public Upos Upos => Document.Tags[Index];

    /// <summary>Penn Treebank tag ("VBD"); the empty string where not tagged.</summary>
    public string Xpos => Document.Xpos(Index);

    /// <summary>Index of the head token in the document; -1 for the root of a sentence or where the sentence is not parsed.</summary>
    public int Head => Document.Heads[Index];

    /// <summary>Relation to the head.</summary>
    public Relation Relation => Document.Relations[Index];

    /// <summary>Number of its sentence.</summary>
    public int Sentence => Document.SentenceOf(Index);

    /// <summary>True where white space stands before it.</summary>
    public bool SpaceBefore => Start > 0 && char.IsWhiteSpace(Document.Source[Start - 1]);

    /// <summary>True where the first letter is a capital as the document is to be read (in an upper-case wire text, after truecasing).</summary>
    public bool Capitalised => Document.Capitals[Index];

    /// <summary>True where the form in lower case is the word.</summary>
    public bool Is(ReadOnlySpan<char> word) => Document.FormHashes[Index] == Lexicons.WordHash.Of(word);

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();
}
