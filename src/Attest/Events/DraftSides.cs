using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Whose deed an event is and whom it was done to, where both bear arms: who is struck does not strike in the same event.</summary>
internal static class DraftSides
{
    private static readonly WordSet Responding = DeedWords.Of("answering-back");
    private static readonly WordSet Freeing = DeedWords.Of("freeing");
    private static readonly ulong Target = WordHash.Of("target");
    private static readonly ulong Our = WordHash.Of("our");
    private static readonly WordSet Turning = WordSet.Of("after", "before"), Arms = DeedWords.Of("arm");
    private static readonly ulong While = WordHash.Of("while"), He = WordHash.Of("he"), She = WordHash.Of("she");
    private static readonly WordSet Denying = DeedWords.Of("denying"), Saying = DeedWords.Of("denier-saying");
    private static readonly WordSet Answering = WordSet.Of("fire back", "return fire", "shoot back");
    private static readonly WordSet Coming = DeedWords.Of("following");
    private static readonly WordSet Lengths = DeedWords.Of("later-by");
    private static readonly WordSet Turns = WordSet.Of("before", "until", "after", "when", "as");
    private static readonly ulong Follow = WordHash.Of("follow");
    private static readonly WordSet Rebels = DeedWords.Of("rebel");
    private static readonly WordSet Guards = DeedWords.Of("guard");

    /// <summary>True where those who did one of two events were struck in the other, and neither is told of as done by both: an attack and the answer to it.</summary>
    public static bool Strike(Document document, ActorMention[] actors, Draft one, Draft other)
    {
        if (one.Type == IncidentType.Clash || other.Type == IncidentType.Clash) return false;
        if (one.Type == IncidentType.Detention != (other.Type == IncidentType.Detention) && Answers(actors, one, other)) return true;
        return (HasDoer(actors, one, Struck(document, actors, other)) && !HasDoer(actors, other, Struck(document, actors, other)))
            || (HasDoer(actors, other, Struck(document, actors, one)) && !HasDoer(actors, one, Struck(document, actors, one)));
    }

    /// <summary>True where somebody is told to have done one event and somebody else the other ("guerrillas killed the mayor, who had denounced the kidnapping of peasants by paramilitaries").</summary>
    /// <param name="document">The document.</param>
    /// <param name="actors">Its actors.</param>
    /// <param name="one">One event.</param>
    /// <param name="other">The other.</param>
    /// <param name="rivals">Whether only those count who are of two sides.</param>
    public static bool DoneByAnother(Document document, ActorMention[] actors, Draft one, Draft other, bool rivals)
    {
        // "Our forces have never targeted a clinic": a denial is of what was told before.
        if (other.Status == IncidentStatus.Denied) return false;
        // "Clashes between the brigade and the police erupted, killing six": both sides of one clash.
        if (one.Type == IncidentType.Clash && one.Sentence == other.Sentence) return false;
        var another = false;
        // "Our forces struck a command post. The hospital was shelled by the militia": what others do is not ours.
        if (rivals && one.Fills.Exists(fill => IsOurs(document, fill)) != other.Fills.Exists(fill => IsOurs(document, fill)) && one.Fills.Exists(fill => fill is { IsDoer: true, Filler.Class: FillerClass.Actor }) && other.Fills.Exists(fill => fill is { IsDoer: true, Filler.Class: FillerClass.Actor })) return true;
        foreach (var fill in one.Fills)
        {
            if (fill is not { IsDoer: true, By: null, Filler.Actor: >= 0 and var at } || actors[at] is not ({ Armed: true } or { Acts: ActorKind.State })) continue;
            foreach (var told in other.Fills)
            {
                if (told is not { IsDoer: true, By: null, Filler.Actor: >= 0 and var by } || actors[by] is not ({ Armed: true } or { Acts: ActorKind.State })) continue;
                if (document.LemmaHashes[fill.Filler.Head] == document.LemmaHashes[told.Filler.Head] || (actors[at].Name is { } name && name == actors[by].Name)) return false;
                // Gunmen may turn out to be soldiers.
                if (rivals && (!AreRivals(document, actors[at], actors[by]) || actors[at].Acts == ActorKind.Unidentified || actors[by].Acts == ActorKind.Unidentified)) return false;
                another |= rivals || actors[at].Name is not null == actors[by].Name is not null;
            }
        }

        return another;
    }

