using Attest.Language;

namespace Attest.Places;

/// <summary>Weighs what speaks for and against a run of words naming a place: the words themselves, those of their run, and those beside it.</summary>
internal sealed class NameEvidence(Document document, WordCase words, Atlas atlas, PlaceCues cues)
{
    private readonly List<uint> areas = [];
    private readonly (int Token, int Flags)[] recent = new (int, int)[8];

    /// <summary>As known as a town of a million is.</summary>
    private const double LargeTown = 3;

    /// <summary>Below this nothing in the rest of the document makes it a place.</summary>
    public const double Hopeless = -4;

    /// <summary>From this on it is a place without help.</summary>
    public const double Enough = 2;

    /// <summary>How the words name their place; null where they cannot (a postal code that follows nothing, a code in the wrong case).</summary>
    public PlaceMentionKind? Mention(TokenSpan span, List<uint> entries)
    {
        var text = document.Text(span);
        var upper = IsUpper(text);
        NameSort best = NameSort.Postal;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var sort = Atlas.SortOf(entries[i]);
            var code = sort is NameSort.Short or NameSort.Abbreviation or NameSort.Postal;
            // "US" is a state, "us" and "Us" are not; "Ill." needs its full stop.
            var fits = !code || (sort == NameSort.Abbreviation ? (upper && text.Length > 1) || text.Contains('.') || StopsInside(span) : upper);
            if (sort == NameSort.Postal && (!AfterComma(span.First) || (span.End < document.Count && (document[span.End].Is("-") || document.Tags[span.End] == Upos.Num)))) fits = false;
            if (sort == NameSort.Short) fits = false;
            if (!fits) entries.RemoveAt(i);
            else if (sort < best) best = sort;
        }

        if (entries.Count == 0 || (span.End < document.Count && document.Source[document.Starts[span.End]] == '$')) return null;
        // A town called "Canadian" is hardly ever meant.
        if (entries.Exists(entry => Atlas.SortOf(entry) == NameSort.Demonym) && !AfterComma(span.First) && !entries.Exists(entry => atlas.Rank(Atlas.IndexOf(entry)) >= 5 && Atlas.SortOf(entry) == NameSort.Primary))
        {
            entries.RemoveAll(entry => Atlas.SortOf(entry) != NameSort.Demonym);
            best = NameSort.Demonym;
        }

        // "U.S." is the state, not the French village of Us.
        if (entries.Exists(entry => Atlas.SortOf(entry) >= NameSort.Abbreviation))
        {
            entries.RemoveAll(entry => Atlas.SortOf(entry) < NameSort.Abbreviation);
            return PlaceMentionKind.Abbreviation;
        }

