using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells whether a word that may tell an outcome does so where it stands.</summary>
internal sealed class CueFit(Document document, VictimLexicon lexicon)
{
    private static readonly ulong Lose = Lexicons.WordHash.Of("lose"), Which = Lexicons.WordHash.Of("which");
    private static readonly Lexicons.WordSet Strikes = DeedWords.Of("loss-deed");
    private static readonly WordSet Wounded = DeedWords.Of("brought");
    private static readonly WordSet Carriers = DeedWords.Of("carrier");
    private static readonly WordSet Answers = DeedWords.Of("revenge");

    /// <summary>Tokens within which it is told what was done with bodies.</summary>
    private const int Reach = 18;

    private static readonly WordSet Judging = DeedWords.Of("sentencing"), Crimes = DeedWords.Of("sentenced-deed");
    private static readonly ulong Follow = WordHash.Of("follow"), Following = WordHash.Of("following");
    private static readonly WordSet Assaulting = DeedWords.Of("avenging"), Assaults = DeedWords.Of("avenging-deed");
    private static readonly ulong Death = WordHash.Of("death");
    private static readonly ulong Threaten = WordHash.Of("threaten");
    private static readonly ulong Treat = WordHash.Of("treat");
    private static readonly ulong Patient = WordHash.Of("patient");
    private static readonly ulong Life = WordHash.Of("life");
    private static readonly ulong Force = WordHash.Of("force");
    private static readonly WordSet Dragging = WordSet.Of("remove", "drag", "pull");
    private static readonly WordSet Away = DeedWords.Of("away");
    private static readonly ulong[] Nearly = WordHash.All("nearly", "almost", "narrowly");
    private static readonly WordSet Shunning = DeedWords.Of("shunning");
    private static readonly WordSet Leading = DeedWords.Of("leading");
    private static readonly WordSet Takers = DeedWords.Of("taker");
    private static readonly ulong Hospital = WordHash.Of("hospital");
    private static readonly ulong Impunity = WordHash.Of("impunity");
    private static readonly ulong Die = WordHash.Of("die");
    private static readonly WordSet Responding = DeedWords.Of("striking-back");
    private static readonly WordSet Avengers = DeedWords.Of("avenger");
    private static readonly WordSet Wars = DeedWords.Of("war");
    private static readonly ulong[] Taking = WordHash.All("claim", "take", "cost");

    /// <summary>True for a body that is found, buried or the like, by the verb it hangs on; "the governing body of doctors" is none.</summary>
    private bool IsFound(int body)
    {
        for (int verb = document.Heads[body], steps = 0; verb >= 0 && steps < 3; verb = document.Heads[verb], steps++)
        {
            if (lexicon.Handled.Contains(document.LemmaHashes[verb])) return true;
            if (document.Tags[verb] is Upos.Verb) break;
        }

        // "The bodies of 11 people, among them three children, were brought": by the order of the words, where the tree has them elsewhere.
        var end = document.SentenceTokens(document.SentenceOf(body)).End;
        for (var token = body + 1; token + 1 < end && token < body + Reach && document.Tags[token] != Upos.Verb; token++)
            if (document.Tags[token] == Upos.Aux) return lexicon.Handled.Contains(document.LemmaHashes[token + 1]);
        return false;
    }

    /// <summary>True for lives that something claimed, took or cost, and how many ("the strike claimed three lives").</summary>
    private bool IsTaken(int lives) =>
        (NounPhrase.IsOf(document, lives) ? document.Heads[lives] : lives) is var counted && document.Relations[counted] == Relation.Obj && Array.IndexOf(Taking, document.LemmaHashes[document.Heads[counted]]) >= 0
        && document.Child(lives, Relation.NmodPoss) < 0 && NounPhrase.IsPlural(document, lives);

