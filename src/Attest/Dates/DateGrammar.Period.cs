namespace Attest.Dates;

// Quarters, halves, seasons, years, decades, centuries, and the ends of them.
internal ref partial struct DateGrammar
{
    /// <summary>A part of the calendar longer than a day.</summary>
    private DateExpression? Period(int at)
    {
        var next = W(at) == DateWord.The ? at + 1 : at;
        if (next > at && Next(next) == DateWord.None) return null;
        switch (W(next))
        {
            case DateWord.Edge when Next(next + 1) == DateWord.Of:
                return Edge(next);
            case DateWord.Number:
                return YearPeriod(next, next > at);
            case DateWord.Decade when IsDecade(next):
                return new() { Form = DateForm.Calendar, Decade = DecadeOf(Value(next)), End = next + 1 };
            case DateWord.DecadeName when next > at || Introduced(at):
                return new() { Form = DateForm.Calendar, Decade = 1900 + Value(next), End = next + 1 };
            case DateWord.Modifier when next > at:
                return Modified(next);
            case DateWord.Ordinal or DateWord.Fiscal or DateWord.QuarterName or DateWord.HalfName or DateWord.Latest:
                return OrdinalPeriod(next);
            case DateWord.Month when next > at:
                return null;
            case DateWord.Season when !Has(next, DateFlags.Plural):
                return SeasonPeriod(next, next > at);
            case DateWord.Unit:
                return UnitPeriod(next, next > at);
            default:
                return null;
        }
    }

    private static DateExpression With(DateExpression expression, int yearShift)
    {
        expression.YearShift = yearShift;
        return expression;
    }

    // "the 80s", "the early 80s", "'80s", "1980s"; "in his 30s" is an age.
    private bool IsDecade(int at) => Value(at) >= 100 || document.Source[atoms[at].Start] is '\'' or '’' or '‘'
        || (at > 0 && atoms[at].Joined && (W(at - 1) == DateWord.The || (at > 1 && atoms[at - 1].Joined && W(at - 1) is DateWord.Modifier or DateWord.Hyphen && (W(at - 2) is DateWord.The || (at > 2 && W(at - 3) == DateWord.The)))));

    private static int DecadeOf(int value) => value >= 100 ? value / 10 * 10 : 1900 + (value / 10 * 10);

    // "the end of 1990", "the middle of last month", "the rest of the year"
    private DateExpression? Edge(int at)
    {
        var which = (PeriodPart)Value(at);
        if (Next(at + 2) == DateWord.None || TooFar(at)) return null;
        var inner = DayOnly(at + 2) ?? Period(at + 2);
        if (inner is null && Next(at + 2) == DateWord.The && UnitAt(at + 3) is CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Week or CalendarUnit.Day or CalendarUnit.Decade)
            inner = new() { Form = DateForm.Shift, Unit = UnitAt(at + 3), End = at + 4 };
        if (inner is { Form: DateForm.Duration, Unit: CalendarUnit.Year or CalendarUnit.Month or CalendarUnit.Week, Amount: 1 }) inner = new() { Form = DateForm.Shift, Unit = inner.Unit, End = inner.End };
        if (inner is null or { Form: not (DateForm.Calendar or DateForm.Shift or DateForm.Named) }) return null;
        inner.Which = which;
        inner.Weak = false;
        return inner;
    }

    // "1990", "the 1988 third quarter", "the 1988 period"
    private DateExpression? YearPeriod(int at, bool the)
    {
        if (SpelledYear(at, out var end) is var spelled and > 0) return new() { Form = DateForm.Calendar, Year = spelled, End = end };
        if (atoms[at].Digits != 4 || Value(at) is < 1500 or > 2100) return null;
        var year = new DateExpression { Form = DateForm.Calendar, Year = Value(at), End = at + 1 };
        if (Next(at + 1) is DateWord.Ordinal or DateWord.Fiscal or DateWord.QuarterName && OrdinalPeriod(at + 1) is { Year: 0, YearShift: null } part)
        {
            part.Year = year.Year;
            return part;
        }

        if (UnitAt(at + 1) is CalendarUnit.Quarter or CalendarUnit.Period)
        {
            (year.Unit, year.End) = (CalendarUnit.Quarter, at + 2);
            return the ? year : null;
        }

        return IsYear(at) ? year : null;
    }

    // A bare number of four digits is a year where no counted noun follows and the text writes it as one.
    private bool IsYear(int at)
    {
        if (Next(at + 1) is DateWord.Unit or DateWord.HalfDay or DateWord.Zone or DateWord.Power) return false;
        var introduced = at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.In or DateWord.Of or DateWord.From or DateWord.To or DateWord.Before or DateWord.After or DateWord.Modifier or DateWord.Between or DateWord.Open or DateWord.Month
            or DateWord.Fiscal or DateWord.The or DateWord.Comma or DateWord.Season or DateWord.And or DateWord.Hyphen or DateWord.Edge or DateWord.Approx;
        var source = document.Source;
        var after = atoms[at].End;
        if (after < source.Length && source[after] is '-' or '/' && after + 1 < source.Length && char.IsDigit(source[after + 1])) return Value(at) is >= 1900 and <= 2100 && introduced;
        var token = atoms[at].Token;
        var following = token + 1 < document.Count && document.Tags.Length > token + 1 ? document.Tags[token + 1] : Language.Upos.X;
        var plural = token + 1 < document.Count && following == Language.Upos.Noun && document.Source[document.Ends[token + 1] - 1] is 's' or 'S';
        var clear = at > 0 && atoms[at].Joined && atoms[at - 1].Word is not (DateWord.The or DateWord.Approx or DateWord.Comma or DateWord.And or DateWord.Of);
        if (token + 1 < document.Count && words.Counted.Contains(document.LemmaHashes[token + 1]) && !(introduced && clear)) return false;
        if (!introduced && following == Language.Upos.Propn) return false;
        // "Resolution 1973", "Orion 1980": a number that a name carries.
        if (!introduced && token > 0 && document.Tags.Length > token && document.Tags[token - 1] is Language.Upos.Noun or Language.Upos.Propn && document.Ends[token - 1] == document.Starts[token] - 1) return false;
        if (plural && !(at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.The)) return false;
        if (plural && document.Source[document.Ends[token + 1] - 1] is 's' && Value(at) is < 1900 or > 2035) return false;
        if (Value(at) is < 1900 or > 2035) return introduced && Value(at) is >= 1700 and <= 2100 && following is not (Language.Upos.Noun or Language.Upos.Adj);
        return introduced || following is not (Language.Upos.Noun or Language.Upos.Adj) || !plural;
    }

    // "nineteen ninety-six", "two thousand five"
    private int SpelledYear(int at, out int end)
    {
        end = at;
        if (atoms[at].Digits != 0) return 0;
        if (Value(at) is 18 or 19 && Next(at + 1) == DateWord.Number && atoms[at + 1].Digits == 0 && Value(at + 1) is >= 10 and <= 99)
        {
            end = at + 2;
            var year = (Value(at) * 100) + Value(at + 1);
            if (Value(at + 1) % 10 != 0 || Value(at + 1) < 20) return year;
            var ones = Next(end) == DateWord.Hyphen ? end + 1 : end;
            if (Next(ones) == DateWord.Number && atoms[ones].Digits == 0 && Value(ones) is >= 1 and <= 9) (year, end) = (year + Value(ones), ones + 1);
            return year;
        }

        if (Value(at) == 2 && Next(at + 1) == DateWord.Power && Value(at + 1) == 1000 && Next(at + 2) is not (DateWord.Unit or DateWord.Power) && at > 0 && atoms[at].Joined && (UnitAtBefore(at) == CalendarUnit.Year || atoms[at - 1].Word == DateWord.In))
        {
            end = at + 2;
            if (Next(end) == DateWord.And) end++;
            if (Next(end) == DateWord.Number && atoms[end].Digits == 0 && Value(end) < 100) return 2000 + Value(end++);
            end = at + 2;
            return 2000;
        }

        return 0;
    }

    private CalendarUnit UnitAtBefore(int at) => atoms[at - 1].Word == DateWord.Unit ? (CalendarUnit)Value(at - 1) : CalendarUnit.None;

    // "third-quarter", "fiscal 1989", "the 20th century", "first half of 1990", "the latest quarter", "Q3 2024", "the first week of May"
    private DateExpression? OrdinalPeriod(int at)
    {
        if (at >= atoms.Length) return null;
        var next = at;
        var fiscal = false;
        if (W(next) == DateWord.Fiscal)
        {
            fiscal = true;
            next++;
            if (Next(next) == DateWord.Hyphen) next++;
            if (UnitAt(next) == CalendarUnit.Year)
            {
                if (Next(next + 1) == DateWord.Number && atoms[next + 1].Digits == 4) return new() { Form = DateForm.Calendar, Year = Value(next + 1), End = next + 2 };
                return new() { Form = DateForm.Duration, Unit = CalendarUnit.Year, Amount = 1, End = next + 1 };
            }

            if (Next(next) == DateWord.Number && atoms[next].Digits == 4) return new() { Form = DateForm.Calendar, Year = Value(next), End = next + 1 };
            if (Next(next) == DateWord.None) return null;
        }

        if (W(next) == DateWord.Latest)
            return UnitAt(next + 1) is CalendarUnit.Quarter or CalendarUnit.Period ? new() { Form = DateForm.Shift, Unit = CalendarUnit.Quarter, Direction = 0, Narrative = true, End = next + 2 } : null;
        var period = new DateExpression { Form = DateForm.Calendar };
        if (W(next) == DateWord.QuarterName) (period.Quarter, period.End) = (Value(next), next + 1);
        else if (W(next) == DateWord.HalfName && Next(next + 1) == DateWord.Number) (period.Half, period.End) = (Value(next), next + 1);
        else if (W(next) == DateWord.Ordinal && OrdinalUnit(period, next, fiscal)) { }
        else return null;
        YearOf(period);
        return period.Half > 0 && period.Year == 0 && period.YearShift is null && !Directed(period) ? null : period;
    }

    private static bool Directed(DateExpression period) => period.Directed;

    private bool OrdinalUnit(DateExpression period, int at, bool fiscal)
    {
        var number = Value(at);
        var next = at + 1;
        if (Next(next) == DateWord.Hyphen) next++;
        if (Next(next) == DateWord.Fiscal) next++;
        switch (UnitAt(next))
        {
            case CalendarUnit.Quarter when number <= 4 && !Has(next, DateFlags.Plural):
                (period.Quarter, period.End) = (number, next + 1);
                return true;
            case CalendarUnit.Century when number is > 5 and <= 30:
                (period.Century, period.End) = (number, next + 1);
                return true;
            case CalendarUnit.Week or CalendarUnit.Day when Next(next + 1) == DateWord.Of && (number <= 4 || number == 99) && Next(next + 2) == DateWord.Month && MonthDate(next + 2) is { Day: 0 } month:
                period.Month = month.Month;
                period.Year = month.Year;
                period.YearShift = month.YearShift;
                period.End = month.End;
                if (UnitAt(next) == CalendarUnit.Day && number == 1) period.Day = 1;
                else period.Which = number == 1 ? PeriodPart.Early : number is 99 or 4 ? PeriodPart.Late : PeriodPart.Mid;
                return true;
        }

        if (Next(next) == DateWord.Half && number is 1 or 2)
        {
            (period.Half, period.End) = (number, next + 1);
            return true;
        }

        _ = fiscal;
        return false;
    }

    // "… of 1990", "… 1990", "… last year", "… of the year"
    private void YearOf(DateExpression period)
    {
        var next = period.End;
        if (Next(next) is DateWord.Of or DateWord.In or DateWord.Comma) next++;
        if (Next(next) == DateWord.The && Next(next + 1) is DateWord.Number or DateWord.Shift or DateWord.Fiscal) next++;
        if (Next(next) == DateWord.Fiscal) next++;
        if (Next(next) == DateWord.Number && atoms[next].Digits == 4 && Value(next) is > 1500 and < 2150) (period.Year, period.End) = (Value(next), next + 1);
        else if (Next(next) == DateWord.Number && SpelledYear(next, out var spelledEnd) is var spelled and > 0) (period.Year, period.End) = (spelled, spelledEnd);
        else if (Next(next) is DateWord.Shift or DateWord.This && UnitAt(next + 1) == CalendarUnit.Year) (period.YearShift, period.Directed, period.End) = (Value(next), true, next + 2);
        else if (Next(next) == DateWord.Decade && period.Half > 0) (period.Decade, period.Which, period.Half, period.Directed, period.End) = (DecadeOf(Value(next)), period.Half == 1 ? PeriodPart.Early : PeriodPart.Late, 0, true, next + 1);
        else if (Next(next) == DateWord.The && Next(next + 1) == DateWord.Decade && period.Half > 0)
            (period.Decade, period.Which, period.Half, period.Directed, period.End) = (DecadeOf(Value(next + 1)), period.Half == 1 ? PeriodPart.Early : PeriodPart.Late, 0, true, next + 2);
        else if (Next(next) == DateWord.The && UnitAt(next + 1) == CalendarUnit.Year && W(next - 1) == DateWord.Of) (period.YearShift, period.Directed, period.End) = (0, true, next + 2);
    }

    private DateExpression? SeasonPeriod(int at, bool the)
    {
        var season = new DateExpression { Form = DateForm.Calendar, Season = Value(at), End = at + 1 };
        YearOf(season);
        if (season.Year > 0 || season.YearShift is not null) return season;
        if (Has(at, DateFlags.Weak))
        {
            var before = the ? at - 1 : at;
            // "Suspicion is likely to fall on the army"
            if (document.Tags.Length > atoms[at].Token && document.Tags[atoms[at].Token] == Language.Upos.Verb) return null;
            return before > 0 && atoms[before].Joined && atoms[before - 1].Word is DateWord.In or DateWord.Modifier or DateWord.To or DateWord.From ? season : null;
        }

        return the || (at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.In or DateWord.Modifier) ? season : null;
    }

    // "year-end", "the month of June", "the year 2000", "the week of March 6", "the weekend", "the year", "year-earlier"
    private DateExpression? UnitPeriod(int at, bool the)
    {
        var unit = (CalendarUnit)Value(at);
        if (Has(at, DateFlags.Plural)) return null;
        var next = at + 1;
        if (unit == CalendarUnit.Year)
        {
            var hyphen = Next(next) == DateWord.Hyphen ? next + 1 : next;
            if (Next(hyphen) == DateWord.Possessive) hyphen++;
            if (Next(hyphen) == DateWord.Edge && Value(hyphen) == (int)PeriodPart.Late) return new() { Form = DateForm.Shift, Unit = CalendarUnit.Year, Which = PeriodPart.Late, End = hyphen + 1 };
            if (Next(next) == DateWord.Hyphen && Next(hyphen) is DateWord.Ago or DateWord.Earlier) return YearEarlier(hyphen + 1);
            if (the && Next(next) == DateWord.Number && SpelledYear(next, out var end) is var spelled and > 0) return new() { Form = DateForm.Calendar, Year = spelled, End = end };
            if (Next(next) == DateWord.Number && atoms[next].Digits == 4) return new() { Form = DateForm.Calendar, Year = Value(next), End = next + 1 };
        }

        if (Next(next) == DateWord.Hyphen && Next(next + 1) == DateWord.Additional && Is(next + 1, "long")) return new() { Form = DateForm.Duration, Unit = unit, Amount = 1, End = next + 2 };
        if (!the) return null;
        if (Next(next) == DateWord.Of && unit is CalendarUnit.Week or CalendarUnit.Weekend or CalendarUnit.Month && Next(next + 1) != DateWord.None)
        {
            if (DayOnly(next + 1) is { Form: DateForm.Calendar, Month: > 0 } date)
            {
                if (unit != CalendarUnit.Month && date.Day > 0) date.Unit = unit;
                return date;
            }
        }

        return unit switch
        {
            CalendarUnit.Weekend => new() { Form = DateForm.Shift, Unit = unit, End = next },
            CalendarUnit.Week or CalendarUnit.Quarter => new() { Form = DateForm.Shift, Unit = unit, Narrative = true, End = next },
            CalendarUnit.Year => new() { Form = DateForm.Duration, Unit = unit, Amount = 1, End = next },
            CalendarUnit.Month when at > 1 && atoms[at - 1].Joined && atoms[at - 2].Word is DateWord.In or DateWord.Of or DateWord.For => new() { Form = DateForm.Duration, Unit = unit, Amount = 1, End = next },
            _ => null,
        };
    }

    // "year-earlier quarter", "a year ago": as long as what it is compared with.
    private DateExpression YearEarlier(int at)
    {
        var end = at;
        var comparison = new DateExpression { Form = DateForm.Offset, Unit = CalendarUnit.Year, Amount = 1, Direction = -1, Directed = true, Narrative = true };
        if (Next(end) == DateWord.Ordinal && UnitAt(end + 1) == CalendarUnit.Quarter) (comparison.Quarter, end) = (Value(end), end + 2);
        else if (UnitAt(end) is CalendarUnit.Quarter or CalendarUnit.Period) end++;
        comparison.End = end;
        return comparison;
    }
}
