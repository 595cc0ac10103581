namespace Attest.Dates;

// Lengths of time, alone or counted from a day: "two years", "five days ago", "in the past 24 hours", "every Friday".
internal ref partial struct DateGrammar
{
    /// <summary>A day a number of days or longer away.</summary>
    private DateExpression? Offset(int at) => Quantity(at) is { Form: DateForm.Offset } offset ? offset : null;

    private DateExpression? Quantity(int at)
    {
        var direction = 0;
        var next = at;
        var window = false;
        if (W(next) == DateWord.The) next++;
        if (next > at && Next(next) == DateWord.None) return null;
        if (next < atoms.Length && W(next) is DateWord.Past or DateWord.Shift or DateWord.Latest || (W(next) == DateWord.Ordinal && Value(next) is 1 or 99))
        {
            window = W(next) is not (DateWord.Ordinal or DateWord.Latest);
            if (window) direction = Value(next);
            next++;
            if (Next(next) == DateWord.None) return null;
        }

        if (W(next) == DateWord.Unit) return next == at ? Bare(at) : null;
        var approximate = Approximation(next);
        if (NumberAt(approximate, out var amount, out var half, out var end) == false) return null;
        while (end < at + 10 && Next(end) is DateWord.Additional or DateWord.More or DateWord.Hyphen) end++;
        if (UnitAt(end) == CalendarUnit.Quarter && Has(end, DateFlags.Plural) && (W(end - 1) == DateWord.Hyphen || (amount == 3 && Next(end + 1) == DateWord.Of))) return null;
        if (Next(end) == DateWord.Unit) return Measured(at, end, amount, half, window, direction);
        return null;
    }

    private DateExpression? Measured(int at, int unitAt, int amount, bool half, bool window, int direction)
    {
        var unit = (CalendarUnit)Value(unitAt);
        if (unit == CalendarUnit.Moment || (unit == CalendarUnit.Period && amount <= 1)) return null;
        var end = unitAt + 1;
        // "a weekend shooting"
        if (unit == CalendarUnit.Weekend && W(at) == DateWord.A && amount == 1 && atoms[unitAt].Token + 1 is var noun && noun < document.Count && document.Tags.Length > noun && document.Tags[noun] == Language.Upos.Noun)
            return new() { Form = DateForm.Shift, Unit = unit, End = end };
        var single = W(at) is DateWord.A;
        if (Next(end) is DateWord.Hyphen or DateWord.Possessive && Next(end + 1) is DateWord.Old or DateWord.Ago or DateWord.Earlier or DateWord.Additional) end++;
        if (Next(end) == DateWord.Old) return null;
        // "a minute and a half", "two and a half years" is read by the number
        if (Next(end) == DateWord.And && Next(end + 1) == DateWord.A && Next(end + 2) == DateWord.Half) (half, end) = (true, end + 3);
        if (Next(end) == DateWord.Or && Next(end + 1) == DateWord.Number && Value(end + 1) == 2) end += 2;
        else if (Next(end) is DateWord.Or && UnitAt(end + 1) != CalendarUnit.None) end += 2;
        var span = new DateExpression { Form = window ? DateForm.Window : DateForm.Duration, Unit = unit, Amount = amount, HalfMore = half, Direction = direction, Directed = window, End = end };
        if (window) return span;
        switch (Next(end))
        {
            case DateWord.Ago:
                return Away(span, -1, false, end + 1);
            case DateWord.Earlier or DateWord.Before when Next(end) == DateWord.Earlier || !OpensClause(end + 1):
                if (Next(end + 1) == DateWord.Past) return Away(span, -1, false, end + 1);
                return Away(span, -1, true, end + 1);
            case DateWord.Later:
                return Away(span, 1, true, end + 1);
            case DateWord.Hence:
                return Away(span, 1, false, end + 1);
            case DateWord.From when Next(end + 1) is DateWord.Reference or DateWord.Deictic:
                return Away(span, 1, false, end + 2);
        }

        if (single && unit is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Hour or CalendarUnit.Weekend or CalendarUnit.Quarter && !StandsAsLength(at)) return null;
        if (unit is CalendarUnit.Second or CalendarUnit.Weekend && single) return null;
        return span;
    }

    // "a year" measures after "for", "in", "within"; in "a day" it is a rate or a day of any kind.
    private bool StandsAsLength(int at) =>
        at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.For or DateWord.In or DateWord.Approx or DateWord.Than or DateWord.After or DateWord.To or DateWord.Of;

    private static DateExpression Away(DateExpression span, int direction, bool narrative, int end)
    {
        span.Form = DateForm.Offset;
        span.Direction = direction;
        span.Directed = true;
        span.Narrative = narrative;
        span.End = end;
        return span;
    }

    // "years", "weeks": a length that is not said.
    private DateExpression? Bare(int at)
    {
        if (!Has(at, DateFlags.Plural) || (CalendarUnit)Value(at) is CalendarUnit.Second or CalendarUnit.Period or CalendarUnit.Moment or CalendarUnit.Weekend or CalendarUnit.Quarter) return null;
        var end = at + 1;
        var span = new DateExpression { Form = DateForm.Duration, Unit = (CalendarUnit)Value(at), Amount = DateExpression.Vague, End = end };
        if (Next(end) is DateWord.And or DateWord.Or && UnitAt(end + 1) != CalendarUnit.None && Has(end + 1, DateFlags.Plural)) span.End = end += 2;
        if (Next(end) == DateWord.Hyphen && Next(end + 1) == DateWord.Additional) span.End = end + 2;
        if (Next(end) == DateWord.Old || (Next(end) == DateWord.Hyphen && Next(end + 1) == DateWord.Old)) return null;
        return Next(end) switch
        {
            DateWord.Ago => Away(span, -1, false, end + 1),
            DateWord.Earlier => Away(span, -1, true, end + 1),
            DateWord.Later => Away(span, 1, true, end + 1),
            _ => span,
        };
    }

    /// <summary>A number in digits or words; false for none. A vague one is <see cref="DateExpression.Vague"/>.</summary>
    private bool NumberAt(int at, out int value, out bool half, out int end)
    {
        (value, half, end) = (0, false, at);
        if (at >= atoms.Length) return false;
        switch (W(at))
        {
            case DateWord.A when Next(at + 1) is DateWord.Vague or DateWord.Power or DateWord.Number or DateWord.Additional or DateWord.Half:
                if (Next(at + 1) == DateWord.Additional)
                {
                    (value, end) = (1, at + 2);
                    return true;
                }

                return NumberAt(at + 1, out value, out half, out end);
            case DateWord.A or DateWord.Another:
                (value, end) = (1, at + 1);
                if (Next(end) is DateWord.Vague or DateWord.Number) return NumberAt(end, out value, out half, out end);
                return true;
            case DateWord.Vague:
                (value, end) = (DateExpression.Vague, at + 1);
                if (Next(end) == DateWord.Power) end++;
                return true;
            case DateWord.Power:
                (value, end) = (Has(at, DateFlags.Plural) ? DateExpression.Vague : Value(at), at + 1);
                if (Next(end) == DateWord.Of) end++;
                return true;
            case DateWord.Half:
                (value, half, end) = (0, true, at + 1);
                if (Next(end) is DateWord.A or DateWord.Hyphen) end++;
                return true;
            case DateWord.Number when !Has(at, DateFlags.Apostrophe):
                break;
            default:
                return false;
        }

        value = Value(at);
        half = Has(at, DateFlags.HalfMore);
        end = at + 1;
        if (atoms[at].Digits == 0 && value is >= 20 and <= 90 && value % 10 == 0)
        {
            var ones = Next(end) == DateWord.Hyphen ? end + 1 : end;
            if (Next(ones) == DateWord.Number && atoms[ones].Digits == 0 && Value(ones) is >= 1 and <= 9) (value, end) = (value + Value(ones), ones + 1);
        }

        if (Next(end) == DateWord.Power && !Has(end, DateFlags.Plural))
        {
            value = (int)Math.Min(1_000_000_000L, (long)Math.Max(1, value) * Value(end));
            end++;
        }

        if (Next(end) == DateWord.Of) end++;
        // "5 1/2", "two and a half"
        if (Next(end) == DateWord.Number && Value(end) == 1 && Next(end + 1) == DateWord.Hyphen && Next(end + 2) == DateWord.Number && Value(end + 2) == 2) (half, end) = (true, end + 3);
        if (Next(end) == DateWord.And && Next(end + 1) == DateWord.A && Next(end + 2) == DateWord.Half) (half, end) = (true, end + 3);
        // "two or three", "12 to 18", "2-3"
        if (Next(end) is DateWord.Or or DateWord.To or DateWord.Hyphen && Next(end + 1) == DateWord.Number && Value(end + 1) > value && NumberEnds(end + 2)) end += 2;
        return true;
    }

    private bool NumberEnds(int at) => Next(at) is DateWord.Unit or DateWord.Hyphen or DateWord.More or DateWord.Additional;

    // "every day", "each Friday morning", "every two weeks", "each July"
    private DateExpression? Recurring(int at)
    {
        var next = at + 1;
        if (Next(next) == DateWord.Of) return null;
        if (Next(next) is DateWord.Additional or DateWord.Past) next++;
        switch (Next(next))
        {
            case DateWord.Unit when UnitAt(next) is >= CalendarUnit.Minute and not (CalendarUnit.Period or CalendarUnit.Part):
                return new() { Form = DateForm.Set, Unit = UnitAt(next), Amount = 1, End = next + 1 };
            case DateWord.Number or DateWord.Vague when NumberAt(next, out var amount, out _, out var end) && Next(end) == DateWord.Unit:
                return new() { Form = DateForm.Set, Unit = UnitAt(end), Amount = amount, End = end + 1 };
            case DateWord.Ordinal when UnitAt(next + 1) != CalendarUnit.None:
                return new() { Form = DateForm.Set, Unit = UnitAt(next + 1), Amount = Value(next), End = next + 2 };
            case DateWord.Weekday:
                return Recurrence(next + 1, Value(next));
            case DateWord.Month when IsMonth(next):
                return new() { Form = DateForm.Set, Month = Value(next), End = next + 1 };
            case DateWord.Season:
                return new() { Form = DateForm.Set, Season = Value(next), End = next + 1 };
            case DateWord.Part:
                return new() { Form = DateForm.Set, Part = (DayPart)Value(next), End = next + 1 };
            default:
                return null;
        }
    }

    // After "Fridays", "every Friday": "every Friday morning", "Tuesday nights"
    private DateExpression Recurrence(int at, int weekday)
    {
        var set = new DateExpression { Form = DateForm.Set, Weekday = weekday, End = at };
        if (Next(at) == DateWord.Part) (set.Part, set.End) = ((DayPart)Value(at), at + 1);
        return set;
    }

    // "twice a week", "three times per day"
    private DateExpression? PerUnit(int at) =>
        Next(at + 1) is DateWord.A or DateWord.Per or DateWord.Every && UnitAt(at + 2) is >= CalendarUnit.Hour and not CalendarUnit.Period
            ? new() { Form = DateForm.Set, Unit = UnitAt(at + 2), Amount = 1, End = at + 3, FirstShift = 1 }
            : null;
}
