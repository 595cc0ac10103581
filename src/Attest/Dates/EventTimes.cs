using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Chooses the time of an event among the time expressions around its trigger.</summary>
internal static class EventTimes
{
    private static readonly ulong Had = WordHash.Of("had"), In = WordHash.Of("in"), During = WordHash.Of("during");

    private const int OtherClause = 6;
    private const int Distant = 35;
    private const int Boundary = 50;
    private const int Coarse = 15;
    private const int OwnCoarse = 2;
    private const int Lead = 5;
    private const int Recent = 10;

    private const int LongestWay = 12;

    // Sentences within which a report comes to its point.
    private const int LongestLead = 60;

    private static readonly ulong Since = WordHash.Of("since");
    private static readonly ulong From = WordHash.Of("from");
    private static readonly ulong When = WordHash.Of("when");
    private static readonly ulong After = WordHash.Of("after");
    private static readonly ulong To = WordHash.Of("to");
    private static readonly ulong Where = WordHash.Of("where");
    private static readonly ulong Responsibility = WordHash.Of("responsibility");
    private static readonly ulong Until = WordHash.Of("until");

    /// <summary>
    /// The time an event mention happened: the expression of its own clause, else of its sentence, else the day that a sentence before it in the
    /// same paragraph is about (for a title: the first sentence of the text); null where the text does not say.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="trigger">The words that name the event.</param>
    /// <param name="dates">The times of the document.</param>
    public static EventTime? For(Document document, TokenSpan trigger, DateReading dates)
    {
        if (Mention(document, trigger, dates) is not { Time: { } time } chosen) return null;
        // "at 9 a.m." takes its day from the day said beside it.
        if (time.DatePrecision == 1 || time.Weekday is not null || (time.Clock is null && time.Part is null) || time.Part == "overnight") return time;
        var day = Best(document, trigger, dates, document.SentenceTokens(document.SentenceOf(trigger.First)), chosen, out _) ?? Before(document, trigger, dates);
        return day?.Time is { } whole && (whole.DatePrecision == 1 || whole.Weekday is not null)
            ? whole with { Clock = time.Clock ?? whole.Clock, Zone = time.Zone ?? whole.Zone, Part = time.Part ?? whole.Part, Precision = whole.Precision == TimePrecision.Day && time.Clock is not null ? TimePrecision.Hour : whole.Precision }
            : time;
    }

    /// <summary>The expression that <see cref="For"/> takes the time from; null where the text does not say.</summary>
    public static DateMention? Mention(Document document, TokenSpan trigger, DateReading dates)
    {
        if (dates.Mentions.Length == 0) return null;
        var sentence = document.SentenceOf(trigger.First);
        return Best(document, trigger, dates, document.SentenceTokens(sentence), null, out _) ?? Before(document, trigger, dates);
    }

    // The best expression inside some tokens, leaving one out.
    private static DateMention? Best(Document document, TokenSpan trigger, DateReading dates, TokenSpan within, DateMention? without, out int cost)
    {
        cost = int.MaxValue;
        DateMention? best = null;
        for (var at = FirstAt(dates.Mentions, within.First); at < dates.Mentions.Length && dates.Mentions[at].Span.First < within.End; at++)
        {
            var mention = dates.Mentions[at];
            if (mention.Time is null || mention.IsStamp || ReferenceEquals(mention, without) || mention.Span.Overlaps(trigger)) continue;
            // When an entry was written down: the time of what it tells where it names no other.
            if (mention.IsEntry && without is not null) continue;
            var own = mention.IsEntry ? Distant : Cost(document, trigger, mention, dates.Words);
            if (own >= cost) continue;
            (best, cost) = (mention, own);
        }

        return cost >= Boundary ? null : best;
    }

