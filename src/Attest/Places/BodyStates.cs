using Attest.Language;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>The states whose armed groups, forces and police a report names ("RSF", "M23"), from <c>data/actors.txt</c>: towns are sooner of those states.</summary>
internal sealed class BodyStates
{
    private static readonly HashSet<string> Armed = ["group", "governing-group", "criminal", "police"];

    private readonly PhraseTable<ushort> bodies = new();
    private readonly PhraseTable<bool> capitals = new();

    public BodyStates()
    {
        var known = new Dictionary<string, ushort>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Open("actors.txt").Rows())
        {
            if (row[3].Length == 0 || !Armed.Contains(row[2])) continue;
            var state = Atlas.CountryCode(row[3]);
            Add(known, row[0], state);
            // A name that many bodies bear ("~the junta") speaks for none.
            foreach (var alias in row.List(1))
                if (alias[0] != '~') Add(known, alias, state);
        }
    }

    /// <summary>The states, each once, in the order of the text.</summary>
    public List<ushort> Of(Document document)
    {
        var states = new List<ushort>();
        for (var token = 0; token < document.Count; token++)
        {
            if (!char.IsUpper(document.Source[document.Starts[token]])) continue;
            var limit = document.SentenceTokens(document.SentenceOf(token)).End;
            if (bodies.Match(document, token, limit, out var state) == 0 || state == 0 || states.Contains(state)) continue;
            if (capitals.Match(document, token, limit, out _) > 0 && (document.Ends[token] - document.Starts[token] < 2 || !char.IsUpper(document.Source[document.Starts[token] + 1]))) continue;
            states.Add(state);
        }

        return states;
    }

    /// <summary>Names of two bodies of two states ("PDF") speak for neither.</summary>
    private void Add(Dictionary<string, ushort> known, string name, ushort state)
    {
        if (!char.IsUpper(name[0])) return;
        if (known.TryGetValue(name, out var other) && other != state) state = 0;
        known[name] = state;
        bodies.Add(name, state);
        if (name.Length > 1 && name.AsSpan().IndexOfAnyInRange('a', 'z') < 0) capitals.Add(name, true);
    }
}
