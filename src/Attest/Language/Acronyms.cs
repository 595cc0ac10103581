namespace Attest.Language;

/// <summary>Finds acronyms introduced in brackets, by matching their letters to initials from right to left.</summary>
internal static class Acronyms
{
    private const int Longest = 10;

    /// <summary>The acronyms, left to right.</summary>
    public static Acronym[] Read(Document document)
    {
        List<Acronym>? found = null;
        for (var at = 1; at + 2 < document.Count; at++)
        {
            if (document.Source[document.Starts[at]] is not ('(' or '[') || document.SentenceIds[at - 1] != document.SentenceIds[at]) continue;
            if (document.Source[document.Starts[at + 2]] is ')' or ']' or ',' or ';' && IsAcronym(document, at + 1))
            {
                if (LongBefore(document, at, document[at + 1].Text) is { Length: > 0 } before) (found ??= []).Add(new(at + 1, before));
            }
            else if (IsAcronym(document, at - 1) && LongInside(document, at + 1, document[at - 1].Text) is { Length: > 0 } inside) (found ??= []).Add(new(at - 1, inside));
        }

        return found is null ? [] : [.. found];
    }

    private static bool IsAcronym(Document document, int token)
    {
        var text = document[token].Text;
        if (text.Length is < 2 or > Longest) return false;
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (!char.IsLetterOrDigit(c) && c is not ('.' or '&' or '/')) return false;
        }

        return upper >= 2 && upper * 3 >= text.Length * 2;
    }

    private static TokenSpan LongBefore(Document document, int bracket, ReadOnlySpan<char> acronym)
    {
        var first = document.SentenceFirst[document.SentenceIds[bracket]];
        var letter = Last(acronym, acronym.Length);
        for (var at = bracket - 1; at >= Math.Max(first, bracket - (acronym.Length * 2) - 5); at--)
        {
            var word = document[at].Text;
            if (word[0] is '(' or ')' or ';' or '"') break;
            if (char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(acronym[letter])) continue;
            letter = Last(acronym, letter);
            if (letter < 0) return new(at, bracket);
        }

        return default;
    }

    private static TokenSpan LongInside(Document document, int from, ReadOnlySpan<char> acronym)
    {
        var end = from;
        while (end < document.Count && end - from < (acronym.Length * 2) + 5 && document.Source[document.Starts[end]] is not (')' or ']' or ';' or '"')) end++;
        if (end == document.Count || end == from || document.Source[document.Starts[end]] is not (')' or ']')) return default;
        return LongBefore(document, end, acronym) is { Length: > 0 } run && run.First == from ? run : default;
    }

    private static int Last(ReadOnlySpan<char> acronym, int before)
    {
        before--;
        while (before >= 0 && !char.IsLetter(acronym[before])) before--;
        return before;
    }
}