    /// <summary>"A strike hit a market. The army said its aircraft had struck a convoy": who tells what his own forces did to something else tells of another deed.</summary>
    public static bool IsOfOtherAim(Document document, Draft home, Draft draft)
    {
        if (draft.Sentence <= home.LastSentence || draft.TakesUp || home.Fills.Exists(fill => fill.IsDoer)) return false;
        if (!draft.Triggers.TrueForAll(trigger => trigger.Entry.Verb) || !draft.Triggers.Exists(trigger => document.Relations[trigger.Head] == Relation.Ccomp && document.LemmaHashes[trigger.Head] != Target && document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var doer && document.Child(doer, Relation.NmodPoss) is >= 0 and var owner && Words.Own.Contains(document.FormHashes[owner]) && document.Child(trigger.Head, Relation.Obj) is >= 0 and var aim && document.Tags[aim] == Upos.Noun)) return false;
        var tokens = document.SentenceTokens(draft.Sentence);
        for (var token = tokens.First; token < tokens.End; token++)
            if (home.Fills.Exists(fill => fill.Role == EventRole.Target && document.LemmaHashes[fill.Filler.Head] == document.LemmaHashes[token])) return false;
        return true;
    }

    /// <summary>True for "our forces", "we" as those who did it.</summary>
    private static bool IsOurs(Document document, RoleFill fill) =>
        fill.IsDoer && document.Child(fill.Filler.Head, Relation.NmodPoss) is >= 0 and var owner && document.FormHashes[owner] == Our;

    /// <summary>True where two words of a sentence tell of two deeds: what somebody does and what is done to him, whichever of them is told first.</summary>
    public static bool AreTwoDeeds(Document document, int one, int other) => IsDoneToDoer(document, one, other) || IsDoneToDoer(document, other, one);

    /// <summary>"A man stabbed three people before he was shot dead by police", "was shot dead by police after he stabbed three": what he does and what is done to him are two deeds.</summary>
    private static bool IsDoneToDoer(Document document, int passive, int active)
    {
        if (IsByPronoun(document, passive, active) || HaveOwnDoers(document, passive, active) || IsDaysLater(document, passive, active)) return true;
        // "Killed a commander, who was behind the attack"
        if (document.Tags[active] == Upos.Noun && document.Relations[active] == Relation.AclRelcl && document.Child(active, Relation.Cop) >= 0 && document.Heads[active] is >= 0 and var killed && document.Heads[killed] == passive && document.Relations[killed] is Relation.Obj or Relation.NsubjPass) return true;
        if (document.Tags[passive] != Upos.Verb || document.Tags[active] != Upos.Verb || document.Child(passive, Relation.OblAgent) < 0 || document.Child(passive, Relation.AuxPass) < 0 || document.Child(active, Relation.AuxPass) >= 0 || document.Child(active, Relation.Obj) < 0) return false;
        // "A man stabbed a nurse and was shot dead by police"
        if (document.Relations[passive] == Relation.Conj && document.Heads[passive] == active && document.Child(passive, Relation.NsubjPass) < 0 && document.Child(active, Relation.Nsubj) >= 0) return true;
        var first = FirstOfClause(document, active);
        var (below, above) = document.Relations[passive] == Relation.Advcl && FirstOfClause(document, document.Heads[passive]) == first ? (passive, active) : document.Relations[first] == Relation.Advcl && document.Heads[first] == passive ? (first, passive) : (-1, -1);
        if (below < 0 || document.Child(below, Relation.Mark) is not (>= 0 and var mark) || !Turns.Contains(document.FormHashes[mark])) return false;
        var subject = document.Child(below, below == passive ? Relation.NsubjPass : Relation.Nsubj);
        return subject < 0 ? document.Xpos(below) == "VBG" || below == passive : document.Xpos(subject) == "PRP" && document.Child(below == passive ? first : above, below == passive ? Relation.Nsubj : Relation.NsubjPass) >= 0;
    }

