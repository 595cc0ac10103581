namespace Attest.Dates;

/// <summary>A time expression as recognised, before it is resolved against a day. Unknown parts are 0.</summary>
internal sealed class DateExpression
{
    /// <summary>An amount that is not said ("several days").</summary>
    public const int Vague = -1;

    /// <summary>First atom.</summary>
    public int First;

    /// <summary>One past the last atom.</summary>
    public int End;

    /// <summary>One past the last token where the expression ends in words that are no atoms ("Eid al-Fitr"); 0 where it ends with its last atom.</summary>
    public int TokenEnd;

    /// <summary>One past its last code unit where the year runs into other figures ("Feb 16, 2025451K views"); 0 where it ends with its last atom or token.</summary>
    public int EndAt;

    /// <summary>A day of the Islamic calendar.</summary>
    public bool Hijri;

    /// <summary>Atoms at its start that are not part of its passage ("twice" in "twice a week").</summary>
    public int FirstShift;

    public DateForm Form;
    public int Year;
    public int Month;
    public int Day;
    public int Weekday;
    public int Half;
    public int Quarter;
    public int Season;

    /// <summary>First year of a decade.</summary>
    public int Decade;

    /// <summary>Number of a century (20 for the 1900s).</summary>
    public int Century;

    /// <summary>Last day of a range of days; 0 where it is none.</summary>
    public int LastDay;

    /// <summary>Month of <see cref="LastDay"/>.</summary>
    public int LastMonth;

    /// <summary>The two ends of a range written as two expressions point at each other.</summary>
    public DateExpression? RangeEnd;

    /// <summary>Number of the named day.</summary>
    public int Name;

    /// <summary>The year is counted from the anchor's ("March last year": -1); null where it is not.</summary>
    public int? YearShift;

    public CalendarUnit Unit;

    /// <summary>How many units; <see cref="Vague"/> where not said.</summary>
    public int Amount;

    /// <summary>Half a unit more.</summary>
    public bool HalfMore;

    /// <summary>-1 before, 0 at, 1 after.</summary>
    public int Direction;

    /// <summary>The direction was said ("last", "next"), so that tense does not decide it.</summary>
    public bool Directed;

    /// <summary>Counted from the day that the narrative is at, not from the anchor.</summary>
    public bool Narrative;

    /// <summary>Minutes since midnight; -1 where no clock time is said.</summary>
    public int Clock = -1;

    /// <summary>The clock time was written to the minute, and as such is exact.</summary>
    public bool ClockIsHour;

    /// <summary>The zone of the clock time as written; null where none is.</summary>
    public string? Zone;

    public DayPart Part;

    public PeriodPart Which;

    /// <summary>The value where it needs no resolving.</summary>
    public string? Fixed;

    /// <summary>The value is a multiple of days a week or month ("every Friday").</summary>
    public bool Plural;

    /// <summary>The year was written with two digits.</summary>
    public bool ShortYear;

    /// <summary>Day and month of a numeric date could be read the other way.</summary>
    public bool Ambiguous;

    /// <summary>It dates the report (a dateline or a stamp), not what the report tells.</summary>
    public bool IsStamp;

    /// <summary>The time before an entry of a log ("17:50  Patrol fired on"), which is of the log's day.</summary>
    public bool IsEntry;

    /// <summary>True for the day of the event in the head of a report ("Date of event: …").</summary>
    public bool IsOfEvent;

    /// <summary>Not a time in itself; made one by a neighbour or dropped.</summary>
    public bool Weak;

    /// <summary>True where it names a day, or a part of one.</summary>
    public bool IsDay => Day > 0 || Weekday > 0 || Form is DateForm.Named || (Form is DateForm.Shift or DateForm.Offset && Unit is CalendarUnit.Day or CalendarUnit.Part) || (Form == DateForm.Shift && Weekday > 0);
}
