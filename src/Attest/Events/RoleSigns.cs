using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>The signs for the part that a noun phrase plays in an event: its way to the event's word, its class, its words, where it stands.</summary>
internal sealed class RoleSigns(Document document, ActorMention[] actors, ClaimMention[] claims, RoleGrammar grammar, float? topic, ClassSigns kin, bool keepTexts)
{
    private static readonly Sign Bias = Sign.Of("all"), Way = Sign.Of("way"), WayClass = Sign.Of("wayclass"), WayWord = Sign.Of("wayword"), Side = Sign.Of("side"), ClassName = Sign.Of("class"),
        ClassType = Sign.Of("classtype"), Head = Sign.Of("head"), HeadPart = Sign.Of("headpart"), Modifier = Sign.Of("modifier"), Article = Sign.Of("article"), Rule = Sign.Of("rule"),
        Governor = Sign.Of("governor"), Speaks = Sign.Of("speaks"), Held = Sign.Of("held"), Number = Sign.Of("number"), Case = Sign.Of("case"), Part = Sign.Of("part"), Weight = Sign.Of("weight"),
        WordClass = Sign.Of("wordclass"), Yes = Sign.Of("yes"), No = Sign.Of("no"), Named = Sign.Of("named"), Sentence = Sign.Of("sentence"), Status = Sign.Of("status"),
        Sense = Sign.Of("sense"), SensePart = Sign.Of("sensepart"), Before = Sign.Of("before"), After = Sign.Of("after"), Beside = Sign.Of("beside"), Topic = Sign.Of("topic"), WayType = Sign.Of("waytype"), GovernorClass = Sign.Of("governorclass"),
        ModifierKin = Sign.Of("modifierkin"), SentenceKin = Sign.Of("sentencekin"), AroundKin = Sign.Of("aroundkin");

    private static readonly Sign[] HeadKin = ClassSigns.Sizes("headkin"), HeadPartKin = ClassSigns.Sizes("headpartkin"), BeforeKin = ClassSigns.Sizes("beforekin"), AfterKin = ClassSigns.Sizes("afterkin"),
        GovernorKin = ClassSigns.Sizes("governorkin"), GovernorClassKin = ClassSigns.Sizes("governorclasskin");

    private static readonly Sign[] Voices = [Sign.Of("active"), Sign.Of("passive"), Sign.Of("noun")], Parts = Sign.All<RolePart>(), Roles = Sign.All<EventRole>(), Types = Sign.All<IncidentType>(), Weights = Sign.All<TriggerWeight>(),
        Classes = Sign.All<FillerClass>(), Relations = Sign.All<Relation>(), Statuses = Sign.All<IncidentStatus>(),
        Distances = [Sign.Of("before-far"), Sign.Of("before-middle"), Sign.Of("before-near"), Sign.Of("after-near"), Sign.Of("after-middle"), Sign.Of("after-far")],
        Numbers = [Sign.Of("singular"), Sign.Of("plural")],
        Senses = Sign.Numbers(256);

    private readonly SignList signs = new(keepTexts);

    /// <summary>Where the document's claims stand.</summary>
    public ClaimPlaces Places { get; } = new(document.Count, claims);

    /// <summary>The signs of the last pair.</summary>
    public SignList Signs => signs;

    /// <summary>The part by grammar of the last pair.</summary>
    public RolePart LastPart { get; private set; }

    /// <summary>Collects the signs of a noun phrase and an event's word.</summary>
    /// <param name="filler">The noun phrase.</param>
    /// <param name="trigger">The event's word it is read with.</param>
    /// <param name="beside">All events' words of the sentence.</param>
    public void Collect(Filler filler, TriggerMention trigger, ReadOnlySpan<TriggerMention> beside)
    {
        signs.Clear();
        var part = grammar.PartOf(document, filler, trigger, keepTexts, out var way, out var steps, out var voice);
        LastPart = part;
        var role = grammar.RoleOf(part, filler, trigger);
        var type = Types[(int)trigger.Entry.Type];
        var kind = filler.Kind;
        var broad = Classes[(int)filler.Class];
        signs.Add(Bias, Yes);
        signs.Add(ClassName, kind);
        signs.Add(ClassName, broad);
        signs.Add(Way, way, Voices[voice]);
        signs.Add(WayClass, way, Voices[voice], broad);
        if (steps <= 3) signs.Add(WayWord, way, trigger.Entry.Sign);
        signs.Add(WordClass, trigger.Entry.Sign, broad);
        signs.Add(ClassType, type, kind);
        signs.Add(Rule, Roles[(int)role]);
        signs.Add(Rule, Roles[(int)role], broad);
        signs.Add(Part, Parts[(int)part], broad, type);
        signs.Add(Part, Parts[(int)part], kind, type);
        signs.Add(WayType, way, type, broad);
        if (topic is { } odds)
        {
            signs.Add(Topic, TopicScorer.Bin(odds), broad);
            signs.Add(Topic, TopicScorer.Bin(odds), kind, Parts[(int)part]);
        }

        signs.Add(Side, Distance(filler.Head, trigger.Head), broad, Voices[voice]);
        signs.Add(Weight, Weights[(int)trigger.Entry.Weight], broad);
        signs.Add(Status, Statuses[(int)trigger.Status], trigger.General ? Yes : No, broad);
        AddWords(filler, broad, part);
        AddSurroundings(filler, broad);
        AddNeighbours(filler, broad);
        AddSentences(document.SentenceOf(filler.Head), broad);
        foreach (var other in beside)
            if (!ReferenceEquals(other, trigger)) signs.Add(Beside, Types[(int)other.Entry.Type], broad);
    }

