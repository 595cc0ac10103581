using System.Globalization;

namespace Attest.Dates;

/// <summary>Reads numbers and the shapes written with digits: "3rd", "1990s", "10:35", "5pm", "2024-01-28", "28/01/2024".</summary>
internal static class DateShapes
{
    private const int Longest = 32;

    /// <summary>Reads what stands at an offset into an atom; the length read, or 0 where it can be no part of a time.</summary>
    public static int Read(string source, int at, ref DateAtom atom)
    {
        var text = source.AsSpan(at, Math.Min(Longest, source.Length - at));
        var lead = 0;
        if (text[0] is '\'' or '’' or '‘') lead = 1;
        var digits = Digits(text[lead..]);
        if (digits == 0 || digits > 9 || (lead == 1 && digits != 2)) return 0;
        if (at > 0 && source[at - 1] is '$' or '£' or '€' or '#' or '.' or ',' && !(at > 1 && source[at - 1] is '.' or ',' && char.IsLetter(source[at - 2]))) return 0;
        if (at > 1 && source[at - 1] == ':' && char.IsAsciiDigit(source[at - 2])) return 0;
        var value = int.Parse(text.Slice(lead, digits), CultureInfo.InvariantCulture);
        var rest = text[(lead + digits)..];
        atom.Value = value;
        atom.Digits = (byte)digits;
        atom.Word = DateWord.Number;
        if (lead == 1)
        {
            if (Suffix(rest, "s") is var s and > 0) return Set(ref atom, DateWord.Decade, value, lead + digits + s);
            atom.Flags |= DateFlags.Apostrophe;
            return lead + digits;
        }

        if (Iso(text, ref atom) is var iso and > 0) return iso;
        if (Slashed(text, digits, ref atom) is var slashed and > 0) return slashed;
        if (digits <= 2 && value <= 24 && Clock(text, digits, value, ref atom) is var clock and > 0) return clock;
        if (digits <= 2 && (Suffix(rest, "st") + Suffix(rest, "nd") + Suffix(rest, "rd") + Suffix(rest, "th")) is var ordinal and > 0) return Set(ref atom, DateWord.Ordinal, value, digits + ordinal);
        if (digits is 2 or 4 && value % 10 == 0 && Math.Max(Suffix(rest, "s"), Math.Max(Suffix(rest, "'s"), Suffix(rest, "’s"))) is var tens and > 0) return Set(ref atom, DateWord.Decade, value, digits + tens);
        if (rest.Length > 0 && rest[0] == '%') return 0;
        if (digits <= 3 && rest.Length > 3 && rest[0] == ',' && Digits(rest[1..]) == 3)
        {
            var tail = Digits(rest[1..]);
            atom.Value = value * 1000 + int.Parse(rest.Slice(1, tail), CultureInfo.InvariantCulture);
            atom.Digits = 9;
            return rest.Length > 5 && rest[4] == ',' && char.IsAsciiDigit(rest[5]) ? 0 : digits + 1 + tail;
        }

        if (rest.Length > 1 && rest[0] == '.' && char.IsAsciiDigit(rest[1]))
        {
            var tail = Digits(rest[1..]);
            if (tail != 1 || rest[1] != '5') return 0;
            atom.Flags |= DateFlags.HalfMore;
            atom.Digits = 9;
            return digits + 2;
        }

        return rest.Length > 0 && char.IsLetter(rest[0]) && !Meridiem(rest) ? 0 : digits;
    }

    /// <summary>Packs a day into one number.</summary>
    public static int Pack(int year, int month, int day) => (((year * 13) + month) * 32) + day;

    /// <summary>Unpacks <see cref="Pack"/>.</summary>
    public static (int Year, int Month, int Day) Unpack(int packed) => (packed / 32 / 13, packed / 32 % 13, packed % 32);

    private static int Iso(ReadOnlySpan<char> text, ref DateAtom atom)
    {
        if (text.Length < 10 || text[4] is not ('-' or '/' or '.') || text[7] != text[4] || Digits(text) != 4 || Digits(text[5..]) != 2 || Digits(text[8..]) is var last && last != 2) return 0;
        int year = Int(text[..4]), month = Int(text.Slice(5, 2)), day = Int(text.Slice(8, 2));
        return CalendarDays.Day(year, month, day) is null ? 0 : Set(ref atom, DateWord.CalendarDate, Pack(year, month, day), 10);
    }

    private static int Slashed(ReadOnlySpan<char> text, int first, ref DateAtom atom)
    {
        if (first > 2 || text.Length < first + 4 || text[first] is not ('/' or '-' or '.') and var separator) return 0;
        separator = text[first];
        var second = Digits(text[(first + 1)..]);
        var at = first + 1 + second;
        if (second is 0 or > 2 || at + 2 > text.Length || text[at] != separator) return 0;
        var third = Digits(text[(at + 1)..]);
        if (third is not (2 or 4) || (separator == '.' && third == 2 && first == 1 && second == 1)) return 0;
        int a = Int(text[..first]), b = Int(text.Slice(first + 1, second)), year = Int(text.Slice(at + 1, third));
        if (third == 2) year += year >= 70 ? 1900 : 2000;
        var end = at + 1 + third;
        bool monthFirst = CalendarDays.Day(year, a, b) is not null, dayFirst = CalendarDays.Day(year, b, a) is not null;
        if (!monthFirst && !dayFirst) return 0;
        if (monthFirst && dayFirst && a != b) atom.Flags |= DateFlags.Ambiguous;
        // Dots are written day first, slashes month first unless the document shows otherwise (settled by the resolver).
        return Set(ref atom, DateWord.CalendarDate, monthFirst && (separator != '.' || !dayFirst) ? Pack(year, a, b) : Pack(year, b, a), end);
    }

    private static int Clock(ReadOnlySpan<char> text, int digits, int hour, ref DateAtom atom)
    {
        var rest = text[digits..];
        if (rest.Length < 3 || rest[0] is not (':' or 'h' or 'H' or '.') || Digits(rest[1..]) != 2) return 0;
        var minute = Int(rest.Slice(1, 2));
        if (minute > 59) return 0;
        var end = 3;
        if (rest[0] == '.')
        {
            var after = rest[3..].TrimStart(' ');
            if (!Meridiem(after)) return 0;
        }
        else if (rest.Length > 5 && rest[3] == ':' && Digits(rest[4..]) == 2)
        {
            end = 6;
        }

        if (rest.Length > end && (char.IsAsciiDigit(rest[end]) || rest[end] == ':')) return 0;
        return Set(ref atom, DateWord.Clock, (hour * 60) + minute, digits + end);
    }

    private static bool Meridiem(ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && rest[0] is 'a' or 'A' or 'p' or 'P' && (rest[1] is 'm' or 'M' ? rest.Length == 2 || !char.IsLetter(rest[2]) : rest[1] == '.' && rest.Length > 2 && rest[2] is 'm' or 'M');

    private static int Suffix(ReadOnlySpan<char> rest, string suffix) =>
        rest.StartsWith(suffix, StringComparison.OrdinalIgnoreCase) && (rest.Length == suffix.Length || !char.IsLetterOrDigit(rest[suffix.Length])) ? suffix.Length : 0;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static int Int(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Set(ref DateAtom atom, DateWord word, int value, int length)
    {
        atom.Word = word;
        atom.Value = value;
        return length;
    }
}
