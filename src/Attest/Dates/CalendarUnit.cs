namespace Attest.Dates;

/// <summary>Units of the calendar and the clock, shortest first. The names are the values of class <c>unit</c> in <c>data/dates.txt</c>.</summary>
internal enum CalendarUnit : byte
{
    None,
    Moment,
    Second,
    Minute,
    Hour,
    Part,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Semester,
    Period,
    Year,
    Decade,
    Century,
    Millennium,
}