    // The day that the sentences before it in its paragraph are about; for a title the first sentence of the text.
    private static DateMention? Before(Document document, TokenSpan trigger, DateReading dates)
    {
        var sentence = document.SentenceOf(trigger.First);
        var paragraph = document.SentenceParagraphs[sentence];
        if (document.SentenceKinds[sentence] == SentenceKind.Heading)
        {
            return AfterLead(document, dates, sentence + 1);
        }

        for (var previous = sentence - 1; previous >= 0 && previous >= sentence - 3 && document.SentenceParagraphs[previous] == paragraph; previous--)
            if (InSentence(document, dates, previous) is { } found) return found;
        // "May 2024: A clinic was looted. Its guard was killed.": the head of a paragraph sets its time.
        for (var first = sentence - 1; first >= 0 && first >= sentence - 8 && document.SentenceParagraphs[first] == paragraph; first--)
        {
            if (first > 0 && document.SentenceParagraphs[first - 1] == paragraph) continue;
            var tokens = document.SentenceTokens(first);
            var at = FirstAt(dates.Mentions, tokens.First);
            if (at < dates.Mentions.Length && dates.Mentions[at] is { IsStamp: false, Time: { } time } head && head.Span.First <= tokens.First + 1 && (time.Start is not null || head.Span.End >= tokens.End - 1)) return head;
        }

        return Headed(document, dates, sentence) ?? (IsLead(document, sentence) ? AfterLead(document, dates, sentence + 1) : null);
    }

    // "Date of event: 12 February 2026", and the paragraph right behind the head that it stands in.
    private static DateMention? Headed(Document document, DateReading dates, int sentence)
    {
        DateMention? head = null;
        foreach (var mention in dates.Mentions)
        {
            if (!mention.IsOfEvent) continue;
            if (head is not null) return null;
            head = mention;
        }

        return head is not null && document.SentenceParagraphs[sentence] - document.SentenceParagraphs[document.SentenceOf(head.Span.First)] == 1 ? head : null;
    }

    // The sentence that a report opens with.
    private static bool IsLead(Document document, int sentence)
    {
        if (sentence > LongestLead) return false;
        for (var before = sentence - 1; before >= 0; before--)
            if (document.SentenceKinds[before] == SentenceKind.Body && document.SentenceTokens(before).Length > 4) return false;
        return true;
    }

    // What a report opens with happened on the first recent day that the sentences after it name.
    private static DateMention? AfterLead(Document document, DateReading dates, int first)
    {
        var read = 0;
        for (var next = first; next < document.SentenceCount && read < Lead && next - first < LongestLead; next++)
        {
            if (document.SentenceKinds[next] != SentenceKind.Body) continue;
            read++;
            if (InSentence(document, dates, next) is not { Time: { } time } found || IsOfAnother(document, next, dates.Words)) continue;
            if (time.Start is { } day && dates.Published is { } published && published.Date.DayNumber - day.DayNumber is < 0 or > Recent) continue;
            return found;
        }

        return null;
    }

    // "Last Saturday a man was killed in a similar explosion": the day of that.
    private static bool IsOfAnother(Document document, int sentence, DateWords? words)
    {
        var tokens = document.SentenceTokens(sentence);
        for (var token = tokens.First; token < tokens.End; token++)
            if (words?.Another.Contains(document.FormHashes[token]) == true && token + 1 < tokens.End && document.Tags[token + 1] is Upos.Noun or Upos.Adj or Upos.Verb) return true;
        return false;
    }

    // The first day a sentence names that is not the day something was said or lasted from.
    private static DateMention? InSentence(Document document, DateReading dates, int sentence)
    {
        var tokens = document.SentenceTokens(sentence);
        for (var at = FirstAt(dates.Mentions, tokens.First); at < dates.Mentions.Length && dates.Mentions[at].Span.First < tokens.End; at++)
        {
            var mention = dates.Mentions[at];
            if (mention.Time is not { } time || mention.IsStamp || (time.Weekday is null && time.DatePrecision is not (1 or 2)) || IsBoundary(document, mention) || IsNightOf(document, mention)) continue;
            if (Governor(document, mention.Span) is >= 0 and var verb && dates.Words is { } words && (words.Says.Contains(document.LemmaHashes[verb]) || words.Aftermath.Contains(document.LemmaHashes[verb]))) continue;
            return mention;
        }

        return null;
    }