    /// <summary>True where a word can hold people in a frame, by its part of speech and what it hangs on.</summary>
    public bool Holds(VictimFrame frame, TokenSpan words, int anchor)
    {
        var tag = document.Tags[anchor];
        return frame switch
        {
            VictimFrame.Act when IsAnswered(document, anchor) || IsInGeneral(document, anchor) || IsOccasion(document, anchor) => false,
            // "Shot at displaced people" says who they are.
            VictimFrame.Does when document.Relations[anchor] == Relation.Amod && Array.Exists(lexicon.Cues.Match(document, words.First, words.End, out var told) > 0 ? told : [], cue => cue.Outcome == Outcome.Displaced) => false,
            // "Took two engineers hostage", and not "a hostage".
            VictimFrame.Does when words.Length == 1 && TreeWords.Captives.Contains(document.FormHashes[words.First]) => anchor != words.First && NounPhrase.DoneTo(document, anchor) >= 0,
            VictimFrame.Does when words.Length == 1 && document.FormHashes[words.First] == Words.Away => anchor != words.First && IsTakenAway(document, anchor),
            // "The wounded were taken to hospital"
            VictimFrame.Does when document.LemmaHashes[words.End - 1] == Hospital && IsOfWounded(document, anchor) => false,
            VictimFrame.Does when document.LemmaHashes[anchor] == Force && words.Length == 1 => document.Child(anchor, Relation.Xcomp) is >= 0 and var away && Away.Contains(document.LemmaHashes[away]),
            // "Patients were being treated in hospital"
            VictimFrame.State when document.LemmaHashes[words.First] == Treat && Attribution.Clauses.Subject(document, anchor) is >= 0 and var patient && document.LemmaHashes[patient] == Patient => false,
            VictimFrame.Does when NotSo.IsInWords(document, anchor) => false,
            VictimFrame.Does => tag is Upos.Verb || words.Length > 1 || (tag == Upos.Adj && document.Xpos(anchor) is "VBN" or "VBD" or "JJ"),
            VictimFrame.Befalls when IsAvenged(document, anchor) => false,
            VictimFrame.Befalls => tag is not Upos.Noun || words.Length > 1,
            VictimFrame.Act => tag is Upos.Noun or Upos.Propn || (words.Length == 1 && document.Xpos(anchor) is "VBG" && document.Relations[anchor] is Relation.Nsubj or Relation.Obj or Relation.Obl or Relation.Nmod),
            VictimFrame.Borne => tag is Upos.Noun or Upos.Propn,
            VictimFrame.Body => tag is Upos.Noun && IsFound(anchor),
            VictimFrame.State => tag is Upos.Adj or Upos.Noun or Upos.Verb or Upos.Adv or Upos.Propn || words.Length > 1,
            _ => tag is Upos.Noun or Upos.Propn && (document.LemmaHashes[anchor] != Life || IsTaken(anchor)),
        };
    }

    /// <summary>True for "were hit in a second strike".</summary>
    public static bool IsInStrike(Document document, int verb) => NounPhrase.HasOblique(document, verb, Strikes, Words.In) || NounPhrase.HasOblique(document, verb, Strikes, Words.By) || NounPhrase.HasOblique(document, verb, Strikes, Words.During);

    /// <summary>True for "the killers of journalists", "impunity for the murder of women": people in the plural without a number or an article, of whom nothing is told.</summary>
    public static bool IsInGeneral(Document document, int deed)
    {
        if (!Words.Killers.Contains(document.LemmaHashes[deed]) && !(document.Child(deed, Relation.Case) is > 0 and var joint && document.LemmaHashes[joint - 1] == Impunity)) return false;
        foreach (var child in document.Children(deed))
            if (NounPhrase.IsOf(document, child)) return NounPhrase.IsPlural(document, child) && document.Child(child, Relation.Det) < 0 && document.Child(child, Relation.Nummod) < 0 && document.Child(child, Relation.NmodPoss) < 0;
        return false;
    }

