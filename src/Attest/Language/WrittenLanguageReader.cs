using System.Globalization;
using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Tells the language of a report: by its script first, then by frequent words, endings and letters. In doubt it is English.</summary>
/// <remarks>Only the first words are looked at: a report is in one language, and a quotation in another does not change it.</remarks>
internal sealed class WrittenLanguageReader
{
    private const int MostWords = 400;
    private const int MostCharacters = 8000;
    private const int LeastSigns = 3;

    private readonly List<(string Code, string Name)> languages = [];
    private readonly WordMap<uint> words = new();
    private readonly WordMap<uint> endings = new();
    private readonly WordMap<uint> letters = new();
    private readonly List<(string Name, int First, int Last)> scripts = [];

    public WrittenLanguageReader() : this(DataFile.Open("written-languages.txt"))
    {
    }

    internal WrittenLanguageReader(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            if (row[0] == "script")
            {
                foreach (var range in row.List(2)) scripts.Add((row[1], Hex(range.AsSpan(0, 4)), Hex(range.AsSpan(5, 4))));
                continue;
            }

            var bit = 1u << languages.Count;
            languages.Add((row[1], row[2]));
            foreach (var word in row.List(3)) Mark(words, WordHash.Of(word), bit);
            foreach (var ending in row.List(4)) Mark(endings, WordHash.Of(ending), bit);
            foreach (var letter in row.List(5)) Mark(letters, letter[0], bit);
        }
    }

    /// <summary>The language of a report.</summary>
    public WrittenLanguage Read(Report report)
    {
        Span<int> signs = stackalloc int[languages.Count];
        Span<int> byScript = stackalloc int[scripts.Count];
        int latin = 0, seen = 0;
        Count(report.Text, signs, byScript, ref latin, ref seen);
        if (report.Title is { } title) Count(title, signs, byScript, ref latin, ref seen);
        if (latin + Sum(byScript) == 0) return new(null, null);
        var best = Best(signs, except: 0);
        if (Foreign(byScript, latin) is { } script)
            return signs[best] > 0 ? Not(best) : new(null, ProblemTexts.ScriptNotRead(script));
        // A sign of another language weighs less than one of English, whose reports are full of foreign names.
        if (signs[best] >= LeastSigns && signs[best] * 10 > seen && signs[best] > signs[0] * 2) return Not(best);
        return new(signs[0] > 0 ? languages[0].Code : null, null);
    }

    private WrittenLanguage Not(int language) => new(languages[language].Code, ProblemTexts.LanguageNotRead(languages[language].Name, languages[language].Code));

    private void Count(string text, Span<int> signs, Span<int> byScript, ref int latin, ref int seen)
    {
        var end = Math.Min(text.Length, MostCharacters);
        for (var at = 0; at < end && seen < MostWords;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var first = at;
            while (at < end && char.IsLetter(text[at])) at++;
            seen++;
            Word(text.AsSpan(first, at - first), signs, byScript, ref latin);
        }
    }

    private void Word(ReadOnlySpan<char> word, Span<int> signs, Span<int> byScript, ref int latin)
    {
        if (word[0] < 0x250) latin += word.Length;
        else if (Script(word[0]) is >= 0 and var script) byScript[script] += word.Length;
        words.TryGetValue(WordHash.Of(word), out var languagesOfWord);
        if (languagesOfWord == 0 && word.Length > 5) languagesOfWord = Ending(word);
        uint byLetter = 0;
        foreach (var c in word)
            if (c > 0x7F && letters.TryGetValue(char.ToLowerInvariant(c), out var having)) byLetter |= having;
        // A letter alone is a weak sign: names keep theirs in an English text.
        if (languagesOfWord == 0 && char.IsLower(word[0])) languagesOfWord = byLetter;
        for (var at = 0; languagesOfWord != 0; at++, languagesOfWord >>= 1)
            if ((languagesOfWord & 1) != 0) signs[at]++;
    }

    private uint Ending(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(6, word.Length - 2); length > 1; length--)
            if (endings.TryGetValue(WordHash.Of(word[^length..]), out var of)) return of;
        return 0;
    }

    private int Script(char letter)
    {
        for (var at = 0; at < scripts.Count; at++)
            if (letter >= scripts[at].First && letter <= scripts[at].Last) return at;
        return -1;
    }

    /// <summary>The script that most letters are in, where that is not the Latin one; null otherwise.</summary>
    private string? Foreign(ReadOnlySpan<int> byScript, int latin)
    {
        var most = Best(byScript, except: -1);
        return byScript.Length > 0 && Sum(byScript) > latin ? scripts[most].Name : null;
    }

    private static int Best(ReadOnlySpan<int> counts, int except)
    {
        var best = except == 0 ? 1 : 0;
        for (var at = 0; at < counts.Length; at++)
            if (at != except && counts[at] > counts[best]) best = at;
        return best;
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts) sum += count;
        return sum;
    }

    private static int Hex(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Mark(WordMap<uint> table, ulong key, uint bit)
    {
        table.TryGetValue(key, out var bits);
        table[key] = bits | bit;
    }
}