    /// <summary>"Police shot a man, saying he had thrown a bomb", "a man stabbed a guard before soldiers shot him": the pronoun is whom several shot, or who did it alone.</summary>
    private static bool IsByPronoun(Document document, int struck, int deed)
    {
        if (struck == deed || document.Tags[struck] != Upos.Verb || document.Tags[deed] != Upos.Verb || document.Child(struck, Relation.Obj) is not (>= 0 and var whom) || document.Child(deed, Relation.Nsubj) is not (>= 0 and var who) || document.Child(struck, Relation.Nsubj) is not (>= 0 and var several) || document.Tags[several] is Upos.Pron || IsOne(document, several)) return false;
        if (IsHe(document, who)) return whom < who && IsOne(document, whom) && document.Child(deed, Relation.Obj) >= 0;
        return IsHe(document, whom) && who < struck && IsOne(document, who) && document.Relations[struck] == Relation.Advcl && FirstOfClause(document, document.Heads[struck]) == FirstOfClause(document, deed);
    }

    /// <summary>"A drone hit a market, a day after shelling killed five": what is so much later is another deed.</summary>
    private static bool IsDaysLater(Document document, int above, int below)
    {
        (above, below) = (ClauseOf(document, above), FirstOfClause(document, ClauseOf(document, below)));
        return above != below && document.Tags[above] == Upos.Verb && document.Relations[below] == Relation.Advcl && (document.Heads[below] == above || document.Heads[below] == FirstOfClause(document, above)) && document.Child(below, Relation.Mark) is > 1 and var mark && document.FormHashes[mark] == Words.After
            && document.Tags[mark - 1] == Upos.Noun && document.Tags[mark - 2] is Upos.Num or Upos.Det or Upos.Adj && mark > above && Lengths.Contains(document.LemmaHashes[mark - 1]);
    }

    /// <summary>"The army bombed a base after the group attacked a convoy": two deeds, each with its own doer and what it was done to.</summary>
    private static bool HaveOwnDoers(Document document, int above, int below)
    {
        (above, below) = (ClauseOf(document, above), ClauseOf(document, below));
        if (above == below || document.Tags[above] != Upos.Verb || document.Tags[below] != Upos.Verb || document.Child(above, Relation.Nsubj) is not (>= 0 and var second)) return false;
        if (document.Relations[below] == Relation.AclRelcl) return IsByStruck(document, above, below);
        if (document.Relations[below] != Relation.Advcl || document.Child(below, Relation.Mark) is not (>= 0 and var mark)) return false;
        var during = document.FormHashes[mark] == While;
        if (!during && !Turning.Contains(document.FormHashes[mark])) return false;
        var top = document.Heads[below];
        if (top != FirstOfClause(document, above) && top != above && !(document.Relations[above] == Relation.Ccomp && document.Heads[above] == top)) return false;
        // "Burned 20 houses after two of their colleagues were killed"
        if (document.Child(below, Relation.NsubjPass) >= 0) return document.FormHashes[mark] == Words.After && document.Child(below, Relation.OblAgent) < 0 && document.Child(above, Relation.Obj) >= 0 && document.Tags[second] != Upos.Pron && !IsArm(document, second);
        if (document.Child(below, Relation.Obj) < 0 || document.Child(above, Relation.Obj) < 0 || document.Child(below, Relation.Nsubj) is not (>= 0 and var first) || document.Tags[first] is not (Upos.Noun or Upos.Propn) || document.LemmaHashes[first] == document.LemmaHashes[second]) return false;
        return during || ((document.Tags[second] != Upos.Pron || document.LemmaHashes[second] == Words.It) && !IsArm(document, first) && !IsArm(document, second));
    }

