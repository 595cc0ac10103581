using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Joins people told more than once: the same people, parts of a total, and figures that disagree.</summary>
internal sealed class VictimLinks(Document document, VictimLexicon lexicon, ClaimMention[] claims)
{
    private const int Reach = 60;
    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);

    /// <summary>The mentions in the order of the text with their links to earlier ones.</summary>
    public VictimMention[] Join(List<FoundPeople> found)
    {
        found.Sort((a, b) => a.People.Head != b.People.Head ? a.People.Head.CompareTo(b.People.Head) : a.Outcome != b.Outcome ? a.Outcome.CompareTo(b.Outcome) : a.Anchor.CompareTo(b.Anchor));
        var mentions = new VictimMention[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            var it = found[i];
            var phrase = it.People.Pointing && it.Told is { } told && !it.People.Count.Said ? told : it.People;
            var mention = new VictimMention(phrase.Span, phrase.Head, it.Anchor, it.Who, it.Outcome, it.Count)
            {
                Severity = it.Severity,
                Name = phrase.Name,
                Age = phrase.Count.Age,
                Sex = phrase.Sex,
                PartOf = it.Whole is null ? -1 : Index(found, it.Whole, i),
            };
            mentions[i] = mention.PartOf < 0 ? Link(found, mentions, i, mention) : mention;
        }

        return mentions;
    }

    private static int Index(List<FoundPeople> found, FoundPeople whole, int near)
    {
        for (var at = Math.Max(0, near - Reach); at < found.Count && at <= near + Reach; at++)
            if (ReferenceEquals(found[at], whole)) return at;
        return -1;
    }

    private VictimMention Link(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || (found[back].Anchor == found[at].Anchor && mention.Name is null)) continue;
            if (IsSame(found[back], other, found[at], mention)) return mention with { SameAs = back };
        }

        if (mention.Name is not null) return Named(found, mentions, at, mention);
        if (found[at].People.Count.Further) return mention;
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || other.PartOf >= 0 || other.SameAs >= 0 || other.Name is not null || found[back].Anchor == found[at].Anchor) continue;
            if (IsPart(found[back], other, found[at], mention)) return mention with { PartOf = back };
            if (IsRival(found[back], other, found[at], mention)) return mention with { RivalOf = other.RivalOf >= 0 ? other.RivalOf : back };
        }

        return mention;
    }

    /// <summary>A person named after a total of people with the same outcome is one of them.</summary>
    private VictimMention Named(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || other.PartOf >= 0 || other.SameAs >= 0 || other.Name is not null || found[back].Anchor == found[at].Anchor) continue;
            if (document.SentenceOf(found[at].Anchor) - document.SentenceOf(found[back].Anchor) > 6) break;
            if (other.Count.Best is not > 1 && other.Count.Low is not > 1) continue;
            var named = 0;
            for (var between = back + 1; between < at; between++)
                if (mentions[between].PartOf == back && mentions[between].Name is not null) named++;
            if (other.Count.Best is { } most && named >= most) continue;
            return mention with { PartOf = back };
        }

        return mention;
    }

    /// <summary>The same people: one name, the same words again, or a known noun ("the doctor") for one told before.</summary>
    private bool IsSame(FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention)
    {
        if (other.Head == mention.Head) return true;
        if (mention.Name is { } name && other.Name is { } known) return SameName(known, name);
        if ((next.People.Count.Further && !first.People.Count.Further) || first.Count.Best == 0 != (next.Count.Best == 0)) return false;
        if (next.Count.Best == 0) return true;
        var alike = first.Count.Best == next.Count.Best && first.Count.Low == next.Count.Low;
        var noun = document.LemmaHashes[other.Head] == document.LemmaHashes[mention.Head];
        var single = next.Count.Best == 1 && first.Count.Best == 1;
        if (mention.Name is not null || other.Name is not null)
        {
            if (!single) return false;
            if (mention.Name is null) return next.People.Count.Definite && (noun || mention.Who == other.Who || mention.Who == VictimKind.Civilian);
            return Near(first, next) && other.Name is null && mention.Who == other.Who && mention.Who is not (VictimKind.Unknown or VictimKind.Civilian);
        }

        if (next.People.Count.Definite && !next.People.Count.Said) return noun || (mention.Who == other.Who && mention.Who != VictimKind.Unknown && next.People.Plural == first.People.Plural);
        if (!alike) return false;
        if (noun) return true;
        if (single) return next.People.Count.Definite && mention.Who == other.Who;
        return (first.People.General || next.People.General || mention.Who == other.Who) && first.Count.Best > 1;
    }

    /// <summary>A smaller group of a said kind after a total of people.</summary>
    private static bool IsPart(FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention) =>
        first.People.General && !next.People.General && other.Count.Best > mention.Count.Best && mention.Count.Best > 0 && other.Count.Best > 1;

    /// <summary>Another figure for the same people: from another holder, or told as a changed toll.</summary>
    private bool IsRival(FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention)
    {
        if (mention.Count.Best is not > 0 || other.Count.Best is not > 0 || mention.Count == other.Count) return false;
        if (next.Update || first.Update) return true;
        if (!(first.People.General && next.People.General) && mention.Who != other.Who) return false;
        if (Updates(next)) return true;
        return Holder(other.Head) is var a && Holder(mention.Head) is var b && a != b && (a is not null || b is not null) && (a is not null && b is not null || Near(first, next));
    }

    private bool Updates(FoundPeople found)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(found.Anchor));
        for (var token = sentence.First; token < sentence.End; token++)
            if (lexicon.Words.Match(document, token, token + 1, out var word) > 0 && word.Kind == "update") return true;
        return false;
    }

    private string? Holder(int token)
    {
        if (claimPlaces.Last(token) is not (>= 0 and var at)) return null;
        var claim = claims[at].Claim;
        return claim.Speaker.Name ?? claim.Speaker.Passage?.Text ?? claim.Id;
    }

    private bool Near(FoundPeople first, FoundPeople next) => document.SentenceOf(next.Anchor) - document.SentenceOf(first.Anchor) <= 3;

    private static bool SameName(string known, string name) =>
        known == name || known.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(" " + known, StringComparison.OrdinalIgnoreCase) || (Surname(known) is { Length: > 3 } surname && surname.Equals(Surname(name), StringComparison.OrdinalIgnoreCase) && Initial(known) == Initial(name));

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static char Initial(string name) => char.ToUpperInvariant(name[0]);
}
