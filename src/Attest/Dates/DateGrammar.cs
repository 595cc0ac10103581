using Attest.Language;

namespace Attest.Dates;

/// <summary>Recognises time expressions over atoms: one try at each atom, bounded look-ahead, the first alternative that fits wins.</summary>
internal ref partial struct DateGrammar(ReadOnlySpan<DateAtom> atoms, Document document, NamedDays named, DateLexicon lexicon, DateWords words)
{
    private readonly ReadOnlySpan<DateAtom> atoms = atoms;
    private readonly Document document = document;
    private readonly NamedDays named = named;
    private readonly DateLexicon lexicon = lexicon;
    private readonly DateWords words = words;
    private int origin;

    /// <summary>The expression that starts at an atom; null for none.</summary>
    public DateExpression? At(int first)
    {
        origin = first;
        if (!CanStart(atoms[first].Word)) return atoms[first].StartsName ? Day(first) is { } name ? Finish(first, name) : null : null;
        // Most atoms are a lone "the" or "a": nothing of time follows on them.
        if (atoms[first].Word is DateWord.The or DateWord.A or DateWord.More or DateWord.Up or DateWord.Approx or DateWord.Vague or DateWord.That or DateWord.This && Next(first + 1) == DateWord.None && !atoms[first].StartsName) return null;
        var at = Approximation(first);
        var expression = Core(at) ?? (at > first ? Core(first) : null);
        return expression is null || expression.Weak ? null : Finish(first, expression);
    }

    private static bool CanStart(DateWord word) => word is DateWord.The or DateWord.A or DateWord.Between || word >= DateWord.Approx;

    private DateExpression Finish(int first, DateExpression expression)
    {
        expression.First = first + expression.FirstShift;
        return expression;
    }

    /// <summary>The class of an atom that is known to follow on the one before.</summary>
    private DateWord W(int at) => atoms[at].Word;

    /// <summary>The class of an atom, or none where it does not follow on the one before.</summary>
    private DateWord Next(int at) => at < atoms.Length && atoms[at].Joined ? atoms[at].Word : DateWord.None;

    private int Value(int at) => atoms[at].Value;

    private bool Has(int at, DateFlags flag) => (atoms[at].Flags & flag) != 0;

    private CalendarUnit UnitAt(int at) => Next(at) == DateWord.Unit ? (CalendarUnit)atoms[at].Value : CalendarUnit.None;

    /// <summary>How far an expression may reach from its first atom: what keeps "late late late …" linear.</summary>
    private bool TooFar(int at) => at - origin > 12;

    /// <summary>Skips "about", "more than", "at least", "up to", "the" before them.</summary>
    private int Approximation(int at)
    {
        for (var tries = 0; tries < 3; tries++)
        {
            if (at + 1 >= atoms.Length) return at;
            var skip = (W(at), Next(at + 1)) switch
            {
                (DateWord.Approx, not DateWord.None) => 1,
                (DateWord.More, DateWord.Than) => 2,
                (DateWord.Up, DateWord.To) => 2,
                _ => 0,
            };
            if (skip == 0 || at + skip >= atoms.Length || !atoms[at + skip].Joined) return at;
            at += skip;
        }

        return at;
    }

    private DateExpression? Core(int at) => W(at) switch
    {
        DateWord.Every => Recurring(at),
        DateWord.Set or DateWord.Duration or DateWord.Reference => Constant(at),
        DateWord.Times => PerUnit(at),
        DateWord.Between => null,
        _ => Clocked(at) ?? Day(at) ?? Period(at) ?? Quantity(at) ?? Future(at),
    };

    /// <summary>A day with or without a time of day on either side.</summary>
    private DateExpression? Clocked(int at)
    {
        if (TimeOfDay(at, out var end) is { } clock)
        {
            var join = end;
            if (Next(join) is DateWord.Comma or DateWord.On or DateWord.Of && Next(join + 1) != DateWord.None) join++;
            if (Next(join) != DateWord.None && DayOnly(join) is { Clock: < 0 } day && (day.IsDay || day.Form == DateForm.Shift && day.Unit == CalendarUnit.Part))
            {
                if (clock.Clock >= 0) (day.Clock, day.ClockIsHour, day.Zone) = (clock.Clock, clock.ClockIsHour, clock.Zone);
                if (clock.Part != DayPart.None) day.Part = clock.Part;
                day.Weak = false;
                return day;
            }

            clock.End = end;
            return clock.Weak ? null : clock;
        }

        return null;
    }

    /// <summary>A day and the part or time of day after it.</summary>
    private DateExpression? Day(int at)
    {
        if (DayOnly(at) is not { } day) return null;
        if (!day.IsDay || day.Plural) return day;
        var join = day.End;
        var comma = false;
        if (Next(join) is DateWord.Comma or DateWord.At or DateWord.In or DateWord.Hyphen)
        {
            comma = Next(join) is DateWord.Comma or DateWord.Hyphen;
            join++;
        }

        if (Next(join) == DateWord.Approx) join++;
        if (Next(join) == DateWord.None || day.Clock >= 0) return day;
        if (Next(join) == DateWord.The && Next(join + 1) == DateWord.Part) join++;
        var late = Next(join) == DateWord.Modifier ? 1 : 0;
        if (TimeOfDay(join + late, out var end) is { } clock && (!comma || clock.Clock >= 0))
        {
            if (clock.Part != DayPart.None) day.Part = clock.Part;
            if (clock.Clock >= 0) (day.Clock, day.ClockIsHour, day.Zone) = (clock.Clock, clock.ClockIsHour, clock.Zone);
            day.End = end;
            // "Friday morning at 9:20"
            if (clock.Clock < 0 && Next(end) is DateWord.At or DateWord.Comma && TimeOfDay(end + 1, out var further) is { Clock: >= 0 } exact)
            {
                (day.Clock, day.ClockIsHour, day.Zone) = (exact.Clock, exact.ClockIsHour, exact.Zone);
                day.End = further;
            }
        }

        return day;
    }

    private DateExpression? Constant(int at)
    {
        var form = W(at) switch { DateWord.Set => DateForm.Set, DateWord.Duration => DateForm.Duration, _ => DateForm.Reference };
        return new() { Form = form, Fixed = lexicon.Strings[Value(at)], End = at + 1 };
    }
}
