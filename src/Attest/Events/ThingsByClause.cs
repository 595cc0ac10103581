using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Finds the deed that befell a thing, or that somebody did, which the clause beside it tells of: "the hospital suspended its services after it was hit", "the clinic closed after shells landed in the courtyard".</summary>
internal static class ThingsByClause
{
    private const int Climb = 3;
    private static readonly WordSet Closing = DeedWords.Of("closing");
    private static readonly WordSet Offers = DeedWords.Of("offer");
    private static readonly WordSet Following = WordSet.Of("after", "when", "because", "since", "as", "following");

    /// <summary>The event's word; null for none.</summary>
    public static TriggerMention? DeedOf(Document document, Filler filler, List<Filler> fillers, ReadOnlySpan<TriggerMention> triggers)
    {
        if (filler is not { Class: FillerClass.Thing, Thing.Vague: false } || !RoleScorer.IsProtected(filler.Thing.Kind)) return null;
        if (DoneToIt(document, filler, fillers, triggers) is { } it) return it;
        var said = filler.Head;
        // "Services at the health centre were suspended"
        if (document.Relations[said] == Relation.Nmod && Offers.Contains(document.LemmaHashes[document.Heads[said]])) said = document.Heads[said];
        // "A wing of the hospital collapsed when a shell struck it"
        else if (ThingParts.PartOf(document, said) is >= 0 and var part) said = part;
        if (document.Relations[said] is not (Relation.Nsubj or Relation.NsubjPass)) return null;
        var verb = document.Heads[said];
        foreach (var trigger in triggers)
        {
            if (trigger.General || trigger.Head <= verb || trigger.Status != IncidentStatus.Occurred || trigger.Entry.Weight is TriggerWeight.Result or TriggerWeight.General || !IsAfter(document, trigger.Head, verb)) continue;
            if (!NounPhrase.IsPlural(document, said) && IsDoneToIt(document, trigger.Head)) return trigger;
            if (Closing.Contains(document.LemmaHashes[verb])) return trigger;
        }

        return null;
    }

    /// <summary>"Nobody was in the clinic when it was set on fire": what was done to "it" behind the only thing in the singular before; null for none.</summary>
    private static TriggerMention? DoneToIt(Document document, Filler filler, List<Filler> fillers, ReadOnlySpan<TriggerMention> triggers)
    {
        if (NounPhrase.IsPlural(document, filler.Head)) return null;
        foreach (var trigger in triggers)
        {
            if (trigger.General || !trigger.Entry.Verb || trigger.Head < filler.Head || trigger.Status != IncidentStatus.Occurred || trigger.Entry.Weight is TriggerWeight.General || NounPhrase.DoneTo(document, trigger.Head) is not (>= 0 and var it) || document.FormHashes[it] != Words.It || it < filler.Head) continue;
            return fillers.Exists(other => other.Head < it && other.Head != filler.Head && (other.Thing is not null || other.Weapon is not null)) ? null : trigger;
        }

        return null;
    }

    /// <summary>"The rebels freed the priest they had kidnapped", "the gunmen fled after they had killed a guard": the deed that "they" of a clause below did; null for none.</summary>
    public static TriggerMention? OwnDeedOf(Document document, Filler filler, ReadOnlySpan<TriggerMention> triggers)
    {
        if (filler.Actor < 0) return null;
        // "Threw stones at police, who fired tear gas"
        foreach (var trigger in triggers)
            if (trigger is { General: false, Entry: { Verb: true, Weight: TriggerWeight.Armed or TriggerWeight.Strong } } && document.Relations[trigger.Head] == Relation.AclRelcl && document.Heads[trigger.Head] == filler.Head && document.Relations[filler.Head] is Relation.Obl or Relation.Obj && document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var who && document.Xpos(who) == "WP" && document.Child(trigger.Head, Relation.Obj) >= 0 && document.Source[document.Starts[who - 1]] == ',') return trigger;
        if (document.Relations[filler.Head] != Relation.Nsubj) return null;
        var verb = document.Heads[filler.Head];
        var held = document.Child(verb, Relation.Obj);
        foreach (var trigger in triggers)
        {
            if (trigger.General || !trigger.Entry.Verb || trigger.Head < verb || document.Child(trigger.Head, Relation.Nsubj) is not (>= 0 and var pronoun) || document.Xpos(pronoun) != "PRP") continue;
            if (NounPhrase.IsPlural(document, filler.Head) != (document.FormHashes[pronoun] == Words.They)) continue;
            var described = document.Relations[trigger.Head] == Relation.AclRelcl && held >= 0 && document.Heads[trigger.Head] == held;
            if (described || (held < 0 && document.Relations[trigger.Head] == Relation.Advcl && document.Heads[trigger.Head] == verb)) return trigger;
        }

        return null;
    }

    /// <summary>True for a verb that "it" has done to it.</summary>
    public static bool IsDoneToIt(Document document, int verb) =>
        (document.Child(verb, Relation.Obj) is >= 0 and var held && document.FormHashes[held] == Words.It) || (document.Child(verb, Relation.NsubjPass) is >= 0 and var told && document.FormHashes[told] == Words.It);

    /// <summary>True for an event's word in a clause or phrase that "after" or the like joins to a verb.</summary>
    private static bool IsAfter(Document document, int word, int verb)
    {
        for (var steps = 0; steps < Climb && word >= 0; steps++, word = document.Heads[word])
        {
            if (document.Heads[word] != verb) continue;
            var joint = document.Child(word, Relation.Mark);
            if (joint < 0) joint = document.Child(word, Relation.Case);
            if (joint < 0) joint = document.Child(word, Relation.Advmod);
            return document.Relations[word] is Relation.Advcl or Relation.Obl && joint >= 0 && Following.Contains(document.FormHashes[joint]);
        }

        return false;
    }
}
