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
                _ => throw new FormatException($"data/dates-around.txt:{row.Line}: '{row[0]}' is no list"),
            };
            foreach (var word in row.List(1)) set.Add(WordHash.Of(word));
        }
    }

    /// <summary>Lemmas of verbs and nouns whose time is still to come.</summary>
    public HashSet<ulong> LooksAhead { get; } = [];

    /// <summary>Forms of the auxiliaries of the future.</summary>
    public HashSet<ulong> Will { get; } = [];

    /// <summary>Prepositions up to a day.</summary>
    public HashSet<ulong> Until { get; } = [];

    /// <summary>Lemmas of verbs that move something to a later day.</summary>
    public HashSet<ulong> Postpones { get; } = [];

    /// <summary>The word around <see cref="Soon"/>.</summary>
    public HashSet<ulong> As { get; } = [];

    /// <summary>"As early as", "as soon as".</summary>
    public HashSet<ulong> Soon { get; } = [];

    /// <summary>Forms of the auxiliary "have".</summary>
    public HashSet<ulong> Have { get; } = [];

    /// <summary>Lemmas of verbs for what is done after an event: their day is not its day.</summary>
    public HashSet<ulong> Aftermath { get; } = [];

    /// <summary>Lemmas of nouns that a number counts or measures.</summary>
    public HashSet<ulong> Counted { get; } = [];

    /// <summary>Lemmas of words that attribute a quotation.</summary>
    public HashSet<ulong> Says { get; } = [];

    /// <summary>Forms of words that stand before the date of publication.</summary>
    public HashSet<ulong> Posted { get; } = [];
}
