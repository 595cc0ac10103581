using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Reads how many people a noun phrase tells of, from the words before its head.</summary>
internal sealed class VictimCounts(VictimLexicon lexicon)
{
    private static readonly ulong Both = WordHash.Of("both");
    private static readonly ulong More = WordHash.Of("more"), Than = WordHash.Of("than");
    private static readonly ulong Hyphen = WordHash.Of("-");
    private static readonly ulong Dash = WordHash.Of("–");
    private static readonly ulong Year = WordHash.Of("year");
    private static readonly ulong AgedWord = WordHash.Of("aged");
    /// <summary>Days of a month, at most.</summary>
    private const int DaysOfMonth = 31;

    /// <summary>The word of an age ("17-year-old").</summary>
    public static readonly ulong Old = WordHash.Of("old");

    private static readonly WordSet Definite = WordSet.Of("the these those his her their its both all".Split(' '));
    private static readonly WordSet Further = WordSet.Of("other others another more further additional else".Split(' '));

    /// <summary>Reads the tokens of a phrase up to its head; a head that is itself a number counts too.</summary>
    public PhraseCount Read(Document document, int first, int end)
    {
        var found = new PhraseCount(default, false, false, false, null, null);
        string? bound = null;
        var boundAt = -1;
        for (var at = first; at < end;)
        {
            var hash = document.FormHashes[at];
            if (Definite.Contains(hash)) found = found with { Definite = true };
            // "More than 30 guards" are no others.
            if (Further.Contains(hash) && !(hash == More && at + 1 < end && document.FormHashes[at + 1] == Than)) found = found with { Further = true };
            // "Both driver and assistant"
            if (hash == Both && end < document.Count && document.Xpos(end) == "NN")
            {
                at++;
                continue;
            }

            if (lexicon.Vague.Match(document, at, end, out var vague) is var vagueLength and > 0 && found.Count == default && bound is null && !NumberFollows(document, at + vagueLength, end, out _))
            {
                found = found with { Count = vague with { Literal = Text(document, at, at + vagueLength) }, Said = true };
                at += vagueLength;
                continue;
            }

            if (lexicon.Bounds.Match(document, at, end, out var word) is var boundLength and > 0 && NumberFollows(document, at + boundLength, end, out _))
            {
                (bound, boundAt) = (word, at);
                at += boundLength;
                continue;
            }

            var length = Number(document, at, end, out var value);
            // "A COVID-19 team"; "Aleppo, SANA-12 civilians" is a dateline
            if (length > 0 && at > 1 && char.IsAsciiDigit(document.Source[document.Starts[at]]) && document.Tags[at - 2] is Upos.Noun or Upos.Propn && NounPhrase.IsJoined(document, at - 1) && !(at > 2 && document.Source[document.Starts[at - 3]] == ','))
            {
                at += length;
                continue;
            }

            // "In 2019 fourteen pilgrims", "in May 2025 wounded 21 people"
            if (length == 1 && IsYear(document, at) && (NumberFollows(document, at + 1, end, out _) || IsOfMonth(document, at) || IsWhen(document, at, end)))
            {
                at++;
                continue;
            }

            // "On July 12 photographer Ana Ruiz": the day of a month; but "in May 12 nurses".
            if (length == 1 && at > 1 && Tallies.IsMonth(document.FormHashes[at - 1]) && document.FormHashes[at - 2] != Words.In && char.IsAsciiDigit(document.Source[document.Starts[at]]) && value is > 0 and <= DaysOfMonth)
            {
                at++;
                continue;
            }

            // "The Channel Twelve newsmen"
            if (length > 0 && at > first && end < document.Count && document.Capitals[at] && document.Capitals[at - 1] && !document.Capitals[end] && document.Tags[at - 1] == Upos.Propn && !char.IsAsciiDigit(document.Source[document.Starts[at]]))
            {
                at += length;
                continue;
            }

            if (length > 0)
            {
                // "Fifty-eight and forty-two-year-old": two ages
                if (at + length + 1 < document.Count && document.FormHashes[at + length] == Words.And && Number(document, at + length + 1, document.Count, out _) is var other and > 0 && Aged(document, at + length + 1 + other))
                {
                    at += length + 1 + other;
                    continue;
                }

                if (Aged(document, at + length))
                {
                    found = found with { Age = value };
                    at += length + 1;
                    continue;
                }

                if (!found.Said || found.Count.Low == 1) found = Bounded(document, found, value, at, ref length, bound, boundAt < 0 ? at : boundAt, end);
                at += length;
                continue;
            }

            if (hash == Words.No) found = found with { Count = new(0, 0, 0, document[at].ToString()), Said = true };
            else if (!found.Said && (hash == Words.A || hash == Words.An || hash == Words.Another)) found = found with { Count = new(1, 1, 1, document[at].ToString()), Said = true };
            at++;
        }

        return found;
    }

