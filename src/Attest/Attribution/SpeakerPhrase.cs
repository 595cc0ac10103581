using Attest.Language;

namespace Attest.Attribution;

/// <summary>The noun phrase of a speaker as written.</summary>
internal static class SpeakerPhrase
{
    /// <summary>The noun phrase that starts at a token, for example after "according to"; empty where none does.</summary>
    public static TokenSpan After(Document document, int from, int limit)
    {
        var head = -1;
        for (var token = from; token < Math.Min(limit, from + 10); token++)
        {
            if (document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X) { head = token; break; }
            if (document.Tags[token] is Upos.Verb or Upos.Punct && token > from) break;
        }

        if (head < 0) return default;
        while (document.Heads[head] > head && document.Heads[head] < limit && IsInside(document.Relations[head])) head = document.Heads[head];
        var below = document.Subtree(head);
        var end = Math.Max(head + 1, Math.Min(below.End, limit));
        end = WithName(document, head, end, limit);
        return Trim(document, new(from, end));
    }

    /// <summary>The whole noun phrase of a head: with apposition and relative clause, without what the claim itself takes.</summary>
    public static TokenSpan Around(Document document, int head, TokenSpan sentence, TokenSpan cue, ReadOnlySpan<TokenSpan> content)
    {
        var below = document.Subtree(head);
        int first = Math.Max(below.First, sentence.First), end = Math.Min(below.End, sentence.End);
        if (cue.First > head) end = Math.Min(end, cue.First);
        else if (cue.End <= head) first = Math.Max(first, cue.End);
        foreach (var span in content)
        {
            if (span.Contains(head)) continue;
            if (span.First > head) end = Math.Min(end, span.First);
            else first = Math.Max(first, span.End);
        }

        // "The Tessera Observatory estimates": taken for one noun phrase, its words all hang on the last.
        if (document.Relations[head] == Relation.Compound && document.Heads[head] is var noun && cue.Contains(noun))
            while (first > sentence.First && document.Heads[first - 1] == noun && document.Relations[first - 1] is Relation.Compound or Relation.Det or Relation.Amod) first--;
        // A dateline or a dash before the name is no part of it ("ARVALE -- The mayor").
        for (var token = first; token < head; token++)
            if (document[token].Text is "--" or "—" or "–" && token - first < 6) first = token + 1;
        // A preposition belongs to the sentence, not to the name ("by the army").
        foreach (var child in document.Children(head))
            if (child >= first && child < head && document.Relations[child] is Relation.Case or Relation.Cc or Relation.Mark) first = child + 1;
        end = WithName(document, head, end, cue.First > head ? cue.First : sentence.End);
        return Trim(document, new(Math.Min(first, head), Math.Max(end, head + 1)));
    }

    /// <summary>The end of a phrase with the name beside it, which belongs to it whatever the tree says: "its chairman, Edin Marsk", "its engineer Fabian Loos".</summary>
    private static int WithName(Document document, int head, int end, int limit)
    {
        if (document.Tags[head] != Upos.Noun) return end;
        var at = end > head + 1 && document.FormHashes[end - 1] == GrammarWords.Comma ? end - 1 : end;
        var name = at < limit && document.FormHashes[at] == GrammarWords.Comma ? at + 1 : at;
        var stop = name;
        while (stop < limit && document.Capitals[stop] && document.Tags[stop] is Upos.Propn or Upos.Noun or Upos.X or Upos.Adj) stop++;
        return stop - name is > 0 and < 6 && (stop >= limit || document.Tags[stop] == Upos.Punct) ? stop : end;
    }

    /// <summary>Without punctuation and "on" at the ends.</summary>
    private static TokenSpan Trim(Document document, TokenSpan span)
    {
        int first = span.First, end = span.End;
        while (first < end - 1 && document.Tags[first] is Upos.Punct or Upos.Cconj or Upos.Sconj) first++;
        while (end > first + 1 && document.Tags[end - 1] is Upos.Punct or Upos.Adp or Upos.Cconj or Upos.Sconj && document[end - 1].Text is not (")" or "”" or "\"")) end--;
        return new(first, end);
    }

    private static bool IsInside(Relation relation) => relation is Relation.Compound or Relation.Det or Relation.Amod or Relation.Nummod or Relation.NmodPoss or Relation.Flat or Relation.NmodDesc or Relation.Case;

    /// <summary>The name in quotation marks that a speaker's noun phrase is or holds ("the "Forgotten Ones""); null where it holds none.</summary>
    public static string? Quoted(Document document, TokenSpan phrase)
    {
        var open = -1;
        for (var token = phrase.First; token < Math.Min(document.Count, phrase.End + 1); token++)
        {
            if (document.Source[document.Starts[token]] is not ('"' or '“' or '”' or '«' or '»')) continue;
            if (open >= 0 && token > open + 1) return document.Text(new(open + 1, token)).ToString();
            open = token;
        }

        return null;
    }

    /// <summary>True where the words before a name make it an issuer ("statement by the council"), not somebody told ("letter to the court").</summary>
    public static bool Issues(Document document, int token)
    {
        while (token > 0 && document.Tags[token] is Upos.Det or Upos.Adj) token--;
        var form = document.FormHashes[token];
        return form == GrammarWords.By || form == GrammarWords.From || form == GrammarWords.Of;
    }

    /// <summary>The same noun earlier in the text ("issued a statement … the statement said"); -1 for none.</summary>
    public static int FirstTold(Document document, int head)
    {
        for (var token = head - 1; token > Math.Max(0, head - 400); token--)
            if (document.LemmaHashes[token] == document.LemmaHashes[head] && document.Tags[token] == Upos.Noun) return token;
        return -1;
    }
}
