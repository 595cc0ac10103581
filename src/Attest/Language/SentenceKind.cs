namespace Attest.Language;

/// <summary>What part a sentence plays on the page.</summary>
public enum SentenceKind : byte
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The title or a heading line.</summary>
    Heading,

    /// <summary>A place and date line before the text ("QAMISHLO, 29 January").</summary>
    Dateline,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A byline, credit or caption line.</summary>
    Credit,

    /// <summary>Page furniture ("Related News", share buttons): not read for incidents or claims.</summary>
    Furniture,
}
