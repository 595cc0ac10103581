using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells of words for what many do to anything ("closed", "stopped", "held") whether those who bear arms or govern do it to people or to something protected: no event else.</summary>
internal sealed class ForcedDeeds(RoleGrammar grammar, Document document, ActorMention[] actors, PhraseTable<PeopleEntry> people)
{
    private static readonly WordSet Ordinary = WordSet.Of("repair", "renovation", "maintenance", "cleaning", "rehabilitation", "reconstruction", "holiday", "weekend", "winter", "summer");

    /// <summary>The words of a sentence without those that name no event of this kind.</summary>
    public TriggerMention[] Keep(TriggerMention[] triggers, List<Filler> fillers) =>
        Array.Exists(triggers, IsForced) ? Array.FindAll(triggers, trigger => !IsForced(trigger) || Holds(trigger, fillers)) : triggers;

    private static bool IsForced(TriggerMention trigger) => trigger.Entry.Weight == TriggerWeight.Forced;

    private bool Holds(TriggerMention trigger, List<Filler> fillers)
    {
        // "Stopped funding clinics"
        if (trigger.Span.End is var next && next < document.Count && (document.Xpos(next) == "VBG" || (document.Relations[next] == Relation.Compound && document[next].Text.EndsWith("ing", StringComparison.Ordinal)))) return false;
        foreach (var child in document.Children(trigger.Head))
            if (document.Relations[child] == Relation.Obl && Ordinary.Contains(document.LemmaHashes[child]) && document.Child(child, Relation.Case) is >= 0 and var purpose && document.FormHashes[purpose] == Words.For) return false;
        bool done = false, suffered = false;
        foreach (var filler in fillers)
        {
            if (filler.Head == trigger.Head) continue;
            var part = grammar.PartOf(document, filler, trigger, false, out _, out _, out _);
            done |= part == RolePart.Agent && filler.Actor >= 0 && actors[filler.Actor] is { } doer && (doer.Armed || doer.Acts is ActorKind.State or ActorKind.Police or ActorKind.Crowd);
            suffered |= part == RolePart.Object && (trigger.Entry.Object == TriggerObject.People ? IsPeople(filler) : filler.Thing is { } thing && RoleScorer.IsProtected(thing.Kind));
        }

        return done && suffered;
    }

    private bool IsPeople(Filler filler) => filler.Thing is null && (filler.Victim >= 0 || people.Match(document, filler.Head, filler.Head + 1, out _) > 0 || (filler.Actor >= 0 && actors[filler.Actor].Person));
}
