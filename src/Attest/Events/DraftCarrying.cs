using Attest.Actors;
using Attest.Language;

namespace Attest.Events;

/// <summary>Carries who did it, and what it was done to, from one event's word to the next that leaves it out.</summary>
internal sealed class DraftCarrying(Document document, ActorMention[] actors)
{
    /// <summary>Verbs whose subject only comes upon what was done, or bears it.</summary>
    private static readonly Lexicons.WordSet Finding = DeedWords.Of("finding");

    /// <summary>Verbs for being or getting where the deed is done.</summary>
    private static readonly Lexicons.WordSet Coming = DeedWords.Of("coming");

    /// <summary>How sure it is that a pronoun stands for the one who can be meant.</summary>
    private const float Sure = 0.6f;

    /// <summary>Carries within a sentence and from the sentence before.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="drafts">All drafts so far.</param>
    /// <param name="first">Where those of the sentence begin.</param>
    public void Carry(int sentence, List<Draft> drafts, int first)
    {
        for (var at = first; at < drafts.Count; at++) ShareDoer(drafts[at], drafts, first);
        for (var at = first; at < drafts.Count; at++)
        {
            TakeUpDoer(drafts[at], sentence, drafts, first);
            TakeUpTarget(drafts[at], sentence, drafts, first);
        }
    }

    /// <summary>True for a verb with a subject or an auxiliary of the passive of its own.</summary>
    public static bool HasSubject(Document document, int verb) => document.Child(verb, Relation.Nsubj) >= 0 || document.Child(verb, Relation.NsubjPass) >= 0 || document.Child(verb, Relation.AuxPass) >= 0;

    /// <summary>"The hospital was shelled in March. On Friday it was hit again": "it" is the one thing that the sentence before tells was hit.</summary>
    private void TakeUpTarget(Draft draft, int sentence, List<Draft> drafts, int first)
    {
        if (draft.Fills.Exists(fill => fill.Role == EventRole.Target)) return;
        foreach (var trigger in draft.Triggers)
        {
            if (!trigger.Entry.Verb || trigger.General || !ThingsByClause.IsDoneToIt(document, trigger.Head)) continue;
            RoleFill? target = null;
            for (var at = 0; at < drafts.Count; at++)
            {
                if (drafts[at] == draft || drafts[at].Triggers.Count == 0 || (at < first ? drafts[at].Sentence < sentence - 1 : drafts[at].Triggers[0].Head > trigger.Head)) continue;
                foreach (var fill in drafts[at].Fills)
                {
                    if (fill.Role != EventRole.Target || fill.Filler.Head == target?.Filler.Head || fill.Filler.Head > trigger.Head) continue;
                    if (target is not null) return;
                    target = fill;
                }
            }

            if (target is not null && !NounPhrase.IsPlural(document, target.Filler.Head)) draft.Fills.Add(target with { Trigger = trigger });
            return;
        }
    }

