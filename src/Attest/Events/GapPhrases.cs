using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Phrases whose words may stand apart: "set … on fire", "blew … up". Safe to share between threads.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class GapPhrases<T>
{
    private const int Reach = 9;

    private readonly WordMap<List<(ulong[] Next, T Value)>> byFirst = new();

    /// <summary>Adds a phrase: a lemma, a gap, the words after the gap ("~set _ on fire").</summary>
    public void Add(string phrase, T value)
    {
        var parts = phrase.Split('_', 2, StringSplitOptions.TrimEntries);
        var first = WordHash.Of(parts[0].AsSpan().TrimStart('~'));
        if (!byFirst.TryGetValue(first, out var list)) byFirst[first] = list = [];
        list.Add((Array.ConvertAll(parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), word => WordHash.Of(word.AsSpan().TrimStart('~'))), value));
    }

    /// <summary>How many tokens from the first to the end of the phrase whose first word stands at a token; 0 for none.</summary>
    public int Match(Document document, int first, int limit, out T value)
    {
        value = default!;
        if (!byFirst.TryGetValue(document.LemmaHashes[first], out var list)) return 0;
        foreach (var (rest, meaning) in list)
        {
            for (var at = first + 1; at + rest.Length <= limit && at <= first + Reach; at++)
            {
                if (document.Tags[at] is Upos.Verb && document.FormHashes[at] != rest[0]) break;
                if (!document.FormHashes.AsSpan(at, rest.Length).SequenceEqual(rest)) continue;
                value = meaning;
                return at + rest.Length - first;
            }
        }

        return 0;
    }

    /// <summary>True where the one word behind the gap is the subject of the passive ("the bomb was placed"), or what the participle describes ("a bomb placed by two men").</summary>
    public bool MatchPassive(Document document, int verb, out T value)
    {
        value = default!;
        // "The governing bodies were found to have broken the rules": found to be something is not found.
        if (!byFirst.TryGetValue(document.LemmaHashes[verb], out var list) || document.Child(verb, Relation.Xcomp) >= 0) return false;
        var subject = document.Child(verb, Relation.NsubjPass);
        if (subject < 0 && document.Relations[verb] == Relation.Acl && document.Child(verb, Relation.OblAgent) >= 0) subject = document.Heads[verb];
        if (subject < 0) return false;
        foreach (var (rest, meaning) in list)
        {
            if (rest.Length != 1 || document.FormHashes[subject] != rest[0]) continue;
            value = meaning;
            return true;
        }

        return false;
    }
}
