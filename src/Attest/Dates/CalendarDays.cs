using System.Globalization;

namespace Attest.Dates;

/// <summary>Arithmetic of the calendars that reports use; every method is total: what is no day gives null.</summary>
internal static class CalendarDays
{
    /// <summary>The day, or null where there is none (31 June, year 0).</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The day a number of days away, or null beyond the calendar.</summary>
    public static DateOnly? Plus(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The first day of the month a number of months away, or null beyond the calendar.</summary>
    public static DateOnly? MonthPlus(DateOnly day, long months)
    {
        var number = (day.Year * 12L) + day.Month - 1 + months;
        return Day((int)Math.Clamp(number / 12, 0, 10000), (int)(Math.Abs(number) % 12) + 1, 1);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of the ISO week of a day.</summary>
    public static DateOnly? Monday(DateOnly day) => Plus(day, 1 - Weekday(day));

    /// <summary>The ISO week of a day as TIMEX3 writes it (<c>2024-W05</c>).</summary>
    public static string Week(DateOnly day)
    {
        var at = day.ToDateTime(default);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}");
    }

    /// <summary>The N-th weekday of a month; the last for -1.</summary>
    public static DateOnly? Nth(int year, int month, int weekday, int n)
    {
        if (Day(year, month, 1) is not { } first) return null;
        if (n > 0) return Plus(first, ((weekday - Weekday(first) + 7) % 7) + (7 * (n - 1)));
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return Plus(last, -((Weekday(last) - weekday + 7) % 7));
    }

    /// <summary>Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).</summary>
    public static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > 9998) return null;
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return Day(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Easter Sunday of the eastern churches in the Gregorian calendar (Meeus' Julian computus).</summary>
    public static DateOnly? OrthodoxEaster(int year)
    {
        if (year is < 1583 or > 9998) return null;
        int a = year % 4, b = year % 7, c = year % 19, d = ((19 * c) + 15) % 30, e = ((2 * a) + (4 * b) - d + 34) % 7, n = d + e + 114;
        return Day(year, n / 31, (n % 31) + 1) is { } julian ? Plus(julian, (year / 100) - (year / 400) - 2) : null;
    }

    /// <summary>Nowruz, the day of the March equinox in Tehran: 20 March in most years of this century, 21 March in the years that the mean equinox falls after noon.</summary>
    public static DateOnly? Nowruz(int year)
    {
        // Mean equinox: 2000-03-20 07:35 UTC (11:05 in Tehran), and 365.2424 days a year; the new year is the next day where it falls after noon.
        var minutes = (long)Math.Round(((year - 2000) * 365.2424 * 1440) + 665);
        if (Plus(new DateOnly(2000, 3, 20), (long)Math.Floor(minutes / 1440.0)) is not { } day) return null;
        var ofDay = minutes - ((long)Math.Floor(minutes / 1440.0) * 1440);
        return ofDay > 720 ? Plus(day, 1) : day;
    }

    /// <summary>The Gregorian day of a day of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30); observation may differ by a day or two.</summary>
    public static DateOnly? Hijri(int year, int month, int day)
    {
        if (year is < 1 or > 9600 || month is < 1 or > 12 || day is < 1 or > 30) return null;
        var days = day + ((59 * (month - 1) + 1) / 2) + ((year - 1L) * 354) + (((11L * year) + 3) / 30);
        return Plus(new DateOnly(622, 7, 19), days - 1);
    }

    /// <summary>The year of the tabular Islamic calendar that a day falls in.</summary>
    public static int HijriYear(DateOnly day)
    {
        var year = (int)(((day.DayNumber - new DateOnly(622, 7, 19).DayNumber) * 30L) / 10631) + 1;
        while (Hijri(year + 1, 1, 1) is { } next && next <= day) year++;
        while (year > 1 && Hijri(year, 1, 1) is { } start && start > day) year--;
        return year;
    }
}
