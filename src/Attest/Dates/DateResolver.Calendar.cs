namespace Attest.Dates;

// Calendar dates, whole or partial.
internal sealed partial class DateResolver
{
    private ResolvedDate Calendar(DateExpression e)
    {
        var year = e.ShortYear ? Century(e.Year) : e.Year;
        var from = ResolvedFrom.Text;
        if (year == 0 && e.YearShift is { } shift)
        {
            var baseYear = e.Narrative && narrativeYear > 0 ? narrativeYear : anchor.Date?.Year ?? 0;
            if (baseYear > 0) (year, from) = (baseYear + shift, anchor.From);
        }

        if (e.Month > 0 && e.Day > 0) return MonthDay(e, year, from);
        if (e.Month > 0) return MonthOnly(e, year, from);
        if (e.Weekday > 0) return WeekdayOnly(e);
        if (e.Quarter > 0) return QuarterOnly(e, year, from);
        if (e.Half > 0)
        {
            if (year == 0) (year, from) = (anchor.Date?.Year ?? 0, anchor.From);
            var (halfStart, halfEnd) = MonthRange(year, e.Half == 1 ? 1 : 7, 6);
            return Days(TimeType.Date, DateValues.Year(year) + "-H" + e.Half, halfStart, halfEnd, from, "half of a year") with { Year = year };
        }

        if (e.Season > 0) return SeasonOnly(e, year, from);
        if (e.Decade > 0)
        {
            var (first, last) = e.Which switch { PeriodPart.Early => (0, 3), PeriodPart.Mid => (4, 6), PeriodPart.Late => (6, 9), _ => (0, 9) };
            return Days(TimeType.Date, DateValues.Year(e.Decade)[..3], CalendarDays.Day(e.Decade + first, 1, 1), CalendarDays.Day(e.Decade + last, 12, 31), from, "a decade") with { IsTime = false };
        }

        if (e.Century > 0) return new(TimeType.Date, (e.Century - 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture)) { Why = "a century" };
        if (e.Unit == CalendarUnit.Quarter) return ComparedQuarter(e, year);
        var (start, end) = YearDays(year, e.Which);
        return Days(TimeType.Date, DateValues.Year(year), start, end, ResolvedFrom.Text, "a year as written") with { Year = year };
    }

    // "the 1988 period" beside a quarter is that quarter of 1988.
    private ResolvedDate ComparedQuarter(DateExpression e, int year) => quarter.Quarter > 0
        ? QuarterOf(year, quarter.Quarter, ResolvedFrom.Text, "the quarter spoken of, in the year given")
        : Days(TimeType.Date, DateValues.Year(year), YearDays(year, e.Which).Start, YearDays(year, e.Which).End, ResolvedFrom.Text, "a year as written") with { Year = year };

    private int Century(int twoDigits)
    {
        if (anchor.Date is { } now)
        {
            var nearest = (now.Year / 100 * 100) + twoDigits;
            if (nearest - now.Year > 20) nearest -= 100;
            else if (now.Year - nearest > 79) nearest += 100;
            return nearest;
        }

        return twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;
    }

    private ResolvedDate MonthDay(DateExpression e, int year, ResolvedFrom from)
    {
        var (month, day) = (e.Month, e.Day);
        if (e.Ambiguous) (month, day) = Settle(e, year);
        var why = "a date as written";
        if (year == 0)
        {
            if (e.Narrative && narrativeYear > 0) year = narrativeYear;
            else if (heading.Year > 0 && heading.Month == month && policy != DatePolicy.None) (year, why) = (heading.Year, "the year of the month in the heading");
            else if (anchor.Date is { } now && policy != DatePolicy.None) (year, from, why) = (ChooseYear(e, now, month, day), anchor.From, "the year chosen by " + Codes.Of(policy));
            // "On 3 August 2023 … On 4 August": a report without a date of its own counts from the day it has told.
            else if (narrative.Date is { } told && policy != DatePolicy.None) (year, why) = (ChooseYear(e, told, month, day), "the year nearest to the day told before");
        }

        if (year == 0)
        {
            if (day > 29 + (month == 2 ? 0 : 2)) return Impossible(e, year, month);
            var unknown = DayPoint.InYear(month, day);
            return AtTime(e, unknown, "a day of a year that is not said") with { Point = unknown };
        }

        if (CalendarDays.Day(year, month, day) is not { } date) return Impossible(e, year, month);
        if (e.Weekday > 0 && CalendarDays.Weekday(date) != e.Weekday)
            Problems.Add(ProblemTexts.WeekdayContradictsDate(PassageOf(e).Text, DateValues.Day(date), DateValues.WeekdayName(CalendarDays.Weekday(date)), PassageOf(e)));
        var point = DayPoint.On(date, from);
        if (e.Unit is CalendarUnit.Week or CalendarUnit.Weekend) return e.Unit == CalendarUnit.Week ? WeekOf(date, from, "the week of a date") : WeekendOf(date, from, "the weekend of a date");
        var resolved = AtTime(e, point, why);
        if (e.LastDay > 0 && CalendarDays.Day(year, e.LastMonth, e.LastDay) is { } last && last > date)
            resolved = resolved with { End = last, Value = DateValues.Day(date) + "/" + DateValues.Day(last), Why = "a range of days" };
        return resolved;
    }

