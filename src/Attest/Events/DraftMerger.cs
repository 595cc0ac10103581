using Attest.Actors;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Puts the drafts of a report together where they tell of one event. The order in which drafts are given does not matter.</summary>
internal sealed class DraftMerger(TypeTable types, Document document, DateReading dates, PlaceReading places, ActorMention[] actors, VictimMention[] victims)
{
    private static readonly Lexicons.WordSet Hospitals = DeedWords.Of("care-place");

    /// <summary>Days within which somebody dies of what was done to him.</summary>
    private const int DaysToDie = 40;

    private static readonly ulong Find = Lexicons.WordHash.Of("find");

    private static readonly Lexicons.WordSet Openings = Lexicons.WordSet.Of("when", "which", "that", "where");
    private static readonly Sign Denying = Sign.Of("deny_*");

    /// <summary>Sentences over which a word without a name of its own takes up the event told last.</summary>
    private const int Near = 2;

    /// <summary>Sentences behind which a heading is that of another report on the page.</summary>
    private const int Page = 12;

    /// <summary>Days before its publication from which on a report without a day tells of something else than of that day.</summary>
    private const int DaysOfNews = 3;

    private const double NearKilometres = 20;

    /// <summary>Sentences within which a report tells what its title says.</summary>
    private const int LeadSentences = 4;

    /// <summary>How many incidents back one told again is looked for: more than any real report tells of.</summary>
    private const int Reach = 400;

    /// <summary>Days within which the events of one piece of news happened.</summary>
    private const int DaysOfOneNews = 3;

    /// <summary>The incidents, in the order of their first words.</summary>
    public List<Draft> Merge(List<Draft> drafts)
    {
        var sorted = new List<Draft>(drafts);
        sorted.Sort((left, right) => left.Triggers[0].Span.First != right.Triggers[0].Span.First
            ? left.Triggers[0].Span.First.CompareTo(right.Triggers[0].Span.First)
            : left.Triggers[0].Span.End.CompareTo(right.Triggers[0].Span.End));
        var merged = new List<Draft>();
        foreach (var draft in sorted)
        {
            if (Home(draft, merged) is { } told)
            {
                var home = draft.TakesUp || draft.Triggers.Exists(TellsWho) ? NewsOver(told, draft, merged) ?? told : told;
                var detailed = PlacesClash(home.Place, draft.Place) && !IsOfTitle(home, draft);
                if (!IsTakenAway(draft, home) && !IsDeathInRaid(draft, home) && !IsBurntBeside(draft, home) && !IsInCourse(draft, home) && !IsDenialOf(draft, home)) home.Type = types.Narrower(home.Type, draft.Type);
                var several = InARow.HowMany(document, draft);
                if (several > 0 || draft.Triggers.Exists(TellsWho)) Share(draft, home, several, merged);
                // "Held the midwife for three days. The ambulance was found burned out on Friday": the day it was found.
                if (home.Time is null && draft.Triggers.TrueForAll(IsOfFind)) draft.Time = null;
                // "Denied hitting any medical facility": which one, nobody says.
                if (IsDenialOf(draft, home)) draft.Fills.RemoveAll(fill => fill.Role == EventRole.Target && IsAny(fill.Filler.Head));
                home.Absorb(draft);
                if (detailed) (home.Detailed, home.Place) = (true, draft.Place);
            }
            else
            {
                merged.Add(draft);
            }
        }

        foreach (var draft in merged) draft.Unfold();
        SharePlaces(merged);
        InARow.HandDown(document, types, merged);
        return merged;
    }

    /// <summary>"Gunmen burned the post and abducted two nurses. The governor blamed the Front": who is blamed is blamed for all that one sentence tells of one place and day, but not for his arrest.</summary>
    private void Share(Draft draft, Draft home, int several, List<Draft> merged)
    {
        // "Prosecutors said Russian troops were responsible for both attacks"
        for (var at = merged.Count - 1; at >= 0 && several > 0; at--)
        {
            if (merged[at].Background != home.Background || merged[at].Status != home.Status) continue;
            several--;
            if (merged[at] != home)
                foreach (var fill in draft.Fills)
                    if (fill.Role == EventRole.Perpetrator) merged[at].Fills.Add(fill);
        }

        foreach (var other in merged)
        {
            if (other == home || (other.Type == IncidentType.Detention && home.Type != IncidentType.Detention) || !IsBeside(other, home) || other.Status != home.Status || other.Background || TimesClash(home.Time, other.Time) || PlacesClash(home.Place, other.Place)) continue;
            foreach (var fill in draft.Fills)
                if (fill.Role == EventRole.Perpetrator) other.Fills.Add(fill);
        }
    }

