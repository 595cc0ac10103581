using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Cue words by the hash of their form. Built once, then only read.</summary>
internal sealed class PlaceCues
{
    private readonly WordMap<Cue> cues = new();
    private readonly WordMap<KindWord> kinds = new();

    public PlaceCues()
    {
        foreach (var row in DataFile.Open("places-cues.txt").Rows())
            foreach (var word in row.List(1)) Add(word, row.Code<Cue>(0));
        foreach (var row in DataFile.Open("places-admin-words.txt").Rows())
        {
            if (row[0].Contains(' ')) continue;
            if (row[1] is "before" or "both") Add(row[0], Cue.KindBefore);
            if (row[1] is "after" or "both") Add(row[0], Cue.KindAfter);
            kinds[WordHash.Of(row[0])] = new(row.Code<PlaceKind>(2), row[3][0] - '0');
        }
    }

    /// <summary>What the word of a form hash tells.</summary>
    public Cue Of(ulong word) => cues.TryGetValue(word, out var cue) ? cue : Cue.None;

    /// <summary>The kind and the UCDP precision that a kind word stands for.</summary>
    public bool TryKind(ulong word, out PlaceKind kind, out int precision)
    {
        var known = kinds.TryGetValue(word, out var value);
        (kind, precision) = value;
        return known;
    }

    /// <summary>An abbreviation hashes with its full stop: both forms are cues.</summary>
    private void Add(string word, Cue cue)
    {
        foreach (var form in (ReadOnlySpan<string>)[word, word + "."])
        {
            var hash = WordHash.Of(form);
            cues[hash] = Of(hash) | cue;
        }
    }

    private readonly record struct KindWord(PlaceKind Kind, int Precision);
}
