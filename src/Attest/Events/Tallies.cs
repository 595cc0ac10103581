using Attest.Dates;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells events that a report only counts, none of them told by itself.</summary>
internal static class Tallies
{
    private static readonly WordSet Months = DeedWords.Of("month");

    private static readonly WordSet Regions = DeedWords.Of("region");

    /// <summary>True for the name of a month.</summary>
    public static bool IsMonth(ulong form) => Months.Contains(form);

    /// <summary>What opens a time too long for one piece of news.</summary>
    private static readonly WordSet Long = DeedWords.Of("long");

    /// <summary>True for events that are only counted: "the number of attacks", an item "Three raids left …" of a list.</summary>
    public static bool IsTally(Document document, TriggerMention trigger)
    {
        var head = trigger.Head;
        if (trigger.Entry.Verb || document.FormHashes[head] == document.LemmaHashes[head]) return false;
        if (document.Relations[head] == Relation.Nmod && document.Heads[head] is >= 0 and var counted && Words.Tally.Contains(document.LemmaHashes[counted])) return true;
        return document.SentenceKinds[document.SentenceOf(head)] == SentenceKind.ListItem && document.Child(head, Relation.Nummod) >= 0;
    }

    /// <summary>True for "has verified 26 attacks since May": events that somebody has counted over a time, none of them told by itself.</summary>
    public static bool IsRecorded(Document document, TriggerMention trigger, DateMention? time)
    {
        var head = trigger.Head;
        // "Eleven clinics have been attacked since January"
        if (trigger.Entry.Verb) return document.Child(head, Relation.NsubjPass) is >= 0 and var several && VerbForms.HasPerfect(document, head) && document.Child(several, Relation.Nummod) >= 0 && NounPhrase.IsPlural(document, several) && HasSince(document, head, Long);
        // "The region has been hit by attacks", "has seen attacks": what a place has gone through for some time.
        if (NounPhrase.IsPlural(document, head) && document.Relations[head] is Relation.OblAgent or Relation.Obl or Relation.Obj && document.Child(head, Relation.Nummod) < 0 && document.Child(head, Relation.Det) < 0 && document.Heads[head] is >= 0 and var lived && VerbForms.HasPerfect(document, lived) && Attribution.Clauses.Subject(document, lived) is >= 0 and var region && Regions.Contains(document.LemmaHashes[region])) return true;
        if (document.Relations[head] is not (Relation.Obj or Relation.NsubjPass) || !Words.Recording.Contains(document.LemmaHashes[document.Heads[head]]) || document.Child(head, Relation.Nummod) is not (>= 0 and var number)) return false;
        if (DraftTimes.IsWide(time) || document.Ends[number] - document.Starts[number] > 1 && char.IsAsciiDigit(document.Source[document.Starts[number]])) return true;
        return HasSince(document, head, null);
    }

    /// <summary>True where "since" follows, right before one of some words where they are given.</summary>
    private static bool HasSince(Document document, int head, WordSet? what)
    {
        var tokens = document.SentenceTokens(document.SentenceOf(head));
        for (var token = head; token < tokens.End; token++)
            if (document.FormHashes[token] == Words.Since && (what is null || (token + 1 < tokens.End && (what.Contains(document.FormHashes[token + 1]) || IsMonth(document.FormHashes[token + 1]))) || (token + 2 < tokens.End && (what.Contains(document.FormHashes[token + 2]) || IsMonth(document.FormHashes[token + 2]))))) return true;
        return false;
    }
}
