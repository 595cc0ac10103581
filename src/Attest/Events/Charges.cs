using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Reads who is charged with an event by the grammar of the charge: "was accused of ordering the killing", "removed after being accused of", "they accuse him of planning it".</summary>
internal static class Charges
{
    private const int Climb = 3;
    private static readonly ulong Connection = WordHash.Of("connection");
    private static readonly WordSet Taking = DeedWords.Of("taken");
    private static readonly WordSet Several = WordSet.Of("they", "them");
    private static readonly WordSet Naming = WordSet.Of("of", "with");
    private static readonly WordSet Behind = WordSet.Of("in", "for", "over", "of", "with");
    private static readonly WordSet Crimes = DeedWords.Of("charged-deed");
    private static readonly WordSet Grounds = WordSet.Of("charge", "suspicion");
    private static readonly WordSet Shares = DeedWords.Of("share");

    /// <summary>The verb of the charge that an event's word is or stands below ("accused" of "accused of ordering the killing"); -1 for none.</summary>
    public static int VerbOf(Document document, int trigger)
    {
        if (Words.Charging.Contains(document.LemmaHashes[trigger]) && document.Tags[trigger] == Upos.Verb) return trigger;
        if (ByNoun(document, trigger) is var charging and >= 0) return charging;
        var gerund = document.Relations[trigger] == Relation.Obj ? document.Heads[trigger] : trigger;
        if (gerund < 0 || !(IsCharge(document, gerund) || IsFor(document, gerund))) return -1;
        var verb = document.Heads[gerund];
        // "Were arrested on charges of murdering a teacher"
        if (verb >= 0 && Grounds.Contains(document.LemmaHashes[verb])) verb = document.Heads[verb];
        if (verb >= 0 && Words.Blaming.Contains(document.LemmaHashes[verb]) && (IsFor(document, gerund) || OnCharges(document, verb, gerund))) return Charged(document, verb) >= 0 ? verb : -1;
        return verb >= 0 && Words.Charging.Contains(document.LemmaHashes[verb]) ? verb : -1;
    }

    /// <summary>The verb of the charge that a noun for an event stands behind: "suspected in the bombing", "arrested two soldiers for the killing of"; -1 for none.</summary>
    private static int ByNoun(Document document, int noun)
    {
        if (document.Relations[noun] is not (Relation.Obl or Relation.Nmod) || document.Tags[noun] == Upos.Verb || document.Child(noun, Relation.Case) is not (>= 0 and var preposition)) return -1;
        var form = document.FormHashes[preposition];
        var verb = document.Heads[noun];
        // "Were arrested in connection with the murder", "on charges of murder"
        if (Naming.Contains(form) && document.Relations[noun] == Relation.Nmod && (document.LemmaHashes[verb] == Connection || Grounds.Contains(document.LemmaHashes[verb])) && document.Relations[verb] == Relation.Obl && document.Heads[verb] is >= 0 and var held && Words.Blaming.Contains(document.LemmaHashes[held])) return Charged(document, held) >= 0 ? held : -1;
        // "Were arrested for their involvement in the murder"
        if (form == Words.In && (Shares.Contains(document.LemmaHashes[verb]) ? document.Heads[verb] : verb) is >= 0 and var arrest && Words.Blaming.Contains(document.LemmaHashes[arrest]) && ForShare(document, arrest)) return Charged(document, arrest) >= 0 ? arrest : -1;
        if (document.Relations[noun] == Relation.Nmod) verb = document.Relations[verb] is Relation.Obj or Relation.NsubjPass ? document.Heads[verb] : -1;
        if (verb < 0 || document.Tags[verb] != Upos.Verb) return -1;
        var lemma = document.LemmaHashes[verb];
        if (Words.Charging.Contains(lemma)) return Behind.Contains(form) ? verb : -1;
        // "Was arrested in the shooting of a guard"
        return Words.Blaming.Contains(lemma) && (form == Words.For || form == Words.Over || (form == Words.In && Crimes.Contains(document.LemmaHashes[noun]))) && Charged(document, verb) >= 0 ? verb : -1;
    }

