using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>The words of time of <c>data/dates.txt</c>, looked up by the hash of a form. Built once, then only read.</summary>
internal sealed class DateLexicon
{
    private const int Size = 2048;
    private readonly ulong[] keys = new ulong[Size];
    private readonly DateEntry[] entries = new DateEntry[Size];

    /// <summary>Reads the words, and marks the first words of named days.</summary>
    public DateLexicon(DataFile file, NamedDays named)
    {
        var count = 0;
        foreach (var row in file.Rows())
        {
            if (!Enum.TryParse<DateWord>(Name(row[1]), true, out var word)) throw new FormatException($"data/dates.txt:{row.Line}: '{row[1]}' is no class of word");
            count += Add(WordHash.Of(row[0]), new(word, Value(word, row), Flags(row)));
        }

        foreach (var first in named.FirstWords)
        {
            if (!TryGet(first, out var known)) count += Add(first, new(DateWord.Named, 0, DateFlags.None) { StartsName = true });
            else Add(first, known with { StartsName = true });
        }

        if (count > Size / 2) throw new InvalidOperationException("data/dates.txt has grown: double DateLexicon.Size");
    }

    /// <summary>Values of the words that stand for a fixed string.</summary>
    public List<string> Strings { get; } = [];

    /// <summary>What the word with a hash can do; false for any other word.</summary>
    public bool TryGet(ulong hash, out DateEntry entry)
    {
        for (var at = (int)(hash & (Size - 1)); keys[at] != 0; at = (at + 1) & (Size - 1))
        {
            if (keys[at] != hash) continue;
            entry = entries[at];
            return true;
        }

        entry = default;
        return false;
    }

    private int Add(ulong hash, DateEntry entry)
    {
        var at = (int)(hash & (Size - 1));
        while (keys[at] != 0 && keys[at] != hash) at = (at + 1) & (Size - 1);
        var added = keys[at] == 0 ? 1 : 0;
        keys[at] = hash;
        entries[at] = entry;
        return added;
    }

    private static string Name(string code) => code.Replace("-", "", StringComparison.Ordinal);

    private static DateFlags Flags(DataRow row)
    {
        var flags = DateFlags.None;
        foreach (var flag in row.List(3)) flags |= Enum.Parse<DateFlags>(flag, true);
        return flags;
    }

    private int Value(DateWord word, DataRow row)
    {
        switch (word)
        {
            case DateWord.Unit: return (int)Enum.Parse<CalendarUnit>(row[2], true);
            case DateWord.Part: return (int)Enum.Parse<DayPart>(row[2], true);
            case DateWord.Modifier or DateWord.Edge: return (int)Enum.Parse<PeriodPart>(row[2], true);
            case DateWord.Set or DateWord.Duration or DateWord.Reference or DateWord.Future:
                Strings.Add(row[2]);
                return Strings.Count - 1;
            default: return row[2].Length == 0 ? 0 : int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
