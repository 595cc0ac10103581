using System.Buffers;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Finds time expressions and resolves them against an explicit anchor: the published date, the report's own dateline, the day of a statement inside its quotation, the day the narrative is at.</summary>
internal sealed class DateReader
{
    private readonly NamedDays named = new();
    private readonly DateLexicon lexicon;
    private readonly DateWords words = new(DataFile.Open("dates-around.txt"));
    private readonly DatePolicy policy;

    /// <summary>Reads the data files.</summary>
    /// <param name="policy">How a time that several days fit is settled.</param>
    public DateReader(DatePolicy policy = DatePolicy.Tense)
    {
        this.policy = policy;
        lexicon = new(DataFile.Open("dates.txt"), named);
    }

    /// <summary>All time expressions in the order of the text, none overlapping.</summary>
    public DateReading Read(Document document)
    {
        var atoms = DateAtoms.Read(document, lexicon, out var count);
        var expressions = Recognise(document, atoms, count);
        var resolver = new DateResolver(document, atoms, count, named, words, policy);
        foreach (var expression in expressions)
        {
            expression.IsEntry = IsEntry(document, atoms[expression.First].Token, expression);
            resolver.Learn(expression);
        }

        var published = document.Report.Published;
        Passage? publishedPassage = null;
        if (published is { } given) resolver.CountFrom(DayPoint.On(given.Date, ResolvedFrom.Published));
        if (Datelines.Find(document, atoms, expressions, resolver, words) is { } dateline)
        {
            var own = resolver.Resolve(dateline).Point;
            if (own.Date is { } date)
            {
                if (published is null) (published, publishedPassage) = (new(DateValues.Day(date), date, null, null), resolver.PassageOf(dateline));
                if (Math.Abs(published.Value.Date.DayNumber - date.DayNumber) <= 31) resolver.CountFrom(DayPoint.On(date, ResolvedFrom.Dateline));
                else
                {
                    resolver.Problems.Add(ProblemTexts.DatelineContradictsPublished(resolver.PassageOf(dateline).Text, DateValues.Day(date), published.Value.Iso, resolver.PassageOf(dateline)));
                    resolver.CountFrom(DayPoint.On(published.Value.Date, ResolvedFrom.Published));
                }
            }
            else if (own.IsKnown)
            {
                resolver.CountFrom(own);
            }
        }

        var resolved = Resolve(document, atoms, expressions, resolver);
        var mentions = Mentions(document, atoms, expressions, resolved, resolver);
        ArrayPool<DateAtom>.Shared.Return(atoms);
        return new(mentions, published, publishedPassage, [.. resolver.Problems]) { Words = words };
    }

    // "17:50  Patrol fired on": a clock at the head of a paragraph with no mark behind it.
    private static bool IsEntry(Document document, int token, DateExpression expression)
    {
        if (expression is not { Form: DateForm.Clock, Clock: >= 0 } || token + 1 >= document.Count || document.SentenceFirst.Length == 0) return false;
        var sentence = document.SentenceOf(token);
        return document.SentenceFirst[sentence] == token && (sentence == 0 || document.SentenceParagraphs[sentence - 1] != document.SentenceParagraphs[sentence]) && document.Capitals[token + 1] && document.SentenceOf(token + 1) == sentence;
    }

    private List<DateExpression> Recognise(Document document, DateAtom[] atoms, int count)
    {
        var found = new List<DateExpression>();
        var grammar = new DateGrammar(atoms.AsSpan(0, count), document, named, lexicon, words);
        for (var at = 0; at < count;)
        {
            if (grammar.At(at) is not { } expression || expression.End <= expression.First)
            {
                at++;
                continue;
            }

            if (found.Count > 0) LinkRange(document, atoms, found[^1], expression);
            found.Add(expression);
            at = Math.Max(at + 1, expression.End);
            while (at < count && expression.TokenEnd > 0 && atoms[at].Token < expression.TokenEnd) at++;
        }

        return found;
    }