    /// <summary>True for a word that tells of more people than those told before ("others").</summary>
    public static bool IsFurther(Document document, int token) => Further.Contains(document.FormHashes[token]);

    /// <summary>True for four figures that are more likely a year than a number of people.</summary>
    public bool IsYear(Document document, int token)
    {
        var text = document.Source.AsSpan(document.Starts[token], document.Ends[token] - document.Starts[token]);
        return text.Length == 4 && Figures(text, out var value) && value is >= 1900 and < 2100;
    }

    /// <summary>True for a year whose month stands right before it.</summary>
    private static bool IsOfMonth(Document document, int year) =>
        year > 0 && (Tallies.IsMonth(document.FormHashes[year - 1]) || (year > 1 && document.Source[document.Starts[year - 1]] == ',' && (Tallies.IsMonth(document.FormHashes[year - 2]) || (year > 2 && document.Tags[year - 2] == Upos.Num && Tallies.IsMonth(document.FormHashes[year - 3])))));

    /// <summary>"In 2021 more than 30 pilgrims", "In 2021 some pilgrims": a year behind "in" that opens a sentence, or that an amount follows.</summary>
    private bool IsWhen(Document document, int year, int end) =>
        year > 0 && year + 1 < document.Count && document.FormHashes[year - 1] == Words.In && (year - 1 == document.SentenceFirst[document.SentenceOf(year)] || document.Source[document.Starts[year - 2]] == ',' || lexicon.Bounds.Match(document, year + 1, end, out _) > 0 || lexicon.Vague.Match(document, year + 1, end, out _) > 0);

    /// <summary>The "aged" that a number stands behind ("aged nine", "aged between nine and eleven"); -1 for none.</summary>
    public static int AgesFrom(Document document, int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - 6; at--)
        {
            if (document.FormHashes[at] == AgedWord) return at;
            if (document.Tags[at] is not (Upos.Num or Upos.Cconj or Upos.Adp or Upos.Punct)) return -1;
        }

