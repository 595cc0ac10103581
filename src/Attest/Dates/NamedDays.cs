using System.Globalization;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Named days and seasons of faith ("Eid al-Fitr", "Orthodox Easter") and the months of the Islamic calendar, from <c>data/dates-named.txt</c>, <c>dates-moon.txt</c> and <c>dates-hijri.txt</c>.</summary>
internal sealed class NamedDays
{
    private readonly PhraseTable<int> phrases = new();
    private readonly PhraseTable<int> months = new();
    private readonly List<NamedDay> days = [];
    private readonly WordMap<DataRow> moon = new();
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal)
    {
        ["ramadan"] = 1,
        ["fitr"] = 2,
        ["adha"] = 3,
        ["ashura"] = 4,
        ["mawlid"] = 5,
        ["passover"] = 6,
        ["kippur"] = 7,
        ["hanukkah"] = 8,
        ["diwali"] = 9,
        ["lunar"] = 10,
    };

    /// <summary>Reads the three files.</summary>
    public NamedDays()
    {
        foreach (var row in DataFile.Open("dates-moon.txt").Rows()) moon[(ulong)Number(row[0])] = row;
        foreach (var row in DataFile.Open("dates-named.txt").Rows())
        {
            days.Add(new(row[1].Split(' '), row[2].Length == 0 ? 1 : Number(row[2])));
            foreach (var name in row[0].Split(';', StringSplitOptions.TrimEntries)) Add(phrases, name, days.Count - 1);
        }

        foreach (var row in DataFile.Open("dates-hijri.txt").Rows())
            foreach (var name in row[1].Split(';', StringSplitOptions.TrimEntries)) Add(months, name, Number(row[0]));
    }

    /// <summary>Hashes of the first words of all names.</summary>
    public WordSet FirstWords { get; } = [];

    /// <summary>The longest name of a day that starts at a token; its length in tokens, or 0.</summary>
    public int Match(Document document, int token, out int name) => phrases.Match(document, token, document.Count, out name);

    /// <summary>The longest name of an Islamic month that starts at a token; its length in tokens, or 0.</summary>
    public int MatchMonth(Document document, int token, out int month) => months.Match(document, token, document.Count, out month);

    /// <summary>How many days a named day lasts.</summary>
    public int Length(int name) => days[name].Length;

    /// <summary>The first day of a named day in a Gregorian year; null where the table does not reach.</summary>
    public DateOnly? Resolve(int name, int year)
    {
        var rule = days[name].Rule;
        switch (rule[0])
        {
            case "easter": return CalendarDays.Easter(year) is { } west ? CalendarDays.Plus(west, Number(rule[1])) : null;
            case "orthodox": return CalendarDays.OrthodoxEaster(year) is { } east ? CalendarDays.Plus(east, Number(rule[1])) : null;
            case "nowruz": return CalendarDays.Nowruz(year);
            case "nth": return CalendarDays.Nth(year, Number(rule[1]), Number(rule[2]), Number(rule[3]));
            case "moon": return Moon(rule[1], year) is { } moved ? CalendarDays.Plus(moved, Number(rule[2])) : null;
            default: return CalendarDays.Day(year, Number(rule[0].AsSpan(0, 2)), Number(rule[0].AsSpan(3, 2)));
        }
    }

    private DateOnly? Moon(string feast, int year)
    {
        if (moon.TryGetValue((ulong)year, out var row) && row[columns[feast]] is { Length: 5 } day) return CalendarDays.Day(year, Number(day.AsSpan(0, 2)), Number(day.AsSpan(3, 2)));
        (int Month, int Day)? islamic = feast switch { "ramadan" => (9, 1), "fitr" => (10, 1), "adha" => (12, 10), "ashura" => (1, 10), "mawlid" => (3, 12), _ => null };
        if (islamic is not { } at || CalendarDays.Day(year, 1, 1) is not { } start) return null;
        var hijri = CalendarDays.HijriYear(start);
        for (var candidate = hijri; candidate <= hijri + 1; candidate++)
            if (CalendarDays.Hijri(candidate, at.Month, at.Day) is { } found && found.Year == year) return found;
        return null;
    }

    private void Add(PhraseTable<int> table, string name, int value)
    {
        table.Add(name, value);
        FirstWords.Add(WordHash.Of(Tokenizer.Split(name.Split(' ')[0])[0]));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record NamedDay(string[] Rule, int Length);
}
