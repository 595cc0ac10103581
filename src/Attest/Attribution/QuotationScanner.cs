using Attest.Language;

namespace Attest.Attribution;

/// <summary>Finds what stands between quotation marks, paragraph by paragraph.</summary>
/// <remarks>
/// Marks are paired by their place beside words, not by their shape alone: reports open with a straight mark and close with a curly one, or open with a closing mark.
/// A quotation over several paragraphs is opened again in each and closed in the last. Marks inside a quotation (nested, of the other kind) belong to it.
/// </remarks>
internal static class QuotationScanner
{
    /// <summary>All quotations in the order of the text; none overlap.</summary>
    public static List<QuotedSpan> Scan(Document document)
    {
        List<QuotedSpan> found = [];
        var source = document.Source;
        if (source.AsSpan().IndexOfAny("\"“”«»„‟`") < 0 && !source.Contains("''", StringComparison.Ordinal) && !source.Contains('‘', StringComparison.Ordinal)) return found;
        for (var sentence = 0; sentence < document.SentenceCount;)
        {
            var paragraph = document.SentenceParagraphs[sentence];
            var last = sentence;
            while (last + 1 < document.SentenceCount && document.SentenceParagraphs[last + 1] == paragraph) last++;
            var tokens = new TokenSpan(document.SentenceFirst[sentence], document.SentenceTokens(last).End);
            if (tokens.Length > 0) ScanParagraph(document, tokens, found);
            sentence = last + 1;
        }

        return found;
    }

    private static void ScanParagraph(Document document, TokenSpan tokens, List<QuotedSpan> found)
    {
        var source = document.Source;
        int from = document.Starts[tokens.First], to = document.Ends[tokens.End - 1];
        var open = -1;
        var shape = MarkShape.None;
        for (var at = from; at < to; at++)
        {
            var mark = ShapeAt(source, at, out var width);
            if (mark == MarkShape.None) continue;
            if (open < 0)
            {
                if (Opens(source, at, width, from, to, mark))
                {
                    open = at;
                    shape = mark;
                }
            }
            else if (Closes(source, at, width, from, to, mark, shape))
            {
                Add(document, tokens, open, at + width, closed: true, found);
                open = -1;
            }
            else if (mark is MarkShape.Left && shape != MarkShape.Single && at > open + 1 && AtStart(source, at, from))
            {
                // A mark that can only open, while one is open: the first was never closed, so it ended before this one.
                open = at;
                shape = mark;
            }

            at += width - 1;
        }

        if (open >= 0 && shape != MarkShape.Single && (open == from || to - open > 40)) Add(document, tokens, open, to, closed: false, found);
    }

    private static void Add(Document document, TokenSpan paragraph, int start, int end, bool closed, List<QuotedSpan> found)
    {
        var first = Math.Max(paragraph.First, document.TokenAt(start));
        var last = Math.Min(paragraph.End, document.TokenAt(end));
        if (last - first > 2 || (last > first && !closed)) found.Add(new(start, end, new(first, last), closed));
    }

    private static MarkShape ShapeAt(string source, int at, out int width)
    {
        width = 1;
        switch (source[at])
        {
            case '"' or '‟':
                return MarkShape.Straight;
            case '“' or '„' or '«':
                return MarkShape.Left;
            case '”' or '»':
                return MarkShape.Right;
            case '‘':
                return MarkShape.Single;
            case '’':
                return MarkShape.Single;
            case '\'' or '`' when at + 1 < source.Length && source[at + 1] == source[at]:
                width = 2;
                return MarkShape.Straight;
            default:
                return MarkShape.None;
        }
    }

    private static bool AtStart(string source, int at, int from) => at == from || char.IsWhiteSpace(source[at - 1]) || source[at - 1] is '(' or '[' or '—' or '–' or '-' or ':' or '/';

    private static bool Opens(string source, int at, int width, int from, int to, MarkShape mark)
    {
        if (at + width >= to || char.IsWhiteSpace(source[at + width])) return false;
        if (mark == MarkShape.Single && source[at] != '‘') return false;
        return AtStart(source, at, from) || mark is MarkShape.Left || (mark is MarkShape.Straight && !char.IsLetterOrDigit(source[at - 1]));
    }

    private static bool Closes(string source, int at, int width, int from, int to, MarkShape mark, MarkShape open)
    {
        if (open == MarkShape.Single)
            return mark == MarkShape.Single && source[at] == '’' && (at + 1 >= to || !char.IsLetterOrDigit(source[at + 1]));
        if (mark is MarkShape.Single or MarkShape.Left) return false;
        var before = source[at - 1];
        var after = at + width < to ? source[at + width] : ' ';
        if (mark == MarkShape.Right) return true;
        // A straight mark between a blank and a letter opens a nested quotation rather than closing this one.
        return !(AtStart(source, at, from) && char.IsLetterOrDigit(after)) || before is '—' or '–';
    }

    private enum MarkShape : byte
    {
        None,
        Straight,
        Left,
        Right,
        Single,
    }
}
