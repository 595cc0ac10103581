using Attest.Actors;
using Attest.Language;

namespace Attest.Events;

/// <summary>Whose deed an event is and whom it was done to, where both bear arms: who is struck does not strike in the same event.</summary>
internal static class DraftSides
{
    /// <summary>True where those who did one of two events were struck in the other, and neither is told of as done by both: an attack and the answer to it.</summary>
    public static bool Strike(Document document, ActorMention[] actors, Draft one, Draft other)
    {
        if (one.Type == IncidentType.Clash || other.Type == IncidentType.Clash) return false;
        if (one.Type == IncidentType.Detention != (other.Type == IncidentType.Detention) && Answers(actors, one, other)) return true;
        return (HasDoer(actors, one, Struck(document, actors, other)) && !HasDoer(actors, other, Struck(document, actors, other)))
            || (HasDoer(actors, other, Struck(document, actors, one)) && !HasDoer(actors, one, Struck(document, actors, one)));
    }

    /// <summary>True where forces of the state took people and somebody else did the other event ("protesters stormed the hospital; police arrested eight").</summary>
    private static bool Answers(ActorMention[] actors, Draft one, Draft other)
    {
        var (arrest, deed) = one.Type == IncidentType.Detention ? (one, other) : (other, one);
        return arrest.Fills.Exists(fill => fill.IsDoer && IsOfState(actors, fill)) && deed.Fills.Exists(fill => fill.IsDoer) && !deed.Fills.Exists(fill => fill.IsDoer && IsOfState(actors, fill));
    }

    private static bool IsOfState(ActorMention[] actors, RoleFill fill) => fill.Filler.Actor >= 0 && actors[fill.Filler.Actor].Acts is ActorKind.Police or ActorKind.StateForces or ActorKind.State;

    private static List<ActorMention> Struck(Document document, ActorMention[] actors, Draft draft)
    {
        var struck = new List<ActorMention>();
        foreach (var trigger in draft.Triggers)
        {
            foreach (var child in document.Children(trigger.Head))
            {
                var hit = trigger.Entry.Verb
                    ? document.Relations[child] is Relation.NsubjPass && document.Child(trigger.Head, Relation.AuxPass) >= 0
                    : document.Relations[child] == Relation.Nmod && document.Child(child, Relation.Case) is var preposition and >= 0 && document.FormHashes[preposition] == Words.Against;
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
