namespace Attest.Dates;

// Times of day.
internal ref partial struct DateGrammar
{
    /// <summary>A clock time or a part of the day; weak where it is a time only beside a day.</summary>
    private DateExpression? TimeOfDay(int at, out int end)
    {
        end = at;
        if (at >= atoms.Length) return null;
        switch (W(at))
        {
            case DateWord.Clock:
                end = at + 1;
                return Exact(Value(at), false, ref end);
            case DateWord.Number when Next(at + 1) == DateWord.HalfDay && Value(at) is >= 1 and <= 12:
                end = at + 1;
                return Exact(Value(at) * 60, true, ref end);
            case DateWord.Number when Next(at + 1) == DateWord.OClock && Value(at) is >= 1 and <= 24:
                end = at + 2;
                return Exact(Value(at) * 60, true, ref end);
            case DateWord.Number when atoms[at].Digits is 1 or 2 && Value(at) is >= 1 and <= 12 && Next(at + 1) == DateWord.In && Next(at + 2) == DateWord.The && Next(at + 3) == DateWord.Part:
                end = at + 1;
                return Exact(Value(at) * 60, true, ref end);
            case DateWord.Number when atoms[at].Digits == 4 && Value(at) % 100 < 60 && Value(at) < 2400 && IsMilitary(at):
                end = at + 1;
                if (Next(end) == DateWord.Unit) end++;
                return Exact((Value(at) / 100 * 60) + (Value(at) % 100), false, ref end);
            case DateWord.ClockName:
                end = at + 1;
                return new() { Form = DateForm.Clock, Clock = Value(at) * 60, ClockIsHour = true, Part = Value(at) == 12 ? DayPart.Noon : DayPart.Midnight, Narrative = true };
            case DateWord.Part when !Has(at, DateFlags.Plural):
                end = at + 1;
                return new() { Form = DateForm.Clock, Part = (DayPart)Value(at), Narrative = true, Weak = !IsOwnTime(at) };
            case DateWord.Modifier when Next(at + 1) == DateWord.Part && !Has(at + 1, DateFlags.Plural):
                end = at + 2;
                return new() { Form = DateForm.Clock, Part = (DayPart)Value(at + 1), Which = (PeriodPart)Value(at), Narrative = true, Weak = !IsOwnTime(at) };
            case DateWord.Modifier when UnitAt(at + 1) == CalendarUnit.Hour && Next(at + 2) is DateWord.Of or DateWord.On:
                end = W(at + 2) == DateWord.Of ? at + 3 : at + 2;
                return new() { Form = DateForm.Clock, Part = (PeriodPart)Value(at) == PeriodPart.Early ? DayPart.Morning : DayPart.Night, Narrative = true, Weak = true };
            case DateWord.The when Next(at + 1) is DateWord.Part or DateWord.Modifier:
                return TimeOfDay(at + 1, out end);
            default:
                return null;
        }
    }

    // "at dawn", "in the morning", "during the night", "at night"
    private bool IsOwnTime(int at)
    {
        var before = at - 1;
        if (!atoms[at].Joined || before < 0) return false;
        if (W(before) == DateWord.The) return before > 0 && atoms[before].Joined && atoms[before - 1].Word is DateWord.In or DateWord.At or DateWord.On;
        return W(before) is DateWord.At || (W(before) == DateWord.In && Next(at) == DateWord.Modifier);
    }

    private bool IsMilitary(int at)
    {
        if (Next(at + 1) is DateWord.Zone or DateWord.Local || (UnitAt(at + 1) == CalendarUnit.Hour && Has(at + 1, DateFlags.Plural))) return true;
        // "since 1330 (1930 GMT)"
        if (Next(at + 1) == DateWord.Open && Next(at + 2) == DateWord.Number && Next(at + 3) == DateWord.Zone) return true;
        if (at > 0 && atoms[at].Joined && atoms[at - 1].Word is DateWord.Before or DateWord.After && Value(at) is < 1800 or > 2100) return true;
        if (at == 0 || !atoms[at].Joined || atoms[at - 1].Word is not (DateWord.At or DateWord.Approx or DateWord.From or DateWord.To or DateWord.Between)) return false;
        if (document.Source[atoms[at].Start] == '0' || Next(at + 1) is DateWord.Deictic or DateWord.Tonight or DateWord.Weekday or DateWord.On) return true;
        // "at 2030 they saw", but "at 1990 prices".
        var token = atoms[at].Token + 1;
        var following = token < document.Count && token < document.Tags.Length ? document.Tags[token] : Language.Upos.X;
        return atoms[at - 1].Word == DateWord.At && following is not (Language.Upos.Noun or Language.Upos.Adj or Language.Upos.Propn);
    }

    private DateExpression Exact(int minutes, bool hourOnly, ref int end)
    {
        var clock = new DateExpression { Form = DateForm.Clock, Narrative = true, ClockIsHour = hourOnly };
        if (Next(end) == DateWord.HalfDay)
        {
            if (Value(end) == 12 && minutes < 720) minutes += 720;
            else if (Value(end) == 0 && minutes is >= 720 and < 780) minutes -= 720;
            end++;
        }
        else if (Next(end) == DateWord.In && Next(end + 1) == DateWord.The && Next(end + 2) == DateWord.Part)
        {
            var part = (DayPart)Value(end + 2);
            if (minutes < 720 && (part is DayPart.Afternoon or DayPart.Evening || (part == DayPart.Night && minutes >= 360))) minutes += 720;
            clock.Part = part;
            end += 3;
        }

        if (Next(end) == DateWord.Open && Next(end + 1) == DateWord.Zone) end++;
        if (Next(end) == DateWord.Zone)
        {
            clock.Zone = document.Source[atoms[end].Start..atoms[end].End].ToUpperInvariant();
            end++;
        }
        else if (Next(end) == DateWord.Local && Next(end + 1) == DateWord.Time)
        {
            clock.Zone = "local";
            end += 2;
        }

        clock.Clock = minutes;
        return clock;
    }
}
