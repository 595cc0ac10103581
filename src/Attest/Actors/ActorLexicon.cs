using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>The names, nouns and titles of actors from <c>data/actors*.txt</c> and <c>data/names.txt</c>, matched together in one walk.</summary>
internal sealed class ActorLexicon
{
    private readonly PhraseTable<int> phrases = new();
    private readonly PhraseTable<bool> naming = new();
    private readonly List<ActorEntry[]> meanings = [];
    private readonly WordSet deeds = [], noNames = [];
    private readonly Dictionary<string, ActorClass> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Class), string> known = [];
    private readonly Dictionary<string, (string Name, string Adjective)> states = new(StringComparer.Ordinal);

    /// <summary>Reads the data files.</summary>
    public ActorLexicon()
    {
        foreach (var row in DataFile.Open("actors-classes.txt").Rows())
            classes[row[0]] = new(row[0], row.Code<ActorKind>(1), row.Code<SpeakerKind>(2), row[3] == "yes", row[4] == "yes");

        var found = new Dictionary<string, List<ActorEntry>>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        AddStates(found, order);
        AddNames(found, order);
        foreach (var row in DataFile.Open("actors-nouns.txt").Rows()) AddAll(found, order, row.List(0), ActorRole.Noun, Class(row[1]));
        foreach (var row in DataFile.Open("actors-titles.txt").Rows()) AddAll(found, order, row.List(0), ActorRole.Title, Class(row[1]));
        foreach (var row in DataFile.Open("actors-heads.txt").Rows()) AddAll(found, order, row.List(0), ActorRole.Head, Class(row[1]));
        foreach (var row in DataFile.Open("names.txt").Rows()) AddAll(found, order, row.List(0), ActorRole.Given, Class("person"));
        foreach (var row in DataFile.Open("actors-deeds.txt").Rows())
            foreach (var word in row.List(0)) deeds.Add(WordHash.Of(word));
        foreach (var row in DataFile.Open("actors-naming.txt").Rows())
            foreach (var words in row.Phrases(0)) naming.Add(words, true);
        foreach (var row in DataFile.Open("actors-nonames.txt").Rows())
            foreach (var word in row.List(0)) noNames.Add(WordHash.Of(word));
        foreach (var phrase in order)
        {
            phrases.Add(phrase, meanings.Count);
            meanings.Add([.. found[phrase]]);
        }
    }

    /// <summary>True for a noun for what an armed force does ("shelling").</summary>
    public bool IsDeed(ulong form) => deeds.Contains(form);

    /// <summary>True for a word that is no personal name, though it stands behind a title ("General Hospital").</summary>
    public bool IsNoName(ulong form) => noNames.Contains(form);

    /// <summary>A class by its word.</summary>
    public ActorClass Class(string code) => classes[code];

    /// <summary>The longest phrase at a token and all it may mean; 0 for none.</summary>
    public int Match(Document document, int token, int limit, out ActorEntry[] entries)
    {
        var length = phrases.Match(document, token, limit, out var at);
        entries = length == 0 ? [] : meanings[at];
        return length;
    }

    /// <summary>How many words at a token lead from what a body is to its own name ("calling itself"); 0 for none.</summary>
    public int Naming(Document document, int token, int limit) => naming.Match(document, token, limit, out _);

    /// <summary>The name of a state's own body of a class: as the lexicon has it ("Turkish Armed Forces"), else built from its adjective ("Chadian armed forces").</summary>
    public string BodyOf(string country, ActorClass body)
    {
        if (known.TryGetValue((country, body.Code), out var name)) return name;
        var (state, adjective) = states[country];
        return body.Code switch
        {
            "state-forces" or "officer" => adjective + " armed forces",
            "police" or "police-officer" => adjective + " police",
            _ => state,
        };
    }

    /// <summary>The name of the state of a code.</summary>
    public string State(string country) => states[country].Name;

    private void AddNames(Dictionary<string, List<ActorEntry>> found, List<string> order)
    {
        foreach (var row in DataFile.Open("actors.txt").Rows())
        {
            var body = Class(row[2]);
            var country = row[3].Length == 0 ? null : row[3];
            if (country is not null && body.Code is "state-forces" or "police" or "state") NoteBody(row, country!, body);
            Add(found, order, row[0], new(ActorRole.Name, row[0], body, country, null, char.IsUpper(row[0][0]), []));
            string[] where = row.List(4) is { Length: > 0 } told ? told : country is null ? [] : [country];
            foreach (var written in row.List(1))
            {
                var loose = written[0] == '~';
                var alias = loose ? written[1..] : written;
                Add(found, order, alias, new(ActorRole.Name, row[0], body, country, Acronym(alias) ? alias : null, char.IsUpper(alias[0]), loose ? where : []));
            }
        }
    }

    /// <summary>Keeps the first body of a state that is called by the state's adjective and what it is ("Turkish army").</summary>
    private void NoteBody(DataRow row, string country, ActorClass body)
    {
        var adjective = states[country].Adjective;
        foreach (var alias in row.List(1).Prepend(row[0]))
        {
            if (!alias.StartsWith(adjective + " ", StringComparison.Ordinal)) continue;
            if (alias.AsSpan(adjective.Length + 1) is not ("forces" or "army" or "Army" or "military" or "police" or "Armed Forces" or "government" or "state")) continue;
            known.TryAdd((country, body.Code), row[0]);
            return;
        }
    }

    private void AddStates(Dictionary<string, List<ActorEntry>> found, List<string> order)
    {
        var state = Class("state");
        foreach (var row in DataFile.Open("actors-countries.txt").Rows())
        {
            states[row[4]] = (row[0], row.List(2) is [var adjective, ..] ? adjective : row[0]);
            foreach (var name in row.List(1).Prepend(row[0])) Add(found, order, name, new(ActorRole.Country, row[0], state, row[4], Acronym(name) ? name : null, true, []));
            foreach (var name in row.List(2)) Add(found, order, name, new(ActorRole.Adjective, row[0], state, row[4], Acronym(name) ? name : null, true, []));
            foreach (var name in row.List(5)) Add(found, order, name, new(ActorRole.Seat, row[0], state, row[4], null, true, []));
            foreach (var name in row.List(3)) Add(found, order, name, new(ActorRole.People, row[0], Class("person"), row[4], null, true, []));
        }
    }

    private static void AddAll(Dictionary<string, List<ActorEntry>> found, List<string> order, string[] words, ActorRole role, ActorClass of)
    {
        foreach (var word in words) Add(found, order, word, new(role, "", of, null, null, role != ActorRole.Noun, []));
    }

    private static void Add(Dictionary<string, List<ActorEntry>> found, List<string> order, string phrase, ActorEntry entry)
    {
        // "Secretary-General" and "Secretary - General" are one phrase, with all that either may mean.
        if (phrase.Contains('-')) phrase = string.Join(' ', Array.ConvertAll(phrase.Split(' '), word => string.Join(' ', Tokenizer.Split(word))));
        if (!found.TryGetValue(phrase, out var entries))
        {
            found[phrase] = entries = [];
            order.Add(phrase);
        }

        entries.Add(entry);
    }

    /// <summary>True for an alias that counts in its own capitals only: two to six letters and digits without a small one.</summary>
    private static bool Acronym(string alias)
    {
        if (alias.Length is < 2 or > 7) return false;
        var letters = 0;
        foreach (var c in alias)
        {
            if (char.IsLower(c) || c == ' ') return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }
}