    private bool IsOfFind(TriggerMention trigger)
    {
        if (document.Relations[trigger.Head] == Relation.Xcomp && document.Heads[trigger.Head] is >= 0 and var verb && document.LemmaHashes[verb] == Find) return true;
        foreach (var child in document.Children(trigger.Head))
            if (document.Relations[child] == Relation.Aux && document.LemmaHashes[child] == Find) return true;
        return false;
    }

    /// <summary>True where one sentence tells of both.</summary>
    private bool IsBeside(Draft one, Draft other) =>
        one.Triggers.Exists(trigger => other.Triggers.Exists(told => document.SentenceOf(told.Head) == document.SentenceOf(trigger.Head)));

    /// <summary>"Gunmen attacked the post in Orlan, burning a ward and abducting two nurses": what the same people did in one sentence was done in one place, where only one is named.</summary>
    private void SharePlaces(List<Draft> merged)
    {
        foreach (var draft in merged)
            if (draft is { Place: null, Background: false } && merged.Find(other => other is { Place: not null, Background: false } && IsBeside(draft, other) && draft.Fills.Exists(fill => fill.IsDoer && other.Fills.Exists(same => same.IsDoer && same.Filler.Head == fill.Filler.Head))) is { } beside) draft.Place = beside.Place;
    }

    /// <summary>The incident that a draft tells more of: the nearest that fits, unless an earlier one has its very word ("the raid") or its very day; null where it is the first of its own.</summary>
    private Draft? Home(Draft draft, List<Draft> merged)
    {
        if (DraftSides.IsAnswer(document, actors, draft)) return null;
        if (merged.FindLast(told => IsDuring(draft, told)) is { } course) return course;
        if (draft.OnlyResult && Last(draft, merged) is { } last && TakesUpDeed(draft, last)) return last;
        // "Denied it was involved and blamed the killings on a rival": the killings told before, not what was told last.
        if (draft.Triggers.Exists(TellsWho) && merged.FindLast(told => TakesUpDeed(draft, told) && Belongs(draft, told, true)) is { } meant) return meant;
        if (draft.OnlyResult && Last(draft, merged) is { } bare) return bare;
        Draft? nearest = null;
        for (var at = merged.Count - 1; at >= 0 && merged.Count - at <= Reach; at--)
        {
            var home = merged[at];
            if (nearest is null)
            {
                if (Belongs(draft, home, SharesNoun(draft, home))) nearest = home;
                if (nearest is null) continue;
                if (IsRecalled(nearest, draft) && Later(nearest, merged, other => Belongs(draft, other, SharesNoun(draft, other))) is { } main) return main;
                if (draft.Sentence - home.LastSentence <= Near || (IsSameDay(draft, home) && SharesNoun(draft, home))) return home;
                continue;
            }

            if (draft.TakesUp && !SharesNoun(draft, nearest) && SharesNoun(draft, home) && Belongs(draft, home, true)) return home;
            if (DraftTimes.IsWide(nearest.Time) && IsSameDay(draft, home) && Belongs(draft, home, false)) return home;
        }

        return nearest;
    }

    /// <summary>True for an incident of a day that a paragraph before told of: a paragraph that opens without a day goes on with the news.</summary>
    private bool IsRecalled(Draft nearest, Draft draft) =>
        nearest is { Headline: false, Time.Time: { DatePrecision: 1, End: not null } } && draft.Time is null && document.SentenceParagraphs[nearest.LastSentence] != document.SentenceParagraphs[draft.Sentence];

    /// <summary>"The deadliest since 2021, when a bombing killed 20. The president condemned the attack", "In 2021 a bombing killed 20. No group has claimed responsibility": the later of the two, where the earlier was told in passing or the sentence tells of now; null where it is meant itself.</summary>
    private Draft? NewsOver(Draft recalled, Draft draft, List<Draft> merged)
    {
        if (draft.Time is not null || draft.Sentence == recalled.LastSentence || !(recalled.Triggers.Exists(IsInPassing) || draft.Triggers.Exists(IsOfNow))) return null;
        return Later(recalled, merged, news => Belongs(draft, news, true));
    }

