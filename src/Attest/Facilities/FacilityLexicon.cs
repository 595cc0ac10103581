using Attest.Language;
using Attest.Lexicons;

namespace Attest.Facilities;

/// <summary>The nouns for facilities and the words that describe them.</summary>
internal sealed class FacilityLexicon
{
    /// <summary>Reads the data files.</summary>
    public FacilityLexicon()
    {
        foreach (var row in DataFile.Open("facilities-words.txt").Rows())
            if (row[0] != "weak") AddWord(row[1], new(row[0], row[2]));
        foreach (var row in DataFile.Open("facilities.txt").Rows())
        {
            var kind = row.Code<TargetKind>(2);
            foreach (var noun in row.List(0)) Nouns.Add(noun, new(kind, false, false));
            foreach (var noun in row.List(1)) Nouns.Add(noun, new(kind, true, false));
        }

        foreach (var row in DataFile.Open("facilities-words.txt").Rows())
            if (row[0] == "weak") Nouns.Add(row[1], new(TargetKind.Other, false, true));
    }

    /// <summary>Nouns for facilities.</summary>
    public PhraseTable<FacilityNoun> Nouns { get; } = new();

    /// <summary>Words that describe them; one word may do several things.</summary>
    public PhraseTable<List<FacilityWord>> Words { get; } = new();

    private readonly Dictionary<string, List<FacilityWord>> known = new(StringComparer.Ordinal);

    /// <summary>True where a word of a kind begins at a token.</summary>
    public bool Is(Document document, int token, int end, string kind, out FacilityWord word, out int length)
    {
        length = Words.Match(document, token, end, out var words);
        word = null!;
        if (length == 0) return false;
        foreach (var it in words)
        {
            if (it.Kind != kind) continue;
            word = it;
            return true;
        }

        return false;
    }

    private void AddWord(string phrase, FacilityWord word)
    {
        if (known.TryGetValue(phrase, out var words))
        {
            words.Add(word);
            return;
        }

        known[phrase] = words = [word];
        Words.Add(phrase, words);
    }
}
