using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells the arrest of those who are suspected of a deed from the deed: "gunmen killed a doctor. Two men have been arrested".</summary>
internal static class Arrests
{
    private static readonly WordSet Arresting = DeedWords.Of("arresting");
    private static readonly WordSet Suspects = DeedWords.Of("suspect");

    /// <summary>True where a later sentence tells, of nobody or of the state, that people of no protected kind were arrested, and others than the state did what was told before.</summary>
    public static bool IsOfSuspects(Document document, ActorMention[] actors, VictimMention[] victims, Draft home, Draft draft)
    {
        if (draft.Type != IncidentType.Detention || home.Type is IncidentType.Detention or IncidentType.Abduction || draft.Sentence <= home.LastSentence || draft.Victims.Count == 0) return false;
        if (!home.Fills.Exists(fill => fill.IsDoer) || home.Fills.Exists(fill => fill.IsDoer && DraftSides.IsOfState(actors, fill)) || draft.Fills.Exists(fill => fill.IsDoer && !DraftSides.IsOfState(actors, fill))) return false;
        return draft.Triggers.Exists(trigger => trigger.Entry.Verb && (Arresting.Contains(document.LemmaHashes[trigger.Head]) || VerbForms.HasPerfect(document, trigger.Head)))
            && draft.Victims.TrueForAll(at => victims[at] is { Outcome: Outcome.Detained, Name: null, Who: VictimKind.Combatant or VictimKind.Unknown or VictimKind.Civilian } && (victims[at].Who == VictimKind.Unknown || Suspects.Contains(document.LemmaHashes[victims[at].Head])));
    }
}
