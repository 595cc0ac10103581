using System.Globalization;

namespace Attest.Dates;

/// <summary>Makes the time of an event out of a resolved expression.</summary>
internal static class DateTimes
{
    /// <summary>The days it covers, with what was read beside them.</summary>
    public static EventTime Of(DateExpression expression, ResolvedDate resolved, Passage passage)
    {
        var weekday = expression.Weekday > 0 ? expression.Weekday : resolved.Point is { Date: null, Weekday: > 0 } point ? point.Weekday : 0;
        var time = new EventTime(passage)
        {
            Part = DateValues.PartName(expression.Part),
            Clock = expression.Clock >= 0 ? string.Create(CultureInfo.InvariantCulture, $"{expression.Clock / 60:00}:{expression.Clock % 60:00}") : null,
            Zone = expression.Zone,
            ResolvedFrom = resolved.Start is null ? null : resolved.From,
            Weekday = weekday > 0 ? DateValues.WeekdayName(weekday) : null,
            Relative = resolved.Relative ? Plain(passage.Text) : null,
        };
        return resolved.Start is { } start && resolved.End is { } end ? Spanning(time, start, end) : time;
    }

    /// <summary>The time with its days and how exact they are.</summary>
    public static EventTime Spanning(EventTime time, DateOnly start, DateOnly end)
    {
        var days = end.DayNumber - start.DayNumber + 1;
        var (precision, code) = days switch
        {
            <= 1 => (time.Clock is null ? TimePrecision.Day : TimePrecision.Hour, 1),
            <= 6 => (TimePrecision.Days, 2),
            7 => (TimePrecision.Week, 3),
            <= 31 => (TimePrecision.Month, 4),
            _ => (TimePrecision.Year, 5),
        };
        return time with { Start = start, End = end, Precision = precision, DatePrecision = code };
    }

    private static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
