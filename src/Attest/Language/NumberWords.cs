using System.Globalization;
using Attest.Lexicons;

namespace Attest.Language;

/// <summary>The words of numbers, from <c>data/numbers.txt</c>, and how they add up.</summary>
internal sealed class NumberWords
{
    private static readonly ulong And = WordHash.Of("and"), Or = WordHash.Of("or"), To = WordHash.Of("to"), More = WordHash.Of("more"), Of = WordHash.Of("of"), Percent = WordHash.Of("percent"),
        Per = WordHash.Of("per"), Cent = WordHash.Of("cent"), Aged = WordHash.Of("aged"), Age = WordHash.Of("age"), Year = WordHash.Of("year"), Years = WordHash.Of("years"),
        Old = WordHash.Of("old"), Ages = WordHash.Of("ages");

    private readonly WordMap<NumberWord> values = new();
    private readonly WordSet begins = [], moneys = [];

    /// <summary>Words that bound a number.</summary>
    public PhraseTable<NumberBound> Bounds { get; } = new();

    /// <summary>Words that give a vague number.</summary>
    public PhraseTable<VagueNumber> Vague { get; } = new();

    /// <summary>Reads the table.</summary>
    public static NumberWords Load()
    {
        var words = new NumberWords();
        foreach (var row in DataFile.Open("numbers.txt").Rows())
        {
            if (row[0] == "money")
            {
                foreach (var money in row.List(1)) words.moneys.Add(WordHash.Of(money));
                continue;
            }

            words.begins.Add(WordHash.Of(Tokenizer.Split(row[1].Split(' ')[0])[0]));
            switch (row[0])
            {
                case "value": words.values[WordHash.Of(row[1])] = new(Number(row[2])!.Value, false); break;
                case "times": words.values[WordHash.Of(row[1])] = new(Number(row[2])!.Value, true); break;
                case "ordinal": words.values[WordHash.Of(row[1])] = new(Number(row[2])!.Value, false); break;
                case "vague": words.Vague.Add(row[1], new(Number(row[2]), Number(row[3]), Number(row[4]))); break;
                case "bound": words.Bounds.Add(row[1], (NumberBound)Enum.Parse(typeof(NumberBound), row[2], ignoreCase: true)); break;
            }
        }

        return words;
    }

    /// <summary>True for a token that a number phrase may begin with.</summary>
    public bool MayBegin(Document document, int at) => CharKinds.IsDigit(document.Source[document.Starts[at]]) || begins.Contains(document.FormHashes[at]);

    /// <summary>The value of the number words or digits at a token and the token after them; the token itself where there are none. The value is null for digits that are no number.</summary>
    public (int? Value, int End) Value(Document document, int at, int end)
    {
        long total = 0, part = 0;
        var start = at;
        var digits = false;
        while (at < end)
        {
            if (IsFigure(document, at, end))
            {
                if (at > start) break;
                if (Digits(document[at].Text) is not { } figure) return (null, at + 1);
                part = figure.Scaled;
                at++;
                digits = true;
                if (!figure.Whole)
                {
                    // "1.5 million" is a number of people, "1.5" is not.
                    if (at >= end || !values.TryGetValue(document.FormHashes[at], out var times) || !times.Times) return (null, at);
                    return (Fit(part * times.Worth / 1000), at + 1);
                }

                continue;
            }

            if (!values.TryGetValue(document.FormHashes[at], out var word))
            {
                if (at > start && !digits && at + 1 < end && IsJoint(document, at) && values.TryGetValue(document.FormHashes[at + 1], out var next) && !next.Times
                    && (document.FormHashes[at] == And ? part >= 100 || (part == 0 && total > 0) : part is >= 20 and < 100 && next.Worth < 10))
                {
                    at++;
                    continue;
                }

                break;
            }

            if (word.Times)
            {
                if (at == start || (word.Worth < 1000 && part == 0)) break;
                if (document.Ends[at] - document.Starts[at] == 1 && !digits) break;
                if (word.Worth >= 1000)
                {
                    total += part * word.Worth;
                    part = 0;
                }
                else part *= word.Worth;
            }
            else
            {
                if (digits || (part % 100 != 0 && !(part % 100 >= 20 && part % 10 == 0 && word.Worth < 10))) break;
                part += word.Worth;
            }

            at++;
            if (total + part > int.MaxValue) return (null, at);
        }

        return at == start ? (null, start) : (Fit(total + part), at);
    }

    /// <summary>What a bound makes of a number.</summary>
    public static (int? Low, int? Best, int? High) Apply(NumberBound bound, int value) => bound switch
    {
        NumberBound.Least => (value, value, null),
        NumberBound.More => (value, value, null),
        NumberBound.Most => (0, null, value),
        NumberBound.Fewer => (0, null, Math.Max(value - 1, 0)),
        NumberBound.Nearly => ((int)(value * 0.9), value, value),
        NumberBound.About => (value - (value / 10), value, value <= int.MaxValue / 2 ? value + (value / 10) : value),
        NumberBound.Family => (0, value, value),
        _ => (value, value, value),
    };

