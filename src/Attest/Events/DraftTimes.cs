using Attest.Dates;
using Attest.Language;

namespace Attest.Events;

/// <summary>When the event of a draft happened.</summary>
internal static class DraftTimes
{
    private static readonly ulong Between = Lexicons.WordHash.Of("between");

    private static readonly ulong Responsibility = Lexicons.WordHash.Of("responsibility");
    private static readonly Lexicons.WordSet Dying = Lexicons.WordSet.Of("die", "succumb"), Wounds = Lexicons.WordSet.Of("wound", "injury", "burn");

    /// <summary>More days than one event is told with: a month, a year.</summary>
    private const int WideDays = 7;

    private const int DaysOfWeek = 7;

    /// <summary>Length of the TIMEX3 value of a month ("XXXX-03").</summary>
    private const int MonthLength = 7;

    /// <summary>The time that its own sentences say, else the day that the sentences around them are about; null where the text does not say.</summary>
    public static EventTime? Of(Draft draft, Document document, DateReading dates)
    {
        if (draft.Time?.Time is { } own) return BeforeDeath(draft, own, document, dates) ?? own;
        if (draft.Counted) return null;
        foreach (var trigger in draft.Triggers)
            if (!IsOfAccount(document, trigger) && EventTimes.For(document, trigger.Span, dates) is { } time) return time;
        return null;
    }

    /// <summary>True for "claimed responsibility on Thursday", "was blamed on Thursday": words for who did it, whose day is not that of the deed.</summary>
    public static bool IsOfAccount(Document document, TriggerMention trigger)
    {
        if (trigger.Entry.Blames) return true;
        for (var token = trigger.Span.First; token < trigger.Span.End; token++)
            if (document.LemmaHashes[token] == Responsibility) return true;
        return false;
    }

    /// <summary>"Died today of wounds suffered in a strike on 2 April": the day of the strike; null where no other word has a day of its own before.</summary>
    private static EventTime? BeforeDeath(Draft draft, EventTime own, Document document, DateReading dates)
    {
        if (draft.Triggers.Find(trigger => Dying.Contains(document.LemmaHashes[trigger.Head])) is not { } death || !IsOfWounds(document, death.Head)) return null;
        foreach (var trigger in draft.Triggers)
            if (trigger != death && trigger.Head > death.Head && document.SentenceOf(trigger.Head) == document.SentenceOf(death.Head) && EventTimes.Mention(document, trigger.Span, dates) is { Time: { Start: { } start } time } mention && mention.Span.First > trigger.Head && own.Start > start) return time;
        return null;
    }

    private static bool IsOfWounds(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Obl && Wounds.Contains(document.LemmaHashes[child])) return true;
        return false;
    }

    /// <summary>True for a time so long ("in March", "in 2023") that it is a count's rather than one event's.</summary>
    public static bool IsWide(DateMention? mention) => mention?.Time is { } time && (time is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber > WideDays : time is { Weekday: null, Clock: null } && mention.Expression is { Type: TimeType.Date, Value.Length: MonthLength });

    /// <summary>True for "between 3 and 10 September", "from Monday to Friday": a span of days by its two ends.</summary>
    public static bool IsSpan(Document document, DateMention? mention) =>
        mention is { Time: { Start: { } start, End: { } end }, Span.First: > 0 } && end.DayNumber - start.DayNumber > 1 && document.FormHashes[mention.Span.First - 1] is var joint && (joint == Between || joint == Words.From);

    /// <summary>True for "this week" and other times of some days.</summary>
    private static bool IsWeek(DateMention mention) => mention.Time is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber is > 1 and <= WideDays;

    /// <summary>True for "today" beside a weekday of the last days: who reports of "Friday" and of "today" means one day, and the report was dated later.</summary>
    public static bool IsTodayOf(EventTime today, EventTime named) =>
        today is { ResolvedFrom: ResolvedFrom.Published, Start: { } late } && named is { ResolvedFrom: ResolvedFrom.Published, Start: { } day } && day < late && late.DayNumber - day.DayNumber < DaysOfWeek
        && today.Passage.Text.StartsWith("today", StringComparison.OrdinalIgnoreCase) && named.Passage.Text.Contains(day.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The more exact of two times of one event; the first where the other adds nothing.</summary>
    public static DateMention? Finer(DateMention? first, DateMention? other)
    {
        if (first is null) return other;
        if (first.Time is { } today && other?.Time is { } named && IsTodayOf(today, named)) return other;
        // "Two attacks were reported this week. On Monday a missile hit …"
        if (first.Time is { Start: null, Weekday: null } && other?.Time is { Weekday: not null }) return other;
        // A heading's "3 August" beside "on 3 August 2023"
        if (first is { Time.Start: null, Expression.Value: { Length: 10 } day } && other is { Time.Start: not null, Expression.Value: { Length: >= 10 } dated } && day.AsSpan(4).SequenceEqual(dated.AsSpan(4, 6))) return other;
        return (IsWide(first) || IsWeek(first)) && other?.Time is { Start: { } start, End: { } end } && !IsWide(other) && first.Time!.Start <= start && end <= first.Time.End ? other : first;
    }
}