    /// <summary>The last told incident that fits and happened more than one piece of news after another; null where there is none, or no day of that one is known.</summary>
    private static Draft? Later(Draft recalled, List<Draft> merged, Predicate<Draft> fits) =>
        recalled.Time?.Time is { End: { } end } ? merged.FindLast(news => end.DayNumber + DaysOfOneNews < news.Time?.Time?.Start?.DayNumber && fits(news)) : null;

    private bool IsInPassing(TriggerMention trigger) => trigger.Entry.Verb && document.Relations[trigger.Head] is Relation.AclRelcl or Relation.Advcl && document.Subtree(trigger.Head).First is var first && (Openings.Contains(document.FormHashes[first]) || Openings.Contains(document.FormHashes[Math.Min(first + 1, trigger.Head)]));

    private bool IsOfNow(TriggerMention trigger)
    {
        var verb = trigger.Head;
        for (var steps = 0; steps < 4 && document.Tags[verb] != Upos.Verb && document.Heads[verb] >= 0; steps++) verb = document.Heads[verb];
        return VerbForms.HasPerfect(document, verb) || document.Xpos(verb) is "VBG" or "VBZ" or "VBP";
    }

    /// <summary>The news told by the sentence right before, which a bare result ("three were wounded") is of, whatever was recalled in between; null where it does not fit.</summary>
    private Draft? Last(Draft draft, List<Draft> merged)
    {
        Draft? last = null;
        var near = OnlyTells(draft) ? LeadSentences : Near;
        for (var at = merged.Count - 1; at >= 0 && merged.Count - at <= Reach; at--)
            if (!merged[at].Background && merged[at].LastSentence > (last?.LastSentence ?? draft.Sentence - near)) last = merged[at];
        return last is not null && !draft.Background && Belongs(draft, last, false) ? last : null;
    }

    private bool Belongs(Draft draft, Draft home, bool named)
    {
        var loose = named || ((draft.OnlyResult || draft.TakesUp || home.OnlyResult) && draft.Sentence - home.LastSentence <= (OnlyTells(draft) ? LeadSentences : Near));
        if (draft.Status != home.Status && !IsDenialOf(draft, home) && !(draft.OnlyResult && !IsYetToBe(draft) && home.Status is IncidentStatus.Occurred or IncidentStatus.Attempted && !IsDisowned(draft))) return false;
        // "He was arrested. He is accused of killing a nurse": what somebody is charged with is not his arrest.
        if (home.Type == IncidentType.Detention && draft.Type != IncidentType.Detention && draft.Triggers.Exists(trigger => !TellsWho(trigger) && Charges.VerbOf(document, trigger.Head) >= 0)) return false;
        if (draft.Victims.Exists(at => DraftSides.IsDoer(document, victims, at, home)) || home.Victims.Exists(at => DraftSides.IsDoer(document, victims, at, draft))) return false;
        if (!draft.Triggers.Exists(TellsWho) && DraftSides.DoneByAnother(document, actors, home, draft, types.Fit(home.Type, draft.Type))) return false;
        if (!types.Fit(home.Type, draft.Type) && !loose && !IsDeathInRaid(draft, home) && !IsTakenAway(draft, home) && !IsInCourse(draft, home) && !IsDenialOf(draft, home)) return false;
        if (draft.Background != home.Background && !(draft.OnlyResult && loose) && !(draft.TakesUp && home.Background && draft.Sentence - home.LastSentence <= 1)) return false;
        if (DraftSides.IsOfStruck(document, home, draft) || DraftSides.IsDoneBack(document, victims, home, draft) || Arrests.IsOfSuspects(document, actors, victims, home, draft)) return false;
        if (IsKillingAfterThreat(draft, home) || IsEarlierThreat(draft, home) || IsOfOtherItem(draft, home) || IsOtherwiseDone(draft, home)) return false;
        if (draft.Other && !draft.TakesUp && !draft.OnlyResult) return false;
        if (DraftSides.IsOfOtherAim(document, home, draft)) return false;
        if (draft.Triggers.Exists(trigger => home.Triggers.Exists(other => InARow.AreTwo(document, trigger, other)))) return false;
        if (DraftTimes.IsWide(draft.Time) && !DraftTimes.IsWide(home.Time) && !draft.TakesUp && draft.Sentence > home.LastSentence) return false;
        // "Four were killed on 9 September. Between 3 and 10 September 471 were killed"
        if (DraftTimes.IsSpan(document, draft.Time) && home.Time is not null && !DraftTimes.IsWide(home.Time) && !DraftTimes.IsSpan(document, home.Time) && draft.Sentence > home.LastSentence) return false;
        if (IsOfOldDay(draft, home) || (draft.Headline && draft.Sentence - home.LastSentence > Page) || DraftSides.Strike(document, actors, home, draft)) return false;
        return (!TimesClash(home.Time, draft.Time) || IsFoundLater(draft, home) || IsFreedLater(draft, home) || IsDiedLater(draft, home)) && (!PlacesClash(home.Place, draft.Place) || IsOfTitle(home, draft) || Details(home, draft));
    }

