namespace Attest.Language;

/// <summary>Cuts a run of text without white space into tokens.</summary>
internal static class ChunkCutter
{
    private const int LongestAddress = 4096;

    /// <summary>Cuts <c>text[start..end]</c>; the first token gets the gap before the run.</summary>
    public static void Cut(ReadOnlySpan<char> text, int start, int end, TokenGap gap, TokenBuffer tokens)
    {
        var at = start;
        var addresses = end - start <= LongestAddress && MayHoldAddress(text[start..end]);
        while (at < end)
        {
            var c = text[at];
            int stop;
            if (addresses && AddressEnd(text, at, end) is var address && address > at) stop = address;
            else if (CharKinds.IsWord(c)) stop = WordCutter.End(text, at, end);
            else stop = PunctuationCutter.End(text, at, start, end);

            if (CharKinds.IsWord(c)) WordCutter.Add(text, at, stop, gap, tokens);
            else tokens.Add(at, stop, gap);
            at = stop;
            gap = TokenGap.None;
        }
    }

    private static bool MayHoldAddress(ReadOnlySpan<char> chunk) =>
        chunk.Length > 5 && (chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase));

    private static int AddressEnd(ReadOnlySpan<char> text, int at, int end)
    {
        var rest = text[at..end];
        if (!CharKinds.IsWord(rest[0])) return at;
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return at + WithoutClosing(rest);

        // An e-mail address: word characters with dots, an @, and as much again.
        var to = 0;
        while (to < rest.Length && (CharKinds.IsWord(rest[to]) || rest[to] is '.' or '_' or '%' or '+' or '-' or ':')) to++;
        if (to == 0 || to >= rest.Length - 1 || rest[to] != '@' || !CharKinds.IsWord(rest[to + 1])) return at;
        to++;
        while (to < rest.Length && (CharKinds.IsWord(rest[to]) || rest[to] is '.' or '-' or '_')) to++;
        return at + WithoutClosing(rest[..to]);
    }

    private static int WithoutClosing(ReadOnlySpan<char> address)
    {
        var to = Math.Max(0, address.IndexOfAny("<>\"“”"));
        if (to == 0) to = address.Length;
        var opened = address[..to].Contains('(');
        while (to > 1 && (address[to - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ']' or '\'' or '’' || (address[to - 1] == ')' && !opened))) to--;
        return to;
    }
}
