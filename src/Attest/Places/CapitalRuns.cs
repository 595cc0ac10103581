using Attest.Language;

namespace Attest.Places;

/// <summary>Cuts a sentence into runs of capitalised words: what may be a name as a whole.</summary>
internal static class CapitalRuns
{
    /// <summary>No name is longer; a text that is all capitals is cut into runs of this length.</summary>
    private const int Longest = 40;

    /// <summary>The next run from a token on; an empty run where the sentence has none.</summary>
    /// <remarks>Small words ("de", "al", a hyphen) join a run, "of" and "and" part it: what stands behind "of" is a name of its own.</remarks>
    public static TokenSpan Next(WordCase words, int from, int end)
    {
        var document = words.Document;
        var first = from;
        while (first < end && (!Starts(words, first, end) || IsOpener(document, first, end))) first++;
        if (first >= end) return new(end, end);
        var last = first;
        for (var at = first + 1; at < end && at < first + Longest; at++)
        {
            if (words.Capital(at)) last = at;
            else if (!Joins(document, at) || at + 1 >= end) break;
        }

        return new(first, last + 1);
    }

    /// <summary>A small word that has its capital only because it opens a sentence ("The", "In", "But").</summary>
    private static bool IsOpener(Document document, int token, int end)
    {
        if (token + 1 >= end || document.SentenceTokens(document.SentenceOf(token)).First < token - 1) return false;
        if (document.Tags[token] is not (Upos.Det or Upos.Adp or Upos.Pron or Upos.Cconj or Upos.Sconj or Upos.Aux or Upos.Adv or Upos.Part or Upos.Intj)) return false;
        return document[token].Text is { Length: < 12 } text && text.IndexOf('.') < 0 && !document[token + 1].Is("-") && !NameMatcher.IsArticle(document, token);
    }

    private static bool Starts(WordCase words, int token, int end) => words.Capital(token)
        || (NameMatcher.IsArticle(words.Document, token) && token + 2 < end && words.Document[token + 1].Is("-") && !words.Document[token + 1].SpaceBefore && words.Capital(token + 2));

    private static bool Joins(Document document, int token)
    {
        var t = document[token];
        if (t.Is("-") || t.Is("–") || t.Is("/")) return !t.SpaceBefore && token + 1 < document.Count && !document[token + 1].SpaceBefore && !t.Is("/");
        return t.Is("de") || t.Is("la") || t.Is("del") || t.Is("bin") || t.Is("ibn") || t.Is("van") || t.Is("von") || t.Is("du") || t.Is("da") || t.Is("dos") || (NameMatcher.IsArticle(document, token) && !t.Is("as") && !t.Is("at") && !t.Is("an"));
    }
}
