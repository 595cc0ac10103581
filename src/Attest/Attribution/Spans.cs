using Attest.Language;

namespace Attest.Attribution;

/// <summary>Runs of tokens cut to what is really said.</summary>
internal static class Spans
{
    /// <summary>Without the punctuation and joining words at its ends; quotation marks, brackets that pair and a question mark stay.</summary>
    public static TokenSpan Trim(Document document, TokenSpan span)
    {
        int first = span.First, end = span.End;
        while (first < end && IsLoose(document, first)) first++;
        while (end > first && IsLoose(document, end - 1)) end--;
        return new(first, end);
    }

    /// <summary>Adds what is left of a run when another is taken out of it.</summary>
    public static void AddWithout(Document document, TokenSpan whole, TokenSpan hole, List<TokenSpan> spans)
    {
        var before = Trim(document, new(whole.First, Math.Max(whole.First, Math.Min(whole.End, hole.First))));
        var after = Trim(document, new(Math.Min(whole.End, Math.Max(whole.First, hole.End)), whole.End));
        if (before.Length > 0) spans.Add(before);
        if (after.Length > 0) spans.Add(after);
    }

    /// <summary>True where the run holds a verb.</summary>
    public static bool HasVerb(Document document, TokenSpan span)
    {
        for (var token = span.First; token < span.End; token++)
            if (document.Tags[token] is Upos.Verb or Upos.Aux) return true;
        return false;
    }

    private static bool IsLoose(Document document, int token)
    {
        var text = document[token].Text;
        if (text.Length == 1) return text[0] is ',' or '.' or ';' or ':' or '-' or '–' or '—' or '―' or '…';
        return text is "--" or "...";
    }
}