    /// <summary>True for "relatives attacked two nurses after he died": a death that a crowd answers is not of its deed.</summary>
    public static bool IsAvenged(Document document, int death)
    {
        if (document.LemmaHashes[death] != Die || document.Relations[death] != Relation.Advcl || document.Child(death, Relation.Mark) is not (>= 0 and var mark) || document.FormHashes[mark] != Words.After) return false;
        var verb = document.Heads[death];
        if (verb >= 0 && document.Relations[verb] == Relation.Conj && document.Child(verb, Relation.Nsubj) < 0) verb = document.Heads[verb];
        return verb >= 0 && document.Child(verb, Relation.Nsubj) is >= 0 and var crowd && Avengers.Contains(document.LemmaHashes[crowd]);
    }

    /// <summary>True for "beat a doctor after the death of a patient", "the attack followed the death of a patient": what a deed was done for is no part of it.</summary>
    public static bool IsOccasion(Document document, int death)
    {
        if (document.LemmaHashes[death] != Death || document.Heads[death] is not (>= 0 and var verb)) return false;
        if (document.LemmaHashes[verb] == Follow) return document.Relations[death] == Relation.Obj && document.Child(verb, Relation.Nsubj) is >= 0 and var deed && Assaults.Contains(document.LemmaHashes[deed]);
        return document.Relations[death] is Relation.Obl or Relation.Nmod && (NounPhrase.StandsBehind(document, death, Words.After) || NounPhrase.StandsBehind(document, death, Following)) && (Assaulting.Contains(document.LemmaHashes[verb]) || (document.Heads[verb] is >= 0 and var above && document.Relations[verb] is Relation.Obl or Relation.Obj && Assaulting.Contains(document.LemmaHashes[above])));
    }

    /// <summary>True for "sentenced two men to life for the murder of a judge", "jailed for helping gunmen who killed 38": who is judged for a deed is none of those it was done to.</summary>
    public bool IsJudged(int verb)
    {
        if (!Judging.Contains(document.LemmaHashes[verb])) return false;
        foreach (var child in document.Children(verb))
        {
            if (child < verb || !(NounPhrase.StandsBehind(document, child, Words.For) || NounPhrase.StandsBehind(document, child, Words.Over) || (document.Child(child, Relation.Mark) is >= 0 and var mark && document.FormHashes[mark] == Words.For))) continue;
            var charge = document.Subtree(child);
            for (var token = charge.First; token < charge.End; token++)
                if (Crimes.Contains(document.LemmaHashes[token]) || (lexicon.Cues.Match(document, token, charge.End, out var cues) > 0 && Array.Exists(cues, cue => cue is { Outcome: Outcome.Killed or Outcome.Abducted, Frame: VictimFrame.Does or VictimFrame.Act or VictimFrame.Befalls }))) return true;
        }

        return false;
    }

