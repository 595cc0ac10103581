namespace Attest.Dates;

/// <summary>A day as far as it is known: a date, or only its weekday, or only its day and month. What a time expression is counted from.</summary>
internal readonly record struct DayPoint
{
    /// <summary>The date; null where it is not known.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>1 Monday to 7 Sunday; 0 where not known. Only used where the date is not known.</summary>
    public int Weekday { get; private init; }

    /// <summary>Month; 0 where not known. Only used where the date is not known.</summary>
    public int Month { get; private init; }

    /// <summary>Day of the month; 0 where not known.</summary>
    public int Day { get; private init; }

    /// <summary>What it was read from.</summary>
    public ResolvedFrom From { get; init; }

    /// <summary>True where anything is known of it.</summary>
    public bool IsKnown => Date is not null || Weekday > 0 || Month > 0;

    /// <summary>A known date.</summary>
    public static DayPoint On(DateOnly date, ResolvedFrom from) => new() { Date = date, From = from };

    /// <summary>A weekday of an unknown week.</summary>
    public static DayPoint OnWeekday(int weekday) => new() { Weekday = weekday };

    /// <summary>A day of an unknown year.</summary>
    public static DayPoint InYear(int month, int day) => new() { Month = month, Day = day };

    /// <summary>The day a number of days away, as far as it can be told: a week before a Sunday is a Sunday; nothing is known a day before 1 March of an unknown year.</summary>
    public DayPoint Plus(int days)
    {
        if (Date is { } date) return CalendarDays.Plus(date, days) is { } moved ? this with { Date = moved } : default;
        if (Weekday > 0) return this with { Weekday = ((((Weekday - 1 + days) % 7) + 7) % 7) + 1 };
        if (Month > 0 && CalendarDays.Day(2023, Month, Day) is { } plain && CalendarDays.Day(2024, Month, Day) is { } leap
            && CalendarDays.Plus(plain, days) is { } a && CalendarDays.Plus(leap, days) is { } b && a.Month == b.Month && a.Day == b.Day)
            return this with { Month = a.Month, Day = a.Day };
        return default;
    }

    /// <summary>The TIMEX3 value of the day.</summary>
    public string Value => Date is { } date ? DateValues.Day(date) : Weekday > 0 ? DateValues.Weekday(Weekday) : Month > 0 ? DateValues.DayInYear(Month, Day) : "XXXX-XX-XX";
}
