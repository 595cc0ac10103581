using Attest.Attribution;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Joins people told more than once: the same people, parts of a total, and figures that disagree.</summary>
internal sealed class VictimLinks(Document document, VictimLexicon lexicon, ClaimMention[] claims, PlaceReading places, DateReading dates)
{
    private static readonly Lexicons.WordSet Victims = Lexicons.WordSet.Of("victim", "deceased");

    private const int Reach = 60;
    private const int UpdateReach = 14;
    private const int PartReach = 6;

    /// <summary>Sentences within which a toll for all is another figure for people told of before.</summary>
    private const int TollReach = 6;

    private static readonly Lexicons.WordSet Soldiers = DeedWords.Of("soldier");
    private static readonly Lexicons.WordSet Fighters = DeedWords.Of("fighter");
    private readonly ClaimPlaces claimPlaces = new(document.Count, claims);
    private readonly int[] placeFrom = From(document, places);
    private readonly bool[] days = Timed(document, dates, wide: false);
    private readonly bool[] months = Timed(document, dates, wide: true);

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
            mentions[i] = it.Same is { } same && Index(found, same, i) is >= 0 and var known && known < i ? mention with { SameAs = known } : it.Rival is { } rival && Index(found, rival, i) is >= 0 and var first && first < i ? mention with { RivalOf = mentions[first].RivalOf >= 0 ? mentions[first].RivalOf : VictimWriter.Root(mentions, first) } : mention.PartOf < 0 ? Link(found, mentions, i, mention) : PartAgain(found, mentions, i, mention);
            if (it.Update && mentions[i].RivalOf >= 0) TakeIn(found, mentions, i);
        }

        return mentions;
    }

    private static int Index(List<FoundPeople> found, FoundPeople whole, int near)
    {
        for (var at = Math.Max(0, near - Reach); at < found.Count && at <= near + Reach; at++)
            if (ReferenceEquals(found[at], whole)) return at;
        return -1;
    }

    /// <summary>"A missile killed a midwife and a newborn. The toll rose to four": the figure is of all who were told before, where they are several and fewer.</summary>
    private void TakeIn(List<FoundPeople> found, VictimMention[] mentions, int toll)
    {
        var sentence = document.SentenceOf(found[mentions[toll].RivalOf].Anchor);
        var (sum, several) = (0, 0);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var at = toll - 1; at >= 0 && toll - at <= Reach; at--)
            {
                if (mentions[at] is not { PartOf: < 0, SameAs: < 0, RivalOf: < 0 } part || part.Outcome != mentions[toll].Outcome || document.SentenceOf(found[at].Anchor) != sentence || found[at].People.Head >= found[toll].People.Head) continue;
                if (pass == 1) mentions[at] = part with { PartOf = toll };
                else (sum, several) = (sum + (part.Count.Best ?? part.Count.Low ?? 0), several + 1);
            }

            if (several < 2 || sum >= mentions[toll].Count.Best) return;
        }

        mentions[toll] = mentions[toll] with { RivalOf = -1 };
    }

    /// <summary>"The raid killed four people, including two civilians": a part that was told before.</summary>
    private VictimMention PartAgain(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        if (mention.PartOf >= at) return mention;
        var whole = VictimWriter.Root(mentions, mention.PartOf);
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || other.PartOf < 0 || other.PartOf >= at || found[back].Anchor == found[at].Anchor || VictimWriter.Root(mentions, other.PartOf) != whole) continue;
            if (IsSame(found[back], other, found[at], mention)) return mention with { SameAs = back };
        }

        return mention;
    }

    private VictimMention Link(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || (found[back].Anchor == found[at].Anchor && mention.Name is null)) continue;
            if (found[back].Joint && IsTaken(mentions, at, back)) continue;
            if (IsSame(found[back], other, found[at], mention) && (mention.Name is not null || found[at].People.Count is { Definite: true, Said: false } || !Apart(found[back], found[at]))) return mention with { SameAs = back };
        }

        if (mention.Name is not null) return Named(found, mentions, at, mention);
        if (found[at].People.Count.Further) return Others(found, mentions, at, mention);
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || other.PartOf >= 0 || other.SameAs >= 0 || other.Name is not null || (found[back].Anchor == found[at].Anchor && !HasColon(found[back].People.Span.End, found[at].People.Span.First))) continue;
            if (Apart(found[back], found[at]) || IsOfMonth(found, mentions, other.RivalOf >= 0 ? other.RivalOf : back, at) || IsByAnother(found[back], found[at])) continue;
            if (IsPart(found, found[back], other, found[at], mention)) return mention with { PartOf = back };
            if (IsRival(found[back], other, found[at], mention)) return mention with { RivalOf = other.RivalOf >= 0 ? other.RivalOf : back };
        }

        return mention;
    }

    /// <summary>"Air strikes killed 11 people. Gunmen shot dead six civilians": what others did in the next sentence is done to others.</summary>
    private bool IsByAnother(FoundPeople first, FoundPeople next)
    {
        if (Doer(first.Anchor) is not (>= 0 and var one) || Doer(next.Anchor) is not (>= 0 and var other) || document.LemmaHashes[one] == document.LemmaHashes[other]) return false;
        // "Rebels killed 12 civilians and soldiers killed 10"
        if (document.SentenceOf(first.Anchor) == document.SentenceOf(next.Anchor)) return document.Tags[other] is Upos.Noun or Upos.Propn && document.Relations[next.Anchor] is Relation.Conj or Relation.Advcl or Relation.Parataxis;
        return document.Tags[one] == Upos.Noun && document.Tags[other] == Upos.Noun && lexicon.People.Match(document, other, other + 1, out var entry) > 0 && entry.Who == VictimKind.Combatant;
    }

    /// <summary>Who or what does the deed of a verb in the active; -1 for none.</summary>
    private int Doer(int verb) => document.Tags[verb] == Upos.Verb && document.Child(verb, Relation.AuxPass) < 0 && document.Child(verb, Relation.Obj) >= 0 ? document.Child(verb, Relation.Nsubj) : -1;

    /// <summary>True where a figure told for several outcomes together ("killed or wounded seven") was told exactly since: a further figure is of other people.</summary>
    private static bool IsTaken(VictimMention[] mentions, int at, int joint)
    {
        for (var between = joint + 1; between < at; between++)
            if (mentions[between].SameAs == joint) return true;
        return false;
    }

    /// <summary>"38 others" after an earlier "30 others": figures of one event where those told beside them are told again too.</summary>
    private VictimMention Others(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        var again = -1;
        for (var beside = at - 1; beside >= 0 && document.SentenceOf(found[at].Anchor) - document.SentenceOf(found[beside].Anchor) <= 1; beside--)
        {
            if (mentions[beside].SameAs >= 0 || mentions[beside].RivalOf >= 0) again = VictimWriter.Root(mentions, mentions[beside].RivalOf >= 0 ? mentions[beside].RivalOf : beside);
            else if (mentions[beside].PartOf is var whole and >= 0 && document.SentenceOf(found[beside].Anchor) == document.SentenceOf(found[at].Anchor) && document.SentenceOf(found[whole].Anchor) < document.SentenceOf(found[at].Anchor)) again = VictimWriter.Root(mentions, whole);
        }

        // A title's "eight killed and over 29 injured", then "killing four and injuring at least 22 others": others than the dead.
        if (again < 0 || mentions[again].Count.Best is null)
            for (var back = 0; back < at && IsHeadline(found[back]); back++)
                if (mentions[back] is { PartOf: < 0, SameAs: < 0, Count.Low: > 2 } known && known.Outcome == mention.Outcome && !Apart(found[back], found[at]) && document.SentenceOf(found[back].Anchor) < document.SentenceOf(found[at].Anchor) && found.Exists(dead => dead.Outcome != mention.Outcome && dead.People.Head < mention.Head && document.SentenceOf(dead.Anchor) == document.SentenceOf(found[at].Anchor)))
                    return known.Count == mention.Count ? mention with { SameAs = back } : mention with { RivalOf = back };
        if (again < 0) return mention;
        for (var back = at - 1; back > again && at - back <= Reach; back--)
        {
            var other = mentions[back];
            var beside = document.SentenceOf(found[back].Anchor) == document.SentenceOf(found[again].Anchor) && other.Count.Low > 2;
            if (other.Outcome != mention.Outcome || other.PartOf >= 0 || other.SameAs >= 0 || !(beside || found[back].People.Count.Further) || document.SentenceOf(found[back].Anchor) == document.SentenceOf(found[at].Anchor)) continue;
            if (other.Count.Best == mention.Count.Best && other.Count.Low == mention.Count.Low) return mention with { SameAs = back };
            return mention with { RivalOf = other.RivalOf >= 0 ? other.RivalOf : back };
        }

        return mention;
    }

    /// <summary>A person named after a total of people with the same outcome is one of them.</summary>
    private VictimMention Named(List<FoundPeople> found, VictimMention[] mentions, int at, VictimMention mention)
    {
        for (var back = at - 1; back >= 0 && at - back <= Reach; back--)
        {
            var other = mentions[back];
            if (other.Outcome != mention.Outcome || other.PartOf >= 0 || other.Name is not null || found[back].Anchor == found[at].Anchor) continue;
            if (document.SentenceOf(found[at].Anchor) - document.SentenceOf(found[back].Anchor) > 6) break;
            var whole = VictimWriter.Root(mentions, back);
            if (mentions[whole].PartOf >= 0 || mentions[whole].Name is not null || (mentions[whole].Count.Best is not > 1 && mentions[whole].Count.Low is not > 1)) continue;
            var named = 0;
            for (var between = whole + 1; between < at; between++)
                if (mentions[between].PartOf == whole && mentions[between].Name is not null) named++;
            if ((mentions[whole].Count.Best is { } most && named >= most) || Apart(found[back], found[at])) continue;
            return mention with { PartOf = whole };
        }

        return mention;
    }

    /// <summary>The same people: one name, the same words again, or a known noun ("the doctor") for one told before.</summary>
    private bool IsSame(FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention)
    {
        if (other.Head == mention.Head) return true;
        if (mention.Name is { } name && other.Name is { } known) return SameName(known, name);
        if (first.Joint && next.Count.Best > 0 && next.Count.Best <= first.Count.High && (first.People.General || mention.Who == other.Who || next.People.General)) return true;
        if ((next.People.Count.Further && !first.People.Count.Further) || first.Count.Best == 0 != (next.Count.Best == 0)) return false;
        if (next.Count.Best == 0) return true;
        var alike = first.Count.Best == next.Count.Best && first.Count.Low == next.Count.Low;
        var noun = document.LemmaHashes[other.Head] == document.LemmaHashes[mention.Head];
        var single = next.Count.Best == 1 && first.Count.Best == 1;
        if (mention.Name is not null || other.Name is not null)
        {
            if (!single) return false;
            if (mention.Name is null && Near(first, next) && IsOneOfOurs(next.People)) return true;
            if (mention.Name is null) return next.People.Count.Definite && (noun || mention.Who == other.Who || mention.Who == VictimKind.Civilian);
            if (!Near(first, next) || other.Name is not null || next.People.Count.Further) return false;
            if (mention.Who == other.Who && mention.Who is not (VictimKind.Unknown or VictimKind.Civilian)) return true;
            return Fit(first, next) && (next.People.Count.Definite || IsHeadline(first));
        }

        if (IsVague(next.Count) && first.Count.Low >= next.Count.Low && Near(first, next) && (first.People.General || next.People.General || mention.Who == other.Who)) return true;
        // "Their sister was injured … The girl was taken to a hospital"
        if (single && next.People.Count.Definite && !next.People.Count.Said && next.People.Sex is { } sex && sex == first.People.Sex && Fit(first, next) && Near(first, next)) return true;
        if (single && next.People.Count.Definite && IsVictim(document, next.People) && Near(first, next)) return true;
        // "Six people were kidnapped. The hostages were being held"
        if (next.People.Count.Definite && !next.People.Count.Said && next.Outcome == Outcome.Abducted && next.People.Plural && first.Count.Best is not 1 && TreeWords.Captives.Contains(document.FormHashes[mention.Head])) return true;
        if (next.People.Count.Definite && !next.People.Count.Said) return noun || (mention.Who == other.Who && mention.Who != VictimKind.Unknown && next.People.Plural == first.People.Plural);
        if (IsHeadline(first) && !first.People.Count.Said && first.People.Plural && next.Count.Best is not 1 && (mention.Who == other.Who || first.People.General)) return true;
        if (!alike) return false;
        if (noun) return true;
        if (single) return (next.People.Count.Definite && mention.Who == other.Who) || (IsHeadline(first) && Near(first, next) && document.SentenceOf(first.Anchor) != document.SentenceOf(next.Anchor) && Fit(first, next) && (first.People.General || next.People.General || mention.Who == other.Who));
        // "Two vaccinators … The two women"
        return (first.People.General || next.People.General || mention.Who == other.Who || (next.People.Count.Definite && Fit(first, next))) && first.Count.Best > 1;
    }

    /// <summary>True for "one of its staff members", "one of our colleagues": whose body mourns somebody told before.</summary>
    private bool IsOneOfOurs(PeoplePhrase phrase)
    {
        for (var token = phrase.Head; token >= 2 && token > phrase.Head - PartReach; token--)
            if (document.Xpos(token) == "PRP$") return document.FormHashes[token - 1] == Words.Of && document.FormHashes[token - 2] == Words.One;
        return false;
    }

    /// <summary>True for "the victim", "the deceased": whoever it was.</summary>
    public static bool IsVictim(Document document, PeoplePhrase phrase) => phrase.Who == VictimKind.Unknown && Victims.Contains(document.LemmaHashes[phrase.Head]);

    /// <summary>True for people of whom no number is told ("some people who sustained injuries").</summary>
    private static bool IsVague(PeopleCount count) => count is { Best: null, High: null, Low: <= 4 };

    /// <summary>True for what a headline or the first sentence tells: what follows tells it again.</summary>
    private bool IsHeadline(FoundPeople found) => document.SentenceOf(found.Anchor) is var sentence && (sentence == 0 || document.SentenceKinds[sentence] == SentenceKind.Heading);

    /// <summary>True where one person may be both: of one kind, or one of them of no kind told, and not of two sexes.</summary>
    private static bool Fit(FoundPeople one, FoundPeople other) =>
        (one.Who == other.Who || IsAnybody(one) || IsAnybody(other)) && (one.People.Sex is null || other.People.Sex is null || one.People.Sex == other.People.Sex);

    /// <summary>True for "a person", "a civilian", "a man": whatever else the person may be.</summary>
    private static bool IsAnybody(FoundPeople found) => found.Who == VictimKind.Unknown || (found.Who == VictimKind.Civilian && (found.People.Broad || found.People.Sex is not null));

    /// <summary>A smaller group of a said kind after a total of people.</summary>
    private bool IsPart(List<FoundPeople> found, FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention)
    {
        var whole = other.Count.Best ?? other.Count.High;
        if (!(whole > mention.Count.Best && mention.Count.Best > 0 && whole > 1)) return false;
        // "Killed 19 after four of the wounded died": some of them.
        if (IsOfWounded(first, next)) return true;
        // "Lost two colleagues in the strike, which also killed a newborn": others.
        if (document.SentenceOf(first.Anchor) == document.SentenceOf(next.Anchor) && first.Anchor != next.Anchor && document.FormHashes[next.Anchor - 1] == Words.Also) return false;
        // "Killed four. The army said 12 militants and one soldier were killed": one of a list that is more than the whole.
        if (found.Exists(beside => beside.Anchor == next.Anchor && beside.Outcome == next.Outcome && beside.Count.Low > whole)) return false;
        // "Officials put the toll at 23; the army said nine fighters were killed": what one speaker says is no part of what another says.
        if (document.SentenceOf(first.Anchor) == document.SentenceOf(next.Anchor) && Holder(other.Head) is { } one && Holder(mention.Head) is { } two && one != two) return false;
        // "A strike killed eight people. A spokesman said the strike killed four militants": what it did, as another tells it.
        if (IsWholeDeed(first, next)) return false;
        // "Ten people were killed: six civilians and four soldiers"
        if (HasColon(first.People.Span.End, next.People.Span.First)) return true;
        if (first.People.General) return !next.People.General;
        if (mention.Who == other.Who && mention.Count.Best == 1 && next.People.Count.Definite && document.SentenceOf(next.Anchor) - document.SentenceOf(first.Anchor) <= PartReach) return true;
        return first.People.Broad && !next.People.Broad && mention.Who is VictimKind.Child or VictimKind.Civilian && Near(first, next);
    }

    /// <summary>True for those of the wounded who died, told as why a toll rose.</summary>
    private bool IsOfWounded(FoundPeople toll, FoundPeople dead)
    {
        if (toll.Outcome != Outcome.Killed || document.SentenceOf(toll.Anchor) != document.SentenceOf(dead.Anchor) || document.Child(dead.Anchor, Relation.Mark) is not (>= 0 and var after) || document.FormHashes[after] != Words.After) return false;
        foreach (var child in document.Children(dead.People.Head))
            if (NounPhrase.IsOf(document, child) && lexicon.Cues.Match(document, child, child + 1, out var hurt) > 0 && Array.Exists(hurt, cue => cue.Outcome == Outcome.Injured)) return true;
        return false;
    }

    /// <summary>True where a colon of one sentence stands between two mentions.</summary>
    private bool HasColon(int end, int first)
    {
        if (end >= first || document.SentenceOf(end) != document.SentenceOf(first)) return false;
        for (var token = end; token < first; token++)
            if (document.Source[document.Starts[token]] == ':') return true;
        return false;
    }

    /// <summary>The figure that a count is told with, a bound where no exact one is; 0 for none and for a bare plural.</summary>
    private static int Figure(VictimMention mention) => mention.Count.Best ?? mention.Count.High ?? (mention.Count.Literal is null ? 0 : mention.Count.Low ?? 0);

    /// <summary>Another figure for the same people: from another holder, or told as a changed toll.</summary>
    private bool IsRival(FoundPeople first, VictimMention other, FoundPeople next, VictimMention mention)
    {
        if (Figure(mention) <= 0 || Figure(other) <= 0 || mention.Count == other.Count || (mention.Count.Best == 1 && !next.People.General)) return false;
        // "Killing six soldiers; 11 militants died": of two sides.
        if ((Soldiers.Contains(document.LemmaHashes[other.Head]) && Fighters.Contains(document.LemmaHashes[mention.Head])) || (Fighters.Contains(document.LemmaHashes[other.Head]) && Soldiers.Contains(document.LemmaHashes[mention.Head]))) return false;
        if (next.Update || first.Update || IsWholeDeed(first, next)) return true;
        // "Killed 14 people, police said. The group said it had killed 25 officials": more than all cannot be some of them.
        var more = first.People.General && Figure(mention) > Figure(other) && !Fighters.Contains(document.LemmaHashes[mention.Head]);
        // "Killed 12 worshippers, a spokesman said. A hospital said it had received 17 bodies"
        more |= other.Who == VictimKind.Civilian && next.People.General && Figure(mention) > Figure(other) && Holder(other.Head) is { } teller && Holder(mention.Head) is { } another && teller != another;
        if (!more && !((first.People.General || first.People.Broad) && (next.People.General || next.People.Broad)) && mention.Who != other.Who) return false;
        if (Updates(next) && (next.People.General || next.Count.Best > 1)) return true;
        // "Two died overnight" beside "at least 14 were killed" are more people, not fewer.
        if (first.People.General && next.People.General && Figure(mention) * 3 < Figure(other) && !next.Update) return false;
        return Holder(other.Head) is var a && Holder(mention.Head) is var b && a != b && (a is not null || b is not null) && (a is not null && b is not null || Near(first, next) || (next.People.General && document.SentenceOf(next.Anchor) - document.SentenceOf(first.Anchor) <= TollReach));
    }

    /// <summary>True for fighters that the next speaker says a deed told before killed, where it was told before to have killed people.</summary>
    private bool IsWholeDeed(FoundPeople first, FoundPeople next) =>
        first.People.General && Fighters.Contains(document.LemmaHashes[next.People.Head]) && document.Relations[next.People.Head] != Relation.Conj && document.Child(next.People.Head, Relation.Conj) < 0 && document.SentenceOf(first.Anchor) < document.SentenceOf(next.Anchor) && Near(first, next) && Holder(next.People.Head) is { } teller && teller != Holder(first.People.Head)
        && Doer(next.Anchor) is >= 0 and var deed && document.Tags[deed] == Upos.Noun && document.Child(deed, Relation.Det) is >= 0 and var the && document.FormHashes[the] == Words.The && lexicon.People.Match(document, deed, deed + 1, out _) == 0;

    private bool Updates(FoundPeople found)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(found.Anchor));
        for (var token = Math.Max(sentence.First, found.People.Span.First - UpdateReach); token < found.People.Span.First; token++)
            if (lexicon.Words.Match(document, token, found.People.Span.First, out var word) > 0 && word.Kind == "update") return true;
        return false;
    }

    private string? Holder(int token)
    {
        if (claimPlaces.Last(token) is not (>= 0 and var at)) return null;
        var claim = claims[at].Claim;
        return claim.Speaker.Name ?? claim.Speaker.Passage?.Text ?? claim.Id;
    }

    /// <summary>True where the two sentences name settlements and none in common: figures of two villages are of two events.</summary>
    private bool Apart(FoundPeople first, FoundPeople next)
    {
        var (one, other) = (document.SentenceOf(first.Anchor), document.SentenceOf(next.Anchor));
        if (one == other) return false;
        var any = false;
        for (var at = placeFrom[other]; at < placeFrom[other + 1]; at++)
        {
            if (!IsSettlement(at)) continue;
            for (var before = placeFrom[one]; before < placeFrom[one + 1]; before++)
            {
                if (!IsSettlement(before)) continue;
                any = true;
                if (places.Mentions[before].Name.Place == places.Mentions[at].Name.Place || places.Mentions[before].Name.Passage.Text.Equals(places.Mentions[at].Name.Passage.Text, StringComparison.OrdinalIgnoreCase)) return false;
            }
        }

        return any;
    }

    /// <summary>True for a figure whose sentence names only a month, where people told before have a day: the figure of what is recalled is none of theirs.</summary>
    private bool IsOfMonth(List<FoundPeople> found, VictimMention[] mentions, int known, int at)
    {
        var sentence = document.SentenceOf(found[at].Anchor);
        if (!months[sentence] || days[sentence]) return false;
        var root = VictimWriter.Root(mentions, known);
        for (var back = root; back < at; back++)
            if (days[document.SentenceOf(found[back].Anchor)] && VictimWriter.Root(mentions, back) == root) return true;
        return false;
    }

    /// <summary>For each sentence whether it names a day, or a month or more.</summary>
    private static bool[] Timed(Document document, DateReading dates, bool wide)
    {
        var timed = new bool[document.SentenceCount];
        foreach (var mention in dates.Mentions)
            if (mention is { IsStamp: false, Time: not null } && (DraftTimes.IsWide(mention) || DraftTimes.IsSpan(document, mention)) == wide) timed[document.SentenceOf(mention.Span.First)] = true;
        return timed;
    }

    private bool IsSettlement(int mention) =>
        places.Mentions[mention].Name is { Mention: PlaceMentionKind.Name } name && (name.Place is null || name.Place.Kind is PlaceKind.Settlement or PlaceKind.District or PlaceKind.Camp);

    /// <summary>For each sentence the first place mention of it or of one after it.</summary>
    private static int[] From(Document document, PlaceReading places)
    {
        var from = new int[document.SentenceCount + 1];
        var at = 0;
        for (var sentence = 0; sentence <= document.SentenceCount; sentence++)
        {
            var first = sentence < document.SentenceCount ? document.SentenceFirst[sentence] : document.Count;
            while (at < places.Mentions.Length && places.Mentions[at].Span.First < first) at++;
            from[sentence] = at;
        }

        return from;
    }

    private bool Near(FoundPeople first, FoundPeople next) => document.SentenceOf(next.Anchor) - document.SentenceOf(first.Anchor) <= 3;

    private static bool SameName(string known, string name) =>
        known == name || known.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(" " + known, StringComparison.OrdinalIgnoreCase) || IsFirst(name, known) || (Surname(known) is { Length: > 3 } surname && surname.Equals(Surname(name), StringComparison.OrdinalIgnoreCase) && Initial(known) == Initial(name));

    /// <summary>"Father Cosmas" for Cosmas Osk.</summary>
    private static bool IsFirst(string name, string known) => name.Length > 3 && !name.Contains(' ', StringComparison.Ordinal) && known.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase);

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static char Initial(string name) => char.ToUpperInvariant(name[0]);
}
