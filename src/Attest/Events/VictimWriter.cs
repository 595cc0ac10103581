using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Writes the people of an incident: one entry for each group with one outcome, all its mentions together.</summary>
internal sealed class VictimWriter(Document document, VictimMention[] victims, ActorMention[] actors, ClaimMention[] claims, PersonNames names, PeopleReader nouns)
{
    /// <summary>More people of one incident than any report tells of by their parts alone.</summary>
    private const int MostByRole = 300;

    private const float SureNoun = 0.6f;
    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);
    private readonly PersonList behind = new(document, VictimLexicon.Shared, nouns);
    private readonly UncountedSentences uncounted = new(document, VictimLexicon.Shared);

    /// <summary>The mention that an entry is named for: the first of the same people with the same outcome.</summary>
    public static int Root(VictimMention[] victims, int victim)
    {
        for (var steps = 0; steps < 64 && victims[victim].SameAs >= 0; steps++) victim = victims[victim].SameAs;
        return victim;
    }

    /// <summary>The people, in the order in which the text first names them.</summary>
    public EquatableArray<Victim> Write(Draft draft, string key)
    {
        var groups = new Dictionary<int, List<int>>();
        var roots = new List<int>();
        foreach (var victim in draft.Victims)
        {
            if (draft.Status != IncidentStatus.Denied && IsDenied(victims[victim].Cue)) continue;
            if (IsDoerInFlight(draft, victims[victim]) || IsHarmedOtherwise(draft, victims[victim]) || IsOnlyAttacked(draft, victims[victim])) continue;
            var root = Root(victims, victim);
            if (!groups.TryGetValue(root, out var mentions))
            {
                groups.Add(root, mentions = [root]);
                roots.Add(root);
            }

            if (victim != root) mentions.Add(victim);
        }

        roots.Sort();
        var written = new List<Victim>();
        foreach (var root in roots) written.Add(One(key, root, groups[root], roots));
        AddByRole(draft, key, roots, written);
        return [.. written];
    }

    /// <summary>True for "denied reports that patients had been killed": what is denied is told of by nobody; who "denied involvement in the attack that killed ten" does not deny the ten.</summary>
    private bool IsDenied(int verb)
    {
        // "Denied that its soldiers killed three nurses": they may be dead all the same.
        if (document.Child(verb, Relation.Obj) >= 0 && document.Child(verb, Relation.Nsubj) is >= 0 and var doer && (document.Tags[doer] == Upos.Pron || Words.Troops.Contains(document.LemmaHashes[doer]) || VictimLexicon.Shared.People.Match(document, doer, doer + 1, out _) > 0)) return false;
        if (document.Tags[verb] != Upos.Verb || claimPlaces.Last(verb) is not (>= 0 and var at) || claims[at] is not { Claim.Stance: Stance.Denies, Cue: { } cue }) return false;
        for (var steps = 0; steps < 5 && document.Heads[verb] >= 0; steps++, verb = document.Heads[verb])
        {
            if (cue.Contains(document.Heads[verb])) return document.Relations[verb] is Relation.Xcomp or Relation.Ccomp or Relation.Conj or Relation.Obj;
            if (document.Relations[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Obj)) return false;
        }

        return false;
    }

    /// <summary>True for "two gunmen shot the guard and fled": whoever did it or bears arms was not driven from home by it.</summary>
    private bool IsDoerInFlight(Draft draft, VictimMention victim) => victim.Outcome == Outcome.Displaced &&
        (victim.Who == VictimKind.Combatant || draft.Fills.Exists(fill => fill.IsDoer && document.LemmaHashes[fill.Filler.Head] == document.LemmaHashes[victim.Head]));

    /// <summary>True for "was not killed but wounded": who was spared one harm by word and had another came to harm.</summary>
    private bool IsHarmedOtherwise(Draft draft, VictimMention victim) => victim.Outcome == Outcome.Unharmed &&
        draft.Victims.Exists(other => victims[other].Head == victim.Head && victims[other].Outcome is Outcome.Killed or Outcome.Injured);

    /// <summary>True for "attacked the general, who escaped unhurt": what came of it is told of one person, not both.</summary>
    private bool IsOnlyAttacked(Draft draft, VictimMention victim) => victim is { Outcome: Outcome.Assaulted, Count: { Low: 1, High: 1 } } &&
        draft.Victims.Exists(other => victims[other].Outcome == Outcome.Unharmed && (victims[other].Head == victim.Head || (victim.Name is not null && victims[other].Name == victim.Name)));

    private Victim One(string key, int root, List<int> mentions, List<int> roots)
    {
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
        return roots.BinarySearch(root) >= 0 ? KeyOf(key, root) : null;
    }

    private static string KeyOf(string key, int root) => $"{key}.v{root + 1}";

    /// <summary>People that an event was done to though nothing is said of what became of them ("an attempt on the life of the judge").</summary>
    private void AddByRole(Draft draft, string key, List<int> roots, List<Victim> written)
    {
        HashSet<int>? covered = null;
        foreach (var fill in draft.Fills)
        {
            if (written.Count >= MostByRole) return;
            if (fill.Role != EventRole.Victim || fill.Filler.Victim >= 0 || fill.Filler.Class is FillerClass.Weapon or FillerClass.Thing || (fill.Filler.Class == FillerClass.Noun && fill.Sureness < SureNoun && fill.ByGrammar != RolePart.Object)) continue;
            // "The army denied attacking civilians"
            if (fill.Trigger.Status == IncidentStatus.Denied && draft.Status != IncidentStatus.Denied) continue;
            if (IsArmedGroup(fill.Filler) || IsOwner(draft, fill) || OutcomeOf(draft, fill) is not { } outcome) continue;
            var taken = (covered ??= Covered(roots)).Contains(fill.Filler.Head) || IsBesideName(fill.Filler, covered) || IsNamedAmong(fill.Filler.Head) || !IsPerson(fill.Filler);
            var text = MentionText.People(document, fill.Filler.Span, fill.Filler.Head);
            var name = fill.Filler.Class == FillerClass.Name ? names.Fullest(text) : fill.Filler.Actor >= 0 && (actors[fill.Filler.Actor].Person || actors[fill.Filler.Actor].Acts == ActorKind.Person) ? actors[fill.Filler.Actor].Name : null;
            var phrase = nouns.Read(fill.Filler.Head, true);
            name ??= phrase?.Name;
            foreach (var victim in written) taken |= victim.Text == text || (name is not null && (victim.Name == name || victim.Name?.StartsWith(name + " ", StringComparison.Ordinal) == true)) || (victim.Name is not null && (victim.Name.EndsWith(text, StringComparison.Ordinal) || text.EndsWith(victim.Name, StringComparison.Ordinal)));
            // "Vaccinators came under attack when gunmen opened fire on the team"
            taken |= outcome == Outcome.Assaulted && phrase is { Count: { Definite: true, Said: false } } && nouns.At(fill.Filler.Head) is { Staff: true } && written.Exists(victim => victim.Who == phrase.Who);
            // "Executed a volunteer. The victim was shot at close range"
            if (taken || (phrase is { Count: { Definite: true, Said: false } } && VictimLinks.IsVictim(document, phrase) && written.Exists(victim => victim is { Outcome: Outcome.Killed, Count.Best: 1 }))) continue;
            var plural = NounPhrase.IsPlural(document, fill.Filler.Head) && document.Tags[fill.Filler.Head] != Upos.Propn;
            var count = phrase is { Pointing: false } ? phrase.Count.Count : plural ? new(2, null, null, null) : new PeopleCount(1, 1, 1, null);
            if (count.Best == 0 || IsOfAny(fill.Filler) || IsSpeaker(fill.Filler.Head) || IsElsewhere(fill) || uncounted.Holds(document.SentenceOf(fill.Filler.Head))) continue;
            var whole = $"{key}.r{written.Count + 1}";
            written.Add(new(whole, phrase?.Who ?? VictimKind.Unknown, outcome, count, text, [document.Passage(fill.Filler.Span)]) { Name = name, Age = phrase?.Count.Age, Sex = phrase?.Sex });
            if (plural)
                foreach (var person in behind.Behind(fill.Filler.Span, count))
                    written.Add(new($"{key}.r{written.Count + 1}", phrase?.Who ?? VictimKind.Unknown, outcome, new(1, 1, 1, null), MentionText.People(document, person.Span, person.Head), [document.Passage(person.Span)]) { Name = person.Name, PartOf = whole });
        }
    }

    /// <summary>True for one of the names that stand behind people told by their number ("three villagers, A, B and C, were hurt").</summary>
    private bool IsNamedAmong(int head)
    {
        while (document.Relations[head] is Relation.Conj or Relation.Flat && document.Heads[head] >= 0) head = document.Heads[head];
        if (document.Relations[head] != Relation.Appos || document.Heads[head] is not (var people and >= 0)) return false;
        foreach (var victim in victims)
            if (victim.Head == people && victim.Count is { Best: > 1 } or { Low: > 1 }) return true;
        return false;
    }

    /// <summary>True for "did not say that any civilians were killed": nobody is said to have been.</summary>
    private bool IsOfAny(Filler filler) =>
        document.FormHashes[filler.Span.First] == Words.Any || (filler.Span.First > 0 && document.FormHashes[filler.Span.First - 1] == Words.Any);

    /// <summary>True for who does or is something else in the sentence ("a judge sentenced three men for the massacre"), whose is only a word of a thing ("a police training centre"), and for a name that says where ("dropped bombs on Daret Salim").</summary>
    private bool IsElsewhere(RoleFill fill)
    {
        var head = fill.Filler.Head;
        if (document.Relations[head] == Relation.Compound && fill.Filler.Class != FillerClass.Name) return true;
        // "Took as hostages two engineers": what people are taken as.
        if (TreeWords.Captives.Contains(document.FormHashes[head]) && head > 0 && document.FormHashes[head - 1] == Words.As) return true;
        // "The colonel, whose brother is a judge, was killed"
        for (int at = head, steps = 0; at >= 0 && steps < 8; at = document.Heads[at], steps++)
            if (document.Relations[at] == Relation.AclRelcl) return !document.Subtree(at).Contains(fill.Trigger.Head);
        if (fill.Filler.Class == FillerClass.Name) return document.Relations[head] is Relation.Obl or Relation.Nmod && document.Child(head, Relation.Case) is >= 0 and var preposition && Array.IndexOf(Words.Upon, document.FormHashes[preposition]) >= 0;
        // "Two soldiers escaped, but one guard was killed"
        if (document.Relations[head] is Relation.Nsubj or Relation.NsubjPass && document.Heads[head] != fill.Trigger.Head && fill.Trigger.Entry.Verb && document.Child(fill.Trigger.Head, Relation.NsubjPass) >= 0) return true;
        return fill.ByGrammar != RolePart.Object && document.Relations[head] == Relation.Nsubj && document.Heads[head] != fill.Trigger.Head && !(fill.Trigger.Entry.Verb && document.Heads[fill.Trigger.Head] == document.Heads[head]) && !document.Subtree(head).Contains(fill.Trigger.Head);
    }

    private bool IsSpeaker(int token)
    {
        foreach (var claim in claimPlaces.Near(token))
            if (claims[claim].Speaker is { } speaker && speaker.Contains(token)) return true;
        return false;
    }

    /// <summary>True for a description beside the person it is of ("Vera Salcedo, judge of the district, was shot").</summary>
    private bool IsBesideName(Filler filler, HashSet<int> covered)
    {
        var head = NounPhrase.FirstOfName(document, filler.Head);
        if (!filler.Span.Contains(head)) head = filler.Head;
        // "Celina Ossa, party leader and deputy, was".
        if (document.Relations[head] == Relation.Conj && document.Child(head, Relation.Det) < 0 && document.Xpos(head) == "NN") head = document.Heads[head];
        var governor = document.Heads[head];
        // "Members of the Awad family": the family is told by its members.
        if (governor >= 0 && covered.Contains(governor) && NounPhrase.IsOf(document, head)) return true;
        if (governor >= 0 && document.Relations[head] is Relation.Appos or Relation.Compound or Relation.Flat or Relation.NmodDesc && (covered.Contains(governor) || document.Tags[governor] == Upos.Propn)) return true;
        foreach (var child in document.Children(head))
            if (document.Relations[child] is Relation.Appos or Relation.Flat && document.Tags[child] == Upos.Propn) return document.Tags[head] != Upos.Propn || covered.Contains(child);
        return false;
    }

    /// <summary>True where a name can be a person's: one of several words that is no street's, or part of one that the report has in full.</summary>
    private bool IsPerson(Filler filler) => filler.Class != FillerClass.Name || (!nouns.IsNameless(filler.Span) && names.Fullest(filler).Contains(' ', StringComparison.Ordinal));

    private HashSet<int> Covered(List<int> roots)
    {
        var covered = new HashSet<int>();
        foreach (var root in roots)
            for (var token = victims[root].Span.First; token < victims[root].Span.End; token++) covered.Add(token);
        return covered;
    }

    /// <summary>What the event's own word says became of the people it was done to; null where it says nothing of people ("looted", "blocked", "shelled").</summary>
    private static Outcome? OutcomeOf(Draft draft, RoleFill fill) => draft.Status == IncidentStatus.Attempted ? Outcome.Unharmed : draft.Status is IncidentStatus.Threatened or IncidentStatus.Planned ? Outcome.Threatened : fill.Trigger.Entry.Type switch
    {
        IncidentType.Abduction => Outcome.Abducted,
        IncidentType.Detention => Outcome.Detained,
        IncidentType.Threat => Outcome.Threatened,
        IncidentType.Killing => Outcome.Killed,
        IncidentType.Assault or IncidentType.SexualViolence or IncidentType.Attack or IncidentType.Shooting => Outcome.Assaulted,
        _ => null,
    };

    /// <summary>True for the commander of "the commander's wife was killed", the mayor of "the offices of the mayor were hit", the father of "shot with his father's gun": whose she is, or whose it is, did not come to harm.</summary>
    private bool IsOwner(Draft draft, RoleFill fill)
    {
        var owner = NounPhrase.FirstOfName(document, fill.Filler.Head);
        var owned = document.Heads[owner];
        if (owned < 0 || owned == fill.Trigger.Head || document.Relations[owner] is not (Relation.NmodPoss or Relation.Nmod)) return false;
        return draft.Fills.Exists(thing => thing.Role == EventRole.Target && thing.Filler.Head == owned) || (document.Relations[owner] == Relation.NmodPoss && (nouns.At(owned) is not null || NounPhrase.StandsBehind(document, owned, Words.With)));
    }

    /// <summary>True for an armed group by its name: only words that tell of harm make a victim of it, never its part in an event.</summary>
    private bool IsArmedGroup(Filler filler) => filler.Actor >= 0 && actors[filler.Actor] is { Acts: ActorKind.NonStateArmedGroup, Name: not null };

    /// <summary>"A nurse said she was beaten": the innermost claim that tells of the harm and is the victim's own; -1 for none.</summary>
    private int OwnAccount(VictimMention victim) =>
        victim.Who is not (VictimKind.SecurityForces or VictimKind.Official) && claimPlaces.Last(victim.Cue) is >= 0 and var told && claims[told].Speaker is { } speaker && speaker.Contains(victim.Head) ? told : -1;

    private EquatableArray<string> HeldBy(List<int> mentions)
    {
        var ids = new ClaimIds();
        foreach (var at in mentions)
        {
            var innermost = claimPlaces.Last(victims[at].Head);
            if (innermost < 0) innermost = OwnAccount(victims[at]);
            if (innermost < 0) return [];
            ids.Add(claims[innermost].Claim.Id);
        }

        return ids.All();
    }
}