    /// <summary>True for a token that begins with a digit.</summary>
    public static bool IsFigure(Document document, int at, int end) => at < end && CharKinds.IsDigit(document.Source[document.Starts[at]]);

    /// <summary>True between the two numbers of a range.</summary>
    public bool IsRange(Document document, int at, NumberBound bound)
    {
        var form = document.FormHashes[at];
        return form == Or || form == To || (form == And && bound == NumberBound.Between) || (document.Source[document.Starts[at]] is '-' or '–' or '—' && IsFigure(document, at + 1, document.Count));
    }

    /// <summary>True for "or more" after a number.</summary>
    public bool IsOrMore(Document document, int at) => document.FormHashes[at] == Or && document.FormHashes[at + 1] == More;

    /// <summary>True for "%", "percent", "per cent".</summary>
    public bool IsPercent(Document document, int at, int end) => document.Source[document.Starts[at]] == '%' || document.FormHashes[at] == Percent
        || (document.FormHashes[at] == Per && at + 1 < end && document.FormHashes[at + 1] == Cent);

    /// <summary>True for the word of a currency.</summary>
    public bool IsMoney(ulong form) => moneys.Contains(form);

    /// <summary>True for an age: "34-year-old", "34 years old", "aged 34", "a man, 34,".</summary>
    public bool IsAge(Document document, int first, int at, int stop, int end)
    {
        var forms = document.FormHashes;
        if (at > first && (forms[at - 1] == Aged || forms[at - 1] == Age || forms[at - 1] == Ages)) return true;
        var next = stop;
        if (next < end && CharKinds.IsHyphen(document.Source[document.Starts[next]])) next++;
        if (next + 1 < end && (forms[next] == Year || forms[next] == Years))
        {
            var after = CharKinds.IsHyphen(document.Source[document.Starts[next + 1]]) ? next + 2 : next + 1;
            if (after < end && (forms[after] == Old || (forms[after] == Of && after + 1 < end && forms[after + 1] == Age))) return true;
        }

        return at > first + 1 && stop - at == 1 && IsFigure(document, at, end) && document.Ends[at] - document.Starts[at] <= 2 && document.Source[document.Starts[at - 1]] == ','
            && document.Tags[at - 2] == Upos.Propn && stop < end && document.Source[document.Starts[stop]] is ',' or '.' or ')';
    }

    /// <summary>True for "third", "3rd".</summary>
    public static bool IsOrdinal(Document document, int at)
    {
        var text = document[at].Text;
        return text.Length > 2 && (text.EndsWith("th", StringComparison.OrdinalIgnoreCase) || text.EndsWith("rd", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || text.EndsWith("st", StringComparison.OrdinalIgnoreCase)) && !text.Equals("thousand", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for four digits that name a year rather than count something.</summary>
    public static bool IsYear(Document document, int first, int at, int end, int value)
    {
        if (value is < 1800 or > 2100 || document.Ends[at] - document.Starts[at] != 4 || !IsFigure(document, at, end)) return false;
        var counted = document.Relations[at] == Relation.Nummod && document.Heads[at] == at + 1 && document.Tags[at + 1] == Upos.Noun && document.Xpos(at + 1) == "NNS";
        return !counted;
    }

    private static bool IsJoint(Document document, int at) => document.FormHashes[at] == And || CharKinds.IsHyphen(document.Source[document.Starts[at]]);

    private static (long Scaled, bool Whole)? Digits(ReadOnlySpan<char> text)
    {
        long value = 0;
        int group = 0, decimals = -1, at = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (CharKinds.IsDigit(c))
            {
                value = (value * 10) + (c - '0');
                if (value > 9_999_999_999) return null;
                group++;
                if (decimals >= 0) decimals++;
            }
            else if (c == ',' && decimals < 0 && at > 0) group = 0;
            else if (c == '.' && decimals < 0) decimals = 0;
            else break;
        }

        var ending = text[at..];
        if (ending.Length > 0 && !(ending.Length == 2 && decimals < 0 && ending is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")) return null;
        if (text.Contains(',') && group != 3) return null;
        if (decimals < 0) return (value, true);
        while (decimals < 3)
        {
            value *= 10;
            decimals++;
        }

        while (decimals-- > 3) value /= 10;
        return (value, false);
    }

    private static int? Fit(long value) => value is >= 0 and <= int.MaxValue ? (int)value : null;

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private readonly record struct NumberWord(int Worth, bool Times);
}