    /// <summary>"Protesters threw stones at police, who fired live rounds": who was struck struck back.</summary>
    private static bool IsByStruck(Document document, int above, int below) =>
        document.Heads[below] is >= 0 and var struck && document.Heads[struck] == above && document.Relations[struck] is Relation.Obl or Relation.Obj && document.Tags[struck] == Upos.Noun && document.Child(below, Relation.Nsubj) is >= 0 and var who && document.Xpos(who) == "WP" && document.Child(below, Relation.Obj) >= 0;

    /// <summary>The verb of the clause that an event's word is the subject of; else the word itself.</summary>
    private static int ClauseOf(Document document, int word) => document.Heads[word] >= 0 && (document.Relations[word] == Relation.Nsubj || (document.Tags[word] == Upos.Noun && document.Relations[word] == Relation.Obl && NounPhrase.StandsBehind(document, word, Words.In))) ? document.Heads[word] : word;

    private static bool IsArm(Document document, int token) => Arms.Contains(document.LemmaHashes[token]);

    /// <summary>"Rebels killed ten soldiers. The army said it had killed 20 rebels": what others do to those who did the first.</summary>
    public static bool IsDoneBack(Document document, VictimMention[] victims, Draft home, Draft draft)
    {
        if (home.Type == IncidentType.Clash || draft.Sentence == home.LastSentence) return false;
        foreach (var fill in home.Fills)
        {
            if (!fill.IsDoer || fill.Filler.Class != FillerClass.Actor || document.Xpos(fill.Filler.Head) is not ("NNS" or "NNPS")) continue;
            var lemma = document.LemmaHashes[fill.Filler.Head];
            if (draft.Victims.Exists(at => document.LemmaHashes[victims[at].Head] == lemma) && draft.Fills.Exists(other => other.IsDoer && document.LemmaHashes[other.Filler.Head] != lemma)) return true;
        }

        return false;
    }

    /// <summary>"Soldiers fired on a car that had failed to stop, killing two": what came of a deed that took place, not of what was left undone.</summary>
    public static int CauseOf(Document document, List<Draft> drafts, int first, int head)
    {
        for (var (verb, steps) = (head, 0); verb >= 0 && steps < 6; verb = document.Heads[verb], steps++)
            if (drafts.FindIndex(first, draft => draft.Status == IncidentStatus.Occurred && draft.Triggers.Exists(told => told.Head == verb)) is >= 0 and var at) return at;
        return -1;
    }

    /// <summary>"Soldiers shot a man. The army said he had stabbed a guard": what he did is not what they did to him.</summary>
    public static bool IsOfStruck(Document document, Draft home, Draft draft) =>
        draft.Sentence - home.LastSentence is 1 or 2 && draft.Triggers.Exists(deed => deed.Entry is { Verb: true, Weight: TriggerWeight.Strong or TriggerWeight.Weak or TriggerWeight.Armed } && document.Child(deed.Head, Relation.Nsubj) is >= 0 and var he && IsHe(document, he) && (document.Child(deed.Head, Relation.Obj) >= 0 || document.Child(deed.Head, Relation.Obl) >= 0)) &&
        home.Triggers.Exists(struck => struck.Entry.Verb && (document.Child(struck.Head, Relation.NsubjPass) is >= 0 and var whom
            ? IsOne(document, whom) && !(document.Child(struck.Head, Relation.OblAgent) is >= 0 and var by && IsOne(document, by))
            : document.Child(struck.Head, Relation.Obj) is >= 0 and var hit && IsOne(document, hit) && document.Child(struck.Head, Relation.Nsubj) is >= 0 and var several && document.Tags[several] != Upos.Pron && !IsOne(document, several)));

    private static bool IsHe(Document document, int token) => document.Xpos(token) == "PRP" && document.LemmaHashes[token] is var word && (word == He || word == She);

