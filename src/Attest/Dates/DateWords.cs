using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Words around time expressions that decide how they are read, from <c>data/dates-around.txt</c>.</summary>
internal sealed class DateWords
{
    /// <summary>Reads the file.</summary>
    public DateWords(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var set = row[0] switch
            {
                "ahead" => LooksAhead,
                "will" => Will,
                "have" => Have,
                "until" => Until,
                "postpone" => Postpones,
                "aftermath" => Aftermath,
                "as" => As,
                "counted" => Counted,
                "soon" => Soon,
                "say" => Says,
                "posted" => Posted,
                "seizing" => Seizing,
                "sending" => Sending,
                "another" => Another,
                "hearing" => Hearing,
                "gathering" => Gathering,
                "remembering" => Remembering,
                _ => throw new FormatException($"data/dates-around.txt:{row.Line}: '{row[0]}' is no list"),
            };
            foreach (var word in row.List(1)) set.Add(WordHash.Of(word));
        }
    }

    /// <summary>Lemmas of verbs and nouns whose time is still to come.</summary>
    public WordSet LooksAhead { get; } = [];

    /// <summary>Forms of the auxiliaries of the future.</summary>
    public WordSet Will { get; } = [];

    /// <summary>Prepositions up to a day.</summary>
    public WordSet Until { get; } = [];

    /// <summary>Lemmas of verbs that move something to a later day.</summary>
    public WordSet Postpones { get; } = [];

    /// <summary>The word around <see cref="Soon"/>.</summary>
    public WordSet As { get; } = [];

    /// <summary>"As early as", "as soon as".</summary>
    public WordSet Soon { get; } = [];

    /// <summary>Forms of the auxiliary "have".</summary>
    public WordSet Have { get; } = [];

    /// <summary>Lemmas of verbs for what is done after an event: their day is not its day.</summary>
    public WordSet Aftermath { get; } = [];

    /// <summary>Lemmas of nouns for what is held after an event: a trial, a funeral.</summary>
    public WordSet Hearing { get; } = [];

    /// <summary>Lemmas of verbs for coming to where an event was.</summary>
    public WordSet Gathering { get; } = [];

    /// <summary>Lemmas of verbs for recalling an event.</summary>
    public WordSet Remembering { get; } = [];

    /// <summary>Lemmas of nouns that a number counts or measures.</summary>
    public WordSet Counted { get; } = [];

    /// <summary>Lemmas of words that attribute a quotation.</summary>
    public WordSet Says { get; } = [];

    /// <summary>Forms of words that stand before the date of publication.</summary>
    public WordSet Posted { get; } = [];

    /// <summary>Lemmas of verbs of the aftermath that may be a part of the event as well.</summary>
    public WordSet Seizing { get; } = [];

    /// <summary>Lemmas of verbs for what is done with a deed or a weapon: the time of such a participle is the deed's.</summary>
    public WordSet Sending { get; } = [];

    /// <summary>Forms of words for another deed of the kind.</summary>
    public WordSet Another { get; } = [];
}
