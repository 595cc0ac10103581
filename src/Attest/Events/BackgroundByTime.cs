using Attest.Dates;
using Attest.Language;

namespace Attest.Events;

/// <summary>Tells the report's own news from the earlier or wider events it is set among.</summary>
internal static class BackgroundByTime
{
    private const int DaysOfOneNews = 3;
    private const int DaysToReport = 10;
    private const int LeadSentences = 6;

    /// <summary>Precision of a date that names a month or more, not a day.</summary>
    private const int MonthPrecision = 3;
    private const int NearSentences = 3;

    /// <summary>Marks the incidents that lie well before the first one told, cover a longer time than it ("in January …"), or come late in the report without a day of their own.</summary>
    public static void Mark(List<Draft> incidents, Document document, DateReading dates)
    {
        var main = incidents.Find(draft => !draft.Background && draft.Status is IncidentStatus.Occurred or IncidentStatus.Attempted);
        if (main is null) return;
        // "The clinic had been bombed in October. On Monday a drone struck it": the news is what the report tells next.
        if (main is { Before: true, Time.Time: { } earlier } && incidents.Find(draft => draft is { Background: false, Before: false, Status: IncidentStatus.Occurred, Time.Time: not null } && draft.Sentence <= main.Sentence + 1) is { Time.Time: { } later } news && IsBefore(earlier, later)) (main.Background, main) = (true, news);
        var (since, until) = NewsOf(main, document, dates);
        foreach (var draft in incidents)
        {
            if (draft == main || draft.Background || draft.Sentence < main.Sentence) continue;
            if (draft.Time?.Time is { Start: { } start, End: { } end })
            {
                if (end.DayNumber + DaysOfOneNews < since?.DayNumber) draft.Background = true;
                if (end.DayNumber - start.DayNumber > Math.Max(DaysOfOneNews, until?.DayNumber - since?.DayNumber ?? int.MaxValue)) draft.Background = true;
            }
            else if (draft.Sentence >= LeadSentences && draft.Sentence > main.LastSentence + NearSentences)
            {
                draft.Background = true;
            }
        }
    }

    /// <summary>True where a time ends more days before another than one piece of news is told over; a weekday is near, a named month or year is not.</summary>
    private static bool IsBefore(EventTime earlier, EventTime later) =>
        later.Start is { } start ? earlier.End is { } end && end.DayNumber + DaysOfOneNews < start.DayNumber : earlier.Start is not null && earlier.DatePrecision >= MonthPrecision && later.Weekday is not null;

    /// <summary>The days of the report's own news: those of the event told first, else the days before the report was published; null where neither is known.</summary>
    private static (DateOnly? Since, DateOnly? Until) NewsOf(Draft main, Document document, DateReading dates)
    {
        if (DraftTimes.Of(main, document, dates) is { Start: { } start, End: { } end }) return (start, end);
        return dates.Published is { } published ? (CalendarDays.Plus(published.Date, -DaysToReport) ?? published.Date, published.Date) : (null, null);
    }
}