    private static int Cost(Document document, TokenSpan trigger, DateMention mention, DateWords? words)
    {
        var (from, to) = mention.Span.First >= trigger.End ? (trigger.End, mention.Span.First) : (mention.Span.End, trigger.First);
        var cost = Math.Min(to - from, 20);
        var governor = Governor(document, mention.Span);
        // "The trial of a man accused of bombing a church began on Tuesday", "relatives gathered on Sunday where 63 people were killed"
        if (words is not null && IsDay(mention) && governor >= 0 && (IsOfHearing(document, trigger, governor, words) || IsOfReturn(document, trigger, mention, governor, words))) return Boundary;
        // "Police arrested a man on Tuesday over a shooting": the day of the arrest only.
        if (governor >= 0 && (trigger.Contains(governor) || (governor == Governor(document, trigger) && !IsAftermath(document, trigger, governor, words)))) cost = Math.Min(cost, 3);
        else if (governor >= 0 && IsToldNow(document, trigger, mention, governor)) cost = Math.Min(cost, OtherClause);
        else
        {
            for (var token = from; token < to; token++)
                if (document.Tags[token] == Upos.Verb && cost < 30) cost += OtherClause;
            // "Sentenced on Tuesday for the murder of a priest in 2015"
            if (words is not null && governor >= 0 && !(mention.Time is { DatePrecision: >= 4 } && mention.Span.First >= trigger.End && governor < trigger.First)) cost += Reporting(document, trigger, mention.Span, governor, words);
        }

        if (IsBoundary(document, mention) || IsOfThing(document, trigger, mention) || IsOfOther(document, trigger, mention, governor, words)) cost += Boundary;
        // "Elections were held on Sunday near a school where nine people were killed in 2019": the event's own year is told rather than another verb's day.
        if (mention.Time is { Start: null, Weekday: null, Clock: null } or { DatePrecision: 5 }) cost += governor >= 0 && trigger.Contains(governor) && document.Relations[mention.Span.End - 1] == Relation.Obl ? OwnCoarse : Coarse;
        if (IsNightOf(document, mention)) cost += Coarse;
        return cost;
    }

    // "Overnight from Saturday to Sunday": which night is told behind it.
    private static bool IsNightOf(Document document, DateMention mention) => mention.Time?.Part == "overnight" && mention.Span.End < document.Count && document.FormHashes[mention.Span.End] == From;

    /// <summary>True for a verb for what is done after an event; who is freed or detained in a raid, or by those who burn a clinic, is so on the day of that.</summary>
    private static bool IsAftermath(Document document, TokenSpan trigger, int governor, DateWords? words)
    {
        if (words?.Aftermath.Contains(document.LemmaHashes[governor]) != true) return false;
        if (!words.Seizing.Contains(document.LemmaHashes[governor])) return true;
        for (var token = trigger.First; token < trigger.End; token++)
        {
            if (document.Heads[governor] == token && document.Relations[governor] == Relation.Conj) return false;
            if (document.Heads[token] == governor && (document.Relations[token] == Relation.Conj || (document.Relations[token] == Relation.Obl && document.Child(token, Relation.Case) is >= 0 and var joint && (document.FormHashes[joint] == In || document.FormHashes[joint] == During)))) return false;
        }

        return true;
    }

    private static bool IsDay(DateMention mention) => mention.Time is { } time && (time.Weekday is not null || time.DatePrecision == 1);

    // "The trial over the killing began on Tuesday", "a hearing on Tuesday heard that", "Friday marked five years since gunmen killed": the day of a trial, a funeral or an anniversary is not that of the deed.
    private static bool IsOfHearing(Document document, TokenSpan trigger, int governor, DateWords words)
    {
        if (trigger.Contains(governor)) return false;
        if (document.Tags[governor] != Upos.Verb) return words.Hearing.Contains(document.LemmaHashes[governor]);
        var subject = document.Child(governor, Relation.Nsubj) is >= 0 and var active ? active : document.Child(governor, Relation.NsubjPass);
        if (!words.Remembering.Contains(document.LemmaHashes[governor]) && !(subject >= 0 && !trigger.Contains(subject) && words.Hearing.Contains(document.LemmaHashes[subject]))) return false;
        var part = trigger.First;
        for (var steps = 0; part >= 0 && steps < LongestWay && document.Heads[part] != governor; steps++) part = document.Heads[part];
        if (part < 0 || document.Heads[part] != governor) return false;
        // "A funeral was being held on Sunday when gunmen opened fire": what happens in the course of it.
        return document.Relations[part] is not (Relation.Conj or Relation.Parataxis or Relation.Advcl) || (document.Relations[part] == Relation.Advcl && document.Child(part, Relation.Mark) is >= 0 and var mark && (document.FormHashes[mark] == Since || document.FormHashes[mark] == To));
    }

