using System.Diagnostics.CodeAnalysis;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>What a noun phrase does in an event by its way in the tree (<c>data/event-paths.txt</c>). Safe to share between threads.</summary>
internal sealed class RoleGrammar
{
    private static readonly Sign APerson = Sign.All<ActorKind>()[(int)ActorKind.Person], AState = Sign.All<ActorKind>()[(int)ActorKind.State];

    /// <summary>Verbs whose subject undergoes the event ("came under sniper fire").</summary>
    private static readonly string[] Undergoing = ["get ", "come under ", "be caught ", "suffer ", "sustain ", "incur "];

    private static readonly string[] Voices = ["active", "passive", "noun"];
    private const int LostSubjectReach = 12;
    private const int RightBefore = 6;
    private const int LongestAstray = 4;
    private static readonly WordSet Bearing = WordSet.Of("expose", "subject");
    private static readonly WordSet Using = WordSet.Of("use", "deploy", "employ");
    private static readonly WordSet Falling = DeedWords.Of("falling");
    private static readonly ulong Before = WordHash.Of("before"), Target = WordHash.Of("target");

    /// <summary>How many steps of the tree a part by grammar outweighs, as the cost of a way counts them.</summary>
    private const int Joined = 120;

    private readonly WordMap<RolePart>[] parts = [new(), new(), new()];
    private readonly WordMap<WordMap<RolePart>> byWord = new();
    private readonly WordSet whoTold = new();

