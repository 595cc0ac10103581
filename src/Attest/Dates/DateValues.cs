using System.Globalization;

namespace Attest.Dates;

/// <summary>Writes TIMEX3 values.</summary>
internal static class DateValues
{
    private static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];
    private static readonly string[] Weekdays = ["", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary><c>2024-01-28</c></summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>XXXX-WXX-7</c></summary>
    public static string Weekday(int weekday) => "XXXX-WXX-" + (char)('0' + weekday);

    /// <summary>The weekday's name in lower case.</summary>
    public static string WeekdayName(int weekday) => Weekdays[weekday];

    /// <summary><c>XXXX-05-03</c></summary>
    public static string DayInYear(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");

    /// <summary><c>2024-05</c>; <c>XXXX-05</c> where the year is 0.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}");

    /// <summary><c>2024</c>; <c>XXXX</c> for 0.</summary>
    public static string Year(int year) => year <= 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary><c>2024-SU</c></summary>
    public static string Season(int year, int season) => Year(year) + "-" + Seasons[season];

    /// <summary><c>T14:30</c>; <c>T24:00</c> for midnight.</summary>
    public static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>The code of a part of the day: <c>TMO</c>, <c>TAF</c>, <c>TEV</c>, <c>TNI</c>, <c>TMI</c>, <c>TDT</c>.</summary>
    public static string Part(DayPart part) => part switch
    {
        DayPart.Dawn or DayPart.Morning => "TMO",
        DayPart.Noon => "T12:00",
        DayPart.Afternoon => "TAF",
        DayPart.Dusk or DayPart.Evening => "TEV",
        DayPart.Night or DayPart.Overnight => "TNI",
        DayPart.Midnight => "T24:00",
        DayPart.Daytime => "TDT",
        _ => "",
    };

    /// <summary>The name of a part of the day in lower case; null for none.</summary>
    public static string? PartName(DayPart part) => part switch
    {
        DayPart.None => null,
        DayPart.Dawn => "dawn",
        DayPart.Morning => "morning",
        DayPart.Daytime => "daytime",
        DayPart.Noon => "noon",
        DayPart.Afternoon => "afternoon",
        DayPart.Dusk => "dusk",
        DayPart.Evening => "evening",
        DayPart.Night => "night",
        DayPart.Overnight => "overnight",
        _ => "midnight",
    };

    /// <summary>A length of time: <c>P2D</c>, <c>PT24H</c>, <c>PXY</c>, <c>P1Y6M</c>.</summary>
    public static string Length(CalendarUnit unit, int amount, bool half)
    {
        var (prefix, letter, times) = Letter(unit);
        if (amount == DateExpression.Vague) return times > 1 && unit is CalendarUnit.Decade ? "PXY" : prefix + "X" + letter;
        var count = (long)amount * times;
        if (!half) return string.Create(CultureInfo.InvariantCulture, $"{prefix}{count}{letter}");
        var (small, name) = unit switch
        {
            CalendarUnit.Minute => (30, "S"),
            CalendarUnit.Hour => (30, "M"),
            CalendarUnit.Day => (12, "H"),
            CalendarUnit.Year => (6, "M"),
            CalendarUnit.Decade => (5, "Y"),
            CalendarUnit.Century => (50, "Y"),
            CalendarUnit.Month => (15, "D"),
            _ => (0, ""),
        };
        if (small == 0) return string.Create(CultureInfo.InvariantCulture, $"{prefix}{count}.5{letter}");
        if (unit is CalendarUnit.Decade or CalendarUnit.Century) return string.Create(CultureInfo.InvariantCulture, $"P{count + small}Y");
        if (unit == CalendarUnit.Day) return count == 0 ? "PT12H" : string.Create(CultureInfo.InvariantCulture, $"P{count}DT12H");
        var whole = count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{letter}");
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{whole}{small}{name}");
    }

    private static (string Prefix, string Letter, int Times) Letter(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Second => ("PT", "S", 1),
        CalendarUnit.Minute => ("PT", "M", 1),
        CalendarUnit.Hour => ("PT", "H", 1),
        CalendarUnit.Week => ("P", "W", 1),
        CalendarUnit.Weekend => ("P", "D", 2),
        CalendarUnit.Fortnight => ("P", "W", 2),
        CalendarUnit.Month => ("P", "M", 1),
        CalendarUnit.Quarter => ("P", "Q", 1),
        CalendarUnit.Season => ("P", "M", 3),
        CalendarUnit.Semester => ("P", "M", 6),
        CalendarUnit.Year => ("P", "Y", 1),
        CalendarUnit.Decade => ("P", "Y", 10),
        CalendarUnit.Century => ("P", "Y", 100),
        CalendarUnit.Millennium => ("P", "Y", 1000),
        CalendarUnit.Day => ("P", "D", 1),
        _ => ("P", "X", 1),
    };
}