    // "Survivors gathered on Sunday outside the church where 63 people were killed": the day they came back to where it happened.
    private static bool IsOfReturn(Document document, TokenSpan trigger, DateMention mention, int governor, DateWords words)
    {
        if (!words.Gathering.Contains(document.LemmaHashes[governor]) || mention.Span.End > trigger.First) return false;
        for (var token = mention.Span.End; token < trigger.First; token++)
            if (document.FormHashes[token] == Where && document.Subtree(governor).Contains(token) && document.Heads[token] is >= 0 and var told && (trigger.Contains(told) || document.Subtree(told).Contains(trigger.First))) return document.Source[document.Starts[token - 1]] != ',';
        return false;
    }

    // "The ministry condemns the shelling of the hospital on 9 May": who speaks in the present does not do so on a day that is past.
    private static bool IsToldNow(Document document, TokenSpan trigger, DateMention mention, int governor) =>
        document.Xpos(governor) is "VBZ" or "VBP" && document.Child(governor, Relation.Aux) < 0 && governor < trigger.First && trigger.End <= mention.Span.First && document.Tags[trigger.End - 1] == Upos.Noun && document.Relations[trigger.End - 1] == Relation.Obj && document.Heads[trigger.End - 1] == governor;

    // "Police said on Thursday", "was charged on Thursday": the day of what came after the event.
    private static int Reporting(Document document, TokenSpan trigger, TokenSpan mention, int governor, DateWords words)
    {
        // "Told the council on 2 March that"
        var beside = governor;
        if (document.Relations[governor] is Relation.Obj or Relation.Iobj && document.Heads[governor] is >= 0 and var told && words.Says.Contains(document.LemmaHashes[told])) governor = told;
        // "A court on Wednesday sentenced a man"
        else if (document.Relations[governor] is Relation.Nsubj or Relation.NsubjPass && document.Tags[governor] != Upos.Verb && document.Heads[governor] is >= 0 and var verb && verb > mention.First) governor = verb;
        if (IsAftermath(document, trigger, governor, words)) return Boundary;
        if (!words.Says.Contains(document.LemmaHashes[governor])) return 0;
        // "Told the council on 2 March that rebels had shelled the hospital": by then it had happened.
        for (var token = trigger.First; token < trigger.End; token++)
            if (document.Heads[token] == governor && document.Relations[token] == Relation.Ccomp && token > mention.End && document.Child(token, Relation.Aux) is >= 0 and var had && document.FormHashes[had] == Had) return Boundary;
        var apart = governor < mention.First ? mention.First - (IsTaken(document, beside) ? beside : governor) - 1 : governor - mention.End;
        return apart <= 1 ? Boundary : Distant;
    }

    // "Claimed responsibility on Thursday"
    private static bool IsTaken(Document document, int noun) => document.LemmaHashes[noun] == Responsibility;

    // "under a 2019 deal", "the March ceasefire": a month or a year before a noun is the time of that and not of the event beside it.
    private static bool IsOfThing(Document document, TokenSpan trigger, DateMention mention)
    {
        if (mention.Time is not { DatePrecision: >= 4 } || document.Heads.Length == 0 || mention.Span.First == 0 || document.Tags[mention.Span.First - 1] != Upos.Det) return false;
        for (var token = mention.Span.First; token < mention.Span.End; token++)
        {
            var head = document.Heads[token];
            if (mention.Span.Contains(head)) continue;
            return head >= mention.Span.End && document.Tags[head] == Upos.Noun && !trigger.Contains(head) && document.Relations[token] is Relation.Compound or Relation.Nummod or Relation.Amod or Relation.NmodPoss or Relation.NmodDesc;
        }

        return false;
    }

