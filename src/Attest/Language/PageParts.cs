using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Tells running text from the other lines of a page: headings, place-and-date lines, list items, credits, page furniture. By <c>data/page.txt</c> and the look of lines.</summary>
internal static class PageParts
{
    private const int LongestDateline = 28;
    private const int LongestHeading = 20;
    private const int LongestFurniture = 24;
    private const int DatelineBlocks = 4;
    private const int LongestDateHead = 12;

    private const int LongestLink = 30;

    private static readonly WordSet Months = [];
    private static readonly PhraseTable<bool> LinkHeads = new();
    private static readonly PhraseTable<SentenceKind> Openings = Load();

    /// <summary>Marks the tokens before which a sentence must begin because a place-and-date line ends there.</summary>
    public static void MarkDatelines(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, bool lines, int textStart, Span<bool> begins)
    {
        var blocks = 0;
        for (int from = 0, to; from < tokens.Count; from = to)
        {
            to = BlockEnd(tokens, from, lines);
            if (tokens.Starts[from] < textStart) continue;
            var dated = DateHeadEnd(source, frame, tokens, from, Math.Min(to, from + LongestDateHead));
            if (dated > from && dated < tokens.Count) begins[dated] = true;
            if (blocks++ >= DatelineBlocks) continue;
            var end = DatelineEnd(source, frame, tokens, from, Math.Min(to, from + LongestDateline * 2));
            if (end > from && end < tokens.Count) begins[end] = true;
        }
    }

    /// <summary>One past the last token of the block that begins at a token.</summary>
    public static int BlockEnd(TokenBuffer tokens, int from, bool lines)
    {
        var to = from + 1;
        while (to < tokens.Count && !(tokens.Gaps[to] == TokenGap.Paragraph || (lines && tokens.Gaps[to] == TokenGap.Line))) to++;
        return to;
    }

    /// <summary>Gives each sentence its kind.</summary>
    public static void Read(Document document, TokenBuffer tokens, bool lines, ReadOnlySpan<bool> begins)
    {
        var kinds = document.SentenceKinds;
        var links = false;
        for (int sentence = 0, next; sentence < document.SentenceCount; sentence = next)
        {
            var from = document.SentenceFirst[sentence];
            var to = BlockEnd(tokens, from, lines);
            next = sentence + 1;
            while (next < document.SentenceCount && document.SentenceFirst[next] < to) next++;
            if (document.Starts[from] < document.TextStart)
            {
                kinds.AsSpan(sentence, next - sentence).Fill(SentenceKind.Heading);
                continue;
            }

            links = IsLinkHead(document, from, to) || (links && next == sentence + 1 && IsLink(document, from, to));
            if (links) kinds[sentence] = SentenceKind.Furniture;
            else if (next > sentence + 1 && begins[document.SentenceFirst[sentence + 1]]) kinds[sentence] = SentenceKind.Dateline;
            else if (IsItem(document, from, to)) kinds.AsSpan(sentence, next - sentence).Fill(SentenceKind.ListItem);
            else if (to - from <= LongestFurniture && Openings.Match(document, from, to, out var kind) is var length and > 0 && Stands(document, from, to, length, kind)) kinds.AsSpan(sentence, next - sentence).Fill(kind);
            else if (next == sentence + 1 && to < tokens.Count && to - from <= LongestHeading && IsHeading(document, from, to)) kinds[sentence] = SentenceKind.Heading;
        }
    }

    private static PhraseTable<SentenceKind> Load()
    {
        var openings = new PhraseTable<SentenceKind>();
        foreach (var row in DataFile.Open("page.txt").Rows())
        {
            foreach (var phrase in row.List(1))
            {
                if (row[0] == "links") LinkHeads.Add(phrase, true);
                if (row[0] == "month") Months.Add(WordHash.Of(phrase));
                else openings.Add(phrase, row[0] == "credit" ? SentenceKind.Credit : SentenceKind.Furniture);
            }
        }

        return openings;
    }

    /// <summary>A phrase that could begin a sentence as well ("Share prices fell.") is furniture only where the line is no sentence.</summary>
    private static bool Stands(Document document, int from, int to, int length, SentenceKind kind)
    {
        if (to - from == length || document.Source[document.Starts[from + length - 1]] == ':') return true;
        var sentence = document.Source[document.Starts[to - 1]] is '.' or '!' or '?' or '"' or '”' && to - from > 6;
        if (kind == SentenceKind.Credit)
            return !sentence && (document.Source[document.Starts[from + length]] == ':' || document.Capitals[from + length] || CharKinds.IsDigit(document.Source[document.Starts[from + length]]));
        for (var at = from; at < to; at++)
            if (document.Tags[at] is Upos.Verb or Upos.Aux && document.Xpos(at) is "VBD" or "VBZ" or "VBP" && sentence) return false;
        return length > 1 || !sentence && to - from <= length + 3;
    }

    /// <summary>True for a line that says that links to other reports follow ("Related News", "Next Post").</summary>
    private static bool IsLinkHead(Document document, int from, int to) =>
        LinkHeads.Match(document, from, to, out _) is var length and > 0 && (to - from == length || (to - from == length + 1 && document.Source[document.Starts[to - 1]] is ':' or '»' or '>'));

