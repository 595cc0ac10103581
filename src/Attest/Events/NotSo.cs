using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Clauses of which it is said that they are not so, or that nothing shows them.</summary>
internal static class NotSo
{
    private static readonly WordSet True = WordSet.Of("true", "correct", "accurate");
    private static readonly WordSet Proof = DeedWords.Of("proof");
    private static readonly WordSet Exploding = WordSet.Of("explode", "detonate", "go");
    private static readonly ulong Hold = WordHash.Of("hold");
    private static readonly WordSet Occasions = DeedWords.Of("occasion");
    private static readonly WordSet Duds = DeedWords.Of("dud");
    private static readonly ulong Missing = WordHash.Of("missing");
    private static readonly ulong Where = WordHash.Of("where");
    private static readonly ulong Fail = WordHash.Of("fail");
    private static readonly WordSet Downing = DeedWords.Of("downing");
    private static readonly WordSet Flown = DeedWords.Of("flown");
    private static readonly ulong Shoot = WordHash.Of("shoot");
    private static readonly WordSet Assailing = DeedWords.Of("assailing");
    private static readonly WordSet Spoken = DeedWords.Of("spoken");
    private static readonly WordSet Policies = DeedWords.Of("policy");
    private static readonly WordSet Showing = WordSet.Of("show", "depict", "prove");

    /// <summary>"It is not true that rebels bombed a clinic", "it is false that …".</summary>
    public static bool IsUntrue(Document document, CueLexicon cues, int clause)
    {
        if (document.Relations[clause] is not (Relation.Ccomp or Relation.Csubj) || document.Heads[clause] is not (>= 0 and var adjective) || document.Tags[adjective] != Upos.Adj) return false;
        var negated = HedgeLexicon.IsNegated(document, adjective);
        return negated ? True.Contains(document.LemmaHashes[adjective]) : cues.Governs(document, adjective, EventCue.Untrue);
    }