    private ResolvedDate Impossible(DateExpression e, int year, int month)
    {
        Problems.Add(ProblemTexts.NoSuchDay(PassageOf(e).Text, PassageOf(e)));
        var (start, end) = MonthDays(year, month, PeriodPart.All);
        return Days(TimeType.Date, DateValues.Month(year, month), start, end, ResolvedFrom.Text, "no day of the calendar, so its month");
    }

    // 3/4/2024: the order that the document's other dates show, else the reading that lies shortly before the anchor, else both are named.
    private (int Month, int Day) Settle(DateExpression e, int year)
    {
        if (dayFirst is { } order) return order ? (e.Day, e.Month) : (e.Month, e.Day);
        if (CalendarDays.Day(year, e.Month, e.Day) is not { } first || CalendarDays.Day(year, e.Day, e.Month) is not { } second) return (e.Month, e.Day);
        if (anchor.Date is { } now)
        {
            bool firstFits = Fits(first, now), secondFits = Fits(second, now);
            if (firstFits && !secondFits) return (e.Month, e.Day);
            if (secondFits && !firstFits) return (e.Day, e.Month);
        }

        Problems.Add(ProblemTexts.TwoDatesFit(PassageOf(e).Text, DateValues.Day(first), DateValues.Day(second), PassageOf(e)));
        return (e.Month, e.Day);
    }

    private static bool Fits(DateOnly day, DateOnly now) => now.DayNumber - day.DayNumber is >= -2 and <= 45;

    /// <summary>Learns from a date in figures that can only be read one way how this document writes them.</summary>
    public void Learn(DateExpression e)
    {
        if (e.Form != DateForm.Calendar || e.Ambiguous || e.Year == 0 || e.Day <= 12 || e.End != e.First + 1 || dayFirst is not null) return;
        var text = PassageOf(e).Span;
        if (text.Length < 8 || text[4] is '-' or '/' or '.') return;
        var split = text.IndexOfAny('/', '-', '.');
        if (split is 1 or 2) dayFirst = int.TryParse(text[..split], System.Globalization.CultureInfo.InvariantCulture, out var number) && number == e.Day;
    }

    private int ChooseYear(DateExpression e, DateOnly now, int month, int day)
    {
        if (e.Weekday > 0)
        {
            // A weekday tells the year among the nearest ones.
            ReadOnlySpan<int> near = [0, -1, 1, -2];
            foreach (var shift in near)
                if (CalendarDays.Day(now.Year + shift, month, day) is { } fits && CalendarDays.Weekday(fits) == e.Weekday && Math.Abs(fits.DayNumber - now.DayNumber) < 600) return now.Year + shift;
        }

        int best = now.Year, bestDistance = int.MaxValue;
        var tense = policy == DatePolicy.Tense ? Tense(e) : policy == DatePolicy.LatestBefore ? -1 : 0;
        // 29 February may lie some years back.
        for (var year = now.Year - (month == 2 && day == 29 ? 8 : 1); year <= now.Year + 1; year++)
        {
            if (CalendarDays.Day(year, month, day) is not { } candidate) continue;
            var distance = Math.Abs(candidate.DayNumber - now.DayNumber);
            // Tense moves a date across the anchor only where it is not close to it on the other side: copy runs late, and plans get dates.
            if (tense < 0 && candidate.DayNumber > now.DayNumber + (policy == DatePolicy.LatestBefore ? 0 : 3)) distance += 250;
            if (tense > 0 && candidate.DayNumber < now.DayNumber) distance += 150;
            // Without a sign of tense the past is likelier than a plan far ahead.
            if (tense == 0 && policy == DatePolicy.Tense && candidate.DayNumber > now.DayNumber + 31) distance += 75;
            if (policy == DatePolicy.LatestBefore && candidate > now) continue;
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (year, distance);
        }

        return best;
    }

    private ResolvedDate MonthOnly(DateExpression e, int year, ResolvedFrom from)
    {
        var why = "a month as written";
        if (year == 0 && anchor.Date is { } now && policy != DatePolicy.None) (year, from, why) = (ChooseMonthYear(e, now), anchor.From, "the year chosen by " + Codes.Of(policy));
        var (start, end) = MonthDays(year, e.Month, e.Which);
        return Days(TimeType.Date, DateValues.Month(year, e.Month), start, end, from, why) with { Year = year };
    }

    private int ChooseMonthYear(DateExpression e, DateOnly now)
    {
        var tense = policy == DatePolicy.Tense ? Tense(e) : policy == DatePolicy.LatestBefore ? -1 : 0;
        int best = now.Year, bestDistance = int.MaxValue;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            var months = (year * 12) + e.Month - (now.Year * 12) - now.Month;
            var distance = Math.Abs(months) * 2;
            if (tense < 0 && months > 0) distance += 12;
            if (tense > 0 && months < 0) distance += 12;
            // Without a sign of tense the past is likelier than the future at the same distance.
            if (months > 0) distance += 5;
            if (distance >= bestDistance) continue;
            (best, bestDistance) = (year, distance);
        }

