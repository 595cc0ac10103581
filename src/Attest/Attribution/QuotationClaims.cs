using Attest.Language;

namespace Attest.Attribution;

/// <summary>Gives every quotation its speaker: by the cue beside it, by the quotation before it, by a colon or a dash.</summary>
internal sealed class QuotationClaims(CueLexicon lexicon)
{
    private const int Reach = 30;

    /// <summary>Words that are spoken rather than a title, a term or words kept at a distance.</summary>
    public static bool IsSpeech(Document document, QuotedSpan quote)
    {
        int words = 0, lower = 0;
        var verb = false;
        for (var token = quote.Tokens.First; token < quote.Tokens.End; token++)
        {
            if (document.Tags[token] == Upos.Punct) continue;
            words++;
            if (char.IsLower(document[token].Text[0])) lower++;
            verb |= document.Tags[token] is Upos.Verb or Upos.Aux;
        }

        if (words < 2) return EndsLikeSpeech(document, quote) && words > 0;
        return (verb && words >= 3 && lower > 0) || words >= 8 || EndsLikeSpeech(document, quote);
    }

    /// <summary>The cue that marks a quotation, looked for after it and before it; null for none.</summary>
    public (int Head, bool After)? CueBeside(Document document, QuotedSpan quote, IReadOnlyList<QuotedSpan> all)
    {
        var after = After(document, quote, all);
        if (after >= 0) return (after, true);
        var before = Before(document, quote, all);
        return before >= 0 ? (before, false) : null;
    }

    /// <summary>The row by which a token can mark a quotation; null for none.</summary>
    public Cue? QuoteRow(Document document, int token)
    {
        if ((document.Tags[token] != Upos.Verb && !Clauses.LooksLikeVerb(document, token)) || CueFinder.IsUnnamed(document, token)) return null;
        foreach (var row in lexicon.At(document.LemmaHashes[token]))
            if (row.Class == CueClass.Verb && row.Takes(CueFrames.Quote) && row.Noun == 0 && Follows(document, row, token)) return row;
        return null;
    }

    private static bool Follows(Document document, Cue row, int token)
    {
        for (var i = 0; i < row.Rest.Length; i++)
            if (token + 1 + i >= document.Count || document.FormHashes[token + 1 + i] != row.Rest[i]) return false;
        return true;
    }

    private int After(Document document, QuotedSpan quote, IReadOnlyList<QuotedSpan> all)
    {
        if (!quote.Closed) return -1;
        var last = quote.Tokens.End - 1;
        var sentence = document.SentenceOf(last);
        var limit = Math.Min(document.SentenceTokens(sentence).End, quote.Tokens.End + Reach);
        var from = quote.Tokens.End;
        if (from >= limit && EndsOpen(document, quote) && from < document.Count && document.SentenceParagraphs[document.SentenceOf(from)] == document.SentenceParagraphs[sentence])
            limit = Math.Min(document.SentenceTokens(document.SentenceOf(from)).End, from + 5);
        var others = 0;
        for (var token = from; token < limit; token++)
        {
            if (Inside(all, token)) return -1;
            var hash = document.FormHashes[token];
            if (hash == GrammarWords.Semicolon || hash == GrammarWords.That) return -1;
            if (document.Tags[token] != Upos.Verb && !Clauses.LooksLikeVerb(document, token)) continue;
            if (QuoteRow(document, token) is null || document.Relations[token] == Relation.Amod)
            {
                if (IsQuotedAs(document, token, limit)) continue;
                // "…," the director, who runs the ward, said.
                if (++others > 2 || document.Relations[token] is not (Relation.AclRelcl or Relation.Acl or Relation.Advcl or Relation.Amod or Relation.Appos or Relation.Xcomp)) return -1;
                continue;
            }

            // "…", he said that …: the cue has content of its own.
            return token + 1 < document.Count && document.FormHashes[token + 1] == GrammarWords.That ? -1 : token;
        }

        return -1;
    }

    /// <summary>"…," the director was quoted by the agency as saying: the verb of saying follows.</summary>
    private bool IsQuotedAs(Document document, int verb, int limit)
    {
        if (document.Child(verb, Relation.AuxPass) < 0) return false;
        for (var token = verb + 1; token + 1 < limit && token < verb + 8; token++)
            if (document.FormHashes[token] == GrammarWords.As) return QuoteRow(document, token + 1) is not null;
        return false;
    }

    private int Before(Document document, QuotedSpan quote, IReadOnlyList<QuotedSpan> all)
    {
        var first = quote.Tokens.First;
        if (first == 0) return -1;
        var sentence = document.SentenceOf(first - 1);
        if (document.SentenceParagraphs[sentence] != document.SentenceParagraphs[document.SentenceOf(first)] && !EndsInColon(document, first - 1)) return -1;
        if (document.SentenceOf(first) != sentence && !EndsInColon(document, first - 1)) return -1;
        var close = IsLead(document, first - 1);
        var limit = Math.Max(document.SentenceTokens(sentence).First, first - Reach);
        for (var token = first - 1; token >= limit; token--)
        {
            if (Inside(all, token)) return -1;
            if (document.FormHashes[token] == GrammarWords.Semicolon) return -1;
            if (document.Tags[token] != Upos.Verb) continue;
            if (QuoteRow(document, token) is null) return -1;
            return close || IsOnlyAddressee(document, token + 1, first) ? token : -1;
        }

        return -1;
    }

    /// <summary>True where the words before a quotation lead into it: a comma, a colon, "that", or the verb itself.</summary>
    private bool IsLead(Document document, int token)
    {
        var hash = document.FormHashes[token];
        return hash == GrammarWords.Comma || hash == GrammarWords.Colon || hash == GrammarWords.That || QuoteRow(document, token) is not null;
    }

    private static bool IsOnlyAddressee(Document document, int from, int to)
    {
        for (var token = from; token < to; token++)
            if (document.Tags[token] is Upos.Verb or Upos.Aux or Upos.Adp or Upos.Sconj) return false;
        return to - from <= 6;
    }

    private static bool EndsInColon(Document document, int token) => document.FormHashes[token] == GrammarWords.Colon;

    private static bool EndsLikeSpeech(Document document, QuotedSpan quote)
    {
        var inner = quote.Tokens.End - (quote.Closed ? 2 : 1);
        if (inner <= quote.Tokens.First) return false;
        return document[inner].Text is "." or "," or "!" or "?";
    }

    /// <summary>True where the sentence is not over with the quotation: it ends in a comma, a question or exclamation mark, or nothing.</summary>
    private static bool EndsOpen(Document document, QuotedSpan quote)
    {
        var inner = quote.Tokens.End - 2;
        return inner > quote.Tokens.First && document[inner].Text is "," or "!" or "?" or "—" or "--";
    }

    private static bool Inside(IReadOnlyList<QuotedSpan> all, int token)
    {
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Tokens.End <= token) low = middle + 1;
            else if (all[middle].Tokens.First > token) high = middle - 1;
            else return IsSpeech(all, middle);
        }

        return false;
    }

    private static bool IsSpeech(IReadOnlyList<QuotedSpan> all, int index) => all[index].Tokens.Length > 6;
}
