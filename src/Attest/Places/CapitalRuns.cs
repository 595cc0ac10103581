using Attest.Language;

namespace Attest.Places;

/// <summary>Cuts a sentence into runs of capitalised words: what may be a name as a whole.</summary>
internal static class CapitalRuns
{
    /// <summary>The next run from a token on; an empty run where the sentence has none.</summary>
    /// <remarks>Small words ("de", "al", a hyphen) join a run, "of" and "and" part it: what stands behind "of" is a name of its own.</remarks>
    public static TokenSpan Next(Document document, int from, int end)
    {
        var first = from;
        while (first < end && (!Starts(document, first, end) || IsOpener(document, first, end))) first++;
        if (first >= end) return new(end, end);
        var last = first;
        for (var at = first + 1; at < end; at++)
        {
            if (Capital(document, at)) last = at;
            else if (!Joins(document, at) || at + 1 >= end) break;
        }

        return new(first, last + 1);
    }

    /// <summary>True for a token that starts with a capital letter.</summary>
    public static bool Capital(Document document, int token)
    {
        if (document.Capitals[token]) return char.IsLetter(document.Source[document.Starts[token]]);
        // "d'Ivoire", "l'Aquila"
        var text = document[token].Text;
        return text.Length > 3 && text[1] is '\'' or '’' && text[0] is 'd' or 'l' && char.IsUpper(text[2]);
    }

    /// <summary>A small word that has its capital only because it opens a sentence ("The", "In", "But").</summary>
    private static bool IsOpener(Document document, int token, int end)
    {
        if (token + 1 >= end || document.SentenceTokens(document.SentenceOf(token)).First < token - 1) return false;
        if (document.Tags[token] is not (Upos.Det or Upos.Adp or Upos.Pron or Upos.Cconj or Upos.Sconj or Upos.Aux or Upos.Adv or Upos.Part or Upos.Intj)) return false;
        return document[token].Text is { Length: < 12 } text && text.IndexOf('.') < 0 && !document[token + 1].Is("-") && !NameMatcher.IsArticle(document, token);
    }

    private static bool Starts(Document document, int token, int end) => Capital(document, token)
        || (NameMatcher.IsArticle(document, token) && token + 2 < end && document[token + 1].Is("-") && !document[token + 1].SpaceBefore && Capital(document, token + 2));

    private static bool Joins(Document document, int token)
    {
        var t = document[token];
        if (t.Is("-") || t.Is("–") || t.Is("/")) return !t.SpaceBefore && token + 1 < document.Count && !document[token + 1].SpaceBefore && !t.Is("/");
        return t.Is("de") || t.Is("la") || t.Is("del") || t.Is("bin") || t.Is("ibn") || t.Is("van") || t.Is("von") || t.Is("du") || t.Is("da") || t.Is("dos") || (NameMatcher.IsArticle(document, token) && !t.Is("as") && !t.Is("at") && !t.Is("an"));
    }
}