    /// <summary>True for a verb of a charge behind which it is told what the charge is ("accused of treating rebels").</summary>
    public static bool IsSpelledOut(Document document, int verb)
    {
        if (!Words.Charging.Contains(document.LemmaHashes[verb])) return false;
        foreach (var child in document.Children(verb))
        {
            if (child < verb || document.Relations[child] is not (Relation.Obl or Relation.Advcl or Relation.Xcomp or Relation.Nmod or Relation.Acl)) continue;
            var joint = document.Child(child, Relation.Mark) is >= 0 and var mark ? mark : document.Child(child, Relation.Case);
            if (joint >= 0 && Naming.Contains(document.FormHashes[joint])) return true;
        }

        return false;
    }

    /// <summary>True for a verb with "on charges", "on suspicion" right before what follows.</summary>
    private static bool OnCharges(Document document, int verb, int before)
    {
        foreach (var child in document.Children(verb))
            if (child > verb && child < before && document.Relations[child] == Relation.Obl && Grounds.Contains(document.LemmaHashes[child]) && NounPhrase.StandsBehind(document, child, Words.On)) return true;
        return false;
    }

    /// <summary>True for a verb with "for their involvement", "because of his part".</summary>
    private static bool ForShare(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] == Relation.Obl && Shares.Contains(document.LemmaHashes[child])) return true;
        return false;
    }

    /// <summary>True for "of ordering", "of having ordered", "with planning": what somebody is charged with is told to have been done.</summary>
    public static bool IsCharge(Document document, int gerund) =>
        (document.Xpos(gerund) == "VBG" || (document.Child(gerund, Relation.Aux) is >= 0 and var having && document.FormHashes[having] == Words.Having)) && document.Child(gerund, Relation.Mark) is var mark and >= 0 && Naming.Contains(document.FormHashes[mark]);

    /// <summary>True for "for killing a teacher".</summary>
    private static bool IsFor(Document document, int gerund) =>
        document.Xpos(gerund) == "VBG" && document.Child(gerund, Relation.Mark) is >= 0 and var mark && document.FormHashes[mark] == Words.For && document.Heads[gerund] is >= 0 and var verb && Words.Blaming.Contains(document.LemmaHashes[verb]);

    /// <summary>The head of whoever is charged with an event, by the event's word; -1 where it is no charge or the sentence names nobody.</summary>
    public static int ChargedWith(Document document, int trigger) => VerbOf(document, trigger) is var verb and >= 0 ? Charged(document, verb) : -1;

    /// <summary>True where a sentence tells that somebody was taken ("a suspect was caught, the general said").</summary>
    public static bool TellsOfArrest(Document document, int sentence)
    {
        var tokens = document.SentenceTokens(sentence);
        for (var token = tokens.First; token < tokens.End; token++)
            if (document.Tags[token] == Upos.Verb && Taking.Contains(document.LemmaHashes[token])) return true;
        return false;
    }

    /// <summary>Whom a pronoun of a charge stands for: who is told right before to have been taken ("arrested the mayor and accused him of", "two men were arrested. They are accused of"); -1 for none.</summary>
    public static int TakenBefore(Document document, int pronoun)
    {
        var floor = document.SentenceFirst[Math.Max(0, document.SentenceOf(pronoun) - 1)];
        for (var verb = pronoun - 1; verb >= floor; verb--)
            if (document.Tags[verb] == Upos.Verb && Taking.Contains(document.LemmaHashes[verb]) && NounPhrase.DoneTo(document, verb) is >= 0 and var taken && taken != pronoun && document.Tags[taken] is Upos.Noun or Upos.Propn && NounPhrase.IsPlural(document, taken) == Several.Contains(document.FormHashes[pronoun])) return taken;
        return -1;
    }

    private static int Charged(Document document, int verb)
    {
        if (document.Child(verb, Relation.Obj) is var held and >= 0) return held;
        for (var steps = 0; verb >= 0 && steps < Climb; steps++)
        {
            if (document.Child(verb, Relation.NsubjPass) is var passive and >= 0) return steps == 0 && document.Relations[verb] == Relation.AclRelcl && document.Tags[passive] == Upos.Pron ? document.Heads[verb] : passive;
            if (steps > 0 && document.Child(verb, Relation.Nsubj) is var subject and >= 0) return subject;
            if (document.Relations[verb] is Relation.Acl or Relation.AclRelcl) return document.Heads[verb];
            if (document.Relations[verb] is not (Relation.Conj or Relation.Advcl or Relation.Xcomp)) return -1;
            verb = document.Heads[verb];
        }

        return -1;
    }
}
