using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Facilities;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Events;

/// <summary>Finds what a report says happened and assembles the mentions into incidents. Safe to share between threads.</summary>
internal sealed class IncidentReader
{
    private readonly CueLexicon cues = CueLexicon.Load();
    private readonly ThingLexicon things = ThingLexicon.Load();
    private readonly RoleGrammar grammar = RoleGrammar.Load();
    private readonly TypeTable types = TypeTable.Load();
    private readonly WordSet titles = PersonNames.Titles();
    private readonly EffectReader effects = EffectReader.Load();
    private readonly HedgeLexicon hedges = HedgeLexicon.Load();
    private readonly VictimLexicon people = VictimLexicon.Shared;
    private readonly TriggerReader triggers;
    private readonly FigureLexicon figures;
    private readonly LinearModel? roles;
    private readonly LinearModel? entities, wireEntities;
    private readonly WorthScorer worth;
    private readonly TopicScorer topics;

    public IncidentReader() : this(EventModels.Default)
    {
    }

    /// <summary>Reads with other models; used to train one model on top of another.</summary>
    internal IncidentReader(EventModels models)
    {
        figures = FigureLexicon.Load(things);
        triggers = new(TriggerLexicon.Load(), cues, figures);
        (roles, entities, wireEntities) = (models.Roles, models.Entities, models.WireEntities);
        worth = new(models.Worth, models.WireWorth);
        topics = new(models.Topic);
    }

    /// <summary>Each incident once.</summary>
    public IncidentReading Read(
        Document document, DateReading dates, PlaceReading places, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims, bool explain)
    {
        var topic = topics.Of(document);
        var kin = new ClassSigns(document);
        var drafts = Drafts(document, dates, places, actors, facilities, claims, victims, topic, kin);
        if (drafts.Count == 0) return new([], []);
        worth.Score(document, drafts, victims, claims, topic, kin, explain);
        var names = NamesOf(document, actors);
        var keys = new EntityKey(document, actors, facilities.Mentions, names);
        new EntityScorer(topic is null ? entities : wireEntities, document, keys, topic, kin).Keep(drafts);
        var incidents = new DraftMerger(types, document, dates, places, actors, victims).Merge(drafts);
        new VictimPlacer(document, victims).Gather(incidents);
        // "17 incidents were recorded. Six people were abducted": a sum that names nobody and nothing is no incident.
        incidents.RemoveAll(draft => draft is { Sum: true, Background: true, Victims.Count: 0 } && !draft.Triggers.Exists(trigger => trigger.Entry is { Verb: false, Weight: TriggerWeight.Strong }) && !draft.Fills.Exists(fill => fill.Role is EventRole.Perpetrator or EventRole.Target));
        worth.Keep(incidents, victims, topic is not null);
        BackgroundByTime.Mark(incidents, document, dates);
        DatelinePlaces.Give(incidents, document, places);
        var writer = new IncidentWriter(things, effects, hedges, keys, names, types, document, dates, actors, facilities, claims, victims, new PeopleReader(people, document, actors, places));
        var written = new Incident[incidents.Count];
        for (var at = 0; at < written.Length; at++) written[at] = writer.Write(incidents[at], $"i{at + 1}");
        return new(written, []);
    }

    /// <summary>Decides what is told as an event; also what the scorers are trained on.</summary>
    internal WorthScorer Worth => worth;

    /// <summary>The persons' names of a document, by the noun phrases and actors that are names.</summary>
    internal PersonNames NamesOf(Document document, ActorMention[] actors)
    {
        var names = new PersonNames(document, titles);
        foreach (var actor in actors)
            if (actor.Acts == ActorKind.Person && actor.Name is not null) names.Add(actor.Span);
        names.AddAll();
        return names;
    }

    /// <summary>The drafts of each sentence, before they are merged; also what the scorers are trained on.</summary>
    internal List<Draft> Drafts(Document document, DateReading dates, PlaceReading places, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims, float? topic, ClassSigns kin)
    {
        var scene = Find(document, dates, places, actors, facilities, claims, victims);
        if (scene.Triggers.Count == 0 && victims.Length == 0) return [];
        var drafts = new List<Draft>();
        var builder = new DraftBuilder(types, cues, document, dates, places, victims, claims, actors);
        var scorer = new RoleScorer(grammar, cues, roles, document, actors, claims, victims, people.People, topic, kin);
        var claimed = new ClaimedParts(hedges, document, actors, claims);
        var fills = new List<RoleFill>();
        foreach (var (sentence, found, fillers) in scene.Sentences())
        {
            fills.Clear();
            scorer.Fill(fillers, found, fills);
            claimed.Add(sentence, fillers, found, fills);
            var first = drafts.Count;
            builder.Build(sentence, found, fills, drafts);
            claimed.DropTimes(drafts, first);
        }

        new VictimPlacer(document, victims).Place(drafts, figures, cues);
        return drafts;
    }

    /// <summary>The events' words of a document and the noun phrases beside them; also what the scorers are trained on.</summary>
    internal EventScene Find(Document document, DateReading dates, PlaceReading places, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims)
    {
        var scene = new EventScene(document);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
            if (document.SentenceKinds[sentence] is not (SentenceKind.Furniture or SentenceKind.Credit)) triggers.Read(document, sentence, scene.Triggers);
        DropNames(document, actors, scene.Triggers);
        if (scene.Triggers.Count == 0) return scene;
        scene.Fillers = new(things, document, dates, places, actors, facilities.Mentions, victims);
        scene.Forced = new(grammar, document, actors, people.People);
        return scene;
    }

    /// <summary>A participle inside an actor's name ("the occupying forces") and a noun of one ("the Israeli occupation") name no event.</summary>
    private static void DropNames(Document document, ActorMention[] actors, List<TriggerMention> found)
    {
        if (found.Count == 0) return;
        bool[] within = new bool[document.Count], names = new bool[document.Count];
        foreach (var actor in actors)
        {
            for (var token = actor.Span.First; token < actor.Span.End; token++)
            {
                within[token] |= token != actor.Head;
                names[token] |= actor is { Name: not null, Adjective: false };
            }
        }

        found.RemoveAll(trigger => trigger.Entry.Verb ? within[trigger.Head] : names[trigger.Head] || NamesOperation(document, trigger.Head));
    }

    /// <summary>"the Operation Quiet River" is a name, and names no event of its own.</summary>
    private static bool NamesOperation(Document document, int head) =>
        document.Tags[head] == Upos.Propn && document.Capitals[head] && head + 1 < document.Count && document.Tags[head + 1] == Upos.Propn && document.Capitals[head + 1];
}
