using Attest.Language;

namespace Attest.Events;

/// <summary>The words of a mention as an incident gives them.</summary>
internal static class MentionText
{
    private static readonly ulong[] Partitive = Array.ConvertAll(
        ["member", "group", "column", "squad", "unit", "band", "element", "gang", "team", "patrol", "convoy", "piece", "office", "headquarters", "house", "home", "residence", "building", "branch", "ministry", "stick", "charge", "facility", "center", "centre", "department", "charge"], word => Lexicons.WordHash.Of(word));

    /// <summary>The noun phrase; with its "of" phrase where the head alone says little ("members of …", "a convoy of …").</summary>
    public static TokenSpan SpanOf(Document document, Filler filler) =>
        Partitive.Contains(document.LemmaHashes[filler.Head]) && filler.Span.End == filler.Head + 1 ? NounPhrase.WithOf(document, filler.Head) : filler.Span;
}