        return -1;
    }

    /// <summary>The number in "a 17-year-old", a person of whom the words say no more, by the last of its words; -1 for none, and for "a 17-year-old boy".</summary>
    public static int YearsOld(Document document, int head)
    {
        if (document.FormHashes[head] != Old || head < 4 || document.FormHashes[head - 1] != Hyphen || document.FormHashes[head - 2] != Year || document.FormHashes[head - 3] != Hyphen || document.Tags[head - 4] != Upos.Num) return -1;
        return head + 1 < document.Count && document.Tags[head + 1] is Upos.Noun or Upos.Propn or Upos.Adj ? -1 : head - 4;
    }

    /// <summary>Length in tokens of a number in figures or words at a token; 0 for none.</summary>
    public int Number(Document document, int at, int end, out int value)
    {
        value = 0;
        if (at >= end) return 0;
        if (Figures(document.Source.AsSpan(document.Starts[at], document.Ends[at] - document.Starts[at]), out value))
        {
            if (at + 1 < end && lexicon.Numbers.TryGetValue(document.FormHashes[at + 1], out var after) && after.Kind == "power" && value < 1000)
            {
                value *= after.Value;
                return 2;
            }

            return 1;
        }

        int total = 0, part = 0, length = 0;
        for (var token = at; token < end && length < 8; token++)
        {
            if (lexicon.Numbers.TryGetValue(document.FormHashes[token], out var word))
            {
                if (word.Kind == "power")
                {
                    if (length == 0 && word.Value != 100) return 0;
                    part = Math.Max(part, 1) * word.Value;
                    if (word.Value >= 1000)
                    {
                        total += part;
                        part = 0;
                    }
                }
                else
                {
                    if (length > 0 && word.Kind == "unit" && part % 10 != 0) break;
                    part += word.Value;
                }

                length = token - at + 1;
            }
            else if (length > 0 && token + 1 < end && (document.FormHashes[token] == Hyphen || document.FormHashes[token] == Words.And && part >= 100) && lexicon.Numbers.ContainsKey(document.FormHashes[token + 1])) continue;
            else break;
        }

        value = total + part;
        return length;
    }

    private PhraseCount Bounded(Document document, PhraseCount found, int value, int at, ref int length, string? bound, int from, int end)
    {
        var counts = bound switch
        {
            "least" => new PeopleCount(value, value, null, null),
            "above" => new PeopleCount(value + 1, null, null, null),
            "most" => new PeopleCount(0, null, value, null),
            "below" => new PeopleCount(null, null, value - 1, null),
            "about" => new PeopleCount(null, value, null, null),
            _ => new PeopleCount(value, value, value, null),
        };
        var stop = at + length;
        if (found.Range is { } low && stop <= end)
        {
            counts = new(low, null, value, null);
            from = found.RangeFrom;
        }
        else if (stop + 1 < document.Count && stop < end && Joins(document, stop, bound))
        {
            return found with { Range = value, RangeFrom = from, Count = counts with { Literal = Text(document, from, stop) }, Said = false };
        }
        else if (stop + 1 < document.Count && document.FormHashes[stop] == Words.Or && document.FormHashes[stop + 1] == More)
        {
            counts = new(value, value, null, null);
        }

        return found with { Count = counts with { Literal = Text(document, from, stop) }, Said = true, Range = null };
    }

    /// <summary>True where a second number follows that makes a range: "two or three", "four to six", "between four and six".</summary>
    private bool Joins(Document document, int at, string? bound)
    {
        var hash = document.FormHashes[at];
        if (!(hash == Words.To || hash == Words.Or || hash == Hyphen || hash == Dash || (hash == Words.And && bound == "between"))) return false;
        return document.Tags[at + 1] is Upos.Num or Upos.Adj && Number(document, at + 1, document.Count, out _) > 0;
    }

    private bool NumberFollows(Document document, int at, int end, out int value) => Number(document, at, Math.Min(end + 1, document.Count), out value) > 0;

    /// <summary>True where a number is an age: "12-year-old".</summary>
    private static bool Aged(Document document, int at) =>
        at < document.Count && (document.FormHashes[at] == Year || (document.FormHashes[at] == Hyphen && at + 1 < document.Count && document.FormHashes[at + 1] == Year));

    private static bool Figures(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 10 || !char.IsAsciiDigit(text[0])) return false;
        long sum = 0;
        foreach (var c in text)
        {
            if (c is ',' or '.') continue;
            if (!char.IsAsciiDigit(c)) return false;
            sum = sum * 10 + (c - '0');
        }

        if (text.IndexOf('.') >= 0 && text.Length - text.IndexOf('.') != 4) return false;
        value = sum > 100_000_000 ? 100_000_000 : (int)sum;
        return true;
    }

    private static string Text(Document document, int first, int end) => document.Text(new(first, end)).ToString();
}
