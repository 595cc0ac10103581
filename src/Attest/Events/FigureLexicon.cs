using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Figures of speech, nature, illness, accidents and play (<c>data/event-figures.txt</c>): where a word for an event names no violence. Safe to share between threads.</summary>
internal sealed class FigureLexicon
{
    private enum Kind
    {
        Object,
        Doer,
        Accident,
        Unreal,
    }

    private static readonly WordSet When = WordSet.Of(["before", "after", "during", "since", "until", "following"]);

    /// <summary>People who are told by what befell them.</summary>
    private static readonly WordSet Suffering = DeedWords.Of("suffering");

    /// <summary>What illness and disaster are met with, which can be attacked as people and places can.</summary>
    private static readonly WordSet Caring = DeedWords.Of("caring");

    private readonly WordSet objects = [], doers = [];
    private readonly PhraseTable<Kind> phrases = new();
    private readonly ThingLexicon things;

    private FigureLexicon(DataFile file, ThingLexicon things)
    {
        this.things = things;
        foreach (var row in file.Rows())
        {
            var kind = row[1] switch { "object" => Kind.Object, "doer" => Kind.Doer, "accident" => Kind.Accident, "unreal" => Kind.Unreal, _ => throw new FormatException($"data/event-figures.txt:{row.Line}: '{row[1]}' is none of object, doer, accident, unreal") };
            foreach (var phrase in row.Phrases(0))
            {
                if (kind is Kind.Object or Kind.Doer) (kind == Kind.Object ? objects : doers).Add(WordHash.Of(phrase));
                else phrases.Add(phrase, kind);
            }
        }
    }

    /// <summary>Reads the lexicon of the build.</summary>
    public static FigureLexicon Load(ThingLexicon things) => new(DataFile.Open("event-figures.txt"), things);

    /// <summary>Takes out, from a place in the list on, the words of one sentence that name no violence.</summary>
    public void Remove(Document document, int sentence, List<TriggerMention> found, int first)
    {
        if (IsPeaceful(document, sentence, found, first))
        {
            // "A crowd beat a doctor after a patient died of a heart attack": what people did to people is no accident.
            for (var at = found.Count - 1; at >= first; at--)
                if (!IsByHand(document, found[at])) found.RemoveAt(at);
            return;
        }

        for (var at = found.Count - 1; at >= first; at--)
            if (IsFigure(document, found[at].Head, found[at].Entry.Verb)) found.RemoveAt(at);
    }

    /// <summary>True where people with an outcome came to it by nature, illness, accident or play; no word of their sentence names violence by itself.</summary>
    public bool IsPeaceful(Document document, int cue) => IsFigure(document, cue, document.Tags[cue] == Upos.Verb) || IsPeaceful(document, document.SentenceOf(cue), [], 0);

    private bool IsPeaceful(Document document, int sentence, List<TriggerMention> found, int first)
    {
        var tokens = document.SentenceTokens(sentence);
        bool accident = false, armed = false;
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (phrases.Match(document, token, tokens.End, out var kind) is var length and > 0)
            {
                if (kind == Kind.Unreal) return true;
                accident |= !IsKindOf(document, token + length - 1) && !IsResult(document, token, found, first);
            }

            armed |= things.Weapon(document, token, tokens.End, out var weapon) > 0 && weapon.Sureness == WeaponSureness.Sure;
        }

        if (!accident || armed) return false;
        for (var at = first; at < found.Count; at++)
            if (found[at].Entry.Weight == TriggerWeight.Strong) return false;
        return true;
    }

    /// <summary>True for "was hit and collapsed": what came of an event is no accident.</summary>
    private static bool IsResult(Document document, int verb, List<TriggerMention> found, int first)
    {
        if (document.Tags[verb] != Upos.Verb || document.Relations[verb] != Relation.Conj) return false;
        for (var at = first; at < found.Count; at++)
            if (found[at].Entry.Verb && found[at].Head == document.Heads[verb]) return true;
        return false;
    }

    /// <summary>True for the illness of "Ebola health workers", "a cholera clinic": it says what people or a place are for, and not what befell them.</summary>
    private bool IsKindOf(Document document, int token)
    {
        var noun = token;
        while (document.Relations[noun] is Relation.Compound or Relation.Amod && document.Heads[noun] > noun) noun = document.Heads[noun];
        return noun > token && !Suffering.Contains(document.LemmaHashes[noun]) && (IsPerson(document, noun) || things.Target(document, noun, noun + 1, out _) > 0 || Caring.Contains(document.LemmaHashes[noun]));
    }

    /// <summary>True for an assault or a kidnapping that people do to people.</summary>
    private static bool IsByHand(Document document, TriggerMention trigger) =>
        trigger.Entry is { Verb: true, Type: IncidentType.Assault or IncidentType.Abduction or IncidentType.Detention } && IsPerson(document, document.Child(trigger.Head, Relation.Nsubj)) && IsPerson(document, document.Child(trigger.Head, Relation.Obj));

    private static bool IsPerson(Document document, int token) => token >= 0 && VictimLexicon.Shared.People.Match(document, token, token + 1, out _) > 0;

    private bool IsFigure(Document document, int head, bool verb)
    {
        foreach (var child in document.Children(head))
        {
            var lemma = document.LemmaHashes[child];
            switch (document.Relations[child])
            {
                case Relation.Nsubj or Relation.OblAgent when verb && doers.Contains(lemma):
                case Relation.Obj or Relation.NsubjPass when verb && objects.Contains(lemma):
                case Relation.Nmod or Relation.Compound or Relation.NmodPoss when !verb && (objects.Contains(lemma) || doers.Contains(lemma)):
                case Relation.Obj when verb && IsWith(document, child):
                case Relation.Obj or Relation.NsubjPass or Relation.Nsubj when verb && IsDowned(document, head, child):
                case Relation.Obl when (objects.Contains(lemma) && !IsWhen(document, child)) || (doers.Contains(lemma) && IsCause(document, child)):
                    return true;
            }
        }

        return false;
    }

    /// <summary>True for "shot down most of the missiles": who defends attacks nobody.</summary>
    private bool IsDowned(Document document, int verb, int thing)
    {
        if (verb + 1 >= document.Count || document.FormHashes[verb + 1] != Words.Down) return false;
        if (IsFlying(document, thing)) return true;
        foreach (var child in document.Children(thing))
            if (document.Relations[child] == Relation.Nmod && IsFlying(document, child)) return true;
        return false;
    }

    private bool IsFlying(Document document, int head) =>
        things.Weapon(document, head, head + 1, out var weapon) > 0 && weapon.Class is WeaponClass.Missile or WeaponClass.Rocket or WeaponClass.Drone;

    /// <summary>True for "the president with questions", where the tree hangs the questions on the president.</summary>
    private bool IsWith(Document document, int person)
    {
        foreach (var child in document.Children(person))
            if (document.Relations[child] == Relation.Nmod && objects.Contains(document.LemmaHashes[child]) && NounPhrase.StandsBehind(document, child, Words.With)) return true;
        return false;
    }

    /// <summary>True for "two days before the vote": it tells when, not what about.</summary>
    private static bool IsWhen(Document document, int head) => document.Child(head, Relation.Case) is var preposition and >= 0 && When.Contains(document.FormHashes[preposition]);

    /// <summary>True for "of cholera", "from hunger", "by the storm".</summary>
    private static bool IsCause(Document document, int head) =>
        document.Child(head, Relation.Case) is var preposition and >= 0 && document.FormHashes[preposition] is var form && (form == Words.Of || form == Words.From || form == Words.By);
}
