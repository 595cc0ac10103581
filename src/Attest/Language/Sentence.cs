namespace Attest.Language;

/// <summary>A sentence: a view over the arrays of its document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Number of the sentence, counted from 0.</param>
public readonly record struct Sentence(Document Document, int Index)
{
    /// <summary>Its tokens.</summary>
    public TokenSpan Tokens => Document.SentenceTokens(Index);

    /// <summary>Index of its first token.</summary>
    public int First => Tokens.First;

    /// <summary>One past its last token.</summary>
    public int End => Tokens.End;

    /// <summary>Number of its paragraph, counted from 0; the title is a paragraph of its own.</summary>
    public int Paragraph => Document.SentenceParagraphs[Index];

    /// <summary>What part it plays on the page.</summary>
    public SentenceKind Kind => Document.SentenceKinds[Index];
}