    private RoleGrammar(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var part = row.Code<RolePart>(2);
            var ways = Array.ConvertAll(row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), way => WordHash.Of(way));
            for (var voice = 0; voice < Voices.Length; voice++)
                if (row[0] == "any" || row[0] == Voices[voice]) Set(parts[voice], ways, part);
            if (row[0][0] is not ('~' or '!')) continue;
            foreach (var name in row.List(0))
            {
                var word = WordHash.Of(name.AsSpan(1));
                Set(WaysOf(word), ways, part);
                if (name[0] == '!') whoTold.Add(word);
            }
        }
    }

    /// <summary>Reads the table of the build.</summary>
    public static RoleGrammar Load() => new(DataFile.Open("event-paths.txt"));

    /// <summary>The voice of an event's word: 0 active, 1 passive, 2 noun.</summary>
    public static int VoiceOf(Document document, TriggerMention trigger)
    {
        if (!trigger.Entry.Verb) return 2;
        var head = trigger.Head;
        if (Array.Exists(Undergoing, verb => trigger.Entry.Name.StartsWith(verb, StringComparison.Ordinal))) return 1;
        // "was burnt down": a participle that the tagger or the tree takes for an adjective.
        if (document.Child(head, Relation.Cop) >= 0) return 1;
        if (document.Child(head, Relation.AuxPass) >= 0 || document.Child(head, Relation.NsubjPass) >= 0 || document.Child(head, Relation.OblAgent) >= 0) return 1;
        // "And others injured": nobody injures without an object.
        if (trigger.Entry is { Weight: TriggerWeight.Result, Object: TriggerObject.People, Type: IncidentType.Attack } && document.Xpos(head) is "VBN" or "VBD" && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.OblUnmarked) < 0) return 1;
        // "Nurse targeted in two shootings": nobody targets without an object.
        if (document.LemmaHashes[head] == Target && document.Xpos(head) is "VBN" or "VBD" && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.OblUnmarked) < 0) return 1;
        // "Were found shot dead"
        if (document.Relations[head] == Relation.Xcomp && document.Xpos(head) is "VBN" or "VBD" && document.Child(document.Heads[head], Relation.NsubjPass) >= 0 && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.Mark) < 0) return 1;
        // "Had its roof destroyed"
        if (document.Relations[head] == Relation.Xcomp && document.Xpos(head) is "VBN" or "VBD" && document.LemmaHashes[document.Heads[head]] == Words.Have && document.Child(head, Relation.Obj) < 0) return 1;
        // "a bomb planted by gunmen": the tree may join it in any way.
        if (document.Xpos(head) is "VBN" or "VBD" && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.Nsubj) < 0 && HasBy(document, head)) return 1;
        // "a drone struck a clinic": with an object of its own, what the tree takes for a participle is none.
        return document.Relations[head] is Relation.Acl or Relation.Amod && document.Xpos(head) is "VBN" or "VBD" && document.Child(head, Relation.Obj) < 0 && document.Child(head, Relation.OblUnmarked) < 0 ? 1 : 0;
    }

    /// <summary>What a noun phrase with this way to the event's word does; words that tell who did it have ways of their own.</summary>
    private RolePart PartOf(TriggerMention trigger, int voice, Sign way)
    {
        if (HasWays(trigger, out var own) && (own.TryGetValue(way.Hash, out var part) || TellsWho(trigger))) return part;
        return parts[voice].GetValueOrDefault(way.Hash);
    }

    /// <summary>What the noun phrase with this head does in an event, by its own way in the tree alone.</summary>
    public RolePart PartOf(Document document, int head, TriggerMention trigger) => PartOf(trigger, VoiceOf(document, trigger), SyntacticPath.Find(document, head, trigger.Head, false, out _));

    /// <summary>What a noun phrase does in an event: by its own way to the event's word, else by that of what it is joined to, or of the weapon or force it stands before.</summary>
    public RolePart PartOf(Document document, Filler filler, TriggerMention trigger, bool text, out Sign way, out int steps, out int voice)
    {
        way = SyntacticPath.Find(document, filler.Head, trigger.Head, text, out steps);
        voice = VoiceOf(document, trigger);
        var part = PartOf(trigger, voice, way);
        // "Set fire to the hospital": the preposition is of the event's words.
        if (part is RolePart.None or RolePart.Place && voice == 0 && trigger.Span.Contains(document.Heads[filler.Head]) && document.Child(filler.Head, Relation.Case) is >= 0 and var own && trigger.Span.Contains(own)) part = RolePart.Object;
        // "Threatened to kill nurses": the verb below is of the event's words.
        if (part == RolePart.None && voice == 0 && document.Relations[filler.Head] == Relation.Obj && document.Heads[filler.Head] != trigger.Head && trigger.Span.Contains(document.Heads[filler.Head])) part = RolePart.Object;
        // "Shattered the hospital's windows", "hit a building that housed a clinic"
        if (part is RolePart.None or RolePart.Same && filler is { Class: FillerClass.Thing, Thing.Vague: false } && ThingParts.BearerOf(document, filler.Head) is var bearer and >= 0 && PartOf(trigger, voice, SyntacticPath.Find(document, bearer, trigger.Head, false, out _)) is RolePart.Object) part = RolePart.Object;
        // "Hospital and ambulance destroyed by shells"
        if (part == RolePart.None && voice == 1 && filler.Class == FillerClass.Thing && filler.Head < trigger.Head && document.Relations[filler.Head] == Relation.Conj && document.Relations[trigger.Head] == Relation.Acl && document.Heads[filler.Head] == document.Heads[trigger.Head]) part = RolePart.Object;
        // "Doctors were harassed and abused by residents": two words for what the same people did.
        if (part == RolePart.None && voice == 1 && SharesAgent(document, NounPhrase.FirstOfName(document, filler.Head), trigger.Head)) part = RolePart.Agent;
        // "The army responded with airstrikes": whose they are.
        if (voice == 2 && document.Relations[filler.Head] == Relation.Nsubj && CueFit.RespondsWith(document, trigger.Head) is >= 0 and var answering && document.Heads[filler.Head] == answering) part = RolePart.Agent;
        // "Pharmacist abducted in Kumbo by separatists": a headline's passive.
        if (part == RolePart.Means && voice == 0 && filler.Class == FillerClass.Actor && document.Heads[filler.Head] == trigger.Head && HasBy(document, trigger.Head) && IsBy(document, filler.Head) && document.Child(trigger.Head, Relation.Obj) < 0 && document.Xpos(trigger.Head) is "VBD" or "VBN") part = RolePart.Agent;
        // "Saw soldiers burn the clinic": whoever is seen to do it does it.
        if (part == RolePart.Means && voice == 0 && filler.Class == FillerClass.Actor && document.Relations[filler.Head] == Relation.Obj && document.Relations[trigger.Head] == Relation.Xcomp && document.Heads[filler.Head] == document.Heads[trigger.Head] && Words.Seeing.Contains(document.LemmaHashes[document.Heads[trigger.Head]])) part = RolePart.Agent;
        // "Were injured by shelling from rebel forces": whoever bears arms is no means of a deed.
        if (part == RolePart.Means && filler.Class == FillerClass.Actor && document.Xpos(trigger.Head) == "VBG" && document.Relations[trigger.Head] is Relation.Obl or Relation.OblAgent or Relation.Nsubj && NounPhrase.StandsBehind(document, filler.Head, Words.From)) part = RolePart.Agent;
        // "Four civilians and eight soldiers dead and others injured": a state is nobody's deed.
        if (part == RolePart.Agent && trigger.Entry is { Verb: false, Object: TriggerObject.People, Weight: not TriggerWeight.Strong } && document.Tags[trigger.Head] is Upos.Adj or Upos.Verb) part = RolePart.None;
        // "Dropped a munition on the nurse, who fell": only what is fired or thrown does harm by falling.
        if (part == RolePart.Agent && voice == 0 && trigger.Entry is { Verb: true, Weight: TriggerWeight.Armed } && filler.Class != FillerClass.Weapon && Falling.Contains(document.LemmaHashes[trigger.Head]) && document.Child(trigger.Head, Relation.Obj) < 0) part = RolePart.None;
        // "a family shooting" says what kind it was, not who shot.
        if (part == RolePart.Agent && voice == 2 && document.Relations[filler.Head] == Relation.Compound && filler.Class is FillerClass.People or FillerClass.Noun or FillerClass.Name) part = RolePart.None;
        // "members of the brigade attacked": a body does what its people do, a town or a party does not.
        if (part == RolePart.Agent && steps > 1 && document.Relations[filler.Head] is Relation.Compound or Relation.Nmod && filler.Class != FillerClass.Actor) part = RolePart.None;
        var subject = filler.Head;
        if (part == RolePart.Same && document.Heads[subject] >= 0) part = PartOf(trigger, voice, SyntacticPath.Find(document, subject = document.Heads[subject], trigger.Head, false, out _));
        if (part == RolePart.None && filler.Carrier >= 0 && (filler.Carrier == trigger.Head || PartOf(trigger, voice, SyntacticPath.Find(document, filler.Carrier, trigger.Head, false, out _)) is RolePart.Agent or RolePart.Means)) (part, subject) = (RolePart.Agent, filler.Carrier);
        subject = NounPhrase.FirstOfName(document, subject);
        // "the army said that rebels attacked": a verb with a subject of its own borrows none from the verb above it.
        if (part == RolePart.Agent && voice == 0 && steps > 1 && document.Relations[subject] is Relation.Nsubj or Relation.OblAgent && document.Heads[subject] != trigger.Head && document.Child(trigger.Head, Relation.Nsubj) is >= 0 and var other && !IsWho(document, other)) part = RolePart.None;
        // "The mayor, who said that rebels burned it": of what is said, only "who" with no other subject does it.
        if (part is RolePart.Agent or RolePart.Object && voice < 2 && document.Relations[trigger.Head] == Relation.Ccomp && document.Heads[trigger.Head] is var told && document.Relations[told] == Relation.AclRelcl && document.Heads[told] == subject && !IsWho(document, document.Child(trigger.Head, voice == 1 ? Relation.NsubjPass : Relation.Nsubj))) part = RolePart.None;
        // "The driver saw gunmen shoot three passengers"
        if (part == RolePart.Agent && voice == 0 && document.Relations[subject] == Relation.Nsubj && document.Heads[subject] is >= 0 and var seeing && seeing != trigger.Head && Words.Seeing.Contains(document.LemmaHashes[seeing]) && document.Child(seeing, Relation.Obj) >= 0) part = RolePart.None;
        // "The boy shot himself": nobody attacked him.
        if (part == RolePart.Agent && voice == 0 && trigger.Entry.Type is IncidentType.Shooting or IncidentType.Killing or IncidentType.Assault && CueFit.IsToItself(document, trigger.Head)) part = RolePart.None;
        // "The clinic's guards survived the attack": only who launches, orders or steps up an attack does it.
        if (part == RolePart.Agent && voice == 2 && document.Relations[trigger.Head] is Relation.Obj or Relation.NsubjPass && document.Relations[subject] is Relation.Nsubj or Relation.OblAgent && document.Heads[subject] == document.Heads[trigger.Head] && !IsDoneBy(document.LemmaHashes[document.Heads[subject]])) part = RolePart.None;
        // "No one has claimed the shooting, but the Front often targets foreigners": what somebody does in the next clause is not the deed of the first.
        if (part == RolePart.Agent && voice == 2 && document.Relations[trigger.Head] is Relation.Obj or Relation.NsubjPass && document.Relations[subject] is Relation.Nsubj or Relation.OblAgent && document.Heads[subject] is >= 0 and var next && document.Relations[next] == Relation.Conj && document.Heads[next] == document.Heads[trigger.Head]) part = RolePart.None;
        // "Was acquitted of the murder": a judgement on him, and not what was done to him.
        if (part == RolePart.Object && voice == 2 && document.Relations[trigger.Head] == Relation.Obl && document.Heads[trigger.Head] is >= 0 and var judged && document.Relations[subject] is Relation.Nsubj or Relation.NsubjPass && Words.Judging.Contains(document.LemmaHashes[judged])) part = RolePart.None;
        if (part == RolePart.None && voice == 1 && filler is { Class: FillerClass.Thing, Thing.Vague: false } && document.Child(filler.Head, Relation.Case) < 0 && IsLostSubject(document, filler.Head, trigger.Head)) part = RolePart.Object;
        if (part == RolePart.None && filler.Class == FillerClass.Actor && IsRightBefore(document, filler.Head, trigger)) part = RolePart.Agent;
        if (part is RolePart.None or RolePart.Place && voice == 1 && IsByAstray(document, filler.Carrier >= 0 ? filler.Carrier : filler.Head, trigger.Head)) part = RolePart.Agent;
        if (part != RolePart.Agent && filler.Class == FillerClass.Actor && Companions.Governor(document, filler.Carrier >= 0 ? filler.Carrier : filler.Head) is var above and >= 0 && IsOfDeed(document, above, trigger, voice)) part = RolePart.Agent;
        // "The hospital was exposed to shelling"
        if (part == RolePart.None && voice == 2 && document.Relations[trigger.Head] == Relation.Obl && NounPhrase.StandsBehind(document, trigger.Head, Words.To) && document.Heads[trigger.Head] is >= 0 and var bearing && Bearing.Contains(document.LemmaHashes[bearing]) && document.Relations[filler.Head] is Relation.NsubjPass or Relation.Nsubj && document.Heads[filler.Head] == bearing) part = RolePart.Object;
        // "Forces used drones in an attack on the market"
        if (part == RolePart.None && voice == 2 && filler.Class == FillerClass.Actor && document.Relations[trigger.Head] == Relation.Obl && document.Heads[trigger.Head] is >= 0 and var uses && Using.Contains(document.LemmaHashes[uses]) && NounPhrase.StandsBehind(document, trigger.Head, Words.In) && document.Relations[filler.Head] == Relation.Nsubj && document.Heads[filler.Head] == uses) part = RolePart.Agent;
        var stands = NounPhrase.FirstOfName(document, filler.Carrier >= 0 ? filler.Carrier : filler.Head);
        if (part == RolePart.None && voice == 2 && IsSubject(document, stands, trigger.Head) && NounPhrase.StandsBehind(document, trigger.Head, Words.Behind)) part = RolePart.Agent;
        // "Doctor kidnapped heading to work": nobody kidnaps without an object.
        if (part == RolePart.Agent && voice == 0 && (filler.Class is FillerClass.People or FillerClass.Noun || filler.Victim >= 0 || filler.Kind == APerson) && document.Heads[filler.Head] == trigger.Head && document.Relations[filler.Head] == Relation.Nsubj && trigger.Entry.Type is IncidentType.Killing or IncidentType.Abduction or IncidentType.Detention && document.Xpos(trigger.Head) is "VBD" or "VBN" && !HasObject(document, trigger.Head)) part = RolePart.Object;
        // "The strike was the work of two drones"
        if (part == RolePart.None && voice == 2 && filler.Class is FillerClass.Actor or FillerClass.Weapon && NounPhrase.IsOf(document, filler.Head) && document.Heads[filler.Head] is var work && document.LemmaHashes[work] == Words.Work && document.Child(work, Relation.Nsubj) == trigger.Head) part = RolePart.Agent;
        // "Identified the attackers as members of the army": who is identified is not the answer.
        return part == RolePart.Agent && TellsWho(trigger) && (trigger.Span.Contains(filler.Head) || IsAnotherAnswer(trigger, filler)) ? RolePart.None : part;
    }

    /// <summary>True for the agent of a passive that "and" joins to this one, with no auxiliary and nothing else of its own.</summary>
    private static bool SharesAgent(Document document, int agent, int verb)
    {
        var other = document.Heads[agent];
        if (document.Relations[agent] != Relation.OblAgent || other < verb || document.Relations[other] != Relation.Conj || document.Heads[other] != verb || document.Child(other, Relation.Cc) < 0) return false;
        foreach (var child in document.Children(other))
            if (child < other && document.Relations[child] != Relation.Cc) return false;
        return document.Child(verb, Relation.OblAgent) < 0;
    }

    /// <summary>True for what something is said of: "the Front is behind …", "is suspected to be behind …".</summary>
    private static bool IsSubject(Document document, int head, int trigger) =>
        (document.Heads[head] == trigger || (document.Relations[trigger] == Relation.Xcomp && document.Heads[head] == document.Heads[trigger])) && document.Relations[head] is Relation.Nsubj or Relation.NsubjPass;

    /// <summary>True for a verb with an object, its own or that of a verb joined to it; "heading" behind it is none.</summary>
    private static bool HasObject(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] == Relation.Conj && document.Child(child, Relation.Obj) >= 0) return true;
            if (document.Relations[child] is Relation.Obj or Relation.OblUnmarked or Relation.Iobj or Relation.Ccomp && document.Xpos(child) != "VBG" && !document.Text(new(child, child + 1)).EndsWith("ing", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsDoneBy(ulong verb) => Words.Doing.Contains(verb) || Words.Ordering.Contains(verb) || Words.GoingOn.Contains(verb) || verb == Words.Claim;

    /// <summary>True for an event's word, the verb that carries it out, and whoever does it.</summary>
    private bool IsOfDeed(Document document, int token, TriggerMention trigger, int voice) =>
        token == trigger.Head || (document.Heads[trigger.Head] == token && document.Relations[trigger.Head] is Relation.Xcomp or Relation.Compound) || (voice == 2 && document.Heads[trigger.Head] == token && Words.Doing.Contains(document.LemmaHashes[token])) || PartOf(trigger, voice, SyntacticPath.Find(document, token, trigger.Head, false, out _)) == RolePart.Agent;

    /// <summary>True for the men of "was kidnapped near his home by armed men": the tree hangs them on the noun before, which nobody does.</summary>
    private static bool IsByAstray(Document document, int head, int verb)
    {
        if (head < verb || document.Relations[head] != Relation.Nmod || !IsBy(document, head) || document.Child(verb, Relation.OblAgent) >= 0) return false;
        var at = document.Heads[head];
        for (var steps = 0; steps < LongestAstray && at > verb && document.Relations[at] is Relation.Nmod or Relation.Obl or Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Appos or Relation.Conj or Relation.Flat; steps++) at = document.Heads[at];
        return at == verb;
    }

    /// <summary>The event's word that a noun phrase is read with: one that grammar joins it to, then the nearest in the tree, then in the text.</summary>
    public TriggerMention? Nearest(Document document, Filler filler, ReadOnlySpan<TriggerMention> triggers)
    {
        TriggerMention? best = null;
        var least = int.MaxValue;
        foreach (var trigger in triggers)
        {
            // "A hospital accused of hiding rebels" did nothing and had nothing done to it by that.
            if (trigger.Head == filler.Head || (filler.Class == FillerClass.Thing && triggers.Length > 1 && TellsWho(trigger))) continue;
            var steps = SyntacticPath.Steps(document, filler.Head, trigger.Head);
            var cost = (Math.Min(steps, 8) * 40) + Math.Min(Math.Abs(filler.Head - trigger.Head), 39) + (trigger.Entry.Weight == TriggerWeight.General ? 60 : 0) + (trigger.General ? 60 : 0);
            if (cost - Joined >= least) continue;
            if (triggers.Length > 1 && steps < 8 && PartOf(document, filler, trigger, false, out _, out _, out _) != RolePart.None) cost -= Joined;
            if (cost >= least) continue;
            (best, least) = (trigger, cost);
        }

        return best;
    }

    /// <summary>True for a body right before words that only a doer can stand before ("the Front today claimed responsibility"), however the tree has them.</summary>
    private bool IsRightBefore(Document document, int head, TriggerMention trigger)
    {
        if (head >= trigger.Span.First || trigger.Span.First - head > RightBefore || !HasWays(trigger, out var ways) || !ways.ContainsKey(Before)) return false;
        for (var at = head + 1; at < trigger.Span.First; at++)
            if (document.Tags[at] is Upos.Verb or Upos.Adp or Upos.Sconj) return false;
        // "The Front, linked to the Army, claimed it": what is told of the claimant has claimed nothing.
        var claimant = document.Child(trigger.Head, Relation.Nsubj);
        for (int at = head, steps = 0; claimant >= 0 && at >= 0 && steps < 6; at = document.Heads[at], steps++)
            if (document.Relations[at] is Relation.Acl or Relation.AclRelcl && document.Heads[at] == claimant) return false;
        return true;
    }

    /// <summary>True for a noun phrase before a passive verb that the tree has left without a subject.</summary>
    private static bool IsLostSubject(Document document, int head, int verb) =>
        head < verb && verb - head <= LostSubjectReach && document.Child(verb, Relation.NsubjPass) < 0 && document.Child(verb, Relation.Nsubj) < 0 && document.Child(verb, Relation.AuxPass) >= 0;

    private bool HasWays(TriggerMention trigger, [NotNullWhen(true)] out WordMap<RolePart>? ways) =>
        byWord.TryGetValue(trigger.Entry.Sign.Hash, out ways) || byWord.TryGetValue(trigger.Entry.Stem.Hash, out ways);

    /// <summary>True for who has no part in what is said to have been rejected: a government or a person rejects charges against others, too.</summary>
    private bool IsAnotherAnswer(TriggerMention trigger, Filler filler) =>
        !whoTold.Contains(trigger.Entry.Sign.Hash) && (filler.Class != FillerClass.Actor || filler.Kind == APerson || filler.Kind == AState);

    /// <summary>True for a word that tells who did it and names no event of its own ("blamed", "is responsible").</summary>
    public bool TellsWho(TriggerMention trigger) => whoTold.Contains(trigger.Entry.Sign.Hash) || whoTold.Contains(trigger.Entry.Stem.Hash);

    private static void Set(WordMap<RolePart> parts, ulong[] ways, RolePart part)
    {
        foreach (var way in ways) parts[way] = part;
    }

    private WordMap<RolePart> WaysOf(ulong word)
    {
        if (!byWord.TryGetValue(word, out var ways)) byWord[word] = ways = new();
        return ways;
    }

    private static bool HasBy(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Obl && IsBy(document, child)) return true;
        return false;
    }

    private static bool IsBy(Document document, int noun) => NounPhrase.StandsBehind(document, noun, Words.By);

    private static bool IsWho(Document document, int token) => token >= 0 && document.Xpos(token) is "WP" or "WDT";

    /// <summary>The role that grammar and the lexicons agree on.</summary>
    public EventRole RoleOf(RolePart part, Filler filler, TriggerMention trigger) => (part, filler.Class) switch
    {
        (RolePart.None or RolePart.Same, FillerClass.Weapon) => filler.Weapon!.Sureness == WeaponSureness.Sure ? EventRole.Weapon : EventRole.None,
        (RolePart.None or RolePart.Same, _) => EventRole.None,
        (RolePart.Agent, FillerClass.Weapon) => EventRole.Weapon,
        (RolePart.Agent, FillerClass.Thing) => EventRole.None,
        (RolePart.Agent, _) when TellsWho(trigger) => EventRole.Perpetrator,
        (RolePart.Object, FillerClass.Weapon) when filler is { Thing: not null, Weapon.Sureness: WeaponSureness.Maker } => EventRole.Target,
        (RolePart.Agent, _) => trigger.Entry is { Object: TriggerObject.None, Type: not IncidentType.Clash } ? EventRole.None : EventRole.Perpetrator,
        (RolePart.Means, FillerClass.Weapon) => EventRole.Weapon,
        (RolePart.Object, FillerClass.Weapon) => trigger.Entry.Object == TriggerObject.Thing ? EventRole.None : EventRole.Weapon,
        (RolePart.Object or RolePart.Place, FillerClass.Thing) => EventRole.Target,
        (RolePart.Object, FillerClass.People or FillerClass.Actor or FillerClass.Name) => trigger.Entry.Object == TriggerObject.Thing ? EventRole.None : EventRole.Victim,
        _ => EventRole.None,
    };
}
