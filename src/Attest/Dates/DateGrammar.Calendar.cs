using Attest.Language;

namespace Attest.Dates;

// Days and months of the calendar.
internal ref partial struct DateGrammar
{
    /// <summary>A day, or a longer part of the calendar that is written like one, without its time of day.</summary>
    private DateExpression? DayOnly(int at)
    {
        if (atoms[at].StartsName && NamedDay(at) is { } name) return name;
        return W(at) switch
        {
            DateWord.Modifier or DateWord.Earlier or DateWord.Later => Modified(at),
            DateWord.CalendarDate => WrittenDate(at),
            DateWord.Weekday => WeekdayDate(at),
            DateWord.Month => MonthDate(at),
            DateWord.Number => DayMonth(at) ?? Offset(at),
            DateWord.Ordinal => DayMonth(at),
            DateWord.Deictic or DateWord.Tonight or DateWord.Overnight => Deictic(at),
            DateWord.The => The(at),
            DateWord.Shift or DateWord.This or DateWord.That or DateWord.Same or DateWord.Past => Shifted(at, false),
            DateWord.A or DateWord.Vague or DateWord.Power or DateWord.Another => Offset(at),
            _ => null,
        };
    }

    // "late Tuesday", "earlier this week", "early in March", "late on Thursday", "mid-November"
    private DateExpression? Modified(int at)
    {
        var next = at + 1;
        if (Next(next) is DateWord.Hyphen or DateWord.In or DateWord.On) next++;
        if (Next(next) == DateWord.None || TooFar(at)) return null;
        var which = W(at) switch { DateWord.Modifier => (PeriodPart)Value(at), _ => PeriodPart.All };
        var inner = DayOnly(next) ?? Period(next);
        if (next > at + 1 && Next(next) == DateWord.The && UnitAt(next + 1) is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Decade && !Has(next + 1, DateFlags.Plural))
            inner = new() { Form = DateForm.Shift, Unit = UnitAt(next + 1), Narrative = UnitAt(next + 1) == CalendarUnit.Day, End = next + 2 };
        if (inner is null) return null;
        // "earlier" and "later" need a time that is said to be now ("earlier this year"), or they mean a day: "earlier Friday".
        if (inner.Form is DateForm.Duration or DateForm.Offset or DateForm.Set) return null;
        inner.Which = which;
        inner.Weak = false;
        return inner;
    }

    private DateExpression? The(int at)
    {
        var next = at + 1;
        switch (Next(next))
        {
            case DateWord.Ordinal:
                return DayMonth(next);
            case DateWord.Shift or DateWord.Same or DateWord.Past or DateWord.This:
                return Shifted(next, true);
            case DateWord.Unit when UnitAt(next) == CalendarUnit.Day && Next(next + 1) is DateWord.Before or DateWord.After && Next(next + 2) == DateWord.Deictic && Value(next + 2) != 0:
                return new() { Form = DateForm.Shift, Unit = CalendarUnit.Day, Direction = Value(next + 2) * 2, Directed = true, End = next + 3 };
            case DateWord.Unit when UnitAt(next) == CalendarUnit.Day && Next(next + 1) is DateWord.Before or DateWord.After or DateWord.Earlier or DateWord.Later && !OpensClause(next + 2):
                return new()
                {
                    Form = DateForm.Shift,
                    Unit = CalendarUnit.Day,
                    Direction = W(next + 1) is DateWord.Before or DateWord.Earlier ? -1 : 1,
                    Directed = true,
                    Narrative = true,
                    End = next + 2,
                };
            case DateWord.Weekday when Next(next + 1) is DateWord.Before or DateWord.After && !Has(next, DateFlags.Weak) && !OpensClause(next + 2):
                return new() { Form = DateForm.Shift, Weekday = Value(next), Direction = W(next + 1) == DateWord.Before ? -1 : 1, Directed = true, Narrative = true, End = next + 2 };
            default:
                return atoms[next < atoms.Length ? next : at].StartsName && next < atoms.Length && atoms[next].Joined ? NamedDay(next) : null;
        }
    }

    // "the day before" ends a thought ("was hit the day before."), "the day after the attack" goes on.
    private bool OpensClause(int at)
    {
        var from = atoms[at - 1].End;
        var source = document.Source;
        while (from < source.Length && source[from] == ' ') from++;
        return from < source.Length && char.IsLetter(source[from]);
    }

    private DateExpression? Deictic(int at) => W(at) switch
    {
        DateWord.Deictic => new() { Form = DateForm.Shift, Unit = CalendarUnit.Day, Direction = Value(at), Directed = true, End = at + 1 },
        DateWord.Tonight => new() { Form = DateForm.Shift, Unit = CalendarUnit.Day, Direction = 0, Directed = true, Part = DayPart.Night, End = at + 1 },
        _ => new() { Form = DateForm.Shift, Unit = CalendarUnit.Day, Direction = 0, Directed = true, Part = DayPart.Overnight, End = at + 1 },
    };

    private DateExpression WrittenDate(int at)
    {
        var (year, month, day) = DateShapes.Unpack(Value(at));
        return new() { Form = DateForm.Calendar, Year = year, Month = month, Day = day, Ambiguous = Has(at, DateFlags.Ambiguous), End = at + 1 };
    }

    private DateExpression? WeekdayDate(int at)
    {
        var next = at + 1;
        while (Next(next) is DateWord.Comma or DateWord.Dot or DateWord.Open or DateWord.The or DateWord.Hyphen && next < at + 4) next++;
        var date = Next(next) switch
        {
            DateWord.Number or DateWord.Ordinal => DayMonth(next),
            DateWord.Month => MonthDate(next),
            DateWord.CalendarDate => WrittenDate(next),
            _ => null,
        };
        if (date is { Day: > 0 } && date.LastDay == 0)
        {
            date.Weekday = Value(at);
            return date;
        }

        // "Friday the 13th"
        if (Next(at + 1) == DateWord.The && Next(at + 2) == DateWord.Ordinal && Value(at + 2) <= 31 && !Has(at, DateFlags.Weak)) return new() { Form = DateForm.Calendar, Weekday = Value(at), End = at + 3 };
        if (Has(at, DateFlags.Weak)) return null;
        if (Has(at, DateFlags.Plural)) return Recurrence(at + 1, Value(at));
        // "Monday last week", "Monday of this week"
        var week = Next(at + 1) == DateWord.Of ? at + 2 : at + 1;
        if (Next(week) is DateWord.Shift or DateWord.This && UnitAt(week + 1) == CalendarUnit.Week)
            return new() { Form = DateForm.Shift, Unit = CalendarUnit.Week, Weekday = Value(at), Direction = Value(week), Directed = true, End = week + 2 };
        return new() { Form = DateForm.Calendar, Weekday = Value(at), End = at + 1 };
    }

    private DateExpression? MonthDate(int at)
    {
        if (!IsMonth(at)) return null;
        var month = new DateExpression { Form = DateForm.Calendar, Month = Value(at), End = at + 1 };
        var next = at + 1;
        if (Next(next) is DateWord.Dot or DateWord.Hyphen) next++;
        if (Next(next) == DateWord.The && Next(next + 1) == DateWord.Ordinal) next++;
        if (IsDayNumber(next))
        {
            month.Day = Value(next);
            month.End = next + 1;
            Range(month);
            Year(month);
            return month;
        }

        Year(month);
        if (month.Year == 0 && month.YearShift is null && !Introduced(at) && IsFirstName(at)) return null;
        if (month.Year == 0 && month.YearShift is null && Has(at, DateFlags.Short) && !Introduced(at)) return null;
        if (month.Year == 0 && month.YearShift is null && Has(at, DateFlags.Weak) && !(Month(at) && (Introduced(at) || document.Source.AsSpan(atoms[at].End) is [':', ..]))) return null;
        return month;
    }

    // "may" and "march" stand as months of their own only with a capital and after a preposition.
    private bool Month(int at) => Value(at) is 3 or 5 && atoms[at].End - atoms[at].Start is 3 or 5 && char.IsUpper(document.Source[atoms[at].Start]) && !Has(at, DateFlags.Short) && !IsDoubled(at);

    // "Mai-Mai" is no month.
    private bool IsDoubled(int at) => at > 1 && atoms[at - 1].Word == DateWord.Hyphen && atoms[at - 2].Word == DateWord.Month && Value(at - 2) == Value(at);

    // "April Dunn": a month before another name is a name, unless the text is all capitals.
    private bool IsFirstName(int at)
    {
        var next = atoms[at].Token + 1;
        return next < document.Count && next < document.Tags.Length && document.Tags[next] == Upos.Propn && document.Starts[next] == atoms[at].End + 1
            && char.IsUpper(document.Source[document.Starts[next]]) && char.IsLower(document.Source[document.Ends[next] - 1]);
    }

    private bool Introduced(int at) => at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.In or DateWord.Of or DateWord.From or DateWord.To or DateWord.Between or DateWord.Modifier or DateWord.Shift or DateWord.This
        or DateWord.Every or DateWord.Before or DateWord.After or DateWord.Edge or DateWord.Past or DateWord.Hyphen;

    private bool IsMonth(int at)
    {
        if (W(at) != DateWord.Month) return false;
        if ((atoms[at].Flags & (DateFlags.Weak | DateFlags.Short)) == 0) return true;
        if (!char.IsUpper(document.Source[atoms[at].Start]) && !(at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.Number or DateWord.Ordinal or DateWord.Of && !IsEveryday(at))) return false;
        // "On 4 and 5 May, killing six"
        if (char.IsUpper(document.Source[atoms[at].Start]) && at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.Number or DateWord.Ordinal && atoms[at - 1].Value is >= 1 and <= 31) return true;
        return !IsEveryday(at) || document.Tags.Length == 0 || document.Tags[atoms[at].Token] is not (Upos.Aux or Upos.Verb) || Next(at + 1) == DateWord.Number;
    }

    private bool IsEveryday(int at) => Is(at, "may") || Is(at, "march") || Is(at, "mar");

    private bool IsDayNumber(int at)
    {
        if (Next(at) is not (DateWord.Number or DateWord.Ordinal) || Value(at) is < 1 or > 31) return false;
        if (W(at) == DateWord.Number && (atoms[at].Digits is 0 or > 2 || Has(at, DateFlags.Apostrophe | DateFlags.HalfMore))) return false;
        return Next(at + 1) is not (DateWord.HalfDay or DateWord.OClock);
    }

    // "3 May", "3rd of May", "15-17 June", "3 and 4 May"
    private DateExpression? DayMonth(int at)
    {
        if (W(at) is not (DateWord.Number or DateWord.Ordinal) || Value(at) is < 1 or > 31 || (W(at) == DateWord.Number && atoms[at].Digits is 0 or > 2)) return null;
        var last = at;
        if (Next(at + 1) is DateWord.Hyphen or DateWord.To or DateWord.And && Next(at + 2) is DateWord.Number or DateWord.Ordinal && Value(at + 2) is >= 1 and <= 31 && Value(at + 2) > Value(at) && atoms[at + 2].Digits is 1 or 2) last = at + 2;
        var month = last + 1;
        if (Next(month) is DateWord.Of or DateWord.Hyphen or DateWord.Dot) month++;
        if (Next(month) != DateWord.Month || !IsMonth(month))
        {
            return atoms[at].Word == DateWord.Number && Next(at + 1) != DateWord.None && Islamic(at) is { } islamic ? islamic : null;
        }

        var date = new DateExpression { Form = DateForm.Calendar, Day = Value(at), Month = Value(month), End = month + 1 };
        if (last != at) (date.LastDay, date.LastMonth) = (Value(last), date.Month);
        Year(date);
        return date;
    }

    // The end of "May 3-5", "May 3 to 5".
    private void Range(DateExpression date)
    {
        var next = date.End;
        if (Next(next) is not (DateWord.Hyphen or DateWord.To or DateWord.And) || !IsDayNumber(next + 1) || Value(next + 1) <= date.Day || Next(next + 2) is DateWord.Month or DateWord.Unit or DateWord.HalfDay) return;
        if (Next(next) == DateWord.And && OpensClause(next + 2)) return;
        (date.LastDay, date.LastMonth, date.End) = (Value(next + 1), date.Month, next + 2);
    }

    // A year after a day or month: ", 2024", "'89", "90" on the wire, "last year".
    private void Year(DateExpression date)
    {
        var next = date.End;
        if (Next(next) is DateWord.Comma or DateWord.Of or DateWord.Dot or DateWord.Hyphen) next++;
        if (next > date.End && W(next - 1) == DateWord.Comma && date.Day > 0 && GluedYear(atoms[next - 1].End, out var after) is var glued and > 0)
        {
            (date.Year, date.End, date.EndAt) = (glued, next, after);
            return;
        }

        if (Next(next) == DateWord.Number)
        {
            if (atoms[next].Digits == 4 && Value(next) is >= 1400 and <= 2150 && Next(next + 1) is not (DateWord.Zone or DateWord.Unit))
                (date.Year, date.End) = (Value(next), next + 1);
            else if (atoms[next].Digits == 0 && SpelledYear(next, out var spelledEnd) is var spelled and > 0)
                (date.Year, date.End) = (spelled, spelledEnd);
            else if (atoms[next].Digits == 2 && (Has(next, DateFlags.Apostrophe) || (W(next - 1) is DateWord.Month or DateWord.Hyphen or DateWord.Number or DateWord.Dot && ClosesDate(next))) && Next(next + 1) is not (DateWord.Zone or DateWord.Unit or DateWord.HalfDay))
                (date.Year, date.ShortYear, date.End) = (Value(next), true, next + 1);
        }
        else if (Next(next) is DateWord.Shift or DateWord.This && UnitAt(next + 1) == CalendarUnit.Year && !Has(next + 1, DateFlags.Plural))
        {
            (date.YearShift, date.End) = (Value(next), next + 2);
        }
        else if (Next(next) is DateWord.The or DateWord.That && Next(next + 1) is DateWord.Same or DateWord.Shift && UnitAt(next + 2) == CalendarUnit.Year)
        {
            (date.YearShift, date.Narrative, date.End) = (Value(next + 1), true, next + 3);
        }
        else if (Next(next) == DateWord.That && UnitAt(next + 1) == CalendarUnit.Year)
        {
            (date.YearShift, date.Narrative, date.End) = (0, true, next + 2);
        }
    }

    // Pages saved from the web run a year into the counter beside it: "Feb 16, 2025451.3K Views".
    private int GluedYear(int at, out int end)
    {
        var source = document.Source;
        while (at < source.Length && source[at] == ' ') at++;
        end = at + 4;
        if (end >= source.Length || !char.IsLetterOrDigit(source[end])) return 0;
        var year = 0;
        for (var i = at; i < end; i++)
        {
            if (!char.IsAsciiDigit(source[i])) return 0;
            year = (year * 10) + source[i] - '0';
        }

        return year is >= 2000 and <= 2060 ? year : 0;
    }

    // "3 JAN 90 (AFP) --": a two-digit year is followed by no word.
    private bool ClosesDate(int at)
    {
        var source = document.Source;
        var from = atoms[at].End;
        while (from < source.Length && source[from] is ' ' or '\n' or '\r' && from < atoms[at].End + 3) from++;
        return from >= source.Length || !char.IsLetterOrDigit(source[from]);
    }

    private DateExpression? NamedDay(int at)
    {
        var length = named.Match(document, atoms[at].Token, out var name);
        if (length == 0) return Next(at) is DateWord.Number ? Islamic(at) : null;
        var token = atoms[at].Token + length;
        var end = at + 1;
        while (end < atoms.Length && atoms[end].Token < token) end++;
        if (!char.IsUpper(document.Source[atoms[at].Start])) return null;
        var day = new DateExpression { Form = DateForm.Named, Name = name, End = end, TokenEnd = token };
        if (end < atoms.Length && atoms[end].Token == token && W(end) == DateWord.Number && atoms[end].Digits == 4 && Value(end) is > 1500 and < 2150) (day.Year, day.End, day.TokenEnd) = (Value(end), end + 1, 0);
        else if (end > at && atoms[end - 1].End == document.Ends[token - 1]) Year(day);
        if (day.Year > 0 || day.YearShift is not null) day.TokenEnd = 0;
        return day;
    }

    // "12 Ramadan 1445", "10 Muharram"
    private DateExpression? Islamic(int at)
    {
        var month = at + 1;
        if (Next(month) == DateWord.Of) month++;
        if (month >= atoms.Length || !atoms[month].Joined || !atoms[month].StartsName) return null;
        var length = named.MatchMonth(document, atoms[month].Token, out var number);
        if (length == 0 || Value(at) > 30) return null;
        var token = atoms[month].Token + length;
        var end = month + 1;
        while (end < atoms.Length && atoms[end].Token < token) end++;
        var date = new DateExpression { Form = DateForm.Calendar, Hijri = true, Day = Value(at), Month = number, End = end, TokenEnd = token };
        var year = end;
        if (year < atoms.Length && W(year) == DateWord.Comma) year++;
        if (year < atoms.Length && atoms[year].Token <= token + 1 && W(year) == DateWord.Number && atoms[year].Digits == 4 && Value(year) is >= 1300 and <= 1600) (date.Year, date.End, date.TokenEnd) = (Value(year), year + 1, 0);
        return date;
    }
}
