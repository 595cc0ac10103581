namespace Attest.Actors;

/// <summary>What a phrase of the lexicon says about an actor.</summary>
/// <param name="Role">What the phrase does.</param>
/// <param name="Name">The canonical name; the empty string for common nouns, titles and given names.</param>
/// <param name="Class">The class of actor.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code; null for none.</param>
/// <param name="Exact">The alias as written where only these capitals count ("IS"); null otherwise.</param>
/// <param name="Capital">True where the words must begin with a capital.</param>
/// <param name="Where">ISO 3166-1 alpha-2 codes of the countries one of which a report must name for these words to name the actor ("the junta"); empty where they always do.</param>
internal sealed record ActorEntry(ActorRole Role, string Name, ActorClass Class, string? Country, string? Exact, bool Capital, string[] Where);
