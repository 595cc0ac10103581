using Attest.Language;

namespace Attest.Events;

/// <summary>Puts the people to the events that they belong to.</summary>
internal sealed class VictimPlacer(Document document, VictimMention[] victims)
{
    private const int Reach = 2;

    /// <summary>Puts each mention to the draft of its sentence, else to the one before it; people no event's word was found for make a draft of their own.</summary>
    public void Place(List<Draft> drafts, FigureLexicon figures, CueLexicon cues)
    {
        var bySentence = new List<Draft>?[document.SentenceCount];
        foreach (var draft in drafts) (bySentence[draft.Sentence] ??= []).Add(draft);
        for (var at = 0; at < victims.Length; at++)
        {
            var cue = victims[at].Cue >= 0 ? victims[at].Cue : victims[at].Head;
            var draft = Nearest(bySentence[document.SentenceOf(cue)], cue);
            if (draft is null && figures.IsPeaceful(document, cue)) continue;
            // "Rumours that 17 patients died are false": nobody is told to have died; who claims it is told beside it.
            if (draft?.Status != IncidentStatus.Denied && document.Relations[cue] == Relation.Acl && document.Child(document.Heads[cue], Relation.Nmod) < 0 && cues.IsUntrue(document, document.Heads[cue], cue)) continue;
            // "Detained a driver and took his phone. He was released": from where he was held.
            if (draft is null && victims[at].Outcome == Outcome.Released) draft = Before(bySentence, document.SentenceOf(cue), held: true);
            if (draft is null && Before(bySentence, document.SentenceOf(cue)) is { } before && !DraftSides.IsDoer(document, victims, at, before)) draft = before;
            if (draft is null)
            {
                if (victims[at].Count.Best == 0 || (victims[at].Count.Best is null && cues.IsHabitual(document, cue, false))) continue;
                draft = new() { Type = TypeOf(victims[at].Outcome), Sentence = document.SentenceOf(cue), LastSentence = document.SentenceOf(cue), OnlyResult = true };
                draft.Triggers.Add(new(new(cue, cue + 1), cue, new(document.Lemma(cue), draft.Type, TriggerObject.People, TriggerWeight.Result, null, true)));
                drafts.Add(draft);
                (bySentence[draft.Sentence] ??= []).Add(draft);
            }

            draft.Victims.Add(at);
        }
    }

    /// <summary>Puts parts, rivals and further mentions to the incident of the figure they belong to; figures of events that lie apart are no figures of the same people.</summary>
    public void Gather(List<Draft> incidents)
    {
        var homes = new Draft?[victims.Length];
        foreach (var incident in incidents)
            foreach (var victim in incident.Victims) homes[victim] ??= incident;
        var moved = false;
        for (var at = 0; at < victims.Length; at++)
        {
            var root = RootOf(at);
            if (root == at) continue;
            var (from, to) = (homes[at], homes[root]);
            if (from is null || to is null || from == to) continue;
            if (victims[at].Outcome is Outcome.Killed or Outcome.Injured && AreApart(to, from))
            {
                if (from.Background || (from.Other && !IsHeading(root)) || to.LastSentence == 0 || !IsTitle(root) || HasBody(homes, root, to))
                {
                    victims[at] = victims[at] with { SameAs = Vague(homes, at, from), PartOf = -1, RivalOf = -1 };
                    continue;
                }

                (homes[root], to) = (from, from);
                from.Victims.Add(root);
                moved = true;
                continue;
            }

            homes[at] = to;
            to.Victims.Add(at);
            moved = true;
        }

        if (!moved) return;
        foreach (var incident in incidents) incident.Victims.RemoveAll(victim => homes[victim] != incident);
    }

    /// <summary>True where two incidents are told of different days, places or as different events, or one of them is recalled with a day of its own.</summary>
    private static bool AreApart(Draft one, Draft other) =>
        (one.Background != other.Background && (one.Background ? one : other).Time is not null) || DraftMerger.TimesClash(one.Time, other.Time) || DraftMerger.PlacesClash(one.Place, other.Place) || (one.Sentence < other.Sentence ? other.Other : one.Other);

    /// <summary>The same kind of people told before in an incident without a number ("injures villagers"); -1 for none.</summary>
    private int Vague(Draft?[] homes, int victim, Draft home)
    {
        for (var at = victim - 1; at >= 0; at--)
            if (homes[at] == home && victims[at] is { Count: { Best: null, High: null, Low: <= 2 }, SameAs: < 0, PartOf: < 0 } && victims[at].Outcome == victims[victim].Outcome && victims[at].Who == victims[victim].Who) return at;
        return -1;
    }

    /// <summary>True for people told by a title: it sums up what the text tells one by one.</summary>
    private bool IsTitle(int victim) => SentenceOf(victim) == 0 || IsHeading(victim);

    private bool IsHeading(int victim) => document.SentenceKinds[SentenceOf(victim)] == SentenceKind.Heading;

    private int SentenceOf(int victim) => document.SentenceOf(victims[victim].Cue >= 0 ? victims[victim].Cue : victims[victim].Head);

    /// <summary>True where people told by a title are told again by the text of their incident.</summary>
    private bool HasBody(Draft?[] homes, int root, Draft home)
    {
        for (var at = root + 1; at < victims.Length; at++)
            if (homes[at] == home && !IsTitle(at) && RootOf(at) == root) return true;
        return false;
    }

    private int RootOf(int victim)
    {
        for (var steps = 0; steps < 64; steps++)
        {
            var mention = victims[victim];
            var next = mention.SameAs >= 0 ? mention.SameAs : mention.PartOf >= 0 ? mention.PartOf : mention.RivalOf;
            if (next < 0) return victim;
            victim = next;
        }

        return victim;
    }

    private static Draft? Nearest(List<Draft>? drafts, int cue)
    {
        if (drafts is null) return null;
        Draft? best = null;
        var least = int.MaxValue;
        foreach (var draft in drafts)
        {
            foreach (var trigger in draft.Triggers)
            {
                var distance = trigger.Span.Contains(cue) ? 0 : Math.Abs(trigger.Head - cue);
                if (distance >= least) continue;
                (best, least) = (draft, distance);
            }
        }

        return best;
    }

    private static Draft? Before(List<Draft>?[] bySentence, int sentence, bool held = false)
    {
        for (var before = sentence - 1; before >= 0 && before >= sentence - Reach; before--)
            if (bySentence[before]?.FindLast(draft => draft.Status is IncidentStatus.Occurred or IncidentStatus.Attempted && (!held || draft.Type is IncidentType.Detention or IncidentType.Abduction)) is { } last) return last;
        return null;
    }

    private static IncidentType TypeOf(Outcome outcome) => outcome switch
    {
        Outcome.Killed => IncidentType.Killing,
        Outcome.Abducted or Outcome.Missing or Outcome.Released => IncidentType.Abduction,
        Outcome.Detained => IncidentType.Detention,
        Outcome.Assaulted => IncidentType.Assault,
        Outcome.Threatened => IncidentType.Threat,
        _ => IncidentType.Attack,
    };
}
