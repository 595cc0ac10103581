using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Finds where a token that starts with a letter or digit ends, and cuts clitics off it.</summary>
internal static class WordCutter
{
    /// <summary>Characters of a number with hyphens, which no telephone number or date exceeds.</summary>
    private const int LongestNumber = 64;

    private static readonly TokenRules Rules = TokenRules.Load();

    /// <summary>End of the word that starts at <paramref name="at"/>, with its clitics.</summary>
    public static int End(ReadOnlySpan<char> text, int at, int end)
    {
        var to = at + 1;
        var dotted = false;
        while (to < end)
        {
            var c = text[to];
            if (CharKinds.IsWord(c))
            {
                to++;
                continue;
            }

            var last = text[to - 1];
            var next = to + 1 < end ? text[to + 1] : '\0';
            var joins = c switch
            {
                '.' => Dot(text, at, to, next, end, ref dotted),
                ',' => CharKinds.IsDigit(last) && CharKinds.IsDigit(next),
                ':' => CharKinds.IsDigit(last) && CharKinds.IsDigit(next) && to - at <= 8,
                '/' => Slash(text, at, to, end),
                '&' => char.IsUpper(last) && char.IsUpper(next) && to - at <= 4,
                '_' or '@' => CharKinds.IsWord(next),
                _ when CharKinds.IsHyphen(c) => Hyphen(text, at, to, end),
                _ when CharKinds.IsApostrophe(c) => c != '‘' && CharKinds.IsLetter(next) && (CharKinds.IsWord(last)),
                _ => false,
            };
            if (!joins) break;
            to++;
        }

        return to;
    }

    /// <summary>Adds a word, cut where a clitic ("n't", "'s") or a unit ("7pm") begins.</summary>
    public static void Add(ReadOnlySpan<char> text, int start, int end, TokenGap gap, TokenBuffer tokens)
    {
        var cut = Clitic(text, start, end);
        if (cut > start && cut < end)
        {
            tokens.Add(start, cut, gap);
            tokens.Add(cut, end, TokenGap.None);
            return;
        }

        tokens.Add(start, end, gap);
    }

    private static int Clitic(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (word.Length > 64) return end;
        if (CharKinds.IsDigit(word[0])) return UnitStart(word) is var unit && unit > 0 ? start + unit : end;
        var apostrophe = -1;
        for (var i = Math.Max(1, word.Length - 3); i < word.Length - 1; i++)
            if (CharKinds.IsApostrophe(word[i])) apostrophe = i;
        if (apostrophe > 0)
        {
            var tail = word[(apostrophe + 1)..];
            if (tail.Length == 1 && tail[0] is 't' or 'T' && apostrophe >= 2 && word[apostrophe - 1] is 'n' or 'N') return start + apostrophe - 1;
            if (tail.Length == 1 && tail[0] is 's' or 'S' or 'm' or 'M' or 'd' or 'D') return start + apostrophe;
            if (tail.Length == 2 && (tail.Equals("re", StringComparison.OrdinalIgnoreCase) || tail.Equals("ve", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ll", StringComparison.OrdinalIgnoreCase))) return start + apostrophe;
            return end;
        }

        return word.Length <= 8 && Rules.CutAfter(WordHash.Of(word)) is var cut && cut > 0 ? start + cut : end;
    }

    private static int UnitStart(ReadOnlySpan<char> word)
    {
        var to = 1;
        while (to < word.Length && (CharKinds.IsDigit(word[to]) || word[to] is '.' or ',' or ':')) to++;
        return to < word.Length && to >= word.Length - 4 && CharKinds.IsDigit(word[to - 1]) && Rules.IsUnit(WordHash.Of(word[to..])) ? to : 0;
    }

    private static bool Dot(ReadOnlySpan<char> text, int at, int to, char next, int end, ref bool dotted)
    {
        var length = to - at;
        if (CharKinds.IsWord(next))
        {
            if (CharKinds.IsDigit(text[to - 1]) && CharKinds.IsDigit(next)) return true;
            if (length == 1 || dotted)
            {
                // "U.S.", "p.m.": letters and dots by turns.
                dotted = true;
                return true;
            }

            // "site.org" stays whole; "end.Next" lacks its blank.
            return length <= 64 && !(char.IsUpper(next) && (to + 2 >= end || !char.IsUpper(text[to + 2])));
        }

        if (dotted && (length < 2 || text[to - 2] == '.')) return true;
        // "SPLM-N.": a letter behind an acronym's hyphen is no initial.
        if (length == 1 && at >= 3 && CharKinds.IsHyphen(text[at - 1]) && char.IsUpper(text[at - 2]) && char.IsUpper(text[at - 3])) return false;
        if (length == 1 && char.IsUpper(text[at])) return end - to <= 1 || !CharKinds.IsApostrophe(next);
        if (length > 8 || !CharKinds.IsLetter(text[at])) return false;
        var word = WordHash.Of(text[at..to]);
        return Rules.IsAbbreviation(word) || (Rules.IsNumbered(word) && IsBeforeNumber(text, to + 1));
    }

    private static bool IsBeforeNumber(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && CharKinds.IsBlank(text[at])) at++;
        return at < text.Length && CharKinds.IsDigit(text[at]);
    }

    private static bool Slash(ReadOnlySpan<char> text, int at, int to, int end)
    {
        if (to + 1 >= end || to - at > 10) return false;
        if (CharKinds.IsDigit(text[to - 1]) && CharKinds.IsDigit(text[to + 1])) return true;
        return to - at == 1 && CharKinds.IsLetter(text[at]) && CharKinds.IsLetter(text[to + 1]) && (to + 2 == end || !CharKinds.IsWord(text[to + 2]));
    }

    /// <summary>True before the hyphen of a word that is whole with it ("drive-by").</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, int at, int to, int end)
    {
        var stop = to + 1;
        while (stop < end && CharKinds.IsWord(text[stop]) && stop - to <= 8) stop++;
        return Rules.IsWhole(WordHash.Of(text[at..stop]));
    }

    private static bool Hyphen(ReadOnlySpan<char> text, int at, int to, int end)
    {
        if (to + 1 >= end || to - at > LongestNumber || !CharKinds.IsWord(text[to + 1])) return false;
        if (!CharKinds.IsDigit(text[to - 1])) return to - at <= 8 && (Rules.IsPrefix(WordHash.Of(text[at..to])) || IsWhole(text, at, to, end));
        if (!CharKinds.IsDigit(text[to + 1])) return false;

        // Telephone numbers and dates in figures stay whole, ranges are cut.
        int digits = 0, groups = 1, after = to + 1, last = 0;
        for (var i = at; i < to; i++)
        {
            if (CharKinds.IsHyphen(text[i])) groups++;
            else if (CharKinds.IsDigit(text[i])) digits++;
            else return false;
        }

        while (after < end && CharKinds.IsDigit(text[after]) && last < 12)
        {
            after++;
            last++;
        }

        return groups > 1 || (digits == 3 && last is 3 or 4) || (digits == 5 && last == 4)
            || (after + 1 < end && CharKinds.IsHyphen(text[after]) && CharKinds.IsDigit(text[after + 1]));
    }
}
