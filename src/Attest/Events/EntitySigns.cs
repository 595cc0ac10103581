using Attest.Language;

namespace Attest.Events;

/// <summary>The signs for whether an entity plays a part, over all its mentions.</summary>
internal sealed class EntitySigns(Document document, float? topic, ClassSigns kin, bool keepTexts)
{
    private static readonly Sign Role = Sign.Of("role"), Offset = Sign.Of("offset"), Most = Sign.Of("most"), Any = Sign.Of("any"), Mentions = Sign.Of("mentions"), Worth = Sign.Of("worth"), First = Sign.Of("first"), Kind = Sign.Of("kind"), Rank = Sign.Of("rank"),
        Grammar = Sign.Of("grammar"), Head = Sign.Of("entityhead"), Length = Sign.Of("length"), Event = Sign.Of("event"), Status = Sign.Of("eventstatus"), MostKind = Sign.Of("mostkind"), Topic = Sign.Of("topic"), Background = Sign.Of("background"), Near = Sign.Of("entitynear"), Governor = Sign.Of("entitygovernor");

    private static readonly Sign[] HeadKin = ClassSigns.Sizes("entitykin"), GovernorKin = ClassSigns.Sizes("entitygovernorkin");

    private static readonly Sign[] Roles = Sign.All<EventRole>(), Parts = Sign.All<RolePart>(), Types = Sign.All<IncidentType>(), Classes = Sign.All<FillerClass>(), Statuses = Sign.All<IncidentStatus>(), Bins = Sign.Numbers(12);

    private readonly SignList signs = new(keepTexts);

    /// <summary>The signs of the last entity.</summary>
    public SignList Signs => signs;

    /// <summary>Collects the signs of an entity.</summary>
    public void Collect(EntityMentions entity)
    {
        signs.Clear();
        var role = Roles[(int)entity.Role];
        var (draft, best) = entity.Best;
        float none = 1, worth = -9;
        var sure = 0;
        foreach (var (of, fill) in entity.Mentions)
        {
            none *= 1 - Math.Min(0.98f, fill.Sureness);
            worth = Math.Max(worth, of.Worth);
            if (fill.Sureness > 0.25f) sure++;
        }

        var broad = Classes[(int)best.Filler.Class];
        signs.Add(Role, role);
        signs.Add(Offset, role);
        signs.Add(Most, Bin(best.Sureness), role);
        signs.Add(MostKind, Bin(best.Sureness), role, broad);
        signs.Add(Any, Bin(1 - none), role);
        signs.Add(Mentions, Bins[Math.Min(4, entity.Mentions.Count)], Bins[Math.Min(3, sure)], role);
        signs.Add(Worth, WorthBin(worth), role);
        signs.Add(Worth, WorthBin(draft.Worth), Bin(best.Sureness), role);
        signs.Add(First, Bins[Math.Min(6, SentenceOrder.Of(document, draft.Sentence))], role);
        signs.Add(Kind, best.Filler.Kind, role);
        signs.Add(Kind, broad, role);
        signs.Add(Rank, Bins[Math.Min(4, entity.Rank)], role);
        signs.Add(Rank, Bins[Math.Min(4, entity.Rank)], Bin(best.Sureness), role);
        signs.Add(Grammar, Parts[(int)best.ByGrammar], role);
        signs.Add(Event, Types[(int)draft.Type], role);
        signs.Add(Status, Statuses[(int)draft.Status], role);
        if (topic is { } odds)
        {
            signs.Add(Topic, TopicScorer.Bin(odds), role);
            signs.Add(Topic, TopicScorer.Bin(odds), Bin(best.Sureness), role);
        }

        for (var level = ClassSigns.Coarse; level <= ClassSigns.Fine; level++) signs.Add(HeadKin[level], kin.Of(best.Filler.Head, level), role);
        if (document.Heads[best.Filler.Head] is >= 0 and var governor)
        {
            signs.Add(Governor, signs.Lemma(document, governor), role);
            for (var level = ClassSigns.Coarse; level <= ClassSigns.Middle; level++) signs.Add(GovernorKin[level], kin.Of(governor, level), role);
        }

        signs.Add(Background, Bins[draft.Background ? 1 : 0], role);
        signs.Add(Near, draft.Triggers[0].Entry.Sign, role);
        signs.Add(Length, Bins[Math.Min(5, best.Filler.Span.Length)], role);
        if (document.Tags[best.Filler.Head] != Upos.Propn || best.Filler.Thing is not null) signs.Add(Head, signs.Lemma(document, best.Filler.Head), role);
    }

    private static Sign Bin(float probability) => Bins[(int)(Math.Clamp(probability, 0, 0.999f) * 10)];

    private static Sign WorthBin(float worth) => Bins[Math.Clamp((int)(worth + 5), 0, 10)];
}