    /// <summary>The words right before and after the noun phrase, which tell its part where the tree is wrong.</summary>
    private void AddNeighbours(Filler filler, Sign broad)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(filler.Head));
        var before = filler.Span.First - 1;
        while (before >= sentence.First && document.Tags[before] is Upos.Det or Upos.Num or Upos.Adj) before--;
        signs.Add(Before, before < sentence.First ? No : signs.Lemma(document, before), broad);
        signs.Add(After, filler.Span.End >= sentence.End ? No : signs.Lemma(document, filler.Span.End), broad);
        for (var level = ClassSigns.Coarse; level <= ClassSigns.Middle; level++)
        {
            if (before >= sentence.First) signs.Add(BeforeKin[level], kin.Of(before, level), broad);
            if (filler.Span.End < sentence.End) signs.Add(AfterKin[level], kin.Of(filler.Span.End, level), broad);
        }
    }

    /// <summary>What a wire report's sentence and those beside it are about.</summary>
    private void AddSentences(int sentence, Sign broad)
    {
        if (topic is null) return;
        foreach (var sign in kin.OfSentence(sentence)) signs.Add(SentenceKin, sign, broad);
        var before = kin.OfSentence(sentence - 1);
        foreach (var sign in before) signs.Add(AroundKin, sign, broad);
        foreach (var sign in kin.OfSentence(sentence + 1))
            if (!before.Contains(sign)) signs.Add(AroundKin, sign, broad);
    }

    private void AddWords(Filler filler, Sign broad, RolePart part)
    {
        var head = filler.Head;
        if (document.Tags[head] != Upos.Propn || filler.Class is FillerClass.Thing or FillerClass.Weapon)
        {
            signs.Add(Head, signs.Lemma(document, head));
            signs.Add(HeadPart, signs.Lemma(document, head), Parts[(int)part]);
            var sense = Senses[document.NounSense(head)];
            signs.Add(Sense, sense, broad);
            signs.Add(SensePart, sense, Parts[(int)part]);
        }

        for (var level = ClassSigns.Coarse; level <= ClassSigns.Fine; level++)
        {
            signs.Add(HeadKin[level], kin.Of(head, level), broad);
            signs.Add(HeadPartKin[level], kin.Of(head, level), Parts[(int)part]);
        }

        for (var at = filler.Span.First; at < filler.Span.End; at++)
        {
            if (at == head) continue;
            if (document.Tags[at] is Upos.Adj or Upos.Noun or Upos.Verb) signs.Add(Modifier, signs.Lemma(document, at), broad);
            if (!IsSaid(filler.Span.First, at, head)) signs.Add(ModifierKin, kin.Of(at, ClassSigns.Middle), broad);
        }

        signs.Add(Number, Numbers[NounPhrase.IsPlural(document, head) ? 1 : 0], broad, Parts[(int)part]);
        var article = document.Child(head, Relation.Det);
        signs.Add(Article, article >= 0 ? signs.Lemma(document, article) : No, broad);
        if (filler.Actor >= 0)
        {
            signs.Add(Named, actors[filler.Actor].Name is null ? No : Yes, filler.Kind, Parts[(int)part]);
            if (actors[filler.Actor].Adjective) signs.Add(Named, Sign.Of("adjective"), Parts[(int)part]);
        }
    }

    /// <summary>True where a word before in the phrase is of the same class: a sign counts once.</summary>
    private bool IsSaid(int first, int token, int head)
    {
        for (var at = first; at < token; at++)
            if (at != head && kin.Of(at, ClassSigns.Middle) == kin.Of(token, ClassSigns.Middle)) return true;
        return false;
    }

    private void AddSurroundings(Filler filler, Sign broad)
    {
        var head = filler.Head;
        var preposition = document.Child(head, Relation.Case);
        var with = preposition >= 0 ? signs.Lemma(document, preposition) : No;
        signs.Add(Case, with, broad);
        AddGovernor(document.Heads[head], Relations[(int)document.Relations[head]], with, broad);
        var sentence = SentenceOrder.Of(document, document.SentenceOf(head));
        signs.Add(Sentence, sentence == 0 ? Sign.Of("first") : sentence < 3 ? Sign.Of("early") : sentence < 8 ? Sign.Of("middle") : Sign.Of("late"), broad);
        var held = false;
        var last = -1;
        foreach (var at in Places.Near(head))
        {
            if (at == last) continue;
            last = at;
            var claim = claims[at];
            if (claim.Speaker is { } speaker && speaker.Contains(head)) signs.Add(Speaks, Yes, broad);
            held |= claim.Holds(head);
        }

        signs.Add(Held, held ? Yes : No, broad);
    }

    /// <summary>What the noun phrase hangs on, by its word and its classes.</summary>
    private void AddGovernor(int governor, Sign relation, Sign preposition, Sign broad)
    {
        if (governor < 0) return;
        if (document.Tags[governor] is Upos.Verb or Upos.Noun) signs.Add(Governor, signs.Lemma(document, governor), relation, preposition);
        for (var level = ClassSigns.Coarse; level <= ClassSigns.Fine; level++)
        {
            signs.Add(GovernorKin[level], kin.Of(governor, level), relation, preposition);
            signs.Add(GovernorClassKin[level], kin.Of(governor, level), relation, broad);
        }

        if (document.Tags[governor] == Upos.Verb) signs.Add(GovernorClass, signs.Lemma(document, governor), relation, broad);
    }

    private static Sign Distance(int filler, int trigger)
    {
        var distance = Math.Abs(filler - trigger);
        return filler < trigger ? Distances[distance > 12 ? 0 : distance > 4 ? 1 : 2] : Distances[distance > 12 ? 5 : distance > 4 ? 4 : 3];
    }
}
