namespace Attest.Dates;

// Times counted from the anchor or from the day the narrative is at.
internal sealed partial class DateResolver
{
    private DayPoint Base(DateExpression e) => e.Narrative && narrative.IsKnown ? narrative : anchor;

    private ResolvedDate Shift(DateExpression e)
    {
        var day = Base(e);
        if (e.Weekday > 0 && e.Unit != CalendarUnit.Week) return ShiftedWeekday(e, day) with { Relative = true };
        if (e.Month > 0) return ShiftedMonth(e) with { Relative = true };
        if (e.Season > 0) return ShiftedSeason(e) with { Relative = true };
        var resolved = e.Unit switch
        {
            CalendarUnit.Day or CalendarUnit.Part => AtTime(e, day.Plus(e.Direction), e.Narrative ? "counted from the day the text is at" : "counted from the anchor"),
            CalendarUnit.Weekend => ShiftedWeekend(e, day),
            CalendarUnit.Week or CalendarUnit.Fortnight => ShiftedWeek(e, day),
            CalendarUnit.Month => ShiftedMonths(e, day),
            CalendarUnit.Quarter or CalendarUnit.Period => ShiftedQuarter(e),
            CalendarUnit.Decade => ShiftedDecade(e),
            CalendarUnit.Century => new(TimeType.Date, anchor.Date is { } now ? ((now.Year / 100) + e.Direction).ToString("00", System.Globalization.CultureInfo.InvariantCulture) : "XX"),
            _ => ShiftedYear(e),
        };
        return resolved with { Relative = true };
    }

    private ResolvedDate ShiftedWeekday(DateExpression e, DayPoint day)
    {
        if (day.Date is not { } now)
        {
            var unknown = DayPoint.OnWeekday(e.Weekday);
            return AtTime(e, unknown, "a weekday of a week that is not said") with { Point = unknown };
        }

        var before = (CalendarDays.Weekday(now) - e.Weekday + 7) % 7;
        var shift = e.Direction switch
        {
            < 0 => before == 0 ? -7 : -before,
            > 0 => before == 0 ? 7 : 7 - before,
            _ => e.Narrative || Tense(e) < 0 ? -before : before == 0 ? 0 : 7 - before,
        };
        return AtTime(e, day.Plus(shift), e.Direction == 0 ? "the weekday nearest by tense" : "the weekday in the direction said");
    }

    private ResolvedDate ShiftedMonth(DateExpression e)
    {
        var year = 0;
        if (anchor.Date is { } now)
            year = e.Direction switch { < 0 => e.Month < now.Month ? now.Year : now.Year - 1, > 0 => e.Month > now.Month ? now.Year : now.Year + 1, _ => now.Year };
        var (start, end) = MonthDays(year, e.Month, e.Which);
        return Days(TimeType.Date, DateValues.Month(year, e.Month), start, end, anchor.From, "the month in the direction said") with { Year = year };
    }

    private ResolvedDate ShiftedSeason(DateExpression e)
    {
        var year = 0;
        if (anchor.Date is { } now)
        {
            var month = SeasonStart(e.Season);
            year = e.Direction switch { < 0 => month + 3 <= now.Month ? now.Year : now.Year - 1, > 0 => month > now.Month ? now.Year : now.Year + 1, _ => now.Year };
        }

        return SeasonOf(year, e.Season, anchor.From);
    }

    private ResolvedDate ShiftedWeek(DateExpression e, DayPoint day)
    {
        if (day.Date is not { } now || CalendarDays.Plus(now, 7 * e.Direction) is not { } then)
            return e.Weekday > 0 ? AtTime(e, DayPoint.OnWeekday(e.Weekday), "a weekday of a week that is not said") : new(TimeType.Date, "XXXX-WXX") { IsTime = true };
        if (e.Weekday > 0 && CalendarDays.Monday(then) is { } monday) return AtTime(e, CalendarDays.Plus(monday, e.Weekday - 1) is { } named ? DayPoint.On(named, day.From) : default, "the weekday of the week said");
        return WeekOf(then, day.From, "the week counted from the anchor");
    }

