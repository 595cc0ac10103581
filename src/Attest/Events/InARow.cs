using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Deeds that are told by their place in a row ("the first hit a market, killing three; the second hit a clinic").</summary>
internal static class InARow
{
    private static readonly ulong Other = WordHash.Of("other"), Both = WordHash.Of("both");

    /// <summary>True where two events' words are those of two deeds of a row.</summary>
    public static bool AreTwo(Document document, TriggerMention one, TriggerMention other) =>
        Which(document, one) is >= 0 and var first && Which(document, other) is >= 0 and var second && document.FormHashes[first] != document.FormHashes[second];

    /// <summary>"Forces launched two drone attacks on the town. The first hit a school": what is told of all of a row is so of each.</summary>
    public static void HandDown(Document document, TypeTable types, List<Draft> drafts)
    {
        for (var at = 1; at < drafts.Count; at++)
        {
            var draft = drafts[at];
            if (!draft.Triggers.Exists(trigger => Which(document, trigger) >= 0)) continue;
            for (var before = at - 1; before >= 0; before--)
            {
                var home = drafts[before];
                if (!home.Triggers.Exists(trigger => draft.Triggers.Exists(other => AreTwo(document, trigger, other))) || home.Triggers.Find(trigger => IsRow(document, trigger)) is not { } row) continue;
                var told = document.SentenceOf(row.Head);
                draft.Type = types.Narrower(draft.Type, row.Entry.Type);
                if (home.Place is { } place && document.SentenceOf(place.Phrase.First) == told) draft.Place ??= place;
                draft.Time ??= home.Time;
                foreach (var fill in home.Fills)
                    if (fill.Role is EventRole.Perpetrator or EventRole.Weapon && document.SentenceOf(fill.Trigger.Head) == told) draft.Fills.Add(fill);
                break;
            }
        }
    }

    /// <summary>How many deeds the sentence of an incident takes up together ("both attacks": 2); 0 where it does not say.</summary>
    public static int HowMany(Document document, Draft draft)
    {
        var tokens = document.SentenceTokens(draft.Sentence);
        for (var token = tokens.First; token + 1 < tokens.End; token++)
            if (document.FormHashes[token] == Both && document.Heads[token] is var deeds && deeds > token && NounPhrase.IsPlural(document, deeds) && TreeWords.Deeds.Contains(document.LemmaHashes[deeds])) return 2;
        return 0;
    }

    /// <summary>True for several deeds of one kind ("two drone attacks").</summary>
    private static bool IsRow(Document document, TriggerMention trigger) =>
        !trigger.Entry.Verb && NounPhrase.IsPlural(document, trigger.Head) && document.Child(trigger.Head, Relation.Nummod) >= 0;

    /// <summary>The ordinal that stands alone as the subject of an event's clause; -1 for none.</summary>
    private static int Which(Document document, TriggerMention trigger)
    {
        if (!trigger.Entry.Verb) return -1;
        var subject = document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var active ? active : document.Child(trigger.Head, Relation.NsubjPass);
        if (subject < 0 || document.Child(subject, Relation.Det) < 0) return -1;
        return document.NumberAt(subject) is { Kind: NumberKind.Ordinal } || document.FormHashes[subject] == Words.Another || document.FormHashes[subject] == Other ? subject : -1;
    }
}
