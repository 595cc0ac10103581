using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The words of people, outcomes and numbers, from <c>data/people*.txt</c>, <c>data/outcomes.txt</c> and <c>data/vague-counts.txt</c>.</summary>
internal sealed class VictimLexicon
{
    private VictimLexicon()
    {
        var cues = new Dictionary<string, List<VictimCue>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var row in DataFile.Open("outcomes.txt").Rows())
        {
            foreach (var word in row.List(0))
            {
                if (!cues.TryGetValue(word, out var list))
                {
                    cues[word] = list = [];
                    order.Add(word);
                }

                list.Add(new(row.Code<Outcome>(1), row.Code<VictimFrame>(2), row[3].Contains("weak", StringComparison.Ordinal), row[3].Contains("any", StringComparison.Ordinal), row[3].Contains("joint", StringComparison.Ordinal), row[3].Contains("held", StringComparison.Ordinal)));
            }
        }

        foreach (var word in order) Cues.Add(word, [.. cues[word]]);
        foreach (var row in DataFile.Open("vague-counts.txt").Rows()) Vague.Add(row[0], new(Number(row[1]), Number(row[2]), Number(row[3]), null));
        foreach (var row in DataFile.Open("people-numbers.txt").Rows())
        {
            if (row[0] is "unit" or "ten" or "power" or "zero") Numbers[WordHash.Of(row[1])] = new(row[0], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
            else Bounds.Add(row[1], row[0]);
        }

        foreach (var row in DataFile.Open("people-words.txt").Rows())
        {
            if (row[0] == "nameless") Nameless.Add(WordHash.Of(row[1]));
            else if (row[0] == "thing") Things.Add(WordHash.Of(row[1]));
            else if (row[0] == "found") Handled.Add(WordHash.Of(row[1].AsSpan().TrimStart('~')));
            else if (row[0] == "illness") Illnesses.Add(WordHash.Of(row[1]));
            else Words.Add(row[1], new(row[0], row[2]));
        }
    }

    /// <summary>The one lexicon, read at its first use.</summary>
    public static VictimLexicon Shared { get; } = new();

    /// <summary>Nouns for people.</summary>
    public PhraseTable<PeopleEntry> People { get; } = Nouns();

    /// <summary>Words that tell an outcome; one word may hold people in several ways.</summary>
    public PhraseTable<VictimCue[]> Cues { get; } = new();

    /// <summary>Vague words for a number.</summary>
    public PhraseTable<PeopleCount> Vague { get; } = new();

    /// <summary>Words that bound a number.</summary>
    public PhraseTable<string> Bounds { get; } = new();

    /// <summary>Number words with their kind and value.</summary>
    public WordMap<PeopleNumber> Numbers { get; } = new();

    /// <summary>Other words around people: kind of word and value.</summary>
    public PhraseTable<PeopleWord> Words { get; } = new();

    /// <summary>Last words of names that are no person's ("Riverside Hospital").</summary>
    public WordSet Nameless { get; } = [];

    /// <summary>Nouns that end like words for people and are none ("border", "committee").</summary>
    public WordSet Things { get; } = [];

    /// <summary>What is done with bodies ("found", "buried"), by lemma.</summary>
    public WordSet Handled { get; } = [];

    /// <summary>Causes of a death that is no violence.</summary>
    public WordSet Illnesses { get; } = [];

    private static PhraseTable<PeopleEntry> Nouns()
    {
        var people = new PhraseTable<PeopleEntry>();
        foreach (var row in DataFile.Open("people.txt").Rows())
        {
            var sex = Sex(row[3]);
            var kind = row.Code<VictimKind>(2);
            foreach (var word in row.List(0)) people.Add(word, new(kind, sex, false, row[4].StartsWith("weak", StringComparison.Ordinal), row[4].EndsWith("staff", StringComparison.Ordinal)));
            foreach (var word in row.List(1)) people.Add(word, new(kind, sex, true, row[4].StartsWith("weak", StringComparison.Ordinal), row[4].EndsWith("staff", StringComparison.Ordinal)));
        }

        // "Five Spaniards", "a Kenyan": what they are is not said by where they are from.
        foreach (var row in DataFile.Open("places-countries.txt").Rows()) AddNationals(people, row.List(6));
        foreach (var row in DataFile.Open("places-demonyms.txt").Rows()) AddNationals(people, row.List(0));
        return people;
    }

    /// <summary>Adds the words for people among those of a country: a plural that stands beside its singular, and that singular; other words are adjectives alone.</summary>
    private static void AddNationals(PhraseTable<PeopleEntry> people, string[] words)
    {
        foreach (var word in words)
        {
            var (one, sex) = word.EndsWith("men", StringComparison.Ordinal) ? (word[..^2] + "an", "male") : (word[..^1], null);
            if (Array.IndexOf(words, one) < 0 || !(sex is not null || word.EndsWith('s'))) continue;
            people.Add(word, new(VictimKind.Unknown, sex, true, true, false));
            people.Add(one, new(VictimKind.Unknown, sex, false, true, false));
        }
    }

    /// <summary>The sex that a letter of the data files stands for.</summary>
    public static string? Sex(string letter) => letter switch { "f" => "female", "m" => "male", _ => null };

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
