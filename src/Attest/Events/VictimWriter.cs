using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Writes the people of an incident: one entry for each group with one outcome, all its mentions together.</summary>
internal sealed class VictimWriter(Document document, VictimMention[] victims, ActorMention[] actors, ClaimMention[] claims, PersonNames names)
{
    private const float SureNoun = 0.6f;

    /// <summary>The mention that an entry is named for: the first of the same people with the same outcome.</summary>
    public static int Root(VictimMention[] victims, int victim)
    {
        for (var steps = 0; steps < 64 && victims[victim].SameAs >= 0; steps++) victim = victims[victim].SameAs;
        return victim;
    }

    /// <summary>The people, in the order in which the text first names them.</summary>
    public EquatableArray<Victim> Write(Draft draft, string key)
    {
        var roots = new List<int>();
        foreach (var victim in draft.Victims)
            if (Root(victims, victim) is var root && !roots.Contains(root)) roots.Add(root);
        roots.Sort();
        var written = new List<Victim>();
        foreach (var root in roots) written.Add(One(draft, key, root, roots));
        AddByRole(draft, key, roots, written);
        return [.. written];
    }

    private Victim One(Draft draft, string key, int root, List<int> roots)
    {
        var mentions = new List<int> { root };
        foreach (var victim in draft.Victims)
            if (victim != root && Root(victims, victim) == root) mentions.Add(victim);
        mentions.Sort();
        var first = victims[root];
        var best = first;
        string? severity = null, name = null, sex = null;
        int? age = null;
        foreach (var at in mentions)
        {
            var mention = victims[at];
            severity ??= mention.Severity;
            name ??= mention.Name;
            sex ??= mention.Sex;
            age ??= mention.Age;
            if (mention.Who != VictimKind.Unknown && best.Who == VictimKind.Unknown) best = mention;
        }

        return new(KeyOf(key, root), best.Who, first.Outcome, Count(mentions), MentionText.People(document, best.Span, best.Head), [.. mentions.ConvertAll(at => document.Passage(victims[at].Span))])
        {
            PartOf = Link(key, first.PartOf, roots),
            RivalOf = Link(key, first.RivalOf, roots),
            Severity = severity,
            Name = name is null ? null : names.Fullest(name),
            Age = age,
            Sex = sex,
            HeldBy = HeldBy(mentions),
        };
    }

    private PeopleCount Count(List<int> mentions)
    {
        var count = victims[mentions[0]].Count;
        foreach (var at in mentions)
            if (count.Best is null && victims[at].Count.Best is not null) count = victims[at].Count;
        return count;
    }

    private string? Link(string key, int other, List<int> roots)
    {
        if (other < 0) return null;
        var root = Root(victims, other);
        return roots.Contains(root) ? KeyOf(key, root) : null;
    }

    private static string KeyOf(string key, int root) => $"{key}.v{root + 1}";

    /// <summary>People that an event was done to though nothing is said of what became of them ("an attempt on the life of the judge").</summary>
    private void AddByRole(Draft draft, string key, List<int> roots, List<Victim> written)
    {
        foreach (var fill in draft.Fills)
        {
            if (fill.Role != EventRole.Victim || fill.Filler.Victim >= 0 || fill.Filler.Class is FillerClass.Weapon or FillerClass.Thing || (fill.Filler.Class == FillerClass.Noun && fill.Sureness < SureNoun)) continue;
            var taken = false;
            foreach (var root in roots) taken |= victims[root].Span.Contains(fill.Filler.Head);
            var text = MentionText.People(document, fill.Filler.Span, fill.Filler.Head);
            var name = fill.Filler.Class == FillerClass.Name ? names.Fullest(text) : fill.Filler.Actor >= 0 && actors[fill.Filler.Actor].Acts == ActorKind.Person ? actors[fill.Filler.Actor].Name : null;
            foreach (var victim in written) taken |= victim.Text == text || (name is not null && victim.Name == name) || (victim.Name is not null && (victim.Name.EndsWith(text, StringComparison.Ordinal) || text.EndsWith(victim.Name, StringComparison.Ordinal)));
            if (taken) continue;
            var plural = NounPhrase.IsPlural(document, fill.Filler.Head) && document.Tags[fill.Filler.Head] != Upos.Propn;
            written.Add(new($"{key}.r{written.Count + 1}", VictimKind.Unknown, OutcomeOf(draft, fill), plural ? new(2, null, null, null) : new(1, 1, 1, null), text, [document.Passage(fill.Filler.Span)]) { Name = name });
        }
    }

    private static Outcome OutcomeOf(Draft draft, RoleFill fill) => draft.Status == IncidentStatus.Attempted ? Outcome.Unharmed : fill.Trigger.Entry.Type switch
    {
        IncidentType.Abduction => Outcome.Abducted,
        IncidentType.Detention => Outcome.Detained,
        IncidentType.Threat => Outcome.Threatened,
        IncidentType.Killing => Outcome.Killed,
        _ => Outcome.Assaulted,
    };

    private EquatableArray<string> HeldBy(List<int> mentions)
    {
        var ids = new List<string>();
        foreach (var at in mentions)
        {
            ClaimMention? innermost = null;
            foreach (var claim in claims)
                if (claim.Holds(victims[at].Head)) innermost = claim;
            if (innermost is null) return [];
            if (!ids.Contains(innermost.Claim.Id)) ids.Add(innermost.Claim.Id);
        }

        return [.. ids];
    }
}