        if (best == NameSort.Demonym) return PlaceMentionKind.Demonym;
        return best >= NameSort.Short ? PlaceMentionKind.Abbreviation : PlaceMentionKind.Name;
    }

    /// <summary>An abbreviation with its full stop, where the tokens part the two ("W.Va" and ".").</summary>
    public TokenSpan WithStop(TokenSpan span) =>
        span.End < document.Count && document[span.End].Is(".") && !document[span.End].SpaceBefore && !IsUpper(document.Text(span)) ? new(span.First, span.End + 1) : span;

    /// <summary>The weight for a place.</summary>
    public double Score(TokenSpan span, TokenSpan run, TokenSpan sentence, List<uint> entries, PlaceMentionKind mention, out bool certain)
    {
        certain = false;
        if (mention == PlaceMentionKind.Demonym)
        {
            certain = true;
            return 6;
        }

        var fame = Fame(entries);
        var score = fame + (mention == PlaceMentionKind.Abbreviation ? 0 : Words(span)) + Run(span, run) + Beside(span, run, sentence, fame);
        if (mention == PlaceMentionKind.Abbreviation) score += 2;
        certain = fame >= 4 && score >= Enough;
        return score;
    }

    /// <summary>True where a person's name starts here: a first name and another capitalised word, or one that is followed by an age.</summary>
    public bool StartsPerson(int at, TokenSpan run, int matched)
    {
        var flags = Flags(at);
        if ((flags & WordFlags.FirstName) == 0 || at + 1 >= run.End) return false;
        var next = at + 1;
        if (!words.Capital(next)) return NameMatcher.IsLink(document, next);
        return (cues.Of(document.FormHashes[next]) & (Cue.Body | Cue.Org | Cue.Street | Cue.Facility | Cue.KindAfter)) == 0 || matched == 0;
    }

    /// <summary>True where the token is a word for a kind of area behind a name ("County") and ends its run or stands before a public body.</summary>
    public bool IsKindAfter(int token, TokenSpan run) => token < run.End && (cues.Of(document.FormHashes[token]) & Cue.KindAfter) != 0;

    /// <summary>The name with the kind word behind it, where one follows.</summary>
    public TokenSpan WithKindWord(TokenSpan span, TokenSpan run, out PlaceKind? kind, out bool wider)
    {
        kind = null;
        wider = false;
        if (span.End < document.Count && cues.TryKind(document.FormHashes[span.End], out var said, out _) && (cues.Of(document.FormHashes[span.End]) & Cue.KindAfter) != 0)
        {
            kind = said;
            wider = span.End < run.End && said is PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Water or PlaceKind.Mountain or PlaceKind.Region && words.Capital(span.End) && EndsName(span.End + 1, run);
            if (wider) return new(span.First, span.End + 1);
        }
        else if (span.First > 1 && document[span.First - 1].Is("of") && cues.TryKind(document.FormHashes[span.First - 2], out said, out _))
        {
            kind = said;
        }

        return span;
    }

    /// <summary>True where a name may end before a token: the run is over, or a body or office follows ("Rapides Parish Sheriff").</summary>
    private bool EndsName(int next, TokenSpan run)
    {
        if (next < run.End) return (cues.Of(document.FormHashes[next - 1]) & Cue.Body) == 0;
        return next >= document.Count || !document[next].Is("of") || !words.Capital(Math.Min(next + 1, document.Count - 1));
    }

    /// <summary>True where "de" ties more words to a known name; <paramref name="whole"/> is the name with them.</summary>
    public bool GoesOn(TokenSpan span, TokenSpan run, out TokenSpan whole)
    {
        whole = span;
        if (span.End + 1 >= run.End || !(document[span.End].Is("de") || document[span.End].Is("del"))) return false;
        var last = span.End;
        while (last + 1 < run.End && NameMatcher.IsLink(document, last)) last++;
        whole = new(span.First, last + 1);
        return words.Capital(last) && !NameMatcher.IsLink(document, last);
    }

    /// <summary>True for a run behind "the village of" that holds no word of a body, an office or another kind.</summary>
    public bool FollowsKind(TokenSpan run, TokenSpan sentence) => run.First > sentence.First + 1 && run.Length < 4 && document[run.First - 1].Is("of")
        && cues.TryKind(document.FormHashes[run.First - 2], out var kind, out _) && kind is PlaceKind.Settlement or PlaceKind.District or PlaceKind.Admin2
        && !InnerCues(run, Cue.Body | Cue.Org | Cue.Title | Cue.KindAfter | Cue.Facility | Cue.Never);

    /// <summary>True where unknown words name a place by the kind word beside them.</summary>
    public bool UnknownIsPlace(int at, TokenSpan run, TokenSpan sentence, out TokenSpan span, out PlaceKind kind)
    {
        span = new(at, run.End);
        kind = PlaceKind.Other;
        if (document[at].Text is [_, '.'] || (run.First > sentence.First + 1 && document[run.First - 1].Is("of") && words.Capital(run.First - 2))) return false;
        if (at != run.First || run.Length > 4 || InnerCues(span, Cue.Org | Cue.Never | Cue.Title)) return false;
        var last = run.End - 1;
        if (run.Length > 1 && (cues.Of(document.FormHashes[last]) & Cue.KindAfter) != 0 && cues.TryKind(document.FormHashes[last], out kind, out _) && kind is not (PlaceKind.Settlement or PlaceKind.Facility)) return true;
        if (run.End < sentence.End && !words.Capital(run.End) && (cues.Of(document.FormHashes[run.End]) & Cue.KindAfter) != 0
            && cues.TryKind(document.FormHashes[run.End], out kind, out _) && kind is PlaceKind.Settlement or PlaceKind.Admin2 or PlaceKind.Admin1 or PlaceKind.District or PlaceKind.Camp
            && (Common(at) == 0 || run.Length > 1)) return !(run.Length > 1 && (Flags(at) & WordFlags.FirstName) != 0);
        if (at > sentence.First + 1 && document[at - 1].Is("of") && cues.TryKind(document.FormHashes[at - 2], out kind, out _) && kind is not PlaceKind.Water) return run.Length > 1 || Common(at) is 0 or > 2;
        kind = PlaceKind.Settlement;
        return run.Length < 4 && AfterPlaceWord(at) && Common(at) is 0 or > 3 && BeforeArea(run.End, sentence);
    }

    /// <summary>A comma and a state or first-level area: "in Sulphur Bluff, La.", where the area is known and the town is not.</summary>
    private bool BeforeArea(int comma, TokenSpan sentence)
    {
        if (comma + 1 >= sentence.End || !document[comma].Is(",") || !words.Capital(comma + 1)) return false;
        areas.Clear();
        atlas.Find(NameFold.Of(document[comma + 1].Text), areas);
        return areas.Exists(entry => Atlas.SortOf(entry) != NameSort.Demonym && atlas.Kind(Atlas.IndexOf(entry)) is PlaceKind.Country or PlaceKind.Admin1);
    }

    /// <summary>How known the best place of the name is, by rank and inhabitants.</summary>
    private double Fame(List<uint> entries)
    {
        double best = -2;
        foreach (var entry in entries)
        {
            var place = Atlas.IndexOf(entry);
            var sort = Atlas.SortOf(entry);
            var population = atlas.Population(place);
            var value = atlas.Kind(place) switch
            {
                PlaceKind.Country => 5,
                PlaceKind.Admin1 => atlas.FirstOwn > place && population < 100_000 ? 1.0 : 2.5,
                PlaceKind.Admin2 => 0.8,
                _ => (population switch { >= 1_000_000 => 3.2, >= 300_000 => 2.6, >= 100_000 => 2, >= 20_000 => 1.4, >= 5_000 => 1, >= 1_000 => 0.7, _ => 0.3 }) + (atlas.Rank(place) >= 5 ? 1.5 : atlas.Rank(place) >= 3 ? 0.5 : 0),
            };
            value -= sort switch { NameSort.Alternate => population > 500_000 ? 0.8 : 1.6, NameSort.Derived => 1, _ => 0 };
            if (value > best) best = value;
        }

        return best;
    }

    private double Words(TokenSpan span)
    {
        if (span.Length > 1)
        {
            var known = atlas.Word(NameFold.Of(document.Text(span)));
            return 1.2 + ((known & WordFlags.KnownPlace) != 0 ? 1 : 0) - (AllCommon(span) && (cues.Of(document.FormHashes[span.End - 1]) & Cue.KindAfter) == 0 ? 1.5 : 0);
        }

        var flags = Flags(span.First);
        var score = (flags & WordFlags.LevelMask) switch { 1 => -3.5, 2 => -2.2, 3 => -1.2, 4 => -0.4, _ => 0.0 };
        if (flags == 0) score += 0.5;
        if ((flags & WordFlags.KnownPlace) != 0) score += 1.2;
        if ((flags & WordFlags.FirstName) != 0) score -= 0.9;
        if ((flags & WordFlags.Surname) != 0) score -= span.End < document.Count && document.Tags[span.End] is Upos.Verb or Upos.Aux && !AfterPlaceWord(span.First) ? 1.6 : 0.8;
        if ((cues.Of(document.FormHashes[span.First]) & (Cue.Never | Cue.Direction)) != 0) score -= 5;
        score += document.Tags[span.First] switch { Upos.Propn => 0.4, Upos.Verb or Upos.Adv or Upos.Pron or Upos.Det or Upos.Adp => -2, Upos.Adj => -0.3, _ => -0.3 };
        var text = document[span.First].Text;
        if (text.Length <= 4 && IsUpper(text) && !text.Contains('.')) score -= 1.2;
        return score;
    }

    /// <summary>What the other words of the run tell.</summary>
    private double Run(TokenSpan span, TokenSpan run)
    {
        double score = 0;
        if (span.End >= run.End) score += IsLane(span.End) ? -3 : span.First == run.First ? 0.6 : 0;
        else score += After(span, run);
        for (var at = run.First; at < span.First; at++)
        {
            if (!words.Capital(at)) continue;
            var cue = cues.Of(document.FormHashes[at]);
            if ((cue & Cue.Party) != 0 && at + 2 == span.First && document[at + 1].Is("-")) score += 1.5;
            else if ((cue & (Cue.Direction | Cue.Before)) != 0) score += 0.3;
            else if ((cue & Cue.Org) != 0) score -= 2.5;
            else if (at == document.SentenceTokens(document.SentenceOf(at)).First && Common(at) is 1 or 2) score -= 0;
            else score -= (Flags(at) & (WordFlags.FirstName | WordFlags.Surname)) != 0 ? 3 : 1.8;
        }

        return score;
    }

    private bool IsLane(int next) => next < document.Count && (cues.Of(document.FormHashes[next]) & Cue.Lane) != 0;

    private double After(TokenSpan span, TokenSpan run)
    {
        var next = span.End;
        if (!words.Capital(next)) return document[next].Is("-") ? -0.2 : -0.5;
        var last = cues.Of(document.FormHashes[run.End - 1]);
        if ((last & Cue.Street) != 0 && (last & Cue.Facility) == 0) return -6;
        var cue = cues.Of(document.FormHashes[next]);
        if ((cue & Cue.KindAfter) != 0 && cues.TryKind(document.FormHashes[next], out _, out _)) return 1.5;
        if ((cue & (Cue.Body | Cue.Title)) != 0) return span.First == run.First ? 0.8 : -1;
        if ((cue & (Cue.Org | Cue.Facility)) != 0) return (cue & Cue.Facility) != 0 ? 0.2 : -2;
        if ((Flags(span.First) & WordFlags.FirstName) != 0 && span.Length == 1) return -4;
        for (var at = next; at < run.End; at++)
        {
            var inner = cues.Of(document.FormHashes[at]);
            if ((inner & (Cue.Body | Cue.Title | Cue.KindAfter | Cue.Facility)) != 0) return 0;
            if ((inner & Cue.Org) != 0) return -1.2;
        }

        return (Flags(next) & WordFlags.FirstName) != 0 ? 0.2 : -1.8;
    }

    /// <summary>What the words before and after the run tell.</summary>
    private double Beside(TokenSpan span, TokenSpan run, TokenSpan sentence, double fame)
    {
        double score = 0;
        // "The Saint Joseph hospital" bears a saint's name, unless the town is a large one.
        if (IsSaint(span) && span.End < sentence.End && (cues.Of(document.FormHashes[span.End]) & (Cue.Facility | Cue.Org)) != 0 && fame < LargeTown) score -= 5;
        var before = run.First - 1;
        if (span.First == run.First && before >= sentence.First)
        {
            if (document[before].Is("the")) score -= span.Length == 1 && span.End >= run.End ? 0.8 : 0;
            var cue = cues.Of(document.FormHashes[before]);
            if (document[before].Is("of"))
            {
                score += 0.7;
                if (before > sentence.First && (cues.Of(document.FormHashes[before - 1]) & Cue.Org) != 0 && words.Capital(before - 1)) score -= document[before - 1].Is("city") || document[before - 1].Is("town") || document[before - 1].Is("government") ? 0 : document[before - 1].Is("university") || document[before - 1].Is("bank") ? 8 : 2.5;
            }
            else if ((cue & Cue.Before) != 0) score += 1.6;
            else if ((cue & Cue.KindBefore) != 0) score += 1;
            else if ((cue & Cue.Title) != 0) score -= 1.5;
            else if ((cue & Cue.Named) != 0 && before > sentence.First && (cues.Of(document.FormHashes[before - 1]) & (Cue.KindBefore | Cue.KindAfter | Cue.Facility | Cue.Around)) == 0 && span.Length == run.Length) score -= 3;
        }

        if (span.End >= sentence.End) return score;
        var after = document[span.End];
        if (after.Is(","))
        {
            if (span.End + 1 < sentence.End && document.Tags[span.End + 1] == Upos.Num && document[span.End + 1].Text.Length <= 2 && (Flags(span.End - 1) & (WordFlags.Surname | WordFlags.FirstName)) != 0) score -= 2;
        }
        else if ((cues.Of(after.Document.FormHashes[span.End]) & Cue.Saying) != 0)
        {
            score -= 1.2;
        }
        else if (!words.Capital(span.End) && (cues.TryKind(document.FormHashes[span.End], out _, out _) || (cues.Of(document.FormHashes[span.End]) & (Cue.Body | Cue.Facility)) != 0))
        {
            score += 0.8;
        }
        else if (after.Is("'s") && span.End + 1 < sentence.End && span.Length == run.Length && (cues.Of(document.FormHashes[span.End + 1]) & Cue.Own) != 0)
        {
            score -= 3;
        }
        // "St. Mary's Church", "the priest of St. Mary's in Kani"
        else if (after.Is("'s") && span.End + 1 < sentence.End && IsSaint(span) && (words.Capital(span.End + 1) || document.Tags[span.End + 1] is Upos.Adp or Upos.Punct or Upos.Verb or Upos.Aux or Upos.Cconj))
        {
            score -= 5;
        }

        if (span.First == sentence.First && (after.Is("(") || after.Is("--") || after.Is("—") || after.Is("–"))) score += 1.5;
        return score;
    }

    private bool IsSaint(TokenSpan span) => span.Length > 1 && (document[span.First].Is("st.") || document[span.First].Is("st") || document[span.First].Is("saint"));

    private bool AfterPlaceWord(int token) => token > 0 && (document[token - 1].Is("of") || (cues.Of(document.FormHashes[token - 1]) & (Cue.Before | Cue.KindBefore)) != 0);

    private bool InnerCues(TokenSpan span, Cue wanted)
    {
        for (var at = span.First; at < span.End; at++)
            if ((cues.Of(document.FormHashes[at]) & wanted) != 0 && !(at == span.End - 1 && (cues.Of(document.FormHashes[at]) & Cue.KindAfter) != 0)) return true;
        return false;
    }

    private bool AllCommon(TokenSpan span)
    {
        for (var at = span.First; at < span.End; at++)
            if (words.Capital(at) && Common(at) is 0 or > 3) return false;
        return true;
    }

    private bool AfterComma(int token) => token > 1 && (document[token - 1].Is(",") || document[token - 1].Is("(")) && words.Capital(token - 2);

    /// <summary>A full stop that does not end the sentence, or that stands behind a town's comma.</summary>
    private bool StopsInside(TokenSpan span) => span.End < document.Count && document.Source[document.Starts[span.End]] == '.'
        && (AfterComma(span.First) || (span.End + 1 < document.Count && document.SentenceOf(span.End + 1) == document.SentenceOf(span.First)));

    private int Common(int token) => Flags(token) & WordFlags.LevelMask;

    private int Flags(int token)
    {
        // A few neighbouring tokens are asked for again and again.
        ref var kept = ref recent[token & (recent.Length - 1)];
        if (kept.Token != token + 1) kept = (token + 1, atlas.Word(NameFold.Of(document[token].Text)));
        return kept.Flags;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c) && !char.IsUpper(c)) return false;
        return true;
    }
}
