namespace Attest.Language;

/// <summary>Finds where a token that starts with no letter or digit ends.</summary>
internal static class PunctuationCutter
{
    /// <summary>End of the token that starts at <paramref name="at"/> in the run <c>text[start..end]</c>.</summary>
    public static int End(ReadOnlySpan<char> text, int at, int start, int end)
    {
        var c = text[at];
        var next = at + 1 < end ? text[at + 1] : '\0';
        if (char.IsHighSurrogate(c)) return char.IsLowSurrogate(next) ? at + 2 : at + 1;
        switch (c)
        {
            case '.' or '!' or '?':
                if (c == '.' && CharKinds.IsDigit(next) && (at == start || !CharKinds.IsWord(text[at - 1]))) return Digits(text, at + 1, end);
                return RunOf(text, at, end, ".!?…");
            case '…':
                return RunOf(text, at, end, "….");
            case '-' or '*' or '=' or '_' or '~' or '+' or '#' or '—' or '–':
                if (c == '+' && CharKinds.IsDigit(next)) return Digits(text, at + 1, end);
                return Same(text, at, end);
            case '<' or '>':
                return Same(text, at, end);
            case ':' or ';' when at == start || !CharKinds.IsWord(text[at - 1]):
                return Face(text, at, end);
            case '(' when next == ':' && at + 2 == end:
                return at + 2;
            case '$' or '£' or '€':
                return at + 1;
        }

        if (CharKinds.IsApostrophe(c)) return Apostrophe(text, at, start, end);
        return at + 1;
    }

    private static int Apostrophe(ReadOnlySpan<char> text, int at, int start, int end)
    {
        if (at + 1 < end && text[at + 1] == text[at]) return at + 2;
        if (at > start || at + 2 >= end) return at + 1;
        if (CharKinds.IsDigit(text[at + 1]) && CharKinds.IsDigit(text[at + 2]) && (at + 3 == end || !CharKinds.IsDigit(text[at + 3])))
            return at + 3 < end && text[at + 3] == 's' ? at + 4 : at + 3;
        var rest = text[(at + 1)..end];
        foreach (var clipped in Clipped)
            if (rest.StartsWith(clipped, StringComparison.OrdinalIgnoreCase) && (rest.Length == clipped.Length || !CharKinds.IsWord(rest[clipped.Length]))) return at + 1 + clipped.Length;
        return at + 1;
    }

    private static readonly string[] Clipped = ["em", "til", "cause", "tis", "twas", "s", "n"];

    private static int Digits(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && (CharKinds.IsDigit(text[at]) || (text[at] is '.' or '-' && at + 1 < end && CharKinds.IsDigit(text[at + 1])))) at++;
        return at;
    }

    private static int Face(ReadOnlySpan<char> text, int at, int end)
    {
        var to = at + 1;
        if (to < end && text[to] == '-') to++;
        if (to >= end || !(text[to] is '(' or ')' or 'D' or 'P' or 'p' or '/' or '|')) return at + 1;
        if (text[to] is 'D' or 'P' or 'p' && to + 1 < end) return at + 1;
        while (to + 1 < end && text[to + 1] == text[to]) to++;
        return to + 1;
    }

    private static int RunOf(ReadOnlySpan<char> text, int at, int end, ReadOnlySpan<char> set)
    {
        while (at < end && set.Contains(text[at])) at++;
        return at;
    }

    private static int Same(ReadOnlySpan<char> text, int at, int end)
    {
        var c = text[at];
        while (at < end && text[at] == c) at++;
        return at;
    }
}