    /// <summary>"Was jailed for planning to kill a judge": a killing that was not done is no result of what was.</summary>
    private static bool IsYetToBe(Draft draft) => draft.Status is IncidentStatus.Planned or IncidentStatus.Threatened && draft.Triggers.TrueForAll(trigger => trigger.Entry is { Verb: true, Weight: TriggerWeight.Result, Type: IncidentType.Killing });

    /// <summary>True for what another item of a list tells: each is news of its own, unless it takes up the event or tells of the same place.</summary>
    private bool IsOfOtherItem(Draft draft, Draft home)
    {
        if (draft.TakesUp || OnlyTells(draft) || !document.IsItem(draft.Sentence) || document.SentenceParagraphs[draft.Sentence] == document.SentenceParagraphs[home.LastSentence]) return false;
        if (draft.Place is not null && home.Place is not null && !draft.OnlyResult && types.Fit(home.Type, draft.Type)) return false;
        return document.IsItem(home.LastSentence) || (!home.Headline && !draft.OnlyResult && draft.Fills.Exists(fill => fill.IsDoer) && home.Type != IncidentType.Attack && home.Type != draft.Type);
    }

    /// <summary>"A health worker was beaten. Police fired tear gas": what was done in another sentence by other means, and by nobody who is named, is not done by them.</summary>
    private bool IsOtherwiseDone(Draft draft, Draft home) =>
        !draft.OnlyResult && !home.OnlyResult && draft.Sentence > home.LastSentence && (IsByGas(draft) ? IsByHand(home) : IsByGas(home) && IsByHand(draft));

    private static bool IsByGas(Draft draft) => draft.Triggers.TrueForAll(trigger => trigger.Entry.Weapon == WeaponClass.Chemical || trigger.Entry.Weight == TriggerWeight.Result) && draft.Fills.Exists(fill => fill.IsDoer);

    private static bool IsByHand(Draft draft) => draft.Type is IncidentType.Assault or IncidentType.Attack && !draft.Fills.Exists(fill => fill.IsDoer) && draft.Triggers.Exists(trigger => trigger.Entry is { Verb: true, Weapon: not WeaponClass.Chemical, Weight: not TriggerWeight.Result });

    /// <summary>"Admitted kidnapping them but denied killing them": what somebody denies of himself is no result of what he admits.</summary>
    private bool IsDisowned(Draft draft) => draft.Status == IncidentStatus.Denied && draft.Triggers.TrueForAll(trigger => trigger.Entry.Verb && document.Relations[trigger.Head] == Relation.Xcomp);

    /// <summary>True for "the army denied shelling the hospital" after shells hit the hospital: who denies a deed does not deny that it was done.</summary>
    private bool IsDenialOf(Draft draft, Draft home) =>
        draft.Status == IncidentStatus.Denied && home.Status == IncidentStatus.Occurred && draft.Sentence - home.LastSentence <= Near && draft.Fills.Exists(fill => fill.Role == EventRole.Perpetrator && (fill.By is not null || fill.Trigger.Entry.Stem == Denying)) && (types.Fit(home.Type, draft.Type) || (draft.Type == IncidentType.Shooting && home.Type is IncidentType.Shelling))
        && draft.Fills.TrueForAll(fill => fill.Role != EventRole.Target || fill.Filler.Thing is not { Vague: false } || IsAny(fill.Filler.Head) || home.Fills.Exists(other => other.Role == EventRole.Target && document.LemmaHashes[other.Filler.Head] == document.LemmaHashes[fill.Filler.Head]));