        return best;
    }

    private ResolvedDate WeekdayOnly(DateExpression e)
    {
        if (anchor.Date is not { } now || policy == DatePolicy.None)
        {
            var point = DayPoint.OnWeekday(e.Weekday);
            return AtTime(e, point, "a weekday of a week that is not said") with { Point = point };
        }

        var before = (CalendarDays.Weekday(now) - e.Weekday + 7) % 7;
        var tense = policy switch { DatePolicy.Tense => Tense(e), DatePolicy.LatestBefore => -1, _ => before > 3 ? 1 : -1 };
        var date = tense > 0 && before > 0 ? CalendarDays.Plus(now, 7 - before) : CalendarDays.Plus(now, -before);
        // "On Wednesday and Thursday", "from Wednesday to Friday", told on a Wednesday: the first is before the second.
        if (e.RangeEnd is { Weekday: > 0, Day: 0 } last && date is { } first && tense <= 0 && CalendarDays.Plus(now, -((CalendarDays.Weekday(now) - last.Weekday + 7) % 7)) is { } end && end < first) date = CalendarDays.Plus(first, -7);
        return AtTime(e, date is { } found ? DayPoint.On(found, anchor.From) : DayPoint.OnWeekday(e.Weekday), "the weekday chosen by " + Codes.Of(policy));
    }

    private ResolvedDate QuarterOnly(DateExpression e, int year, ResolvedFrom from)
    {
        if (year == 0 && anchor.Date is { } now)
        {
            from = anchor.From;
            year = now.Year;
            var first = (e.Quarter * 3) - 2;
            var tense = Tense(e);
            if (now.Month < first && (tense < 0 || first - now.Month > 6)) year--;
            else if (tense > 0 && now.Month > first + 7) year++;
        }

        return QuarterOf(year, e.Quarter, from, "a quarter");
    }

    private ResolvedDate QuarterOf(int year, int number, ResolvedFrom from, string why)
    {
        var (start, end) = MonthRange(year, (number * 3) - 2, 3);
        return Days(TimeType.Date, DateValues.Year(year) + "-Q" + number, start, end, from, why) with { Year = year, Quarter = number };
    }

    private ResolvedDate SeasonOnly(DateExpression e, int year, ResolvedFrom from)
    {
        if (year == 0 && anchor.Date is { } now)
        {
            from = anchor.From;
            year = now.Year;
            var first = SeasonStart(e.Season);
            if (now.Month < first && Tense(e) <= 0) year--;
        }

        return SeasonOf(year, e.Season, from);
    }

    private static int SeasonStart(int season) => season * 3;

    private ResolvedDate SeasonOf(int year, int season, ResolvedFrom from)
    {
        var (start, end) = MonthRange(year, SeasonStart(season), 3);
        return Days(TimeType.Date, DateValues.Season(year, season), start, end, from, "a season") with { Year = year };
    }

    private ResolvedDate WeekOf(DateOnly day, ResolvedFrom from, string why)
    {
        var monday = CalendarDays.Monday(day);
        return Days(TimeType.Date, CalendarDays.Week(day), monday, monday is { } first ? CalendarDays.Plus(first, 6) : null, from, why);
    }

    private ResolvedDate WeekendOf(DateOnly day, ResolvedFrom from, string why)
    {
        var saturday = CalendarDays.Monday(day) is { } monday ? CalendarDays.Plus(monday, 5) : null;
        return Days(TimeType.Date, CalendarDays.Week(day) + "-WE", saturday, saturday is { } first ? CalendarDays.Plus(first, 1) : null, from, why);
    }

    private ResolvedDate Islamic(DateExpression e)
    {
        if (e.Year > 0 && CalendarDays.Hijri(e.Year, e.Month, e.Day) is { } date) return AtTime(e, DayPoint.On(date, ResolvedFrom.Text), "converted by the tabular Islamic calendar; observed dates may differ by a day");
        if (anchor.Date is { } now && policy != DatePolicy.None)
        {
            var year = CalendarDays.HijriYear(now);
            DateOnly? best = null;
            for (var candidate = year - 1; candidate <= year + 1; candidate++)
                if (CalendarDays.Hijri(candidate, e.Month, e.Day) is { } day && (best is not { } kept || Math.Abs(day.DayNumber - now.DayNumber) < Math.Abs(kept.DayNumber - now.DayNumber))) best = day;
            if (best is { } nearest) return AtTime(e, DayPoint.On(nearest, anchor.From), "converted by the tabular Islamic calendar, in the year nearest to the anchor");
        }

        return new(TimeType.Date, "XXXX-XX-XX") { IsTime = true, Relative = true, Why = "a day of the Islamic calendar without its year" };
    }
}