    private ResolvedDate ShiftedWeekend(DateExpression e, DayPoint day)
    {
        if (day.Date is not { } now) return new(TimeType.Date, "XXXX-WXX-WE") { IsTime = true };
        var weekday = CalendarDays.Weekday(now);
        // On a weekday "the weekend" is the one gone by unless the clause looks ahead; on a weekend it is this one.
        var shift = e.Direction;
        if (e.Direction <= 0 && weekday <= 5) shift = e.Direction == 0 && Tense(e) > 0 ? 0 : -1;
        else if (e.Direction > 0 && weekday <= 5) shift = 0;
        return CalendarDays.Plus(now, 7 * shift) is { } then ? WeekendOf(then, day.From, "the weekend counted from the anchor") : new(TimeType.Date, "XXXX-WXX-WE") { IsTime = true };
    }

    private ResolvedDate ShiftedMonths(DateExpression e, DayPoint day)
    {
        var from = day.Date;
        if (e.Narrative && narrativeMonth > 0) from = CalendarDays.Day(narrativeYear, narrativeMonth, 1) ?? from;
        if (from is not { } now || CalendarDays.MonthPlus(now, e.Direction) is not { } then) return new(TimeType.Date, "XXXX-XX") { IsTime = true };
        var (start, end) = MonthDays(then.Year, then.Month, e.Which);
        return Days(TimeType.Date, DateValues.Month(then.Year, then.Month), start, end, day.From, "the month counted from the anchor") with { Year = then.Year };
    }

    private ResolvedDate ShiftedQuarter(DateExpression e)
    {
        if (e.Direction == 0 && quarter.Quarter > 0 && e.Narrative) return QuarterOf(quarter.Year, quarter.Quarter, anchor.From, "the quarter spoken of");
        if (anchor.Date is not { } now) return new(TimeType.Date, "XXXX-QX") { IsTime = true };
        // "the quarter", "the latest quarter" of a report on results is the last that is over.
        var index = (now.Year * 4) + ((now.Month - 1) / 3) + (e.Narrative && e.Direction == 0 ? -1 : e.Direction);
        return QuarterOf(index / 4, (index % 4) + 1, anchor.From, "the quarter counted from the anchor");
    }

    private ResolvedDate ShiftedYear(DateExpression e)
    {
        var now = e.Narrative && narrativeYear > 0 ? narrativeYear : anchor.Date?.Year ?? 0;
        var year = now == 0 ? 0 : now + e.Direction;
        var (start, end) = YearDays(year, e.Which);
        return Days(TimeType.Date, DateValues.Year(year), start, end, anchor.From, "the year counted from the anchor") with { Year = year };
    }

    private ResolvedDate ShiftedDecade(DateExpression e)
    {
        if (anchor.Date is not { } now) return new(TimeType.Date, "XXX");
        var decade = ((now.Year / 10) + e.Direction) * 10;
        return Days(TimeType.Date, DateValues.Year(decade)[..3], CalendarDays.Day(decade, 1, 1), CalendarDays.Day(decade + 9, 12, 31), anchor.From, "the decade counted from the anchor") with { IsTime = false };
    }