    /// <summary>True for "any medical facility".</summary>
    private bool IsAny(int noun) => document.Child(noun, Relation.Det) is >= 0 and var any && document.FormHashes[any] == Words.Any;

    /// <summary>"Fighters occupied a hospital. At least three patients died within hours": in the sentence right behind.</summary>
    private bool IsDeathInRaid(Draft draft, Draft home) =>
        home.Type == IncidentType.Raid && draft is { Place: null, Other: false, Headline: false } && draft.Sentence - home.LastSentence == 1 && document.SentenceParagraphs[draft.Sentence] == document.SentenceParagraphs[home.LastSentence]
        && draft.Triggers.TrueForAll(trigger => trigger.Entry is { Verb: true, Type: IncidentType.Killing, Object: TriggerObject.None }) && !draft.Fills.Exists(fill => fill.IsDoer);

    /// <summary>True for "broke into a pharmacy. The pharmacist was beaten": what was done to people in the course of a deed against a place, told in the sentence right behind.</summary>
    private bool IsInCourse(Draft draft, Draft home) =>
        draft is { Type: IncidentType.Assault or IncidentType.Threat, Place: null, Other: false, Headline: false } && (draft.Time is null || document.SentenceOf(draft.Time.Span.First) != draft.Sentence) && home is { Type: IncidentType.Looting or IncidentType.Raid or IncidentType.Obstruction or IncidentType.Arson, Headline: false } &&
        draft.Sentence - home.LastSentence == 1 && document.SentenceParagraphs[draft.Sentence] == document.SentenceParagraphs[home.LastSentence] && !draft.Fills.Exists(fill => fill.Role == EventRole.Target) &&
        (!draft.Fills.Exists(fill => fill.IsDoer) || !home.Fills.Exists(fill => fill.IsDoer));

    /// <summary>"Armed men killed 20 people in a village. Houses were burned": what was burned besides is no name for the killing.</summary>
    private bool IsBurntBeside(Draft draft, Draft home) =>
        draft is { Type: IncidentType.Arson, Victims.Count: 0 } && home.Type is IncidentType.Killing or IncidentType.Shooting && draft.Sentence > home.Sentence && home.Victims.Exists(at => victims[at] is { Outcome: Outcome.Killed, Count.Best: > 1 }) && home.Fills.Exists(fill => fill.IsDoer);

    /// <summary>True for "were arrested and taken to an unknown location": where they were taken belongs to the arrest.</summary>
    private bool IsTakenAway(Draft draft, Draft home) =>
        draft.Type == IncidentType.Abduction && home.Type == IncidentType.Detention && draft.Triggers.TrueForAll(trigger =>
            trigger.Entry is { Verb: true, Weight: TriggerWeight.Weak } && document.Relations[trigger.Head] == Relation.Conj && home.Triggers.Exists(other => other.Head == document.Heads[trigger.Head]));

    /// <summary>True for "two others were found dead on Monday" after an abduction: the day they were found is not the day they were taken.</summary>
    private static bool IsFoundLater(Draft draft, Draft home) =>
        draft.OnlyResult && home.Type is IncidentType.Abduction or IncidentType.Detention && draft.Triggers.TrueForAll(trigger => trigger.Entry is { Type: IncidentType.Killing, Weight: TriggerWeight.Result }) &&
        draft.Time?.Time is { } found && home.Time?.Time is { } taken && (found.Start is { } day && taken.Start is { } before ? day > before : found.Weekday is not null && taken.Weekday is not null);

    /// <summary>True for "a paramedic died in hospital on Sunday" after a strike on Friday: the day somebody died of it is not its day.</summary>
    private bool IsDiedLater(Draft draft, Draft home) =>
        draft.Type == IncidentType.Killing && !draft.Fills.Exists(fill => fill.IsDoer) && home is { Status: IncidentStatus.Occurred, Type: not (IncidentType.Detention or IncidentType.Threat or IncidentType.Obstruction) } && draft.Triggers.TrueForAll(trigger => NounPhrase.HasOblique(document, trigger.Head, Hospitals, null)) &&
        draft.Time?.Time is { } died && home.Time?.Time is { } struck && (died.Start is { } day && struck.Start is { } before ? day > before && day.DayNumber - before.DayNumber < DaysToDie : died.Weekday is not null && struck.Weekday is not null);