    /// <summary>True for one person, by a noun or a name.</summary>
    private static bool IsOne(Document document, int token) =>
        document.Xpos(token) is "NN" or "NNP" && (VictimLexicon.Shared.People.Match(document, token, token + 1, out var entry) > 0 ? !entry.Plural : document.Tags[token] == Upos.Propn && document.Child(token, Relation.Flat) >= 0);

    /// <summary>The first of several verbs that "and" joins.</summary>
    private static int FirstOfClause(Document document, int verb)
    {
        while (document.Relations[verb] == Relation.Conj && document.Tags[document.Heads[verb]] == Upos.Verb) verb = document.Heads[verb];
        return verb;
    }

    /// <summary>"A man is suspected of stabbing a doctor. His lawyer said he was beaten": what is done to a person who did a deed is another one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="victims">All people to whom something is said to have happened.</param>
    /// <param name="victim">Which of them.</param>
    /// <param name="deed">What he is asked to have done.</param>
    public static bool IsDoer(Document document, VictimMention[] victims, int victim, Draft deed)
    {
        if (victims[victim] is not { Outcome: Outcome.Injured or Outcome.Assaulted or Outcome.Threatened or Outcome.Killed, Who: not VictimKind.Combatant }) return false;
        var told = victims[VictimWriter.Root(victims, victim)];
        // "A man …. The man …. He …"
        var again = told.Count is { Low: 1, High: 1 } && document.Child(told.Head, Relation.Det) is >= 0 and var article && Words.Definite.Contains(document.FormHashes[article]);
        // "Soldiers shot a man. The army said the man had stabbed a guard"
        if (deed.Fills.Exists(fill => fill.IsDoer && IsAgain(document, told.Head, fill.Filler.Head)) || deed.Triggers.Exists(trigger => trigger.Entry is { Verb: true, Weight: not TriggerWeight.Result } && document.Child(trigger.Head, Relation.AuxPass) < 0 && document.Child(trigger.Head, Relation.Obj) >= 0 && document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var who && IsAgain(document, told.Head, who))) return true;
        return deed.Fills.Exists(fill => fill.IsDoer && (fill.Filler.Head == told.Head || (again && told.Head > fill.Filler.Head && document.LemmaHashes[told.Head] == document.LemmaHashes[fill.Filler.Head])));
    }

    /// <summary>True for "the man" behind "a man".</summary>
    private static bool IsAgain(Document document, int told, int again) =>
        told < again && document.FormHashes[told] == document.FormHashes[again] && document.Child(again, Relation.Det) is >= 0 and var the && Words.Definite.Contains(document.FormHashes[the]);

    /// <summary>"Three of the attackers were later killed by soldiers": what is done to those who did a deed is an answer to it.</summary>
    public static bool IsAnswer(Document document, ActorMention[] actors, Draft draft)
    {
        // "Gunmen opened fire. Police returned fire"
        if (draft.Fills.Exists(fill => fill is { IsDoer: true, By: null } && fill.Trigger.Entry.Name is "return fire" or "fire back")) return true;
        if (draft.Triggers.Exists(trigger => CueFit.RespondsWith(document, trigger.Head) >= 0)) return true;
        if (!draft.Fills.Exists(fill => fill is { IsDoer: true, By: null } && IsOfState(actors, fill))) return false;
        foreach (var trigger in draft.Triggers)
        {
            if (!trigger.Entry.Verb || trigger.Entry.Blames || NounPhrase.DoneTo(document, trigger.Head) is not (>= 0 and var struck)) continue;
            var whole = document.Child(struck, Relation.Nmod) is >= 0 and var of && NounPhrase.IsOf(document, of) ? of : struck;
            if (Words.Doers.Contains(document.LemmaHashes[struck]) || Words.Doers.Contains(document.LemmaHashes[whole])) return true;
        }

        return false;
    }

