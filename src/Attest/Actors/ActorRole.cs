namespace Attest.Actors;

/// <summary>What a phrase of the actor lexicon does in a text.</summary>
internal enum ActorRole : byte
{
    /// <summary>Names one actor.</summary>
    Name,

    /// <summary>Names a state.</summary>
    Country,

    /// <summary>Names a state by an adjective.</summary>
    Adjective,

    /// <summary>A capital that may stand for its state.</summary>
    Seat,

    /// <summary>Names the people of a state.</summary>
    People,

    /// <summary>A common noun for actors of a class.</summary>
    Noun,

    /// <summary>A title before a person's name.</summary>
    Title,

    /// <summary>A given name.</summary>
    Given,

    /// <summary>A word that makes a capitalised run the name of a body.</summary>
    Head,
}