    /// <summary>True for "survived with serious burns": hurt, whatever else.</summary>
    public bool IsWithHarm(VictimCue cue, int verb)
    {
        if (cue is not { Frame: VictimFrame.Befalls, Outcome: Outcome.Unharmed }) return false;
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] == Relation.Obl && NounPhrase.StandsBehind(document, child, Words.With) && lexicon.Cues.Match(document, child, child + 1, out var told) > 0 && Array.Exists(told, borne => borne is { Frame: VictimFrame.Borne, Outcome: Outcome.Injured })) return true;
        return false;
    }

    /// <summary>True for "beat two detainees to death": a verb of harm with its end.</summary>
    public bool IsToDeath(VictimCue cue, int verb)
    {
        if (cue is not { Frame: VictimFrame.Does, Outcome: Outcome.Injured or Outcome.Assaulted }) return false;
        foreach (var child in document.Children(verb))
            if (child > verb && document.Relations[child] == Relation.Obl && document.LemmaHashes[child] == Death && NounPhrase.StandsBehind(document, child, Words.To)) return true;
        return false;
    }

    /// <summary>True for "was taken by soldiers to a clinic": whoever is brought to care is not carried off.</summary>
    public static bool IsToCare(Document document, int verb) => HasCare(document, verb, Words.To);

    /// <summary>True for "was treated and released", "released from hospital": sent home, and not set free.</summary>
    public static bool IsDischarged(Document document, int verb)
    {
        if (document.Child(verb, Relation.OblAgent) >= 0) return false;
        if (document.Relations[verb] == Relation.Conj && document.LemmaHashes[document.Heads[verb]] == Treat) return true;
        return HasCare(document, verb, Words.From);
    }

    /// <summary>True for a verb with a place of health care behind a preposition.</summary>
    private static bool HasCare(Document document, int verb, ulong preposition)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Obl && NounPhrase.StandsBehind(document, child, preposition) &&
                VictimLexicon.Shared.Words.Match(document, child, child + 1, out var word) > 0 && word is { Kind: "hint", Value: "health-worker" }) return true;
        return false;
    }

    /// <summary>"Executed eleven wounded men", "arrested four wounded patients": what is done to them is something else than what they are said to be.</summary>
    public static bool IsDoneElse(Document document, int people)
    {
        if (document.Heads[people] is not (>= 0 and var deed)) return false;
        var cues = VictimLexicon.Shared.Cues.Match(document, deed, deed + 1, out var told) > 0 ? told : [];
        // "The summary execution of 17 wounded men"
        if (NounPhrase.IsOf(document, people)) return Array.Exists(cues, cue => cue is { Frame: VictimFrame.Act, Outcome: Outcome.Killed or Outcome.Abducted or Outcome.Detained });
        if (document.Relations[people] is not (Relation.Obj or Relation.NsubjPass)) return false;
        // "Where wounded soldiers were being treated"
        if (document.LemmaHashes[deed] == Treat && document.Relations[people] == Relation.NsubjPass && document.Relations[deed] is Relation.Advcl or Relation.AclRelcl) return true;
        return Dragging.Contains(document.LemmaHashes[deed]) || (cues is [{ Outcome: Outcome.Killed or Outcome.Detained or Outcome.Abducted }, ..]);
    }

    /// <summary>True for "in revenge for the killing of its commander": another deed, which the one that is told answers.</summary>
    public static bool IsAnswered(Document document, int noun) => IsBehindAnswer(document, noun) && !IsToldOf(document, noun);

    /// <summary>True for the attack of "in response to the attack", whatever is told of it besides.</summary>
    public static bool IsBehindAnswer(Document document, int noun) =>
        document.Tags[noun] == Upos.Noun && document.Child(noun, Relation.Case) is > 0 and var joint && joint < noun && (document.FormHashes[joint] == Words.For || document.FormHashes[joint] == Words.To) && Answers.Contains(document.LemmaHashes[joint - 1]);

    /// <summary>The attack that another answers, where a word is told of it ("bombed Kesra in response to the shelling of Orlan": of Orlan the shelling); -1 for none.</summary>
    public static int AnsweredBy(Document document, int token)
    {
        for (var steps = 0; steps < 12 && token >= 0; steps++, token = document.Heads[token])
            if (IsBehindAnswer(document, token)) return token;
        return -1;
    }

    /// <summary>The verb of "responded with airstrikes": who does it strikes back; -1 for any other noun.</summary>
    public static int RespondsWith(Document document, int noun) =>
        document.Tags[noun] == Upos.Noun && document.Relations[noun] == Relation.Obl && NounPhrase.StandsBehind(document, noun, Words.With) && document.Heads[noun] is >= 0 and var verb && Responding.Contains(document.LemmaHashes[verb]) ? verb : -1;

    /// <summary>"The attack, in which two paramedics were killed", "an attack that killed four": a clause tells what came of it.</summary>
    private static bool IsToldOf(Document document, int noun)
    {
        if (document.Child(noun, Relation.AclRelcl) >= 0) return true;
        var end = document.SentenceTokens(document.SentenceOf(noun)).End;
        for (var at = noun + 1; at + 1 < end; at++)
            if (document.FormHashes[at] == Words.In && document.FormHashes[at + 1] == Which) return true;
        return false;
    }

    /// <summary>True for "evacuating the wounded": whoever is brought to care is not driven out.</summary>
    public static bool IsOfWounded(Document document, int verb)
    {
        var moved = NounPhrase.DoneTo(document, verb);
        if (moved >= 0 && Wounded.Contains(document.LemmaHashes[moved])) return true;
        // "A convoy came under fire as it was evacuating patients"
        return document.Child(verb, Relation.Obj) >= 0 && document.Child(verb, Relation.Nsubj) is >= 0 and var carrier && (document.FormHashes[carrier] == Words.It || Carriers.Contains(document.LemmaHashes[carrier]));
    }

    /// <summary>True for "the soldiers took him away", "they led her away"; whom relatives or a car take away nobody carries off.</summary>
    private static bool IsTakenAway(Document document, int verb) =>
        Leading.Contains(document.LemmaHashes[verb]) && document.Child(verb, Relation.Obj) >= 0 && Attribution.Clauses.Subject(document, verb) is >= 0 and var taker && (document.FormHashes[taker] == Words.They || Words.Troops.Contains(document.LemmaHashes[taker]) || Takers.Contains(document.LemmaHashes[taker]));

    /// <summary>True for an active verb that closes its clause, with a noun before it and nothing that it is done to.</summary>
    public static bool IsOfThing(Document document, int verb, int end) =>
        document.Child(verb, Relation.Nsubj) is >= 0 and var subject && subject < verb && document.Tags[subject] == Upos.Noun && document.Child(verb, Relation.Obj) < 0 && document.Child(verb, Relation.AuxPass) < 0 && (end >= document.Count || document.Tags[end] is Upos.Punct or Upos.Cconj or Upos.Adp);

    /// <summary>True for a verb of the clause that describes somebody ("who was taken to hospital and died there").</summary>
    public static bool IsOfClause(Document document, int verb, int somebody)
    {
        while (document.Relations[verb] == Relation.Conj && document.Heads[verb] >= 0) verb = document.Heads[verb];
        return document.Relations[verb] == Relation.AclRelcl && document.Heads[verb] == somebody;
    }

    /// <summary>True for "killed himself": what people do to themselves is done by nobody else, and to nobody else.</summary>
    public static bool IsToItself(Document document, int verb) => document.Child(verb, Relation.Obj) is >= 0 and var self && TreeWords.Selves.Contains(document.FormHashes[self]) && document.Child(self, Relation.Conj) < 0;

    /// <summary>True for "be shot" behind another verb, without "to" or an auxiliary of its own: what is not done yet.</summary>
    public static bool IsToBe(Document document, int verb) =>
        document.Relations[verb] == Relation.Conj && document.Child(verb, Relation.AuxPass) is >= 0 and var be && document.FormHashes[be] == Words.Be && document.Child(verb, Relation.Aux) < 0 && document.Child(verb, Relation.NsubjPass) < 0;

    /// <summary>True where the verb only tells what may be, shall be or should have been done ("plans to kill", "could injure").</summary>
    public bool IsUnreal(int anchor)
    {
        for (int verb = anchor, steps = 0; verb >= 0 && steps < 4; steps++)
        {
            // "Threatened with being killed"
            if (document.Heads[verb] is >= 0 and var threat && document.LemmaHashes[threat] == Threaten && document.Relations[verb] is Relation.Advcl or Relation.Xcomp) return true;
            // "Feared arrest", where the tree takes the noun for a verb.
            if (document.Relations[verb] == Relation.Xcomp && document.Xpos(verb) == "VB" && document.Child(verb, Relation.Mark) < 0 && Shunning.Contains(document.LemmaHashes[document.Heads[verb]])) return true;
            var perfect = false;
            foreach (var child in document.Children(verb))
            {
                var hash = document.FormHashes[child];
                if (child < anchor && document.Relations[child] == Relation.Advmod && Array.IndexOf(Nearly, hash) >= 0) return true;
                if (child > anchor || document.Relations[child] is not (Relation.Aux or Relation.Mark)) continue;
                if (hash == Words.Have) perfect = true;
                // "The rebels may have killed the judge": it is doubted who did it.
                if (Array.IndexOf(Words.Doubting, hash) >= 0 && IsDoneByPeople(verb)) continue;
                if (Array.IndexOf(Words.Modal, hash) >= 0 || Array.IndexOf(Words.Future, hash) >= 0 || Array.IndexOf(Words.Conditional, hash) >= 0) return true;
            }

            // "Told to leave or be shot"
            if (IsToBe(document, verb)) return true;
            var infinitive = document.Child(verb, Relation.Mark) is var mark and >= 0 && mark < verb && document.FormHashes[mark] == Words.To && document.Xpos(verb) != "VBG";
            var governor = document.Heads[verb];
            if (infinitive && !perfect && document.Child(verb, Relation.AuxPass) < 0 && (governor < 0 || !Words.Factive.Contains(document.LemmaHashes[governor]))) return true;
            if (infinitive && !perfect && document.Child(verb, Relation.AuxPass) >= 0 && governor >= 0 && !Words.Factive.Contains(document.LemmaHashes[governor]) && document.Relations[verb] is Relation.Xcomp or Relation.Advcl) return true;
            if (document.Relations[verb] is not (Relation.Conj or Relation.Xcomp) || document.Tags[verb] == Upos.Noun) return false;
            verb = governor;
        }

        return false;
    }

    /// <summary>True for the patient of "relatives of a patient who had died beat a doctor": whose relatives they are, and no harm of this event.</summary>
    public bool IsMourned(int anchor, VictimCue cue)
    {
        // "Lost her son in a drone strike"; not so "lost his wife last year".
        if (document.LemmaHashes[anchor] == Lose && cue.Weak && !NounPhrase.HasOblique(document, anchor, Strikes, Words.In)) return true;
        if (cue.Outcome != Outcome.Killed || cue.Frame is not (VictimFrame.Befalls or VictimFrame.State) || document.Relations[anchor] is not (Relation.AclRelcl or Relation.Amod) || document.Heads[anchor] is not (>= 0 and var dead)) return false;
        return NounPhrase.IsOf(document, dead) && document.Heads[dead] is >= 0 and var kin && TreeWords.Kin.Contains(document.FormHashes[kin]) && document.Relations[kin] is Relation.Nsubj or Relation.OblAgent;
    }

    /// <summary>True for "the war has left 70,000 dead", "the conflict that killed thousands": the toll of a war is no incident's.</summary>
    public static bool IsOfWar(Document document, int word)
    {
        for (var steps = 0; steps < 4 && word >= 0; steps++, word = document.Heads[word])
        {
            if (document.Tags[word] is not (Upos.Verb or Upos.Aux)) continue;
            if (document.Child(word, Relation.NsubjPass) >= 0) return false;
            if (document.Child(word, Relation.Nsubj) is not (>= 0 and var war)) continue;
            if (document.Relations[word] == Relation.AclRelcl && document.Tags[war] == Upos.Pron) war = document.Heads[word];
            return Wars.Contains(document.LemmaHashes[war]);
        }

        return false;
    }

    /// <summary>True for a deed in the perfect to somebody who is told of as known ("the judge"), and who did it.</summary>
    private bool IsDoneByPeople(int verb)
    {
        var doer = document.Child(verb, document.Child(verb, Relation.Obj) >= 0 ? Relation.Nsubj : Relation.OblAgent);
        return VerbForms.HasPerfect(document, verb) && doer >= 0 && document.Tags[doer] != Upos.Pron && NounPhrase.DoneTo(document, verb) is >= 0 and var held && document.Child(held, Relation.Nummod) < 0 && document.Child(held, Relation.Det) is >= 0 and var article && document.FormHashes[article] == Words.The;
    }

    /// <summary>"died of cancer": an illness is no act of violence, whatever else the sentence tells.</summary>
    public bool IsOfIllness(TokenSpan words, TokenSpan sentence)
    {
        if (words.End >= sentence.End || (document.FormHashes[words.End] != Words.Of && document.FormHashes[words.End] != Words.From)) return false;
        for (var token = words.End + 1; token < sentence.End && token < words.End + 4; token++)
            if (lexicon.Illnesses.Contains(document.FormHashes[token])) return true;
        return false;
    }
}