    /// <summary>True where forces of the state took people and somebody else did the other event ("protesters stormed the hospital; police arrested eight").</summary>
    private static bool Answers(ActorMention[] actors, Draft one, Draft other)
    {
        var (arrest, deed) = one.Type == IncidentType.Detention ? (one, other) : (other, one);
        return arrest.Fills.Exists(fill => fill.IsDoer && IsOfState(actors, fill)) && deed.Fills.Exists(fill => fill.IsDoer) && !deed.Fills.Exists(fill => fill.IsDoer && IsOfState(actors, fill));
    }

    /// <summary>True for what is told beside a deed of the same sentence and is another: what those to whom it was done had done, or what was done to theirs; what the teller did; what somebody is charged with; what had gone before; fire that is returned.</summary>
    public static bool IsAnother(Document document, TriggerMention told, TriggerMention deed) =>
        IsOfOnesOwn(document, told.Head, deed.Head) || IsOfTeller(document, told.Head, deed.Head) || IsOfCharged(document, told.Head, deed.Head) || CameBefore(document, told.Head, deed.Head) || IsOfVictim(document, told, deed) || (told.Entry is { Verb: true, Type: IncidentType.Shooting } && deed.Entry.Weight != TriggerWeight.Result && Answering.Contains(WordHash.Of(told.Entry.Name)));

    /// <summary>"Police shot dead a man who had stabbed two nurses": what those to whom a deed was done had done is another deed.</summary>
    private static bool IsOfVictim(Document document, TriggerMention told, TriggerMention deed)
    {
        var verb = told.Head;
        if (!told.Entry.Verb || document.Relations[verb] != Relation.AclRelcl || document.Child(verb, Relation.Obj) < 0 || document.Child(verb, Relation.AuxPass) >= 0 || document.Child(verb, Relation.Nsubj) is not (>= 0 and var who) || document.Xpos(who) is not ("WP" or "WDT")) return false;
        var noun = document.Heads[verb];
        for (var steps = 0; steps < 3 && NounPhrase.IsOf(document, noun) && document.Heads[noun] >= 0; steps++) noun = document.Heads[noun];
        return document.Heads[noun] == deed.Head && document.Relations[noun] is Relation.Obj or Relation.NsubjPass;
    }

    /// <summary>"Two women whose sons had been killed were threatened": what was done to those whom they lost is another deed.</summary>
    private static bool IsOfOnesOwn(Document document, int verb, int deed)
    {
        if (document.Relations[verb] != Relation.AclRelcl || document.Heads[document.Heads[verb]] != deed) return false;
        var lost = document.Child(verb, Relation.NsubjPass) is >= 0 and var passive ? passive : document.Child(verb, Relation.Obj);
        return lost >= 0 && document.Child(lost, Relation.NmodPoss) is >= 0 and var owner && document.FormHashes[owner] == Words.Whose;
    }

    /// <summary>"The policeman who shot the student says the student attacked him": what a speaker did is not what he tells.</summary>
    private static bool IsOfTeller(Document document, int verb, int deed)
    {
        if (document.Relations[verb] != Relation.AclRelcl || document.Relations[document.Heads[verb]] != Relation.Nsubj || document.Relations[deed] != Relation.Ccomp || document.Heads[deed] != document.Heads[document.Heads[verb]]) return false;
        return document.Child(deed, Relation.Nsubj) is >= 0 and var doer && document.Tags[doer] != Upos.Pron && document.LemmaHashes[doer] != document.LemmaHashes[document.Heads[verb]];
    }

    /// <summary>"Threw stones at police, who responded with live ammunition, killing two": who answers does what comes of it.</summary>
    public static bool IsOfAnswer(Document document, TriggerMention trigger) =>
        trigger.Entry.Verb && document.Relations[trigger.Head] == Relation.Advcl && document.Xpos(trigger.Head) == "VBG" && document.Heads[trigger.Head] is >= 0 and var answer && document.Relations[answer] == Relation.AclRelcl && Responding.Contains(document.LemmaHashes[answer]);