    /// <summary>True for a killing whose doer is told, in a sentence behind a threat: it is a deed of its own.</summary>
    private static bool IsKillingAfterThreat(Draft draft, Draft home) =>
        home.Type == IncidentType.Threat && draft.Type == IncidentType.Killing && home.Sentence < draft.Sentence && draft.Triggers.TrueForAll(trigger => trigger.Entry.Verb) && draft.Fills.Exists(fill => fill.IsDoer);

    /// <summary>True for "he had received threats from the Front" after a killing: what went before it is no part of it.</summary>
    private bool IsEarlierThreat(Draft draft, Draft home) =>
        draft.Type == IncidentType.Threat && home.Type != IncidentType.Threat && home.Status == IncidentStatus.Occurred && draft.Triggers.TrueForAll(trigger => trigger.Entry.Verb && VerbForms.HasPerfect(document, trigger.Head));

    /// <summary>True for "four of those abducted were freed on 25 June": the day they were freed is not the day they were taken.</summary>
    private static bool IsFreedLater(Draft draft, Draft home) =>
        draft.TakesUp && draft.Type == home.Type && home.Type is IncidentType.Abduction or IncidentType.Detention && draft.Time?.Time is { Start: { } freed } && home.Time?.Time is { Start: { } taken } && freed > taken && draft.Triggers.TrueForAll(trigger => trigger.Entry.Verb);

    /// <summary>True for a draft that only tells who is blamed for what was told before.</summary>
    private static bool OnlyTells(Draft draft) => draft.OnlyResult && draft.Triggers.TrueForAll(TellsWho);

    private static bool TellsWho(TriggerMention trigger) => trigger.Entry.Blames;

    /// <summary>True for "the raid" where a raid is what the incident tells of.</summary>
    private bool SharesNoun(Draft draft, Draft home) => draft.TakesUp && TakesUpDeed(draft, home, any: true);

    /// <summary>True for "the killings" where an incident tells that people were killed.</summary>
    private bool TakesUpDeed(Draft draft, Draft home, bool any = false)
    {
        foreach (var trigger in draft.Triggers)
            if (trigger is { Entry.Verb: false, General: false } && (any || (document.Child(trigger.Head, Relation.Det) is >= 0 and var article && Words.Definite.Contains(document.FormHashes[article]))) && home.Triggers.Exists(other => other.Entry.Verb && IsDeedOf(trigger.Head, other.Head) || !other.Entry.Verb && document.LemmaHashes[other.Head] == document.LemmaHashes[trigger.Head])) return true;
        return false;
    }

    /// <summary>True for "the killings" beside "killed", "the abduction" beside "abducted".</summary>
    private bool IsDeedOf(int noun, int verb) => document.Lemma(verb) is { Length: > 3 } done && document.Lemma(noun).StartsWith(done, StringComparison.Ordinal);

    /// <summary>"Gunmen raided a school. A teacher who was shot during the raid died on Wednesday": what was done in the course of a deed told before.</summary>
    private bool IsDuring(Draft draft, Draft home) =>
        !home.Background && home.Status == IncidentStatus.Occurred && draft.Status == IncidentStatus.Occurred && draft.Sentence > home.Sentence && draft.Sentence - home.LastSentence <= LeadSentences &&
        draft.Triggers.Exists(trigger => !trigger.Entry.Verb && document.Child(trigger.Head, Relation.Case) is >= 0 and var during && document.FormHashes[during] == Words.During && document.Child(trigger.Head, Relation.Det) is >= 0 and var article && Words.Definite.Contains(document.FormHashes[article])
            && home.Triggers.Exists(other => other.Entry.Verb ? IsDeedOf(trigger.Head, other.Head) : document.LemmaHashes[other.Head] == document.LemmaHashes[trigger.Head]));

    private static bool IsSameDay(Draft draft, Draft home) => draft.Time?.Time is { Start: { } day } && home.Time?.Time?.Start == day && !DraftTimes.IsWide(draft.Time) && !DraftTimes.IsWide(home.Time);