    private ResolvedDate Offset(DateExpression e)
    {
        var day = Base(e);
        if (e.Amount == DateExpression.Vague || (e.Amount == 0 && e.HalfMore && e.Unit < CalendarUnit.Day))
            return new(TimeType.Date, e.Direction < 0 ? "PAST_REF" : "FUTURE_REF") { Relative = true, IsTime = e.Unit <= CalendarUnit.Month, Why = "how long is not said" };
        var steps = (long)e.Amount * e.Direction;
        if (e.Unit == CalendarUnit.Year && e.Amount == 1 && e.Direction < 0 && (e.Quarter > 0 || quarter.Quarter > 0)) return YearEarlier(e) with { Relative = true };
        var resolved = e.Unit switch
        {
            CalendarUnit.Day => AtTime(e, steps is > -100000 and < 100000 ? day.Plus((int)steps) : default, e.Narrative ? "counted from the day the text is at" : "counted from the anchor"),
            CalendarUnit.Week or CalendarUnit.Fortnight => day.Date is { } now && CalendarDays.Plus(now, steps * (e.Unit == CalendarUnit.Week ? 7 : 14)) is { } then ? WeekOf(then, day.From, "weeks counted from the anchor") : new(TimeType.Date, "XXXX-WXX") { IsTime = true },
            CalendarUnit.Month => day.Date is { } here && CalendarDays.MonthPlus(here, steps) is { } month ? MonthAt(month, day.From) : new(TimeType.Date, "XXXX-XX") { IsTime = true },
            CalendarUnit.Quarter => day.Date is { } at && CalendarDays.MonthPlus(at, steps * 3) is { } before ? QuarterOf(before.Year, ((before.Month - 1) / 3) + 1, day.From, "quarters counted from the anchor") : new(TimeType.Date, "XXXX-QX") { IsTime = true },
            CalendarUnit.Year => YearAt(e, steps, day),
            CalendarUnit.Decade => YearAt(e, steps * 10, day),
            CalendarUnit.Century => YearAt(e, steps * 100, day),
            CalendarUnit.Hour or CalendarUnit.Minute or CalendarUnit.Second => Hours(e, day),
            _ => new(TimeType.Date, e.Direction < 0 ? "PAST_REF" : "FUTURE_REF"),
        };
        return resolved with { Relative = true };
    }

    private ResolvedDate MonthAt(DateOnly month, ResolvedFrom from)
    {
        var (start, end) = MonthDays(month.Year, month.Month, PeriodPart.All);
        return Days(TimeType.Date, DateValues.Month(month.Year, month.Month), start, end, from, "months counted from the anchor") with { Year = month.Year };
    }

    private ResolvedDate YearAt(DateExpression e, long years, DayPoint day)
    {
        var from = e.Narrative && narrativeYear > 0 ? narrativeYear : day.Date?.Year ?? 0;
        var year = from == 0 || from + years is < 1 or > 9999 ? 0 : (int)(from + years);
        if (e.HalfMore && day.Date is { } now && CalendarDays.MonthPlus(now, (years * 12) + (6 * e.Direction)) is { } month) return MonthAt(month, day.From);
        var (start, end) = YearDays(year, PeriodPart.All);
        return Days(TimeType.Date, DateValues.Year(year), start, end, day.From, "years counted from the anchor") with { Year = year };
    }

    // "a year earlier" is as long as what it is compared with.
    private ResolvedDate YearEarlier(DateExpression e)
    {
        var number = e.Quarter > 0 ? e.Quarter : quarter.Quarter;
        var year = quarter.Quarter > 0 ? quarter.Year : anchor.Date?.Year ?? 0;
        return QuarterOf(year == 0 ? 0 : year - 1, number, anchor.From, "the quarter spoken of, a year before");
    }

    // "two hours ago": within a day, so the day counted from or the one beside it.
    private ResolvedDate Hours(DateExpression e, DayPoint day)
    {
        var days = e.Unit == CalendarUnit.Hour ? (e.Amount + 23) / 24 : 1;
        if (day.Date is not { } now || days > 1000) return new(TimeType.Date, "XXXX-XX-XX") { IsTime = true };
        var other = CalendarDays.Plus(now, days * e.Direction) ?? now;
        var whole = e.Unit == CalendarUnit.Hour && e.Amount % 24 == 0;
        if (whole) return AtTime(e, DayPoint.On(other, day.From), "hours counted from the anchor");
        return new(TimeType.Date, DateValues.Day(now)) { Start = other < now ? other : now, End = other < now ? now : other, From = day.From, IsTime = true, Why = "hours counted from the anchor" };
    }

