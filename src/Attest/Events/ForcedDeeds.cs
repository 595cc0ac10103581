using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells of words for what many do to anything ("closed", "stopped", "held") whether those who bear arms or govern do it to people or to something protected: no event else.</summary>
internal sealed class ForcedDeeds(RoleGrammar grammar, Document document, ActorMention[] actors, PhraseTable<PeopleEntry> people)
{
    private static readonly WordSet Ordinary = DeedWords.Of("ordinary");

    private static readonly WordSet Persons = WordSet.Of("him", "her", "them", "me", "us");

    private static readonly WordSet Times = DeedWords.Of("held-for");

    private static readonly WordSet Goods = DeedWords.Of("goods");

    private static readonly WordSet Gatherings = DeedWords.Of("gathering");

    private static readonly ulong Hold = WordHash.Of("hold");

    /// <summary>The words of a sentence without those that name no event of this kind.</summary>
    public TriggerMention[] Keep(TriggerMention[] triggers, List<Filler> fillers) =>
        Array.FindAll(triggers, trigger => !IsOfGoods(trigger, fillers) && !IsGathering(trigger) && (trigger.Entry.Weight != TriggerWeight.Forced || Holds(trigger, fillers)));

    /// <summary>True for a noun for things that are carried off.</summary>
    public static bool AreGoods(Document document, int noun) => document.Tags[noun] == Upos.Noun && Goods.Contains(document.LemmaHashes[noun]);

    /// <summary>True for "a vigil was held": what is held takes nobody.</summary>
    private bool IsGathering(TriggerMention trigger) =>
        trigger.Entry is { Verb: true, Object: TriggerObject.People } && document.LemmaHashes[trigger.Head] == Hold && NounPhrase.DoneTo(document, trigger.Head) is >= 0 and var held && Gatherings.Contains(document.LemmaHashes[held]);

    /// <summary>True for "seized 40 kilograms of explosives": nobody was taken, and nothing that is known to be attacked.</summary>
    private bool IsOfGoods(TriggerMention trigger, List<Filler> fillers)
    {
        if (trigger.Entry is not { Verb: true, Weight: TriggerWeight.Weak, Object: TriggerObject.People, Type: IncidentType.Abduction }) return false;
        var taken = NounPhrase.DoneTo(document, trigger.Head);
        return taken >= 0 && AreGoods(document, taken) && document.Child(taken, Relation.Conj) < 0 &&
            !fillers.Exists(filler => filler.Thing is { } thing && (filler.Head == taken || (RoleScorer.IsProtected(thing.Kind) && grammar.PartOf(document, filler, trigger, false, out _, out _, out _) == RolePart.Object)));
    }

    private bool Holds(TriggerMention trigger, List<Filler> fillers)
    {
        // "Stopped funding clinics"
        if (trigger.Span.End is var next && next < document.Count && (document.Xpos(next) == "VBG" || (document.Relations[next] == Relation.Compound && document[next].Text.EndsWith("ing", StringComparison.Ordinal)))) return false;
        if (NounPhrase.HasOblique(document, trigger.Head, Ordinary, Words.For)) return false;
        // "They took him away"
        var done = trigger.Entry.Name.EndsWith(" away", StringComparison.Ordinal) && document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var they && document.FormHashes[they] == Words.They;
        // "They took the vehicle and held the midwife for three days"
        done |= Attribution.Clauses.Subject(document, trigger.Head) is >= 0 and var keeper && document.FormHashes[keeper] == Words.They && NounPhrase.HasOblique(document, trigger.Head, Times, Words.For);
        var suffered = trigger.Entry.Object == TriggerObject.People && document.Child(trigger.Head, Relation.Obj) is >= 0 and var whom && Persons.Contains(document.FormHashes[whom]);
        foreach (var filler in fillers)
        {
            if (filler.Head == trigger.Head) continue;
            var part = grammar.PartOf(document, filler, trigger, false, out _, out _, out _);
            done |= part == RolePart.Agent && filler.Actor >= 0 && actors[filler.Actor] is { } doer && (doer.Armed || doer.Acts is ActorKind.State or ActorKind.Police or ActorKind.Crowd);
            // "Took Ana Ruiz away"
            suffered |= trigger.Entry.Object == TriggerObject.People && filler is { Class: FillerClass.Name, Thing: null } && document.Heads[filler.Head] == trigger.Head && document.Relations[filler.Head] == Relation.Obj;
            suffered |= part == RolePart.Object && (trigger.Entry.Object == TriggerObject.People ? IsPeople(filler) : filler.Thing is { } thing && RoleScorer.IsProtected(thing.Kind));
        }

        return done && suffered;
    }

    private bool IsPeople(Filler filler) => filler.Thing is null && (filler.Victim >= 0 || people.Match(document, filler.Head, filler.Head + 1, out _) > 0 || (filler.Actor >= 0 && actors[filler.Actor].Person));
}