    // "A group that has levied taxes since the rains of 2024": a month or a year in a clause about somebody, who does not do the event in it.
    // "Was freed on Sunday, two weeks after he was kidnapped": the day of what came later by a time that is told.
    private static bool IsOfOther(Document document, TokenSpan trigger, DateMention mention, int governor, DateWords? words)
    {
        if (governor < 0 || document.Heads.Length == 0) return false;
        var verb = governor;
        for (var steps = 0; steps < 4 && verb >= 0 && document.Tags[verb] != Upos.Verb; steps++) verb = document.Heads[verb];
        if (verb < 0) return false;
        if (mention.Time is { DatePrecision: >= 4 } && document.Relations[verb] == Relation.AclRelcl) return !document.Subtree(verb).Contains(trigger.First) && document.Heads[verb] is var noun && !trigger.Contains(noun) && document.Tags[noun] is Upos.Noun or Upos.Propn;
        // "The clinic, renovated last year, was damaged": when it was renovated.
        if (document.Relations[verb] == Relation.Acl && document.Xpos(verb) is "VBN" or "VBD" && words?.Sending.Contains(document.LemmaHashes[verb]) != true && document.Heads[verb] is >= 0 and var thing && !trigger.Contains(thing) && document.Tags[thing] is Upos.Noun or Upos.Propn && !document.Subtree(verb).Contains(trigger.First)) return true;
        var told = trigger.First;
        for (var steps = 0; steps < 3 && document.Relations[told] != Relation.Advcl && trigger.Contains(document.Heads[told]); steps++) told = document.Heads[told];
        return document.Relations[told] == Relation.Advcl && document.Heads[told] == verb && document.Child(told, Relation.Mark) is > 0 and var mark && document.FormHashes[mark] == After && document.Tags[mark - 1] == Upos.Noun && mark > 1 && document.Tags[mark - 2] is Upos.Num or Upos.Det or Upos.Adj;
    }

    private static bool IsBoundary(Document document, DateMention mention) =>
        mention.Span.First > 0 && document.FormHashes[mention.Span.First - 1] is var before && ((before == Since && !IsWhen(document, mention.Span.End)) || before == Until || (before == From && mention.Time is { DatePrecision: 1 } or { Weekday: not null } && !IsRange(document, mention)));

    // "Missing since 22 May, when he was taken": the day it began is the day it happened.
    private static bool IsWhen(Document document, int at)
    {
        if (at < document.Count && document.Tags[at] == Upos.Punct) at++;
        return at < document.Count && document.FormHashes[at] == When;
    }

    // "From Monday to Thursday", "from 3 to 5 May".
    private static bool IsRange(Document document, DateMention mention) =>
        mention.Time is { Start: { } start, End: { } end } && start != end || (mention.Span.End < document.Count && document.Tags[mention.Span.End] is Upos.Adp or Upos.Sconj or Upos.Part);

    // The verb or noun that some tokens hang on: the first verb above their own head, or the noun they describe.
    private static int Governor(Document document, TokenSpan span)
    {
        if (document.Heads.Length == 0) return -1;
        var at = span.End - 1;
        for (var token = span.First; token < span.End; token++)
            if (!span.Contains(document.Heads[token])) at = token;
        if (document.Tags[at] == Upos.Verb) return at;
        for (var steps = 0; steps < 6; steps++)
        {
            var head = document.Heads[at];
            if (head < 0) return document.Tags[at] == Upos.Verb ? at : -1;
            if (document.Tags[head] == Upos.Verb) return head;
            if (document.Relations[at] is Relation.Compound or Relation.NmodPoss or Relation.Nmod or Relation.NmodUnmarked && !span.Contains(head) && steps == 0 && document.Tags[head] == Upos.Noun) return head;
            at = head;
        }

        return -1;
    }

    private static int FirstAt(DateMention[] mentions, int token) => TokenSpan.FirstFrom(mentions, mention => mention.Span, token);
}
