using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Makes drafts of incidents out of the events of one sentence: words of one event together, different events apart.</summary>
internal sealed class DraftBuilder(TypeTable types, CueLexicon cues, Document document, DateReading dates, PlaceReading places, VictimMention[] victims, ClaimMention[] claims, ActorMention[] actors)
{
    private const int DaysToReport = 10;

    /// <summary>"Over the past two days" is news; "over the past month" recalls.</summary>
    private const int FewDays = 2;

    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);
    private readonly bool[] hasVictims = WithVictims(document, victims);
    private readonly DraftCarrying carrying = new(document, actors);
    private readonly SomethingElse elsewhere = new(document, victims);
    private static readonly Lexicons.WordSet Defending = DeedWords.Of("defending");
    private static readonly ulong Two = Lexicons.WordHash.Of("two");

    private readonly UncountedSentences uncounted = new(document, VictimLexicon.Shared);

    /// <summary>The drafts of a sentence.</summary>
    public void Build(int sentence, ReadOnlySpan<TriggerMention> triggers, List<RoleFill> fills, List<Draft> drafts)
    {
        var first = drafts.Count;
        foreach (var trigger in triggers)
            if (!trigger.General && !NotSo.IsMissingBeside(document, trigger, triggers) && trigger.Entry.Weight is TriggerWeight.Strong or TriggerWeight.Weak or TriggerWeight.Armed or TriggerWeight.Forced && IsCarried(trigger, triggers, fills)) Place(trigger, WeaponTypes.Of(document, trigger, fills), fills, drafts, first);
        foreach (var trigger in triggers)
        {
            if (elsewhere.Holds(trigger, triggers)) fills.RemoveAll(fill => fill.Trigger == trigger && fill.By is null);
            else if (!trigger.General && trigger.Entry.Weight is TriggerWeight.Result or TriggerWeight.General) Join(trigger, fills, drafts, first);
        }

        foreach (var fill in fills)
        {
            if (Nearest(drafts, first, fill.Trigger.Head) is not { } draft || (!draft.Triggers.Contains(fill.Trigger) && (IsHeld(fill.Trigger, fill) || IsBeforehand(fill, draft) || IsHurtAlready(fill)))) continue;
            draft.Fills.Add(fill);
        }

        carrying.Carry(sentence, drafts, first);
        for (var at = drafts.Count - 1; at >= first; at--)
        {
            Complete(drafts[at], sentence);
            // "Has been accused of killing hundreds since 2019": a sum is no part of the news.
            if (drafts[at].OnlyResult && uncounted.IsTally(sentence)) drafts.RemoveAt(at);
        }
    }

    /// <summary>The draft, from a place in the list on, whose words stand nearest to a token; null where there is none.</summary>
    public static Draft? Nearest(List<Draft> drafts, int first, int token)
    {
        Draft? best = null;
        var least = int.MaxValue;
        for (var at = first; at < drafts.Count; at++)
        {
            foreach (var trigger in drafts[at].Triggers)
            {
                var distance = Math.Abs(trigger.Head - token);
                if (distance >= least) continue;
                (best, least) = (drafts[at], distance);
            }
        }

        return best;
    }

    private static bool[] WithVictims(Document document, VictimMention[] victims)
    {
        var sentences = new bool[document.SentenceCount];
        foreach (var victim in victims) sentences[document.SentenceOf(victim.Head)] = true;
        return sentences;
    }

    private bool IsCarried(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers, List<RoleFill> fills)
    {
        if (trigger.Entry.Weight is TriggerWeight.Strong or TriggerWeight.Forced) return true;
        foreach (var fill in fills)
            if (fill.Trigger == trigger && !IsHeld(trigger, fill) && (trigger.Entry.Weight != TriggerWeight.Armed || fill.Role == EventRole.Weapon) && !IsOnlyWhose(trigger, fill)) return true;
        if (trigger.Entry.Weight == TriggerWeight.Armed) return false;
        if (DoesHarm(trigger, triggers)) return true;
        return hasVictims[document.SentenceOf(trigger.Head)];
    }

    /// <summary>True for "positions occupied by the Front", "the town, which was occupied by the army": who holds a place that nothing protects is no news of its own.</summary>
    private bool IsHeld(TriggerMention trigger, RoleFill fill) =>
        fill.Role == EventRole.Perpetrator && trigger.Entry is { Verb: true, Type: IncidentType.Raid } && document.Relations[trigger.Head] is Relation.Acl or Relation.AclRelcl && document.Xpos(trigger.Head) is "VBN";

    /// <summary>"Militants had fired from the hospital before it was bombed": who did the first did not do the second.</summary>
    private bool IsBeforehand(RoleFill fill, Draft draft) =>
        fill is { Role: EventRole.Perpetrator, Trigger.Entry.Weight: TriggerWeight.Armed } && draft.Triggers.TrueForAll(told => document.Relations[told.Head] == Relation.Advcl && document.Heads[told.Head] == fill.Trigger.Head && document.Child(told.Head, Relation.NsubjPass) >= 0);

    /// <summary>"Beat medics who were treating injured protesters": what they were before is no part of it.</summary>
    private bool IsHurtAlready(RoleFill fill) => fill.Role == EventRole.Victim && document.Relations[fill.Trigger.Head] == Relation.Amod && document.Heads[fill.Trigger.Head] == fill.Filler.Head;

    /// <summary>True for "an explosion destroyed a kiosk", "was damaged in a strike", "the strike is thought to have been carried out by": what is said to have been done, or to have done harm, happened.</summary>
    private bool DoesHarm(TriggerMention trigger, ReadOnlySpan<TriggerMention> triggers)
    {
        if (trigger.Entry.Verb || trigger.General || document.Relations[trigger.Head] is not (Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent or Relation.Obl or Relation.Obj)) return false;
        var done = document.Relations[trigger.Head] is Relation.Obj or Relation.NsubjPass;
        var verb = document.Heads[trigger.Head];
        // "A blast shook the hospital"
        if (trigger.Entry.Type == IncidentType.Bombing && document.Relations[trigger.Head] == Relation.Nsubj && Words.Shaking.Contains(document.LemmaHashes[verb]) && NounPhrase.DoneTo(document, verb) >= 0) return true;
        foreach (var harm in triggers)
        {
            if (!harm.Entry.Verb || (harm.Head != verb && !(done && document.Relations[harm.Head] == Relation.Xcomp && document.Heads[harm.Head] == verb))) continue;
            if (done ? trigger.Entry.Type == IncidentType.Attack && Words.Doing.Contains(document.LemmaHashes[harm.Head]) : harm.Entry.Weight is TriggerWeight.Result or TriggerWeight.Armed) return true;
        }

        return false;
    }

    /// <summary>True for what only says whose it is ("the pilots' strike"): an owner makes no event of a word that may mean another thing, unless he bears arms.</summary>
    private bool IsOnlyWhose(TriggerMention trigger, RoleFill fill) => !trigger.Entry.Verb && fill is { Role: EventRole.Perpetrator, Filler.Class: not FillerClass.Weapon } && (fill.Filler.Actor < 0 || !actors[fill.Filler.Actor].Armed);

    private void Place(TriggerMention trigger, IncidentType type, List<RoleFill> fills, List<Draft> drafts, int first)
    {
        // "The sabotage was a response to the bombing of civilians": two deeds.
        var apart = !trigger.Entry.Verb && document.Relations[trigger.Head] is Relation.Nmod or Relation.Obl && Words.Answering.Contains(document.LemmaHashes[document.Heads[trigger.Head]]);
        apart |= !trigger.Entry.Verb && CueFit.IsBehindAnswer(document, trigger.Head);
        for (var at = drafts.Count - 1; at >= first && !apart; at--)
        {
            var draft = drafts[at];
            var died = draft.Status == trigger.Status && IsDeathIn(trigger, type, draft);
            if (draft.Status != trigger.Status || !(died || types.Fit(draft.Type, type) || IsOnTheWay(trigger, type, draft) || IsFrameOf(trigger, type, draft)) || (apart |= IsOfOthers(trigger, draft, fills) || draft.Triggers.Exists(other => DraftSides.AreTwoDeeds(document, trigger.Head, other.Head)) || IsOfThoseTaken(trigger, draft) || IsElsewhere(trigger, draft) || draft.Triggers.Exists(other => carrying.AreTwoStrikes(trigger, other, fills) || InARow.AreTwo(document, trigger, other))) || IsOtherDay(trigger, draft)) continue;
            draft.Triggers.Add(trigger);
            draft.Type = died && draft.Type == IncidentType.Killing ? type : types.Narrower(draft.Type, type);
            return;
        }

        var started = Start(trigger, type);
        started.Other = apart;
        drafts.Add(started);
    }

    /// <summary>"Two men suspected of killing a nurse were arrested": what those who are arrested are said to have done is another deed.</summary>
    private bool IsOfThoseTaken(TriggerMention trigger, Draft draft)
    {
        if (draft.Triggers.Exists(other => DraftSides.IsAnother(document, trigger, other) || DraftSides.IsAnother(document, other, trigger))) return true;
        foreach (var other in draft.Triggers)
        {
            var (arrest, deed) = trigger.Entry is { Verb: true, Type: IncidentType.Detention } ? (trigger, other) : (other, trigger);
            if (arrest.Entry is not { Verb: true, Type: IncidentType.Detention } || deed.Entry.Type is IncidentType.Detention or IncidentType.Abduction) continue;
            var taken = document.Child(arrest.Head, Relation.NsubjPass) is >= 0 and var passive ? passive : document.Child(arrest.Head, Relation.Obj);
            // "Was arrested and is accused of killing a nurse"
            if (!deed.Entry.Blames && Charges.VerbOf(document, deed.Head) >= 0) return true;
            if (taken >= 0 && deed.Head != taken && document.Subtree(taken).Contains(deed.Head)) return true;
        }

        return false;
    }

    /// <summary>"A bomb killed five in Baghdad and gunmen shot dead two in Mosul": a verb with a subject and a town of its own, joined to another with another town.</summary>
    private bool IsElsewhere(TriggerMention trigger, Draft draft) => draft.Triggers.Exists(other => AreApart(trigger, other) || AreApart(other, trigger));

    private bool AreApart(TriggerMention first, TriggerMention joined) =>
        joined.Entry.Verb && document.Relations[joined.Head] is Relation.Conj or Relation.Parataxis && document.Heads[joined.Head] == first.Head && DraftCarrying.HasSubject(document, joined.Head) &&
        IncidentPlaces.Own(document, first, places, actors) is { } one && IncidentPlaces.Own(document, joined, places, actors) is { } other && DraftMerger.PlacesClash(one, other);

    /// <summary>"Had been bombed in October before Monday's drone strike destroyed it": two days of one sentence, the one told in the past perfect.</summary>
    private bool IsOtherDay(TriggerMention trigger, Draft draft)
    {
        if (IsBefore(trigger) == draft.Triggers.Exists(IsBefore)) return false;
        var sentence = document.SentenceOf(trigger.Head);
        return DayOf(trigger, sentence) is { } day && draft.Triggers.Exists(other => DayOf(other, sentence) is { } told && told.Span.First != day.Span.First);
    }

    private DateMention? DayOf(TriggerMention trigger, int sentence) =>
        EventTimes.Mention(document, trigger.Span, dates) is { } time && document.SentenceOf(time.Span.First) == sentence ? time : null;

    /// <summary>True for what another side did than the draft tells of, by the report's own words or those of one speaker; what two sides say of each other is of one event.</summary>
    private bool IsOfOthers(TriggerMention trigger, Draft draft, List<RoleFill> fills) =>
        !(IsSaid(trigger) && draft.Triggers.Exists(IsSaid)) && DraftSides.DoneByOthers(document, actors, trigger, draft, fills);

    private bool IsSaid(TriggerMention trigger) => claimPlaces.First(trigger.Head) >= 0;

    /// <summary>True for people beaten or threatened in the course of another deed by the same doers ("set fire to the clinic and beat the nurse").</summary>
    private bool IsOnTheWay(TriggerMention trigger, IncidentType type, Draft draft) =>
        type is IncidentType.Assault or IncidentType.Threat && trigger.Entry.Verb && document.Relations[trigger.Head] == Relation.Conj && !DraftCarrying.HasSubject(document, trigger.Head) &&
        draft.Triggers.Exists(other => other.Entry.Verb && (other.Head == document.Heads[trigger.Head] || (document.Relations[other.Head] == Relation.Conj && document.Heads[other.Head] == document.Heads[trigger.Head])));

    /// <summary>True for the operation in the course of which a deed was done ("captured two men during a ground assault"); fighting goes on around many deeds and frames none.</summary>
    private bool IsFrameOf(TriggerMention trigger, IncidentType type, Draft draft)
    {
        if (trigger.Entry.Verb || type == IncidentType.Clash) return false;
        var noun = trigger.Head;
        for (var steps = 0; steps < 3 && document.Relations[noun] == Relation.Conj && document.Heads[noun] >= 0; steps++) noun = document.Heads[noun];
        var preposition = document.Child(noun, Relation.Case);
        if (preposition < 0 && noun == trigger.Head) preposition = BeforePhrase(noun);
        if (preposition < 0) return false;
        var during = document.FormHashes[preposition] == Words.During;
        if (!during && document.FormHashes[preposition] != Words.In) return false;
        var governor = document.Heads[noun];
        if (during && governor >= 0 && document.Relations[noun] == Relation.Nmod && document.Relations[governor] is Relation.Obj or Relation.NsubjPass) governor = document.Heads[governor];
        return draft.Triggers.Exists(other => other.Entry.Verb && other.Head == governor);
    }

    /// <summary>True for deaths in a clash or raid of the same clause: "ten soldiers died in a clash", "a raid caused the deaths of six".</summary>
    private bool IsDeathIn(TriggerMention trigger, IncidentType type, Draft draft)
    {
        if (type == IncidentType.Killing && draft.Type is IncidentType.Raid or IncidentType.Clash)
            return draft.Triggers.Exists(other => !other.Entry.Verb && document.Relations[other.Head] == Relation.Nsubj && document.Heads[other.Head] == document.Heads[trigger.Head] && document.Relations[trigger.Head] == Relation.Obj);
        if (type is not (IncidentType.Raid or IncidentType.Clash) || draft.Type != IncidentType.Killing || trigger.Entry.Verb || document.Relations[trigger.Head] != Relation.Obl || document.Child(trigger.Head, Relation.Case) is not (>= 0 and var preposition)) return false;
        return (document.FormHashes[preposition] == Words.In || document.FormHashes[preposition] == Words.During) && draft.Triggers.Exists(other => other.Entry is { Verb: true, Type: IncidentType.Killing } && other.Head == document.Heads[trigger.Head]);
    }

    /// <summary>The word right before a noun phrase, where the tree parts its joined words ("during an air and ground assault"); -1 where it begins the sentence.</summary>
    private int BeforePhrase(int noun)
    {
        var first = document.SentenceTokens(document.SentenceOf(noun)).First;
        var at = noun - 1;
        while (at >= first && document.Tags[at] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Num or Upos.Cconj) at--;
        return at < first ? -1 : at;
    }

    private void Join(TriggerMention trigger, List<RoleFill> fills, List<Draft> drafts, int first)
    {
        // "Fired at students who had burned a bus, killing one": what came of a deed goes with it.
        var came = document.Relations[trigger.Head] == Relation.Advcl && document.Xpos(trigger.Head) == "VBG" ? document.Heads[trigger.Head] : -1;
        var nearest = came >= 0 && DraftSides.CauseOf(document, drafts, first, came) is >= 0 and var at ? drafts[at] : Nearest(drafts, first, trigger.Head);
        var besides = trigger.Entry.Verb && nearest is not null && nearest.Triggers.TrueForAll(told => DraftSides.IsToldNext(document, trigger.Head, told.Head));
        var others = nearest is not null && !besides && (IsOfOthers(trigger, nearest, fills) || IsOfThoseTaken(trigger, nearest) || IsElsewhere(trigger, nearest) || IsBesideStop(trigger, nearest) || DraftSides.IsOfFreed(document, trigger, nearest) || DraftSides.IsOfAnswer(document, trigger) || IsByWeapon(trigger, nearest, fills) || IsInDefence(trigger, nearest) || nearest.Triggers.Exists(other => DraftSides.AreTwoDeeds(document, trigger.Head, other.Head)));
        // Whichever is told last is the other one.
        if (others && nearest!.Triggers.TrueForAll(told => told.Head > trigger.Head)) nearest.Other = true;
        if (others && trigger.Entry.Weight == TriggerWeight.General)
        {
            // "Troops are conducting operations against those who killed five": another side's answer is no part of what they did.
            fills.RemoveAll(fill => fill.Trigger == trigger);
            return;
        }

        // "Killed 14 militants who planned to attack a station": what was done is no part of what was yet to be done.
        if (!others && nearest is { } draft && !IsBesideDenial(trigger, draft) && !besides && (draft.Status == trigger.Status || (trigger.Status == IncidentStatus.Occurred && !(draft.Status is IncidentStatus.Planned or IncidentStatus.Threatened && trigger.Entry is { Verb: true, Type: IncidentType.Killing }))))
        {
            draft.Triggers.Add(trigger);
            draft.Type = types.Narrower(draft.Type, trigger.Entry.Type);
            return;
        }

        var alone = Start(trigger, trigger.Entry.Type);
        (alone.OnlyResult, alone.Other) = (!others, others);
        drafts.Add(alone);
    }

    /// <summary>"Hours before four teachers were found dead, police had stopped the truck": people killed are no part of a truck that was stopped.</summary>
    private bool IsBesideStop(TriggerMention trigger, Draft draft) =>
        draft.Type == IncidentType.Obstruction && trigger.Entry is { Type: IncidentType.Killing, Weight: TriggerWeight.Result } && draft.Triggers.Exists(told => document.Relations[trigger.Head] == Relation.Advcl && document.Heads[trigger.Head] == told.Head || (document.Heads[trigger.Head] is >= 0 and var found && document.Relations[found] == Relation.Advcl && document.Heads[found] == told.Head));

    /// <summary>"Troops repelled the attack and killed 12 insurgents": who beats off an attack does what comes after it.</summary>
    private bool IsInDefence(TriggerMention trigger, Draft draft) =>
        draft.Status == IncidentStatus.Attempted && trigger is { Status: IncidentStatus.Occurred, Entry: { Verb: true, Weight: TriggerWeight.Result } } &&
        draft.Triggers.Exists(told => document.Relations[told.Head] is Relation.Obj or Relation.NsubjPass && document.Heads[told.Head] is >= 0 and var defending && defending < trigger.Head && Defending.Contains(document.LemmaHashes[defending]));

    /// <summary>"The pharmacy was looted by men in uniform, and a roadside bomb killed two": a weapon that is the subject of a clause of its own does what no looter does.</summary>
    private bool IsByWeapon(TriggerMention trigger, Draft draft, List<RoleFill> fills) =>
        trigger.Entry.Verb && document.Relations[trigger.Head] is Relation.Conj or Relation.Parataxis && draft.Type is IncidentType.Looting or IncidentType.Abduction or IncidentType.Detention or IncidentType.Threat or IncidentType.Obstruction or IncidentType.Assault or IncidentType.Arson &&
        fills.Exists(fill => fill is { Role: EventRole.Weapon, Filler.Weapon: { Sureness: WeaponSureness.Sure } } && fill.Trigger == trigger && document.Relations[fill.Filler.Head] == Relation.Nsubj && document.Heads[fill.Filler.Head] == trigger.Head);

    /// <summary>True for "the hospital was not hit, but an ambulance was destroyed": what was done is no part of what was not.</summary>
    private bool IsBesideDenial(TriggerMention trigger, Draft draft) =>
        draft.Status == IncidentStatus.Denied && trigger.Status == IncidentStatus.Occurred && document.Relations[trigger.Head] is Relation.Conj or Relation.Parataxis && DraftCarrying.HasSubject(document, trigger.Head) && draft.Triggers.Exists(told => told.Head == document.Heads[trigger.Head]);

    private Draft Start(TriggerMention trigger, IncidentType type)
    {
        var draft = new Draft { Type = type, Status = trigger.Status, TakesUp = TakesUp(trigger) };
        draft.Triggers.Add(trigger);
        return draft;
    }

    private void Complete(Draft draft, int sentence)
    {
        draft.Sentence = draft.LastSentence = sentence;
        draft.Headline = document.SentenceKinds[sentence] == SentenceKind.Heading;
        draft.Triggers.Sort((left, right) => left.Head.CompareTo(right.Head));
        draft.TakesUp = !draft.Other && draft.Triggers.Exists(TakesUp) && draft.Triggers.TrueForAll(trigger => TakesUp(trigger) || IsResult(trigger.Entry));
        draft.OnlyResult |= !draft.Other && draft.Triggers.TrueForAll(trigger => (IsHarm(trigger.Entry) || IsMissing(trigger)) && (trigger.Entry.Blames || Charges.VerbOf(document, trigger.Head) < 0));
        foreach (var trigger in draft.Triggers)
        {
            if (!DraftTimes.IsOfAccount(document, trigger) && EventTimes.Mention(document, trigger.Span, dates) is { } time && IsOf(document.SentenceOf(time.Span.First), sentence) && CueFit.AnsweredBy(document, time.Span.First) == CueFit.AnsweredBy(document, trigger.Head)) draft.Time ??= time;
            draft.Place ??= IncidentPlaces.For(document, trigger, places, actors) ?? DatelinePlaces.OfEntry(document, sentence, places);
        }

        // "Two hours later, a drone struck an ambulance": not what was told before.
        if (draft.Time is { } when && document.SentenceOf(when.Span.First) == sentence && IsCountedFromAnother(when.Span, sentence)) draft.Other = true;
        var tokens = document.SentenceTokens(sentence);
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (cues.Phrase(document, token, tokens.End, out var cue) == 0) continue;
            if (cue == EventCue.Other && IsOfEvent(token, tokens.First, draft) && !IsOfTwo(token, sentence)) draft.Other = true;
            // "Last month a mine killed two of them": no more of what was told before.
            if (cue == EventCue.Recalled && (sentence > 1 || (sentence == 1 && draft.Triggers.TrueForAll(trigger => VerbForms.HasPerfect(document, trigger.Head)))) && !IsRecent(draft.Time) && !IsAside(token, draft)) (draft.Background, draft.OnlyResult) = (true, draft.OnlyResult && sentence > 1 && !(token == tokens.First && draft.Fills.Exists(fill => fill.IsDoer || fill.Role == EventRole.Weapon)));
        }

        if (draft.Triggers.Exists(trigger => IncidentPlaces.IsFurther(document, trigger, places))) draft.Other = true;
        if (draft.Triggers.Exists(trigger => IsThis(trigger.Head))) (draft.Other, draft.TakesUp) = (false, true);
        draft.Before = draft.Triggers.TrueForAll(trigger => IsBefore(trigger) || IsResult(trigger.Entry) || trigger.Entry.Weight == TriggerWeight.Result) && draft.Triggers.Exists(IsBefore);
        if (sentence > 0 && draft.Triggers.TrueForAll(IsBefore)) draft.Background = true;
        draft.Sum = uncounted.IsTally(sentence);
        draft.Counted = draft.Triggers.Exists(trigger => Tallies.IsRecorded(document, trigger, draft.Time));
        var marked = draft.Triggers.Exists(trigger => NounPhrase.IsOf(document, trigger.Head) && Words.Remembering.Contains(document.LemmaHashes[document.Heads[trigger.Head]]));
        // "Marched in Beirut on Tuesday to mark the anniversary of the murder": when and where they marched.
        if (marked && draft.Time?.Time is not { DatePrecision: >= 3 }) (draft.Time, draft.Place, draft.Counted) = (null, null, true);
        if (draft.Counted || marked || (sentence > 1 && (draft.Triggers.Exists(trigger => Tallies.IsTally(document, trigger)) || draft.Sum))) draft.Background = true;
    }

    /// <summary>"Two nurses are missing"</summary>
    private bool IsMissing(TriggerMention trigger) => trigger.Entry is { Type: IncidentType.Abduction, Object: TriggerObject.None, Verb: true } && document.Child(trigger.Head, Relation.Cop) >= 0;

    /// <summary>True for "two hours later" and, where it opens a sentence, "two days earlier": a time counted from another event.</summary>
    private bool IsCountedFromAnother(TokenSpan time, int sentence)
    {
        var last = document.FormHashes[time.End - 1];
        return last == Words.Later || (sentence > 0 && last == Words.Earlier && time.First - document.SentenceTokens(sentence).First <= 1);
    }

    /// <summary>True for words of a clause that only describes somebody ("blamed the Front, which has been fighting the army since 2022") and holds no word of the event.</summary>
    private bool IsAside(int token, Draft draft)
    {
        for (var at = token; at >= 0; at = document.Heads[at])
            if (document.Relations[at] == Relation.AclRelcl && document.Subtree(at) is var clause) return !draft.Triggers.Exists(trigger => clause.Contains(trigger.Head));
        return false;
    }

    /// <summary>True where a time is said in the sentence itself or heads its paragraph ("12 June: A clinic was looted.").</summary>
    private bool IsOf(int time, int sentence) => time == sentence || (document.SentenceKinds[time] == SentenceKind.Dateline && document.SentenceParagraphs[time] == document.SentenceParagraphs[sentence]);

    /// <summary>True for a day so near that its event is news, whatever else its sentence recalls.</summary>
    private bool IsRecent(DateMention? mention)
    {
        if (mention?.Time is not { } time) return false;
        if (time.Start is not { } day) return time.Weekday is not null;
        if (dates.Published is not { } published || published.Date.DayNumber - day.DayNumber is < 0 or > DaysToReport) return false;
        return time.DatePrecision == 1 || (time.End is { } end && end.DayNumber - day.DayNumber <= FewDays);
    }

    /// <summary>True where "another", "also", "meanwhile" say that the event is another one: not other people of the same ("two others"), not something else that was said ("also said").</summary>
    private bool IsOfEvent(int token, int first, Draft draft)
    {
        var head = document.Heads[token];
        if (elsewhere.IsHarmed(token) || (head >= 0 && elsewhere.IsHarmed(head))) return false;
        if (token == first && token + 1 < document.Count && document.Source[document.Starts[token + 1]] == ',') return true;
        if (head >= 0 && document.Relations[token] == Relation.Advmod && document.Tags[head] == Upos.Verb && !draft.Triggers.Exists(trigger => trigger.Head == head)) return false;
        return token - first < 4 || draft.Triggers.Exists(trigger => trigger.Head == head && (!trigger.Entry.Verb || document.FormHashes[token] == Words.Also));
    }

    /// <summary>True for "the second missile" behind "two missiles": it is one of those told before.</summary>
    private bool IsOfTwo(int ordinal, int sentence)
    {
        var noun = document.Heads[ordinal];
        if (noun <= ordinal || ordinal == 0 || document.Relations[ordinal] != Relation.Amod || document.FormHashes[ordinal - 1] != Words.The) return false;
        for (var token = document.SentenceFirst[Math.Max(0, sentence - 2)]; token < ordinal; token++)
            if (document.LemmaHashes[token] == document.LemmaHashes[noun] && document.Child(token, Relation.Nummod) is >= 0 and var number && document.FormHashes[number] == Two) return true;
        return false;
    }

    /// <summary>True for "had attacked" in the report's own voice: in somebody's indirect words it is only backshift.</summary>
    private bool IsBefore(TriggerMention trigger)
    {
        if (!trigger.Entry.Verb) return false;
        if (claimPlaces.First(trigger.Head) >= 0) return false;
        bool perfect = false, again = false;
        foreach (var child in document.Children(trigger.Head))
        {
            if (document.Relations[child] is Relation.Aux && document.FormHashes[child] == Words.Had) return document.Relations[trigger.Head] is not (Relation.Ccomp or Relation.Advcl);
            perfect |= document.Relations[child] == Relation.Aux && document.LemmaHashes[child] == Words.Have;
            again |= document.Relations[child] == Relation.Advmod && Words.Repeatedly.Contains(document.FormHashes[child]);
        }

        // "The militia has kidnapped health workers before."
        return perfect && again;
    }

    /// <summary>True for a noun that only says that people were hurt ("injuries", "casualties").</summary>
    private static bool IsHarm(TriggerEntry entry) => entry is { Verb: false, Weight: TriggerWeight.Weak, Type: IncidentType.Attack, Object: TriggerObject.People };

    /// <summary>True for "fatalities", "injuries", "damage": what an event did, beside the word that takes it up ("these attacks").</summary>
    private static bool IsResult(TriggerEntry entry) => entry is { Verb: false, Weight: TriggerWeight.Weak, Type: IncidentType.Killing or IncidentType.Attack, Object: TriggerObject.People or TriggerObject.Thing };

    /// <summary>True for a word that takes up an event named before: "the attack", "this incident".</summary>
    private bool TakesUp(TriggerMention trigger)
    {
        // "Four of those abducted were freed"
        if (trigger.Entry is { Verb: true, Type: IncidentType.Abduction or IncidentType.Detention } && document.Relations[trigger.Head] == Relation.Acl && document.FormHashes[document.Heads[trigger.Head]] == Words.Those) return true;
        if (trigger.Entry.Verb) return trigger.Entry.Weight == TriggerWeight.Result;
        var article = document.Child(trigger.Head, Relation.Det);
        return (article >= 0 && Words.Definite.Contains(document.FormHashes[article]) && !NounPhrase.IsLimited(document, trigger.Head)) || IsThis(trigger.Head);
    }

    /// <summary>True for "it was the second strike in a week": the event just told.</summary>
    private bool IsThis(int noun) => document.Child(noun, Relation.Cop) >= 0 && document.Child(noun, Relation.Nsubj) is >= 0 and var told && document.Tags[told] == Upos.Pron && (document.FormHashes[told] == Words.It || Words.Definite.Contains(document.FormHashes[told]));
}