    /// <summary>"Troops killed 27 fighters and rescued 16 kidnapped nurses in an operation": who frees people did not take them.</summary>
    public static bool IsOfFreed(Document document, TriggerMention trigger, Draft draft) =>
        trigger.Entry.Type != IncidentType.Abduction && draft.Type == IncidentType.Abduction && draft.Triggers.TrueForAll(told => document.Relations[told.Head] is Relation.Amod or Relation.Acl && document.Heads[told.Head] is >= 0 and var freed && document.Relations[freed] == Relation.Obj && Freeing.Contains(document.LemmaHashes[document.Heads[freed]]));

    /// <summary>"Denied responsibility and said the army had hit the market": what a denier says besides is no part of what he denies.</summary>
    /// <param name="document">The document.</param>
    /// <param name="denial">The verb of the denial.</param>
    /// <param name="told">A word of what is told.</param>
    public static bool IsToldNext(Document document, int denial, int told)
    {
        if (!Denying.Contains(document.LemmaHashes[denial])) return false;
        for (var steps = 0; steps < 6 && told > denial && document.Heads[told] >= 0; steps++, told = document.Heads[told])
            if (document.Relations[told] == Relation.Conj && document.Heads[told] == denial) return Saying.Contains(document.LemmaHashes[told]);
        return false;
    }

    /// <summary>"The mayor, who is accused of having ordered the killing of two men, was shot": what he is charged with is another deed than what was done to him.</summary>
    private static bool IsOfCharged(Document document, int word, int deed)
    {
        for (var steps = 0; steps < 4 && document.Heads[word] >= 0; steps++, word = document.Heads[word])
        {
            if (document.Relations[word] is not (Relation.AclRelcl or Relation.Acl)) continue;
            var noun = document.Heads[word];
            return Words.Charging.Contains(document.LemmaHashes[word]) && document.Heads[noun] == deed && document.Relations[noun] is Relation.Obj or Relation.NsubjPass;
        }

        return false;
    }

    /// <summary>"The attack came a week after gunmen killed the chief", "the murder follows the killing of two priests": what had gone before is another deed.</summary>
    private static bool CameBefore(Document document, int word, int deed)
    {
        if (document.Relations[word] is Relation.Nsubj or Relation.NsubjPass && document.Heads[word] >= 0) word = document.Heads[word];
        if (document.Heads[word] is not (>= 0 and var came) || !Coming.Contains(document.LemmaHashes[came]) || document.Child(came, Relation.Nsubj) != deed) return false;
        if (document.Relations[word] is Relation.Obj or Relation.Obl) return document.Relations[word] == Relation.Obj ? document.LemmaHashes[came] == Follow : NounPhrase.StandsBehind(document, word, Words.After);
        return document.Relations[word] == Relation.Advcl && document.Child(word, Relation.Mark) is >= 0 and var after && document.FormHashes[after] == Words.After;
    }

    /// <summary>True where one side is told to do what a word names and another side did the draft's event ("troops are conducting operations to find the rebels who killed five farmers").</summary>
    public static bool DoneByOthers(Document document, ActorMention[] actors, TriggerMention trigger, Draft draft, List<RoleFill> fills)
    {
        var own = Doer(document, actors, fills, trigger, claimed: false);
        if (own is null) return false;
        var others = false;
        foreach (var told in draft.Triggers)
        {
            if (Doer(document, actors, fills, told, claimed: true) is not { } other) continue;
            if (other.Head == own.Head || !AreRivals(document, own, other)) return false;
            others = true;
        }

        return others;
    }

    /// <summary>Who bears arms and does what a word names by grammar, or says so himself; for an operation that is carried out whoever carries it out.</summary>
    private static ActorMention? Doer(Document document, ActorMention[] actors, List<RoleFill> fills, TriggerMention trigger, bool claimed)
    {
        var doing = document.Relations[trigger.Head] == Relation.Obj && document.Heads[trigger.Head] is var verb && Words.Doing.Contains(document.LemmaHashes[verb]) ? verb : -1;
        foreach (var fill in fills)
        {
            if (fill is not { IsDoer: true, Filler.Actor: >= 0 and var at } || (fill.Trigger != trigger && fill.Trigger.Head != doing) || actors[at] is not { Adjective: false } actor || !(actor.Armed || IsOfPeople(actor))) continue;
            if (fill.By is null ? trigger.Entry is not { Weight: TriggerWeight.Result, Type: IncidentType.Attack } : claimed && fill.By.Claim.Stance == Stance.ClaimsResponsibility) return actor;
        }

        return null;
    }

