namespace Attest.Language;

/// <summary>What parts a token from the one before it.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing: the two touch.</summary>
    None,

    /// <summary>White space in one line.</summary>
    Space,

    /// <summary>One line end.</summary>
    Line,

    /// <summary>A blank line, or the start of the text.</summary>
    Paragraph,
}