    /// <summary>True for a paragraph that opens with a day well before the report ("On 16 August three died in …") after news that need no day: it recalls another event.</summary>
    private bool IsOfOldDay(Draft draft, Draft home)
    {
        if (home.Time is not null || home.Headline || home.LastSentence == 0 || draft.TakesUp || draft.Time is not { Time: { DatePrecision: 1, Start: { } day } } mention) return false;
        if (dates.Published is not { } published || published.Date.DayNumber - day.DayNumber <= DaysOfNews) return false;
        var sentence = document.SentenceOf(mention.Span.First);
        return sentence == draft.Sentence && mention.Span.First - document.SentenceFirst[sentence] <= 1 && (sentence == 0 || document.SentenceParagraphs[sentence - 1] != document.SentenceParagraphs[sentence]);
    }

    /// <summary>True where only one sentence of the text, and titles, tell of an incident so far.</summary>
    private bool IsOneSentence(Draft home)
    {
        foreach (var trigger in home.Triggers)
            if (document.SentenceOf(trigger.Head) is var sentence && sentence != home.LastSentence && sentence != 0 && document.SentenceKinds[sentence] != SentenceKind.Heading) return false;
        return true;
    }

    /// <summary>True where an incident told of several places ("shelled the villages near A and B") is told again for one of them; only the first such place is taken, the next is of an event of its own.</summary>
    private bool Details(Draft home, Draft draft)
    {
        if (home.Detailed || draft.Sentence <= home.LastSentence || !IsOneSentence(home) || draft.Place?.Name.Place is not { Kind: PlaceKind.Settlement or PlaceKind.District or PlaceKind.Camp } wanted) return false;
        foreach (var mention in places.Mentions)
        {
            var sentence = document.SentenceOf(mention.Span.First);
            if (sentence > home.LastSentence) return false;
            if (mention.Name is { Mention: PlaceMentionKind.Name } name && name.Place == wanted && home.Triggers.Exists(trigger => document.SentenceOf(trigger.Head) == sentence)) return true;
        }

        return false;
    }

    /// <summary>True where a title is told again by the sentences under it: titles name the town or the province nearest to what happened, not the village.</summary>
    private static bool IsOfTitle(Draft home, Draft draft) =>
        home.Headline && draft.Sentence > home.LastSentence && draft.Sentence - home.LastSentence <= LeadSentences && (draft.Sentence - home.LastSentence <= 1 || home.Place?.Name.Place?.Country is { } country && country == draft.Place?.Name.Place?.Country);

    /// <summary>True where two times cannot be of one event.</summary>
    public static bool TimesClash(DateMention? left, DateMention? right)
    {
        if (left?.Time is not { } one || right?.Time is not { } other || DraftTimes.IsTodayOf(other, one)) return false;
        if (one.Start is { } from && one.End is { } to && other.Start is { } since && other.End is { } until) return to < since || until < from;
        return one.Weekday is not null && other.Weekday is not null && one.Weekday != other.Weekday;
    }

    /// <summary>True where two places cannot be of one event: both known, apart from each other, neither inside the other.</summary>
    public static bool PlacesClash(PlaceMention? left, PlaceMention? right)
    {
        if (left?.Name.Place is not { } one || right?.Name.Place is not { } other || one == other) return false;
        if (one.Country is not null && other.Country is not null && one.Country != other.Country) return true;
        if (one.Kind is PlaceKind.Country || other.Kind is PlaceKind.Country) return false;
        if (one.Kind is PlaceKind.Admin1 or PlaceKind.Region || other.Kind is PlaceKind.Admin1 or PlaceKind.Region) return one.Admin1 is not null && other.Admin1 is not null && one.Admin1 != other.Admin1;
        var reach = one.Kind is PlaceKind.Admin2 or PlaceKind.District || other.Kind is PlaceKind.Admin2 or PlaceKind.District ? 3 * NearKilometres : NearKilometres;
        return Kilometres(one, other) > reach;
    }

    private static double Kilometres(Place one, Place other)
    {
        const double Degree = 111.2;
        var north = (one.Latitude - other.Latitude) * Degree;
        var east = (one.Longitude - other.Longitude) * Degree * Math.Cos((one.Latitude + other.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
