using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells of words that say who did it whether they say it of an event at all.</summary>
internal sealed class SomethingElse(Document document, VictimMention[] victims)
{
    private const int Reach = 12;
    private static readonly WordSet Parts = WordSet.Of("involve", "involvement", "complicity");
    private static readonly WordSet Deeds = DeedWords.Of("any-deed");

    private readonly bool[] harmed = Heads(document, victims);

    /// <summary>True for the head of people to whom something is said to have happened.</summary>
    public bool IsHarmed(int token) => harmed[token];

    /// <summary>"Was accused of spying": a charge of what is no event.</summary>
    private bool IsOfNoEvent(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (!trigger.Entry.Blames || !Charges.IsSpelledOut(document, trigger.Head)) return false;
        var charge = document.Subtree(trigger.Head);
        foreach (var other in triggers)
            if (other.Head > trigger.Head && charge.Contains(other.Head)) return false;
        return true;
    }

    /// <summary>True for who took part in a ceremony or carried out a patrol, where that names no event, and for a part in what is yet to come ("will be the army's responsibility").</summary>
    public bool Holds(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (trigger.Aside || trigger is { General: true, Status: IncidentStatus.Planned, Entry.Verb: false } || IsDuty(trigger, triggers) || IsPartInElse(trigger, triggers) || IsOfNoEvent(trigger, triggers)) return true;
        if (trigger.Entry is not { Verb: true, Weight: TriggerWeight.General } || Done(trigger.Head) is not (>= 0 and var done) || document.Tags[done] is not (Upos.Noun or Upos.Propn)) return false;
        var phrase = document.Subtree(done);
        foreach (var other in triggers)
            if (!ReferenceEquals(other, trigger) && !other.Aside && (phrase.Contains(other.Head) || other.Span.Contains(done)) && (other.Head < trigger.Head || !phrase.Contains(trigger.Head) || other.Head == done)) return false;
        return true;
    }

    /// <summary>True for who is responsible for security or for smuggling, which is none of the events told.</summary>
    private bool IsDuty(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (document.LemmaHashes[trigger.Head] != Words.Responsible) return false;
        foreach (var child in document.Children(trigger.Head))
        {
            if (child < trigger.Head || document.Relations[child] is not (Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl) || document.Tags[child] == Upos.Pron) continue;
            var led = document.Child(child, Relation.Case) is >= 0 and var preposition ? preposition : document.Child(child, Relation.Mark);
            if (led < 0 || document.FormHashes[led] != Words.For || harmed[child]) continue;
            // "Responsible for this action": for what was told.
            if (document.Child(child, Relation.Det) is >= 0 and var article && document.FormHashes[article] != Words.The && Words.Definite.Contains(document.FormHashes[article])) return false;
            var phrase = document.Subtree(child);
            foreach (var other in triggers)
                if (!ReferenceEquals(other, trigger) && (phrase.Contains(other.Head) && !IsInClause(other.Head, child) || other.Head == child)) return false;
            return true;
        }

        return false;
    }

    /// <summary>True for a part in politics or in a peace process, which is none of the events told.</summary>
    private bool IsPartInElse(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (!trigger.Entry.Blames || !Parts.Contains(document.LemmaHashes[trigger.Head])) return false;
        var end = Math.Min(document.SentenceTokens(document.SentenceOf(trigger.Head)).End, trigger.Head + Reach);
        var at = trigger.Head + 1;
        while (at < end && document.FormHashes[at] != Words.In) at++;
        if (at == end) return false;
        for (var token = at + 1; token < end && document.Tags[token] is not (Upos.Punct or Upos.Verb); token++)
        {
            if (harmed[token] || document.Tags[token] == Upos.Pron || Deeds.Contains(document.LemmaHashes[token])) return false;
            foreach (var other in triggers)
                if (other.Span.Contains(token) && !other.Aside) return false;
        }

        return true;
    }

    /// <summary>True for a word in a clause with "where" or "when" below another ("the town, where a bomb killed two").</summary>
    private bool IsInClause(int word, int top)
    {
        for (var steps = 0; steps < 8 && word >= 0 && word != top; steps++, word = document.Heads[word])
            if (document.Relations[word] == Relation.AclRelcl)
                foreach (var child in document.Children(word))
                    if (document.Xpos(child) == "WRB") return true;
        return false;
    }

    /// <summary>What a verb of doing is said of: its object, its subject in the passive, the noun it describes, what one takes part in; -1 for none.</summary>
    private int Done(int verb)
    {
        if (document.Child(verb, Relation.Obj) is >= 0 and var held) return held;
        if (document.Child(verb, Relation.NsubjPass) is >= 0 and var told) return document.Tags[told] == Upos.Pron && document.Relations[verb] == Relation.AclRelcl ? document.Heads[verb] : told;
        if (document.Child(verb, Relation.OblAgent) >= 0 && document.Child(verb, Relation.Nsubj) is >= 0 and var misread) return misread;
        if (document.Relations[verb] == Relation.Acl && document.Xpos(verb) == "VBN") return document.Heads[verb];
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] == Relation.Obl && NounPhrase.StandsBehind(document, child, Words.In)) return child;
        return -1;
    }

    private static bool[] Heads(Document document, VictimMention[] victims)
    {
        var heads = new bool[document.Count];
        foreach (var victim in victims) heads[victim.Head] = true;
        return heads;
    }
}
