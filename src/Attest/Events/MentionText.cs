using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The words of a mention as an incident gives them: the noun phrase without article and vague amounts, with the "of" phrase where the head alone says little.</summary>
internal static class MentionText
{
    private static readonly WordSet Partitive = DeedWords.Of("partitive");
    private static readonly WordSet Vague = DeedWords.Of("vague");

    /// <summary>Tokens of what people wear, with its preposition.</summary>
    private const int LongestDress = 6;

    private static readonly WordSet Dress = DeedWords.Of("dress");
    private static readonly ulong[] Belonging = WordHash.All("member", "element", "part");

    /// <summary>True for a word that tells people only by whose they are ("members of").</summary>
    public static bool IsBelonging(Document document, int head) => Belonging.Contains(document.LemmaHashes[head]);

    /// <summary>The tokens of a mention in a role.</summary>
    public static TokenSpan SpanOf(Document document, Filler filler, EventRole role)
    {
        var span = filler.Span;
        var whole = role == EventRole.Target || Partitive.Contains(document.LemmaHashes[filler.Head]);
        if (whole && span.End == filler.Head + 1)
        {
            var with = NounPhrase.WithOf(document, filler.Head);
            if (role == EventRole.Perpetrator && Belonging.Contains(document.LemmaHashes[filler.Head]) && with.End > span.End + 1)
            {
                var inner = Inner(document, span.End + 1, with.End);
                span = new(inner, QuotedEnd(document, inner, with.End));
            }
            else span = new(span.First, with.End);
            if (span.First > filler.Head) return span;
        }

        if (role == EventRole.Perpetrator && span.End == filler.Head + 1 && DressOf(document, span.End) is > 0 and var dressed) span = new(span.First, dressed);
        if (role == EventRole.Perpetrator && span.End == filler.Head + 1 && GroupNouns.AlliedTo(document, filler.Head) is > 0 and var allied) span = new(span.First, allied);
        var first = span.First;
        while (first < filler.Head && (Vague.Contains(document.LemmaHashes[first]) || (role is EventRole.Target or EventRole.Weapon && IsAmount(document, first)))) first++;
        span = new(first, span.End);
        return role == EventRole.Target ? NounPhrase.WithOwner(document, span, filler.Head) : span;
    }

    /// <summary>Where what people wear ends ("men in military uniform"), by the token behind their noun; 0 for none.</summary>
    private static int DressOf(Document document, int token)
    {
        if (token >= document.Count || document.FormHashes[token] != Words.In) return 0;
        var end = Math.Min(document.SentenceTokens(document.SentenceOf(token)).End, token + LongestDress);
        for (var at = token + 1; at < end; at++)
        {
            if (Dress.Contains(document.LemmaHashes[at])) return at + 1;
            if (!(document.Tags[at] is Upos.Adj or Upos.Noun or Upos.Propn || document.Source[document.Starts[at]] == '-')) return 0;
        }

        return 0;
    }

    /// <summary>Where a name ends that stands between quotation marks and begins at a token ("members of the "Lions of Kumba""); the limit where no mark opens it.</summary>
    public static int QuotedEnd(Document document, int first, int limit)
    {
        if (first == 0 || document.Source[document.Starts[first - 1]] is not ('"' or '“')) return limit;
        var end = document.SentenceTokens(document.SentenceOf(first)).End;
        for (var at = first; at < Math.Min(end, first + LongestDress); at++)
            if (document.Source[document.Starts[at]] is '"' or '”') return at;
        return limit;
    }

    private static int Inner(Document document, int first, int end)
    {
        while (first < end - 1 && document.Tags[first] is Upos.Det or Upos.Num or Upos.Punct) first++;
        return first;
    }

    /// <summary>People without their number, which the count holds ("nurses" of "two nurses").</summary>
    public static string People(Document document, TokenSpan span, int head)
    {
        var first = span.First;
        while (first < head && (Vague.Contains(document.LemmaHashes[first]) || document.FormHashes[first] == Words.Of || IsAmount(document, first) || document.Tags[first] is Upos.Det or Upos.Punct)) first++;
        // "members of the escort", "the mayor of the town": whose they are says who they are.
        if (span.End == head + 1 && (Belonging.Contains(document.LemmaHashes[head]) || !NounPhrase.IsPlural(document, head)) && NounPhrase.WithOf(document, head) is var with && with.End > span.End) span = new(span.First, with.End);
        return document.Passage(first == span.First ? NounPhrase.WithOwner(document, new(first, span.End), head) : new(first, span.End)).Text;
    }

    /// <summary>True for a number that counts the noun, not for one that a hyphen joins to what it measures ("9-mm", "26-year-old").</summary>
    private static bool IsAmount(Document document, int token) => document.Tags[token] == Upos.Num && !NounPhrase.IsJoined(document, token + 1);
}
