namespace Attest.Language;

/// <summary>Finds the numbers of a document by the table <c>data/numbers.txt</c>, in one walk.</summary>
internal static class Numbers
{
    private static readonly NumberWords Words = NumberWords.Load();

    /// <summary>The numbers, left to right, none inside another.</summary>
    public static NumberPhrase[] Read(Document document)
    {
        List<NumberPhrase>? found = null;
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
        {
            var (first, end) = document.SentenceTokens(sentence);
            for (var at = first; at < end;)
            {
                if (!Words.MayBegin(document, at) || !ReadAt(document, first, at, end, out var number))
                {
                    at++;
                    continue;
                }

                (found ??= []).Add(number);
                at = number.Span.End;
            }
        }

        return found is null ? [] : [.. found];
    }

    private static bool ReadAt(Document document, int first, int at, int end, out NumberPhrase number)
    {
        number = default;
        var start = at;
        var length = Words.Bounds.Match(document, at, end, out var bound);
        if (length > 0)
        {
            at += length;
            if (at >= end) return false;
        }
        else bound = NumberBound.Exact;

        if (Words.Vague.Match(document, at, end, out var vague) is var words and > 0 && !NumberWords.IsFigure(document, at + words, end))
        {
            if (bound is not NumberBound.Exact and not NumberBound.About and not NumberBound.Least) vague = vague with { Low = null };
            number = new(new(start, at + words), new(at, at + words), vague.Low, vague.Best, vague.High, NumberKind.Count);
            return true;
        }

        var (value, stop) = Words.Value(document, at, end);
        if (stop == at) return false;
        var kind = KindOf(document, first, at, ref stop, end, value);
        var core = new TokenSpan(at, stop);
        if (value is not { } exact || kind is NumberKind.Figure)
        {
            number = new(new(start, stop), core, null, null, null, NumberKind.Figure);
            return true;
        }

        // "two or three", "10 to 15", "10-15", "between 10 and 15".
        if (kind == NumberKind.Count && stop + 1 < end && Words.IsRange(document, stop, bound) && Words.Value(document, stop + 1, end) is ({ } upper, var last) && last > stop + 1 && upper > exact)
        {
            number = new(new(start, last), new(at, last), exact, null, upper, KindOf(document, first, stop + 1, ref last, end, upper));
            return true;
        }

        var (low, best, high) = NumberWords.Apply(bound, exact);
        if (stop + 1 < end && Words.IsOrMore(document, stop))
        {
            (low, best, high) = (exact, exact, null);
            stop += 2;
        }

        number = new(new(start, stop), core, low, best, high, kind);
        return true;
    }

    private static NumberKind KindOf(Document document, int first, int at, ref int stop, int end, int? value)
    {
        if (value is null) return NumberKind.Figure;
        if (at > first && document.Source[document.Starts[at - 1]] is '$' or '£' or '€') return NumberKind.Money;
        if (NumberWords.IsOrdinal(document, stop - 1)) return NumberKind.Ordinal;
        if (stop < end && Words.IsPercent(document, stop, end)) return NumberKind.Percent;
        if (Words.IsAge(document, first, at, stop, end)) return NumberKind.Age;
        if (stop < end && Words.IsMoney(document.FormHashes[stop])) return NumberKind.Money;
        return stop - at == 1 && NumberWords.IsYear(document, first, at, end, value.Value) ? NumberKind.Figure : NumberKind.Count;
    }
}
