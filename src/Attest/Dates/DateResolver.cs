using Attest.Language;

namespace Attest.Dates;

/// <summary>Resolves the time expressions of one document in the order of the text against an explicit anchor and the day the narrative is at.</summary>
internal sealed partial class DateResolver(Document document, DateAtom[] atoms, int count, NamedDays named, DateWords words, DatePolicy policy)
{
    private readonly DateAtom[] atoms = atoms;
    private DayPoint anchor;
    private DayPoint narrative;
    private DayPoint over;
    private int narrativeYear;
    private int narrativeMonth;
    private (int Year, int Month) heading;
    private (int Year, int Quarter) quarter;
    private bool? dayFirst;

    /// <summary>What could not be settled.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Sets the day that expressions are counted from; the narrative starts anew.</summary>
    public void CountFrom(DayPoint day)
    {
        anchor = day;
        narrative = default;
        (narrativeYear, narrativeMonth) = (0, 0);
    }

    /// <summary>The passage of an expression.</summary>
    public Passage PassageOf(DateExpression expression) => document.PassageAt(atoms[expression.First].Start, EndOf(expression));

    /// <summary>One past the last code unit of an expression.</summary>
    public int EndOf(DateExpression expression) => expression.EndAt > 0 ? expression.EndAt : expression.TokenEnd > 0 ? document.Ends[expression.TokenEnd - 1] : atoms[expression.End - 1].End;

    /// <summary>Resolves the next expression.</summary>
    public ResolvedDate Resolve(DateExpression expression)
    {
        var resolved = expression.Form switch
        {
            DateForm.Calendar => expression.Hijri ? Islamic(expression) : Calendar(expression),
            DateForm.Shift => Shift(expression),
            DateForm.Offset => Offset(expression),
            DateForm.Duration => new(TimeType.Duration, DateValues.Length(expression.Unit, expression.Amount, expression.HalfMore)),
            DateForm.Window => Window(expression),
            DateForm.Set => Set(expression),
            DateForm.Named => NamedDay(expression),
            DateForm.Clock when expression.IsEntry && Entries.IsKnown => AtTime(expression, Entries, "the time of an entry, on the day of the entries"),
            DateForm.Clock => narrative.IsKnown ? AtTime(expression, narrative, "the time of day, on the day the text is at") : TodayOrYesterday(expression),
            _ => new ResolvedDate(TimeType.Date, expression.Fixed!) { Why = "a reference without a day" },
        };
        if (expression.Form is DateForm.Duration && expression.Fixed is { } given) resolved = resolved with { Value = given };
        Move(expression, resolved);
        return resolved;
    }

    // "at 9 p.m." with no day before it: on the day of the report or the one before, whichever it was. The day the narrative is at stays unknown.
    private ResolvedDate TodayOrYesterday(DateExpression expression) => AtTime(expression, anchor, "a time of day of the day counted from, or of the day before") with
    {
        Start = anchor.Date is { } today ? CalendarDays.Plus(today, -1) : null,
        Point = default,
    };

    // The day that the entries of a log are of: one that stands by itself over them, else the day counted from.
    private DayPoint Entries => over.IsKnown ? over : anchor;

    // The day, month, year and quarter that the narrative is at from here on.
    private void Move(DateExpression expression, ResolvedDate resolved)
    {
        if (resolved.Point.IsKnown && expression.IsDay && IsAlone(expression)) over = resolved.Point;
        if (resolved.Point.IsKnown && !(narrative.IsKnown && IsSaid(expression))) narrative = resolved.Point;
        if (expression.Form == DateForm.Calendar && resolved.Year > 0 && expression.Day == 0 && expression.Month == 0 && expression.Weekday == 0) narrativeYear = resolved.Year;
        else if (resolved.Start is { } start)
        {
            narrativeYear = start.Year;
            if (resolved.End is { } end && end.Month == start.Month && end.Year == start.Year) narrativeMonth = start.Month;
        }

        // "Bulletin, April 2024": the days of the month under it are of that year.
        if (expression is { Form: DateForm.Calendar, Year: > 0, Month: > 0 } && heading.Year == 0 && document.SentenceKinds[document.SentenceOf(atoms[expression.First].Token)] == SentenceKind.Heading) heading = (resolved.Year, expression.Month);

        // A comparison ("a year earlier", "the 1988 period") does not move the quarter spoken of.
        if (resolved.Quarter > 0 && resolved.Year > 0 && (expression.Quarter > 0 || expression.Form == DateForm.Shift) && expression.Form != DateForm.Offset) quarter = (resolved.Year, resolved.Quarter);
    }