    /// <summary>"Gunmen robbed the passengers and kidnapped the driver": who does the first does the second too, where it has no subject of its own.</summary>
    private void ShareDoer(Draft draft, List<Draft> drafts, int first)
    {
        if (draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator)) return;
        foreach (var trigger in draft.Triggers)
        {
            var verb = trigger.Head;
            if (!trigger.Entry.Verb) continue;
            var joined = document.Relations[verb] == Relation.Conj && !HasSubject(document, verb);
            // "Gunmen attacked a clinic, burning a ward and abducting two nurses"
            var clause = verb;
            while (document.Relations[clause] == Relation.Conj && document.Xpos(clause) == "VBG" && !HasSubject(document, clause)) clause = document.Heads[clause];
            var meanwhile = document.Relations[clause] == Relation.Advcl && document.Xpos(clause) == "VBG" && !HasSubject(document, clause);
            for (var at = first; at < drafts.Count; at++)
            {
                if (drafts[at] == draft || drafts[at].Fills.Find(fill => fill.IsDoer && (IsDoerOf(fill, verb) || joined && IsSubjectOf(fill, verb) || meanwhile && (IsSubjectOf(fill, clause) || IsAgentOf(fill, document.Heads[clause])) || IsAgentOfNext(fill, verb))) is not { } doer) continue;
                draft.Fills.Add(doer with { Trigger = trigger });
                return;
            }
        }
    }

    /// <summary>"Soldiers who had looted the clinic attacked a nurse": who is told to have done something else in a clause of their own.</summary>
    private bool IsDoerOf(RoleFill fill, int verb) => fill.Filler.Actor >= 0 && NounPhrase.FirstOfName(document, fill.Filler.Head) is var doer && document.Heads[doer] == verb && fill.Trigger.Head != verb &&
        (document.Relations[doer] == Relation.OblAgent || (document.Relations[doer] == Relation.Nsubj && document.Child(verb, Relation.AuxPass) < 0 && document.Child(verb, Relation.Obj) >= 0));

    private bool IsSubjectOf(RoleFill fill, int verb) =>
        document.Relations[fill.Filler.Head] == Relation.Nsubj && (document.Heads[fill.Filler.Head] == document.Heads[verb] || fill.Trigger.Head == document.Heads[verb]);

    private bool IsAgentOf(RoleFill fill, int verb) => document.Relations[fill.Filler.Head] == Relation.OblAgent && document.Heads[fill.Filler.Head] == verb;

    /// <summary>"Three ambulances were set on fire and a pharmacy ransacked by protesters": a passive without its auxiliary shares whose deed it is with the one before.</summary>
    private bool IsAgentOfNext(RoleFill fill, int verb) =>
        fill.Trigger.Head is var next && next > verb && document.Relations[next] == Relation.Conj && document.Heads[next] == verb && IsAgentOf(fill, next) && document.Child(next, Relation.AuxPass) < 0 && document.Child(verb, Relation.AuxPass) >= 0;

    /// <summary>"Armed men stormed the clinic. They looted it and took a nurse": who did what the sentence before tells, where they are the only ones.</summary>
    private void TakeUpDoer(Draft draft, int sentence, List<Draft> drafts, int first)
    {
        if (draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator)) return;
        foreach (var trigger in draft.Triggers)
        {
            if (!trigger.Entry.Verb || trigger.General || !IsDoneByPronoun(trigger.Head, out var plural)) continue;
            RoleFill? doer = null;
            for (var at = 0; at < first; at++)
            {
                if (drafts[at].Sentence != sentence - 1) continue;
                foreach (var fill in drafts[at].Fills)
                {
                    if (!fill.IsDoer || fill.Filler.Head == doer?.Filler.Head) continue;
                    if (doer is not null) return;
                    doer = fill;
                }
            }

            if (doer is not null && (document.Tags[doer.Filler.Head] == Upos.Propn || NounPhrase.IsPlural(document, doer.Filler.Head) == plural)) draft.Fills.Add(doer with { Trigger = trigger });
            else if (doer is null && !Finding.Contains(document.LemmaHashes[trigger.Head]) && SubjectBefore(sentence, plural) is { } came) draft.Fills.Add(new(EventRole.Perpetrator, came, trigger, Sure, RolePart.Agent) { Certain = true });
            return;
        }
    }

    /// <summary>"Soldiers came to the clinic. They beat two nurses": those who bear arms and are the subject of the sentence before, where it tells of nobody else whom "they" could stand for; null for none.</summary>
    private Filler? SubjectBefore(int sentence, bool plural)
    {
        if (sentence == 0 || document.SentenceParagraphs[sentence - 1] != document.SentenceParagraphs[sentence]) return null;
        var tokens = document.SentenceTokens(sentence - 1);
        var found = -1;
        for (var at = ActorMention.From(actors, tokens.First); at < actors.Length && actors[at].Span.First < tokens.End; at++)
        {
            if (actors[at] is not { Adjective: false } actor || !(actor.Armed || actor is { Acts: ActorKind.Unidentified, Name: null })) continue;
            // "Rebels of the Northern Front"; of several nobody knows which.
            if (found >= 0 && !(actor.Name is not null && document.Subtree(actors[found].Head).Contains(actor.Head))) return null;
            found = at;
        }

        if (found < 0) return null;
        var doer = NounPhrase.FirstOfName(document, actors[found].Head);
        if (NounPhrase.IsOf(document, doer) && document.Heads[doer] >= 0) doer = document.Heads[doer];
        if (document.Relations[doer] != Relation.Nsubj || document.Heads[doer] is not (>= 0 and var verb) || document.Heads[verb] >= 0 || document.Child(verb, Relation.AuxPass) >= 0 || (document.Tags[verb] == Upos.Verb && !Coming.Contains(document.LemmaHashes[verb]))) return null;
        if (document.Tags[doer] != Upos.Propn && NounPhrase.IsPlural(document, doer) != plural && !actors[found].Class.Body) return null;
        var phrase = document.Subtree(doer);
        for (var token = tokens.First; token < tokens.End; token++)
            if (!phrase.Contains(token) && document.Xpos(token) is "NNS" or "NNPS" && VictimLexicon.Shared.People.Match(document, token, token + 1, out _) > 0) return null;
        return new(actors[found].Head, actors[found].Span, FillerClass.Actor) { Actor = found };
    }

    /// <summary>True for a verb in the active whose subject, or that of the verb it is joined to, is "they", "he" or "she".</summary>
    private bool IsDoneByPronoun(int verb, out bool plural)
    {
        plural = false;
        for (var steps = 0; steps < 4 && verb >= 0; steps++)
        {
            if (document.Child(verb, Relation.AuxPass) >= 0 || document.Child(verb, Relation.NsubjPass) >= 0) return false;
            if (document.Child(verb, Relation.Nsubj) is var subject and >= 0)
            {
                plural = document.FormHashes[subject] == Words.They;
                return document.Xpos(subject) == "PRP" && (plural || document.Lemma(subject) is "he" or "she");
            }

            if (document.Relations[verb] != Relation.Conj) return false;
            verb = document.Heads[verb];
        }

        return false;
    }

    /// <summary>"Tank shelling killed a woman in Zeitoun and an airstrike on Khan Younis killed a journalist": two means, each the subject of a clause of its own, of which the second is joined to the first or dates it.</summary>
    public bool AreTwoStrikes(TriggerMention one, TriggerMention other, List<RoleFill> fills)
    {
        if (one.Entry.Type == other.Entry.Type && one.Entry.Weapon == other.Entry.Weapon) return false;
        var (first, second) = one.Head < other.Head ? (one, other) : (other, one);
        var (above, below) = (ClauseOf(first), ClauseOf(second));
        if (above < 0 || below < 0 || above == below || document.Heads[below] != above || document.Relations[below] is not (Relation.Conj or Relation.Parataxis or Relation.Advcl)) return false;
        // "Was hit by shelling when a drone struck": one event; "a day after air strikes had destroyed it" is another.
        if (document.Relations[below] == Relation.Advcl && !VerbForms.HasPerfect(document, below)) return false;
        return IsMeans(above, first, fills) && IsMeans(below, second, fills);
    }

    /// <summary>The verb of the clause that an event's word is the subject or the verb of; -1 for none.</summary>
    private int ClauseOf(TriggerMention trigger) => trigger.Entry.Verb ? trigger.Head : document.Relations[trigger.Head] == Relation.Nsubj ? document.Heads[trigger.Head] : -1;

    /// <summary>True where the subject of a clause is the event's word itself or a weapon.</summary>
    private bool IsMeans(int verb, TriggerMention trigger, List<RoleFill> fills) =>
        document.Child(verb, Relation.Nsubj) is >= 0 and var subject && (subject == trigger.Head || fills.Exists(fill => fill is { Role: EventRole.Weapon, Filler.Weapon.Sureness: WeaponSureness.Sure or WeaponSureness.Maker } && fill.Filler.Head == subject));
}