    // "from Monday to Wednesday", "between 3 May and 6 June", "29 January - 3 February"
    private static void LinkRange(Document document, DateAtom[] atoms, DateExpression first, DateExpression second)
    {
        if (second.First != first.End + 1 || !atoms[second.First].Joined || first.RangeEnd is not null) return;
        var months = first is { Form: DateForm.Calendar, Month: > 0, Day: 0 } && second is { Form: DateForm.Calendar, Month: > 0, Day: 0 };
        if (!months && !(first.IsDay && second.IsDay)) return;
        var joint = atoms[first.End];
        if (!joint.Joined) return;
        var before = first.First > 0 && atoms[first.First].Joined ? atoms[first.First - 1].Word : DateWord.None;
        // "On Wednesday and Thursday": two days that follow each other
        var next = first is { Form: DateForm.Calendar, Weekday: > 0, Day: 0 } && second is { Form: DateForm.Calendar, Weekday: > 0, Day: 0 } && (second.Weekday - first.Weekday + 7) % 7 == 1;
        if (joint.Word is not (DateWord.To or DateWord.Hyphen) && (joint.Word != DateWord.And || (before != DateWord.Between && !next))) return;
        first.RangeEnd = second;
        // "29 December to 2 January 2024": the year at the end is the year of both, or the one before.
        if (first is { Form: DateForm.Calendar, Year: 0, YearShift: null, Month: > 0 } && second is { Form: DateForm.Calendar, Year: > 0, ShortYear: false }) first.Year = first.Month > second.Month ? second.Year - 1 : second.Year;
    }

    // Quotations with a day of their own are counted from it, and so come after the day outside them.
    private ResolvedDate[] Resolve(Document document, DateAtom[] atoms, List<DateExpression> expressions, DateResolver resolver)
    {
        var resolved = new ResolvedDate[expressions.Count];
        var saidIn = QuotationTimes.Find(document, atoms, expressions, words);
        for (var i = 0; i < resolved.Length; i++)
            if (saidIn is null || saidIn[i] < 0) resolved[i] = resolver.Resolve(expressions[i]);
        if (saidIn is null) return resolved;
        var last = -1;
        for (var i = 0; i < resolved.Length; i++)
        {
            if (saidIn[i] < 0) continue;
            if (saidIn[i] != last) resolver.CountFrom(resolved[saidIn[i]].Point);
            last = saidIn[i];
            resolved[i] = resolver.Resolve(expressions[i]);
            resolved[i] = resolved[i] with { Why = (resolved[i].Why ?? "") + ", counted from the day it was said (" + resolver.PassageOf(expressions[last]).Text + ")" };
        }

        return resolved;
    }

    private static DateMention[] Mentions(Document document, DateAtom[] atoms, List<DateExpression> expressions, ResolvedDate[] resolved, DateResolver resolver)
    {
        var mentions = new DateMention[resolved.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            var (e, r) = (expressions[i], resolved[i]);
            var passage = resolver.PassageOf(e);
            var last = e.TokenEnd > 0 ? e.TokenEnd : LastToken(document, atoms, e) + 1;
            mentions[i] = new(new(atoms[e.First].Token, last), new(passage, r.Type, r.Value) { Why = r.Why }, r.IsTime ? DateTimes.Of(e, r, passage) : null) { IsStamp = e.IsStamp, IsEntry = e.IsEntry, IsOfEvent = e.IsOfEvent };
        }

        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            if (expressions[i].RangeEnd != expressions[i + 1] || resolved[i].Start is not { } start || resolved[i + 1].End is not { } end) continue;
            if (end < start || mentions[i].Time is not { } time) continue;
            var passage = document.PassageAt(atoms[expressions[i].First].Start, resolver.EndOf(expressions[i + 1]));
            time = DateTimes.Spanning(time with { Passage = passage }, start, end);
            mentions[i] = mentions[i] with { Time = time };
            mentions[i + 1] = mentions[i + 1] with { Time = time };
        }

        return mentions;
    }

    private static int LastToken(Document document, DateAtom[] atoms, DateExpression e)
    {
        var token = atoms[e.End - 1].Token;
        while (token + 1 < document.Count && document.Starts[token + 1] < atoms[e.End - 1].End) token++;
        return token;
    }
}
