using Attest.Language;

namespace Attest.Dates;

/// <summary>Finds the date a report gives itself: a dateline ("QAMISHLO, Monday, 29 January 2024 –"), a byline or stamp ("Posted: 5 September 2015 10:40 AM"), or a line that is only a date.</summary>
internal static class Datelines
{
    private const int Head = 600;
    private static readonly string[] EventLabels = ["date of event", "date of incident", "date of the event", "date of the incident", "date of attack", "date of the attack", "incident date", "event date", "date of occurrence"];

    private const int LongestLine = 90;

    /// <summary>The expression that dates the report, null where none does; all that are datelines or stamps are marked.</summary>
    public static DateExpression? Find(Document document, DateAtom[] atoms, List<DateExpression> expressions, DateResolver resolver, DateWords words)
    {
        DateExpression? whole = null, partial = null, head = null;
        var heads = 0;
        foreach (var e in expressions)
        {
            var start = atoms[e.First].Start;
            if (start >= document.TextStart + (3 * Head)) break;
            if (start < document.TextStart || e.Day == 0 || e.Form != DateForm.Calendar || e.LastDay > 0 || e.Hijri) continue;
            if (IsOfEvent(document, start, resolver.EndOf(e)))
            {
                e.IsOfEvent = true;
                continue;
            }

            if (!Dates(document, start, resolver.EndOf(e), atoms[e.First].Token, words)) continue;
            if (HeadsEntry(document, atoms[e.First].Token, resolver.EndOf(e)))
            {
                head ??= e;
                heads++;
                continue;
            }

            e.IsStamp = true;
            if (e.Year > 0) whole ??= e;
            else partial ??= e;
        }

        return whole ?? partial ?? (heads == 1 ? head : null);
    }

    /// <summary>"Goma, 2 March 2026: Gunmen killed a doctor": the day of the event that is told behind it, and of the report only where no other entry follows.</summary>
    private static bool HeadsEntry(Document document, int token, int end) => document.HeadsEntry(document.SentenceOf(token)) && document.Source.AsSpan(end).TrimStart().StartsWith(':');

    private static bool Dates(Document document, int start, int end, int token, DateWords words)
    {
        var source = document.Source;
        if (start < document.TextStart + Head && Stamped(document, token, start, words)) return true;
        var line = start;
        while (line > document.TextStart && source[line - 1] != '\n' && start - line <= LongestLine) line--;
        if (start - line > LongestLine) return false;
        var stop = end;
        while (stop < source.Length && source[stop] != '\n' && stop - end <= LongestLine) stop++;
        var before = source.AsSpan(line, start - line).Trim();
        var after = source.AsSpan(end, stop - end).TrimStart();
        if (start >= document.TextStart + Head) return source.AsSpan(start, end - start).IndexOf('·') > 0;
        // "7:44 PM · Aug 19, 2022": when a post was put up.
        if (source.AsSpan(start, end - start).IndexOf('·') > 0) return true;
        if (before.IsEmpty && IsLineEnd(after, stop < source.Length)) return true;
        if (before.EndsWith("|")) return IsLineEnd(after, stop < source.Length);
        return !HasVerb(document, line, token) && Opens(before) && Closes(after, stop < source.Length);
    }

    // "Posted: Saturday, …", "Updated on …", "Issued on: 02/02/2022"
    private static bool Stamped(Document document, int token, int start, DateWords words)
    {
        for (var back = 1; back <= 3 && token - back >= 0; back++)
        {
            var at = token - back;
            if (words.Posted.Contains(document.FormHashes[at])) return document.Tags[at] != Upos.Adp && document.Source.AsSpan(document.Ends[at], start - document.Ends[at]).IndexOfAnyExcept(" :,-–|\n\r\ton".AsSpan()) < 0;
            if (char.IsLetter(document.Source[document.Starts[at]]) && !document[at].Is("on")) return false;
        }

        return false;
    }

    // "Date of event: 12 February 2026", "Date: 7 May 2026" above a line "Incident: …": the day of what is told.
    private static bool IsOfEvent(Document document, int start, int end)
    {
        var source = document.Source;
        var line = start;
        while (line > document.TextStart && source[line - 1] != '\n' && start - line <= LongestLine) line--;
        var before = source.AsSpan(line, start - line).Trim();
        if (!before.EndsWith(":")) return false;
        before = before[..^1].TrimEnd();
        foreach (var label in EventLabels)
            if (before.Equals(label, StringComparison.OrdinalIgnoreCase)) return true;
        if (!before.Equals("date", StringComparison.OrdinalIgnoreCase) || end >= source.Length || source[end] is not ('\n' or '\r')) return false;
        var next = source.AsSpan(end).TrimStart();
        return next.StartsWith("incident:", StringComparison.OrdinalIgnoreCase) || next.StartsWith("event:", StringComparison.OrdinalIgnoreCase);
    }

    // A place and perhaps an agency in capitals or title case, or an opening bracket.
    private static bool Opens(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty) return false;
        if (before is "(" or "[") return true;
        if (before[^1] is not (',' or '-' or '–' or '—' or '(' or ':' or '/' or '|' or '،' or ')')) return false;
        int capital = 0, small = 0;
        var inWord = false;
        foreach (var c in before)
        {
            if (!char.IsLetter(c))
            {
                inWord = inWord && c is '\'' or '’' or '-';
                continue;
            }

            if (!inWord && char.IsUpper(c)) capital++;
            else if (!inWord) small++;
            inWord = true;
        }

        return capital > 0 && small <= 1;
    }

    private static bool Closes(ReadOnlySpan<char> after, bool more)
    {
        if (IsLineEnd(after, more)) return true;
        if (after[0] is '(' or '[' or '/' or ':' or '|' or '·') return true;
        // "Khartoum, 2 March 2026. This morning …"
        if (after.Length > 2 && after[0] == '.' && after[1] == ' ' && char.IsUpper(after[2])) return true;
        if (after.StartsWith("--") || after[0] is '–' or '—' or '-' or '_' || after.StartsWith("..")) return true;
        return after[0] is ')' || (after[0] is '.' or ',' && after.Length > 1 && after[1..].TrimStart() is ['(' or '-' or '–' or '—' or '[', ..]);
    }

    private static bool IsLineEnd(ReadOnlySpan<char> after, bool more) => after.IsEmpty || (after.Length <= 40 && more && after.IndexOfAnyInRange('a', 'z') < 0) || (after is "." or "," or ":");

    private static bool HasVerb(Document document, int line, int token)
    {
        for (var at = token - 1; at >= 0 && document.Starts[at] >= line; at--)
            if (document.Tags[at] is Upos.Verb or Upos.Aux && !char.IsUpper(document.Source[document.Starts[at]])) return true;
        return false;
    }
}
