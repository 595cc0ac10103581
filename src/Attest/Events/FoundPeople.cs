using Attest.Language;

namespace Attest.Events;

/// <summary>People with an outcome as one sentence tells of them, before they are joined with those of other sentences.</summary>
/// <param name="People">The phrase.</param>
/// <param name="Cue">The words that tell the outcome.</param>
/// <param name="Anchor">The token that stands for the cue.</param>
/// <param name="Outcome">What became of them.</param>
/// <param name="Count">How many, after numbers and pronouns were traced to those they point to.</param>
/// <param name="Who">What kind, likewise.</param>
internal sealed record FoundPeople(PeoplePhrase People, TokenSpan Cue, int Anchor, Outcome Outcome, PeopleCount Count, VictimKind Who)
{
    /// <summary>The people they are a part of ("five people, including three children"); null for none.</summary>
    public FoundPeople? Whole { get; init; }

    /// <summary>Who is told again by these words ("the policeman … is Ana Ruiz"); null for nobody.</summary>
    public FoundPeople? Same { get; init; }

    /// <summary>The people for whom this is another figure ("the army put the number at eight"); null where the words do not say.</summary>
    public FoundPeople? Rival { get; init; }

    /// <summary>True where the words tell a changed figure ("the toll rose to 14").</summary>
    public bool Update { get; init; }

    /// <summary>True where the figure was told for two outcomes together ("killed or wounded seven people").</summary>
    public bool Joint { get; init; }

    /// <summary>How badly, as written; null where not said.</summary>
    public string? Severity { get; init; }

    /// <summary>The phrase that a pronoun or number points to; null for none.</summary>
    public PeoplePhrase? Told { get; init; }
}
