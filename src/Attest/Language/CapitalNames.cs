using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Finds in text in capitals the names that the guess about letters took for words: what no dictionary has, and a given name before a name.</summary>
internal sealed class CapitalNames
{
    private const byte Lower = 0, Capital = 1;
    private const int Shortest = 3;

    private readonly WordSet words = new();
    private readonly List<string> endings = [];

    private CapitalNames()
    {
    }

    /// <summary>Reads the words that are no names (<c>data/small-words.txt</c>, irregular forms).</summary>
    public static CapitalNames Load()
    {
        var names = new CapitalNames();
        foreach (var row in DataFile.Open("small-words.txt").Rows())
        {
            foreach (var word in row.List(1))
            {
                if (row[0] == "ending") names.endings.Add(word);
                else names.words.Add(WordHash.Of(word));
            }
        }

        foreach (var row in DataFile.Open("irregular-forms.txt").Rows())
            foreach (var form in row.List(2)) names.words.Add(WordHash.Of(form));
        return names;
    }

    /// <summary>Gives the names of a block a capital.</summary>
    public void Mark(ReadOnlySpan<char> source, Frame frame, TokenBuffer tokens, int from, int to, Span<byte> cased)
    {
        for (var at = from; at < to; at++)
            if (cased[at] == Lower && frame.Shapes[at] == Shape.Lower && IsUnknown(source[tokens.Starts[at]..tokens.Ends[at]], frame.Classes[at], frame.Words[at])) cased[at] = Capital;

        // "GUILLERMO CANTO": what can only be a noun and stands right behind a given name is the rest of the name.
        for (var at = from + 1; at < to; at++)
            if (cased[at] == Lower && cased[at - 1] != Lower && frame.Shapes[at] == Shape.Lower && GivenNames.Contains(frame.Words[at - 1]) && frame.Classes[at] == (ushort)WordKinds.Noun) cased[at] = Capital;

        // "VICTOR", "ANGEL": a word by itself, a name before a name.
        for (var at = to - 2; at >= from; at--)
            if (cased[at] == Lower && frame.Shapes[at] == Shape.Lower && cased[at + 1] != Lower && frame.Shapes[at + 1] == Shape.Lower && GivenNames.Contains(frame.Words[at])) cased[at] = Capital;
    }

    private bool IsUnknown(ReadOnlySpan<char> form, ushort known, ulong hash)
    {
        if (known != 0 || form.Length < Shortest || words.Contains(hash)) return false;
        foreach (var c in form)
            if (!char.IsLetter(c)) return false;
        foreach (var ending in endings)
            if (form.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
