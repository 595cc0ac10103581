using Attest.Language;

namespace Attest.Actors;

/// <summary>A mention of somebody who can act or speak: a state, an armed force or group, an authority, an organisation, an office or a person.</summary>
/// <param name="Span">The noun phrase's tokens as far as they name the actor.</param>
/// <param name="Head">The head token.</param>
/// <param name="Name">The actor's full name where one is named or known ("Autonomous Administration of North and East Syria" for "AANES" or "the administration"); null otherwise.</param>
/// <param name="Acts">What kind of actor it is when it acts.</param>
/// <param name="Speaks">What kind of speaker it is when it speaks.</param>
/// <param name="Governs">True for a body that governs or holds office, de facto ones included.</param>
/// <param name="Adjective">True where it is named by an adjective only ("Turkish" in "a Turkish drone").</param>
internal sealed record ActorMention(TokenSpan Span, int Head, string? Name, ActorKind Acts, SpeakerKind Speaks, bool Governs, bool Adjective)
{
    /// <summary>True where it can do violence by itself: forces, groups, gunmen; false for ministries, organisations, outlets, doctors, witnesses.</summary>
    public bool Armed { get; init; }

    /// <summary>True where it is told by a common noun only ("gunmen", "the army"), even where the name behind it is known.</summary>
    public bool Generic { get; init; }

    /// <summary>True for one person named ("Ana Ruiz", "Colonel Ruiz").</summary>
    public bool Person { get; init; }

    /// <summary>Code of the state it is of or belongs to; null where none is known.</summary>
    public string? Country { get; init; }

    /// <summary>The body that this person or unit speaks or acts for ("spokesman for the army"); null where none is said.</summary>
    public string? Of { get; init; }

    /// <summary>The class in <c>data/actors-classes.txt</c>.</summary>
    public required ActorClass Class { get; init; }

    /// <summary>Makes a mention of a class.</summary>
    public static ActorMention Make(TokenSpan span, string? name, ActorClass @class) =>
        new(span, span.End - 1, name, @class.Acts, @class.Speaks, @class.Governs, false) { Armed = @class.Armed, Class = @class };

    /// <summary>Index of the first of the mentions, in the order of the text, that ends after a token.</summary>
    public static int From(ActorMention[] mentions, int token)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Span.End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
