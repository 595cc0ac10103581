namespace Attest.Language;

/// <summary>Cuts text into tokens as the English Web Treebank does: clitics and most hyphens are cut off, numbers, times, abbreviations and addresses stay whole.</summary>
internal static class Tokenizer
{
    /// <summary>Cuts one written word into the tokens it would have in running text; used to write phrases of lexicons.</summary>
    public static string[] Split(string word)
    {
        var tokens = new TokenBuffer();
        Cut(word, tokens);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++) words[i] = word[tokens.Starts[i]..tokens.Ends[i]];
        return words;
    }

    /// <summary>Cuts a text into a buffer. Linear in its length.</summary>
    public static void Cut(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        var gap = TokenGap.Paragraph;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (CharKinds.IsBlank(c))
            {
                if (c is '\n' or '\u2028' or '\u2029' || (c == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                    gap = gap >= TokenGap.Line || c == '\u2029' ? TokenGap.Paragraph : TokenGap.Line;
                else if (gap == TokenGap.None) gap = TokenGap.Space;
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && !CharKinds.IsBlank(text[end])) end++;
            ChunkCutter.Cut(text, at, end, gap, tokens);
            at = end;
            gap = TokenGap.None;
        }
    }
}
