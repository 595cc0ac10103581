using Attest.Language;

namespace Attest.Dates;

/// <summary>Finds for the time expressions inside quotations the day the quotation was said on, where its attribution gives one ("…, said the statement on Monday").</summary>
internal static class QuotationTimes
{
    private const int Attribution = 200;

    /// <summary>For each expression the number of the expression that dates its quotation, -1 for none; null where no quotation is dated.</summary>
    public static int[]? Find(Document document, DateAtom[] atoms, List<DateExpression> expressions, DateWords words)
    {
        if (expressions.Count < 2 || document.Source.AsSpan().IndexOfAny("\"“”«»`") < 0) return null;
        var quotes = Quotations(document.Source);
        if (quotes.Count == 0) return null;
        var inside = Inside(atoms, expressions, quotes);
        var dated = Dated(document, atoms, expressions, inside, quotes, words);
        int[]? saidIn = null;
        for (var i = 0; i < expressions.Count; i++)
        {
            if (inside[i] < 0 || dated[inside[i]] < 0) continue;
            saidIn ??= Fill(expressions.Count);
            saidIn[i] = dated[inside[i]];
        }

        return saidIn;
    }

    private static int[] Fill(int count)
    {
        var none = new int[count];
        none.AsSpan().Fill(-1);
        return none;
    }

    // Quotation marks open after white space or a bracket and close otherwise; a quotation ends with its paragraph at the latest.
    private static List<Quote> Quotations(string source)
    {
        var quotes = new List<Quote>();
        var open = -1;
        for (var at = 0; at < source.Length;)
        {
            var step = source.AsSpan(at).IndexOfAny("\"“”«»`\n");
            if (step < 0) break;
            at += step;
            var c = source[at];
            if (c == '\n')
            {
                if (at + 1 < source.Length && open >= 0 && source[at + 1] is '\n' or '\r')
                {
                    quotes.Add(new(open, at, false));
                    open = -1;
                }
            }
            else if (open < 0)
            {
                if (c is '“' or '«' or '"' || (c == '`' && at + 1 < source.Length && source[at + 1] == '`')) open = at;
            }
            else if (c is '”' or '»' or '"')
            {
                quotes.Add(new(open, at + 1, true));
                open = -1;
            }

            at++;
        }

        return quotes;
    }

    private static int[] Inside(DateAtom[] atoms, List<DateExpression> expressions, List<Quote> quotes)
    {
        var inside = Fill(expressions.Count);
        var quote = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            var start = atoms[expressions[i].First].Start;
            while (quote < quotes.Count && quotes[quote].End <= start) quote++;
            if (quote < quotes.Count && quotes[quote].Start <= start) inside[i] = quote;
        }

        return inside;
    }

    private static int[] Dated(Document document, DateAtom[] atoms, List<DateExpression> expressions, int[] inside, List<Quote> quotes, DateWords words)
    {
        var dated = Fill(quotes.Count);
        var first = 0;
        for (var quote = 0; quote < quotes.Count; quote++)
        {
            var (start, end, closed) = quotes[quote];
            while (first < expressions.Count && atoms[expressions[first].First].Start < start - Attribution) first++;
            var sentenceStart = SentenceStart(document, start);
            var limit = AfterEnd(document.Source, end);
            for (var i = first; i < expressions.Count; i++)
            {
                var at = atoms[expressions[i].First].Start;
                if (at >= limit) break;
                if (inside[i] >= 0 || !expressions[i].IsDay || expressions[i].Form is DateForm.Set or DateForm.Duration) continue;
                var before = at >= sentenceStart && at < start;
                if (!before && at < end) continue;
                if (!Says(document, before ? sentenceStart : end, before ? start : limit, words)) continue;
                dated[quote] = i;
                if (!before) break;
            }

            // A quotation that runs over several paragraphs is attributed at its last; a statement that "continued" was made on its day.
            if (dated[quote] < 0 && quote > 0 && dated[quote - 1] >= 0 && start - quotes[quote - 1].End < 400) dated[quote] = dated[quote - 1];
            if (dated[quote] >= 0)
                for (var back = quote - 1; back >= 0 && !quotes[back].Closed && dated[back] < 0; back--) dated[back] = dated[quote];
        }

        return dated;
    }

    private static int SentenceStart(Document document, int offset)
    {
        var token = Math.Min(document.TokenAt(offset), document.Count - 1);
        if (token < 0) return offset;
        var sentence = document.SentenceTokens(document.SentenceOf(token));
        return Math.Max(document.Starts[sentence.First], offset - Attribution);
    }

    // To the end of the sentence after the quotation, or the next quotation mark.
    private static int AfterEnd(string source, int end)
    {
        var limit = Math.Min(source.Length, end + Attribution);
        for (var at = end; at < limit; at++)
        {
            if (source[at] is '"' or '“' or '«' or '\n' && at > end) return at;
            if (source[at] == '.' && at + 1 < source.Length && char.IsWhiteSpace(source[at + 1]) && at - end > 4) return at;
        }

        return limit;
    }

    private static bool Says(Document document, int from, int to, DateWords words)
    {
        for (var token = document.TokenAt(from); token < document.Count && document.Starts[token] < to; token++)
            if (words.Says.Contains(document.LemmaHashes[token])) return true;
        return false;
    }

    private sealed record Quote(int Start, int End, bool Closed);
}
