namespace Attest.Events;

/// <summary>A noun phrase in a part of an event.</summary>
/// <param name="Role">The part.</param>
/// <param name="Filler">The noun phrase.</param>
/// <param name="Trigger">The event's word it was read with.</param>
/// <param name="Sureness">From 0 to 1.</param>
/// <param name="ByGrammar">What grammar alone says it does.</param>
internal sealed record RoleFill(EventRole Role, Filler Filler, TriggerMention Trigger, float Sureness, RolePart ByGrammar)
{
    /// <summary>True where grammar and lexicons leave no doubt: no scorer may take it away.</summary>
    public bool Certain { get; init; }

    /// <summary>The claim whose cue names it as who did it ("accused X of", "X claimed responsibility for"); null where the event's own words do.</summary>
    public Attribution.ClaimMention? By { get; init; }

    /// <summary>True for who did it by what grammar says.</summary>
    public bool IsDoer => Role == EventRole.Perpetrator && ByGrammar == RolePart.Agent;

    /// <summary>True where it has more words than another mention of the same entity, and is not much less sure.</summary>
    public bool IsFuller(RoleFill than) => Filler.Span.Length > than.Filler.Span.Length && Sureness > 0.5f * than.Sureness;
}