    // "Police said on Monday": when it was said, where the text is at another day already.
    private bool IsSaid(DateExpression expression)
    {
        var verb = atoms[expression.First].Token - 1;
        if (verb > 0 && document.Tags.Length > verb && document.Tags[verb] == Upos.Adp) verb--;
        return verb >= 0 && document.Tags.Length > verb && document.Tags[verb] == Upos.Verb && words.Says.Contains(document.LemmaHashes[verb]);
    }

    // "Monday 4 May" on a line of its own.
    private bool IsAlone(DateExpression expression)
    {
        var sentence = document.SentenceOf(atoms[expression.First].Token);
        return document.SentenceTokens(sentence) is var tokens && tokens.First >= atoms[expression.First].Token - 1 && tokens.End <= LastToken(expression) + 2;
    }

    // "Wednesday's ruling" is over, whatever the clause around it says.
    private int Tense(DateExpression expression) => expression.End < count && atoms[expression.End].Word == DateWord.Possessive && atoms[expression.End].Joined ? 0
        : ClauseTense.Of(document, atoms[expression.First].Token, LastToken(expression), words);

    private int LastToken(DateExpression expression) => expression.TokenEnd > 0 ? expression.TokenEnd - 1 : atoms[expression.End - 1].Token;

    private ResolvedDate AtTime(DateExpression expression, DayPoint day, string why)
    {
        var part = expression.Clock >= 0 ? DateValues.Clock(expression.Clock) : DateValues.Part(expression.Part);
        var value = day.Value + part;
        var type = part.Length > 0 ? TimeType.Time : TimeType.Date;
        DateOnly? start = day.Date, end = day.Date;
        if (expression.Part == DayPart.Overnight && day.Date is { } morning) start = CalendarDays.Plus(morning, -1);
        return new(type, value) { Start = start, End = end, Point = day, Year = day.Date?.Year ?? 0, From = day.Date is null ? null : day.From, IsTime = true, Why = why };
    }

    private ResolvedDate Days(TimeType type, string value, DateOnly? start, DateOnly? end, ResolvedFrom? from, string why) =>
        new(type, value) { Start = start, End = end, Year = start?.Year ?? 0, From = start is null ? null : from, IsTime = true, Why = why };

    /// <summary>The days of a month, or of its early, middle or late third.</summary>
    private static (DateOnly? Start, DateOnly? End) MonthDays(int year, int month, PeriodPart which)
    {
        if (CalendarDays.Day(year, month, 1) is not { } first) return (null, null);
        var last = DateTime.DaysInMonth(year, month);
        return which switch
        {
            PeriodPart.Early => (first, new DateOnly(year, month, 10)),
            PeriodPart.Mid => (new DateOnly(year, month, 11), new DateOnly(year, month, 20)),
            PeriodPart.Late => (new DateOnly(year, month, 21), new DateOnly(year, month, last)),
            _ => (first, new DateOnly(year, month, last)),
        };
    }

    /// <summary>The days from the first of one month to the last of another.</summary>
    private static (DateOnly? Start, DateOnly? End) MonthRange(int year, int firstMonth, int months)
    {
        if (CalendarDays.Day(year, firstMonth, 1) is not { } first || CalendarDays.MonthPlus(first, months) is not { } after) return (null, null);
        return (first, CalendarDays.Plus(after, -1));
    }

    private static (DateOnly? Start, DateOnly? End) YearDays(int year, PeriodPart which) => which switch
    {
        PeriodPart.Early => MonthRange(year, 1, 4),
        PeriodPart.Mid => MonthRange(year, 5, 4),
        PeriodPart.Late => MonthRange(year, 9, 4),
        _ => MonthRange(year, 1, 12),
    };
}