    /// <summary>True for a line under such a head that is another report's title: it is short and does not end as a sentence does, or is cut off.</summary>
    private static bool IsLink(Document document, int from, int to)
    {
        if (to - from > LongestLink) return false;
        var last = document.Ends[to - 1] - 1;
        if (document.Source[last] is '…') return true;
        return document.Source[last] is not ('.' or '!' or '?' or '"' or '”' or ':') || (last > 1 && document.Source[last] == '.' && document.Source[last - 1] == '.');
    }

    private static bool IsItem(Document document, int from, int to)
    {
        if (to - from < 2) return false;
        var first = document.Source[document.Starts[from]];
        var length = document.Ends[from] - document.Starts[from];
        if (length == 1 && first is '•' or '*' or '·' or '▪' or '●' or '‣' or '◦' or '■') return true;
        if (length == 1 && first is '-' or '–') return document.Starts[from + 1] > document.Ends[from];
        var marked = document.Source[document.Starts[from + 1]] is ')' or '.' && document.Ends[from + 1] - document.Starts[from + 1] == 1;
        return marked && to - from > 2 && document.Starts[from + 2] > document.Ends[from + 1] && length <= 2 && CharKinds.IsWord(first)
            && (CharKinds.IsDigit(first) || length == 1);
    }

    private static bool IsHeading(Document document, int from, int to)
    {
        var last = document.Source[document.Ends[to - 1] - 1];
        if (last is '.' or '?' or '!' or ',' or ';' or '"' or '”' or '…' or ')' or ']' or '-' or '\'' or '’') return false;
        for (var at = from; at < to; at++)
            if (CharKinds.IsLetter(document.Source[document.Starts[at]])) return true;
        return false;
    }

    private static int DatelineEnd(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, int from, int to)
    {
        int words = 0, dated = 0, bracket = 0, loud = 0;
        for (var at = from; at < to; at++)
        {
            var mark = source[tokens.Starts[at]];
            if (mark is '(' or '[') bracket++;
            else if (mark is ')' or ']') bracket = Math.Max(0, bracket - 1);
            else if (mark is '-' or '–' or '—' && bracket == 0)
            {
                if (tokens.Gaps[at] == TokenGap.None && mark is '-' or '–' && tokens.Ends[at] - tokens.Starts[at] == 1)
                {
                    // A hyphen of a name ("PORT-AU-PRINCE").
                    if (at + 1 < to && tokens.Gaps[at + 1] == TokenGap.None) continue;
                }

                // In a text in capitals a loud place name says nothing: there must be a date or a bracket.
                var sure = dated > 0 || (words > 0 && loud == words && at + 1 < to && frame.Shapes[at + 1] != Shape.Upper);
                if (words == 0 || words > 12 || (!sure && words > 3)) return from;
                return AfterTags(source, tokens, at + 1, to) is var end && end < to && Begins(source[tokens.Starts[end]]) ? end : from;
            }
            else if (bracket == 0)
            {
                if (frame.Shapes[at] is Shape.Digits or Shape.FourDigits || Months.Contains(frame.Words[at])) dated++;
                else if (frame.Shapes[at] is Shape.Capital or Shape.Upper or Shape.Initial or Shape.Camel or Shape.Letter) words++;
                else if (frame.Shapes[at] == Shape.Lower ? words == 0 || frame.Suffixes[at] >> 48 != 0 : mark is not (',' or '.' or '/' or '\'' or '’')) return from;
                if (frame.Shapes[at] == Shape.Upper) loud++;
            }
            else dated++;
        }

        return from;
    }

    /// <summary>One past a day or a month with a colon that heads a block ("12 June 2024: A clinic was looted."), with its town too ("Goma, 12 June 2024.", "Goma, 12 June:"); the first token where there is none.</summary>
    private static int DateHeadEnd(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, int from, int to)
    {
        int months = 0, years = 0, names = 0;
        for (var at = from; at < to; at++)
        {
            var mark = source[tokens.Starts[at]];
            if (Months.Contains(frame.Words[at])) months++;
            else if (mark == ':' || (mark == '.' && names > 0 && years > 0)) return months > 0 && at + 1 < tokens.Count && tokens.Gaps[at + 1] != TokenGap.None && Begins(source[tokens.Starts[at + 1]]) ? at + 1 : from;
            else if (frame.Shapes[at] == Shape.FourDigits) years++;
            else if (months == 0 && years == 0 && frame.Shapes[at] is Shape.Capital or Shape.Upper) names++;
            else if (frame.Shapes[at] != Shape.Digits && mark is not (',' or '.' or '•' or '-' or '*' or '(' or ')')) return from;
        }

        return from;
    }

    /// <summary>Skips the bracketed tags of wire copy ("[REPORT] [TEXT]").</summary>
    private static int AfterTags(ReadOnlySpan<char> source, TokenBuffer tokens, int at, int to)
    {
        while (at < to && source[tokens.Starts[at]] == '[')
        {
            var end = at;
            while (end < to && source[tokens.Starts[end]] != ']') end++;
            if (end == to) return at;
            at = end + 1;
        }

        return at;
    }

    private static bool Begins(char c) => char.IsUpper(c) || CharKinds.IsDigit(c) || c is '"' or '“' or '\'' or '‘' or '(';
}