    // "in the past 24 hours": a length, and the days from its start to the anchor.
    private ResolvedDate Window(DateExpression e)
    {
        var value = DateValues.Length(e.Unit, e.Amount, e.HalfMore);
        var length = new ResolvedDate(TimeType.Duration, value) { Relative = true, Why = "a length of time up to the anchor" };
        if (e.Amount <= 0 || e.Direction == 0 || anchor.Date is not { } now) return length with { IsTime = e.Unit <= CalendarUnit.Week };
        var days = e.Unit switch
        {
            CalendarUnit.Hour => (e.Amount + 23L) / 24,
            CalendarUnit.Minute or CalendarUnit.Second => 1,
            CalendarUnit.Day => e.Amount,
            CalendarUnit.Week => e.Amount * 7L,
            CalendarUnit.Fortnight => e.Amount * 14L,
            CalendarUnit.Weekend => 2,
            _ => 0,
        };
        var other = days > 0 ? CalendarDays.Plus(now, days * e.Direction)
            : e.Unit == CalendarUnit.Month && e.Amount < 120 ? Months(now, e.Amount * e.Direction)
            : e.Unit == CalendarUnit.Year && e.Amount < 200 ? Months(now, 12 * e.Amount * e.Direction) : null;
        if (other is not { } edge) return length;
        return length with { Start = edge < now ? edge : now, End = edge < now ? now : edge, From = anchor.From, IsTime = true };
    }

    private static DateOnly? Months(DateOnly day, int months) =>
        CalendarDays.MonthPlus(day, months) is { } first ? CalendarDays.Day(first.Year, first.Month, Math.Min(day.Day, DateTime.DaysInMonth(first.Year, first.Month))) : null;

    private static ResolvedDate Set(DateExpression e)
    {
        if (e.Fixed is { } given) return new(TimeType.Set, given);
        var part = DateValues.Part(e.Part);
        if (e.Weekday > 0) return new(TimeType.Set, DateValues.Weekday(e.Weekday) + part);
        if (e.Month > 0) return new(TimeType.Set, DateValues.Month(0, e.Month));
        if (e.Season > 0) return new(TimeType.Set, DateValues.Season(0, e.Season));
        if (e.Part != DayPart.None) return new(TimeType.Set, "XXXX-XX-XX" + part);
        return new(TimeType.Set, DateValues.Length(e.Unit == CalendarUnit.Weekend ? CalendarUnit.Week : e.Unit, e.Amount, false));
    }

    private ResolvedDate NamedDay(DateExpression e)
    {
        DateOnly? found = null;
        var from = ResolvedFrom.Text;
        if (e.Year > 0) found = named.Resolve(e.Name, e.ShortYear ? Century(e.Year) : e.Year);
        else if (anchor.Date is { } now && policy != DatePolicy.None)
        {
            from = anchor.From;
            if (e.YearShift is { } shift) found = named.Resolve(e.Name, now.Year + shift);
            else found = Nearest(e, now);
        }

        if (found is not { } day) return new(TimeType.Date, e.Year > 0 ? DateValues.Year(e.Year) : "XXXX-XX-XX") { IsTime = true, Relative = true, Why = "a named day without its year" };
        var length = named.Length(e.Name);
        if (length <= 1) return AtTime(e, DayPoint.On(day, from), "a named day");
        var last = CalendarDays.Plus(day, length - 1) ?? day;
        return Days(TimeType.Date, DateValues.Day(day) + "/" + DateValues.Day(last), day, last, from, "a named span of days");
    }

    private DateOnly? Nearest(DateExpression e, DateOnly now)
    {
        DateOnly? best = null;
        var bestDistance = int.MaxValue;
        var tense = e.Directed ? e.Direction : policy == DatePolicy.LatestBefore ? -1 : policy == DatePolicy.Nearest ? 0 : Tense(e);
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (named.Resolve(e.Name, year) is not { } day) continue;
            var distance = Math.Abs(day.DayNumber - now.DayNumber);
            if (tense < 0 && day > now) distance += e.Directed ? 1000 : 120;
            if (tense > 0 && day < now) distance += e.Directed ? 1000 : 120;
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (day, distance);
        }

        return best;
    }
}