    /// <summary>"It fired at nobody".</summary>
    public static bool IsDoneToNobody(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] is Relation.Obj or Relation.Obl && Array.IndexOf(Words.Nobody, document.FormHashes[child]) >= 0) return true;
        return false;
    }

    /// <summary>"A grenade was thrown at the post but did not explode".</summary>
    public static bool IsDud(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] is Relation.Conj or Relation.Parataxis && (Exploding.Contains(document.LemmaHashes[child]) ? HedgeLexicon.IsNegated(document, child) : document.LemmaHashes[child] == Fail && document.Child(child, Relation.Xcomp) is >= 0 and var failed && Exploding.Contains(document.LemmaHashes[failed]))) return true;
        return false;
    }

    /// <summary>"Explosives which did not detonate", "the bomb did not explode": it was laid all the same.</summary>
    public static bool IsDudItself(Document document, int verb)
    {
        if (!Exploding.Contains(document.LemmaHashes[verb]) || !HedgeLexicon.IsNegated(document, verb)) return false;
        var thing = document.Relations[verb] == Relation.AclRelcl ? document.Heads[verb] : document.Child(verb, Relation.Nsubj);
        return thing >= 0 && Duds.Contains(document.LemmaHashes[thing]) && !NounPhrase.IsNone(document, thing);
    }

    /// <summary>"The funeral was held on Sunday": nobody was taken.</summary>
    public static bool IsOccasion(Document document, TriggerMention mention) =>
        mention.Entry is { Verb: true, Type: IncidentType.Abduction or IncidentType.Detention } && document.LemmaHashes[mention.Head] == Hold && document.Child(mention.Head, Relation.NsubjPass) is >= 0 and var held && Occasions.Contains(document.LemmaHashes[held]);

    /// <summary>"The airstrike left three dead and two missing": nobody took them.</summary>
    public static bool IsMissingBeside(Document document, TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (document.LemmaHashes[trigger.Span.End - 1] != Missing) return false;
        foreach (var other in triggers)
        {
            // "Two drivers were killed and a third is missing"
            if (other is { General: false, Entry: { Verb: true, Weight: TriggerWeight.Result, Type: IncidentType.Killing or IncidentType.Attack } } && document.Relations[trigger.Head] == Relation.Conj && document.Heads[trigger.Head] == other.Head) return true;
            if (other.Head != trigger.Head && !other.General && other.Entry is { Weight: TriggerWeight.Strong or TriggerWeight.Weak, Type: not (IncidentType.Abduction or IncidentType.Detention or IncidentType.Threat) }) return true;
        }

        return false;
    }

    /// <summary>"Three, not two, killed": a figure that is only told to be wrong.</summary>
    public static bool IsDenied(Document document, PeoplePhrase phrase)
    {
        for (var token = Math.Max(document.SentenceTokens(document.SentenceOf(phrase.Head)).First, phrase.Span.First - 1); token < phrase.Head; token++)
            if (document.FormHashes[token] == Words.Not && (document.Tags[token + 1] == Upos.Num || token + 1 == phrase.Head)) return true;
        return false;
    }

    /// <summary>"No one was arrested": nothing that makes a deed an arrest.</summary>
    public static bool IsDoneToNone(Document document, TriggerMention trigger) =>
        trigger.Entry is { Verb: true, Type: IncidentType.Detention or IncidentType.Abduction } && document.Child(trigger.Head, Relation.NsubjPass) is >= 0 and var nobody && (Array.IndexOf(Words.Nobody, document.FormHashes[nobody]) >= 0 || NounPhrase.IsNone(document, nobody));

    /// <summary>"His family were not told where he was held": that he is, is told elsewhere.</summary>
    public static bool IsAskedWhere(Document document, TriggerMention trigger)
    {
        if (trigger.Entry is not { Verb: true, Type: IncidentType.Detention or IncidentType.Abduction } || document.Relations[trigger.Head] is not (Relation.Ccomp or Relation.Advcl or Relation.Acl)) return false;
        foreach (var child in document.Children(trigger.Head))
            if (child < trigger.Head && document.Relations[child] == Relation.Advmod && document.FormHashes[child] == Where) return true;
        return false;
    }

    /// <summary>"A drone shot down by air defences fell on a kindergarten": whoever brings it down did not send it.</summary>
    public static bool IsDefence(Document document, TriggerMention trigger) =>
        trigger.Entry.Verb && Downing.Contains(document.LemmaHashes[trigger.Head]) && (document.Relations[trigger.Head] is Relation.Acl or Relation.Amod ? document.Heads[trigger.Head] : NounPhrase.DoneTo(document, trigger.Head)) is >= 0 and var flown && Flown.Contains(document.LemmaHashes[flown]) &&
        (document.LemmaHashes[trigger.Head] != Shoot || document.Child(trigger.Head, Relation.CompoundPrt) >= 0);

    /// <summary>"The senator harshly attacked the president", "attacked the government over its handling of the war": with words.</summary>
    public static bool IsInWords(Document document, int verb)
    {
        if (!Assailing.Contains(document.LemmaHashes[verb]) || document.Tags[verb] != Upos.Verb) return false;
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] == Relation.Advmod && Spoken.Contains(document.FormHashes[child])) return true;
            if (child > verb && document.Relations[child] == Relation.Obl && Policies.Contains(document.LemmaHashes[child]) && document.Child(child, Relation.Case) is >= 0 and var over && (document.FormHashes[over] == Words.Over || document.FormHashes[over] == Words.For)) return true;
        }

        return false;
    }

    /// <summary>"Vowed to avenge the children killed by the drone": what was done to people is told as done, whatever is told of them.</summary>
    public static bool IsOfPeople(Document document, int participle) =>
        document.Relations[participle] == Relation.Acl && document.Xpos(participle) == "VBN" && document.Child(participle, Relation.Mark) < 0 && document.Heads[participle] is >= 0 and var people && VictimLexicon.Shared.People.Match(document, people, people + 1, out _) > 0;

    /// <summary>"There is no evidence that rebels attacked", "the photo does not show a clinic bombed by rebels".</summary>
    public static bool IsNotShown(Document document, int clause)
    {
        if (document.Heads[clause] is not (>= 0 and var above)) return false;
        if (document.Relations[clause] == Relation.Acl && Proof.Contains(document.LemmaHashes[above])) return NounPhrase.IsNone(document, above);
        var shown = document.Relations[clause] is Relation.Acl or Relation.AclRelcl && document.Relations[above] == Relation.Obj ? document.Heads[above] : document.Relations[clause] == Relation.Ccomp ? above : -1;
        return shown >= 0 && Showing.Contains(document.LemmaHashes[shown]) && HedgeLexicon.IsNegated(document, shown);
    }
}