    /// <summary>True for a state's forces and others that are none, whatever their names; for groups of two names; for rebels and paramilitaries.</summary>
    private static bool AreRivals(Document document, ActorMention one, ActorMention other)
    {
        var state = IsOfState(one);
        if (one.Acts == ActorKind.NonStateArmedGroup && other.Acts == ActorKind.NonStateArmedGroup) return AreOpposed(document, one, other) || AreOpposed(document, other, one) || one is { Name: { } name, Generic: false } && other is { Name: { } another, Generic: false } && !name.Contains(another, StringComparison.OrdinalIgnoreCase) && !another.Contains(name, StringComparison.OrdinalIgnoreCase);
        // "A Russian drone hit a bus. A Ukrainian strike set a depot on fire"
        if (state && IsOfState(other)) return one.Country is not null && other.Country is not null && one.Country != other.Country;
        return state != IsOfState(other) && (state ? other : one).Acts is ActorKind.NonStateArmedGroup or ActorKind.Criminal or ActorKind.Crowd or ActorKind.Unidentified or ActorKind.Person;
    }

    /// <summary>True for protesters, relatives and others who bear no arms and are told by no name.</summary>
    private static bool IsOfPeople(ActorMention actor) => actor is { Acts: ActorKind.Crowd or ActorKind.Person, Name: null };

    private static bool AreOpposed(Document document, ActorMention one, ActorMention other) => Rebels.Contains(document.LemmaHashes[one.Head]) && Guards.Contains(document.LemmaHashes[other.Head]);

    /// <summary>True for a doer that is of a state: its police, its forces or its authorities.</summary>
    public static bool IsOfState(ActorMention[] actors, RoleFill fill) => fill.Filler.Actor >= 0 && IsOfState(actors[fill.Filler.Actor]);

    private static bool IsOfState(ActorMention actor) => actor.Acts is ActorKind.Police or ActorKind.StateForces or ActorKind.State;

    private static List<ActorMention> Struck(Document document, ActorMention[] actors, Draft draft)
    {
        var struck = new List<ActorMention>();
        foreach (var trigger in draft.Triggers)
        {
            foreach (var child in document.Children(trigger.Head))
            {
                var hit = trigger.Entry.Verb
                    ? document.Relations[child] is Relation.NsubjPass && document.Child(trigger.Head, Relation.AuxPass) >= 0
                    : document.Relations[child] == Relation.Nmod && NounPhrase.StandsBehind(document, child, Words.Against);
                if (hit && At(actors, child) is { Armed: true, Adjective: false } actor) struck.Add(actor);
            }
        }

        return struck;
    }

    private static bool HasDoer(ActorMention[] actors, Draft draft, List<ActorMention> struck)
    {
        if (struck.Count == 0) return false;
        foreach (var fill in draft.Fills)
            if (fill is { IsDoer: true, Filler.Actor: >= 0 and var at } && struck.Exists(actor => IsSame(actor, actors[at]))) return true;
        return false;
    }

    /// <summary>One side: forces of one state, else one name.</summary>
    private static bool IsSame(ActorMention one, ActorMention other) =>
        one.Country is not null && other.Country is not null ? one.Country == other.Country && one.Acts != ActorKind.NonStateArmedGroup && other.Acts != ActorKind.NonStateArmedGroup : one.Name is not null && one.Name == other.Name;

    private static ActorMention? At(ActorMention[] actors, int token)
    {
        for (var at = ActorMention.From(actors, token); at < actors.Length && actors[at].Span.First <= token; at++)
            if (actors[at].Span.Contains(token)) return actors[at];
        return null;
    }
}
