namespace Attest.Dates;

// "last week", "this morning", "the same day", "the past two years", "next March"
internal ref partial struct DateGrammar
{
    /// <summary>Direction words and what they move.</summary>
    /// <param name="at">The first direction word.</param>
    /// <param name="the">True where "the" stands before it.</param>
    private DateExpression? Shifted(int at, bool the)
    {
        var word = W(at);
        var direction = Value(at);
        var target = at + 1;
        var near = word == DateWord.Past;
        if (word is DateWord.This or DateWord.That && Next(target) is DateWord.Past or DateWord.Same or DateWord.Shift)
        {
            if (Next(target) != DateWord.Same) direction = Value(target);
            if (W(target) == DateWord.Same) word = DateWord.That;
            target++;
        }
        else if (Next(target) == DateWord.Hyphen)
        {
            target++;
        }

        // "the same", "that", "the following", "the next" are counted from where the narrative is; "last", "this", "the past" from the anchor.
        var follows = word == DateWord.Shift && the && (direction == 1 || !Is(at, "last") && !Is(at, "current") && !Is(at, "present"));
        var narrative = word is DateWord.That or DateWord.Same || follows;
        if (word == DateWord.Shift && direction == 1 && Is(at, "following")) narrative = true;
        var shift = new DateExpression { Form = DateForm.Shift, Direction = direction, Directed = true, Narrative = narrative };
        switch (Next(target))
        {
            case DateWord.Unit:
                return ShiftedUnit(shift, (CalendarUnit)Value(target), at, target, the, near);
            case DateWord.Part when !Has(target, DateFlags.Plural):
                (shift.Unit, shift.Part, shift.End) = (CalendarUnit.Part, (DayPart)Value(target), target + 1);
                return shift;
            case DateWord.Modifier when Next(target + 1) == DateWord.Part:
                (shift.Unit, shift.Part, shift.End) = (CalendarUnit.Part, (DayPart)Value(target + 1), target + 2);
                return shift;
            case DateWord.Weekday when !Has(target, DateFlags.Weak | DateFlags.Plural):
                if (WeekdayDate(target) is { Day: > 0 } dated) return dated;
                (shift.Weekday, shift.End) = (Value(target), target + 1);
                return shift;
            case DateWord.Month when IsMonth(target) && !Has(target, DateFlags.Short):
                if (MonthDate(target) is { Day: > 0 } day) return day;
                (shift.Month, shift.End) = (Value(target), target + 1);
                return shift;
            case DateWord.Season when !Has(target, DateFlags.Plural):
                (shift.Season, shift.End) = (Value(target), target + 1);
                return shift;
            case DateWord.Half when Next(target + 1) == DateWord.Of:
                var half = new DateExpression { Form = DateForm.Calendar, Half = direction < 0 ? 2 : 1, End = target + 1 };
                YearOf(half);
                return half.Year > 0 || half.YearShift is not null || half.Decade > 0 ? half : null;
            case DateWord.QuarterName:
                (shift.Quarter, shift.End) = (Value(target), target + 1);
                return shift;
            default:
                if (target < atoms.Length && atoms[target].Joined && atoms[target].StartsName && NamedDay(target) is { Year: 0, Name: >= 0, Form: DateForm.Named } name)
                {
                    (name.Direction, name.Directed) = (direction, true);
                    return name;
                }

                return null;
        }
    }

    private DateExpression? ShiftedUnit(DateExpression shift, CalendarUnit unit, int at, int target, bool the, bool near)
    {
        shift.Unit = unit;
        shift.End = target + 1;
        var plural = Has(target, DateFlags.Plural);
        var direction = shift.Direction;
        if (unit == CalendarUnit.Moment) return direction == 0 && W(at) == DateWord.This ? Known(DateForm.Reference, "PRESENT_REF", target + 1) : null;
        if (unit == CalendarUnit.Period && !the) return null;
        if (plural)
        {
            if (W(at) == DateWord.This && unit >= CalendarUnit.Day) return Known(DateForm.Reference, "PRESENT_REF", target + 1);
            if (W(at) is DateWord.That or DateWord.Same) return null;
            return new() { Form = DateForm.Window, Unit = unit, Amount = DateExpression.Vague, Direction = direction, End = target + 1 };
        }

        if (unit is CalendarUnit.Second or CalendarUnit.Minute or CalendarUnit.Hour)
            return near || direction != 0 ? new() { Form = DateForm.Window, Unit = unit, Amount = 1, Direction = direction, End = target + 1 } : null;
        // "the past year" is twelve months that end now; "last year" is a calendar year.
        if (unit == CalendarUnit.Year && Next(target + 1) == DateWord.Possessive && target + 2 < atoms.Length && atoms[target + 2].Joined)
        {
            if (OrdinalPeriod(target + 2) is { Year: 0, YearShift: null } inside) return With(inside, direction);
            if (UnitAt(target + 2) is CalendarUnit.Quarter or CalendarUnit.Period) return new() { Form = DateForm.Calendar, Unit = CalendarUnit.Quarter, YearShift = direction, End = target + 3 };
        }

        if (near && the && unit >= CalendarUnit.Day) return new() { Form = DateForm.Window, Unit = unit, Amount = 1, Direction = direction, End = target + 1 };
        return shift;
    }

    private bool Is(int at, string word) => document.Source.AsSpan(atoms[at].Start, atoms[at].End - atoms[at].Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static DateExpression Known(DateForm form, string value, int end) => new() { Form = form, Fixed = value, End = end };

    private DateExpression? Future(int at)
    {
        // "the future", "in the near future", "the foreseeable future", "the past", "this moment"
        var next = W(at) == DateWord.The ? at + 1 : at;
        if (next != at && Next(next) == DateWord.None) return null;
        var noun = Next(next) == DateWord.Foreseeable ? next + 1 : next;
        if (noun >= atoms.Length || (noun > at && !atoms[noun].Joined)) return null;
        if (W(noun) == DateWord.Future && (noun > at || IsNoun(noun))) return Known(DateForm.Reference, "FUTURE_REF", noun + 1);
        if (next > at && W(next) == DateWord.Past && Value(next) < 0 && Is(next, "past") && IsNoun(next) && at > 0 && atoms[at].Joined && W(at - 1) == DateWord.In) return Known(DateForm.Reference, "PAST_REF", next + 1);
        if (W(at) == DateWord.Recent && UnitAt(at + 1) is >= CalendarUnit.Day and var unit && Has(at + 1, DateFlags.Plural))
        {
            var end = at + 2;
            if (Next(end) is DateWord.And or DateWord.Or && UnitAt(end + 1) != CalendarUnit.None) end += 2;
            _ = unit;
            return Known(DateForm.Reference, "PAST_REF", end);
        }

        return null;
    }

    // A noun of its own: what follows is no noun that it would describe.
    private bool IsNoun(int at)
    {
        var token = atoms[at].Token;
        return token + 1 >= document.Count || document.Tags.Length <= token + 1 || document.Tags[token + 1] is not (Language.Upos.Noun or Language.Upos.Propn or Language.Upos.Adj or Language.Upos.Num);
    }
}
