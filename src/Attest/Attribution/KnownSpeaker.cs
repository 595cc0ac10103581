namespace Attest.Attribution;

/// <summary>Somebody who speaks in a report, as far as the reading has come.</summary>
/// <param name="Head">Head token of the words that last named it.</param>
/// <param name="Name">Whom the words stand for; null where unknown.</param>
/// <param name="Kind">What kind of speaker.</param>
/// <param name="Governs">True for a body that governs or holds office.</param>
/// <param name="Actor">Index of the actor mention; -1 for none.</param>
/// <param name="Trait">A body, a person, a paper.</param>
internal sealed record KnownSpeaker(int Head, string? Name, SpeakerKind Kind, bool Governs, int Actor, SpeakerTrait Trait)
{
    /// <summary>The words that named it, so that "the general" finds "General Otto Krain"; empty where it was not named.</summary>
    public Language.TokenSpan Words { get; init; }

    /// <summary>True where it spoke through a statement or another paper.</summary>
    public bool Paper { get; init; }

    /// <summary>The one body among those who have spoken before a token ("The Council condemns … We demand"); null where there are several, or none.</summary>
    public static KnownSpeaker? OnlyBody(List<KnownSpeaker> known, int head)
    {
        KnownSpeaker? only = null;
        foreach (var earlier in known)
        {
            if (earlier.Name is null || earlier.Trait != SpeakerTrait.Body || earlier.Head >= head || (only is not null && only.Name != earlier.Name)) return null;
            only = earlier;
        }

        return only is null ? null : only with { Head = head };
    }
}
