using Attest.Language;

namespace Attest.Places;

/// <summary>Reads what stands around a name ("20 km east of X", "the countryside of X", "northeastern X") and what it makes of the precision.</summary>
internal sealed class PhraseReader(Document document, Atlas atlas, PlaceCues cues)
{
    /// <summary>UCDP where_prec of a part of a state without borders.</summary>
    private const int FuzzyPart = 5;

    /// <summary>The mentions as later stages use them, and what stays open as problems.</summary>
    public PlaceReading Read(List<FoundName> names)
    {
        var mentions = new PlaceMention[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            var sentence = document.SentenceTokens(document.SentenceOf(name.Span.First));
            var phrase = Widen(name, sentence, out var near, out var part);
            var place = name.Place >= 0 ? atlas.ToPlace(name.Place) : null;
            var alternatives = name.Alternatives.ConvertAll(atlas.ToPlace);
            mentions[i] = new(name.Span, phrase, new(document.Passage(name.Span), name.Mention, place, [.. alternatives]) { Why = name.Why.Length > 0 ? name.Why : null }, Precision(name, near, part)) { IsCapital = name.Place >= 0 && atlas.IsCapital(name.Place) };
        }

        return new(mentions, []) { Parts = Parts(mentions) };
    }

    /// <summary>"in the north": a part of a state that is not named beside it, larger than a first-level area.</summary>
    private PlaceMention[] Parts(PlaceMention[] mentions)
    {
        var parts = new List<PlaceMention>();
        for (var at = 1; at + 1 < document.Count; at++)
        {
            if (!document[at].Is("the") || (Of(at + 1) & Cue.Direction) == 0 || (Of(at - 1) & Cue.Before) == 0 || document.Tags[at + 1] is not (Upos.Noun or Upos.Propn)) continue;
            if (at + 2 < document.Count && (document[at + 2].Is("of") || document.Tags[at + 2] is Upos.Noun or Upos.Propn or Upos.Adj || document[at + 2].Is("-"))) continue;
            var span = new TokenSpan(at, at + 2);
            if (Array.Exists(mentions, mention => mention.Phrase.Overlaps(span))) continue;
            parts.Add(new(span, span, new(document.Passage(span), PlaceMentionKind.Name, null, []), FuzzyPart));
        }

        foreach (var mention in mentions)
            if (CapitalOf(mention) is { } seat) parts.Add(seat);
        return [.. parts];
    }

    /// <summary>"The Iraqi capital", "Iraq's capital": the town it is, where no name follows; null for none.</summary>
    private PlaceMention? CapitalOf(PlaceMention state)
    {
        if (state.Name.Place is not { Kind: PlaceKind.Country, Country: { } country }) return null;
        var at = state.Span.End;
        if (at < document.Count && document[at].Is("'s")) at++;
        if (at >= document.Count || !document[at].Is("capital") || (at + 1 < document.Count && document.Tags[at + 1] is Upos.Propn or Upos.Noun) || (at + 2 < document.Count && document[at + 1].Is(",") && document.Tags[at + 2] == Upos.Propn)) return null;
        if (atlas.Capital(Atlas.CountryCode(country)) is not (>= 0 and var town)) return null;
        var span = new TokenSpan(state.Span.First, at + 1);
        return new(span, span, new(document.Passage(span), PlaceMentionKind.Name, atlas.ToPlace(town), []) { Why = "the capital of the state that is named" }, 1) { IsCapital = true };
    }

    private TokenSpan Widen(FoundName name, TokenSpan sentence, out bool near, out bool part)
    {
        near = part = false;
        var first = name.Span.First;
        if (name.Mention == PlaceMentionKind.Demonym) return name.Span;
        var at = first - 1;
        if (at >= sentence.First && document[at].Is("the")) at--;
        // "north of X", "the outskirts of X", "near X", "20 km east of X"
        if (at >= sentence.First + 1 && (document[at].Is("of") || document[at].Is("from")) && (Of(at - 1) & (Cue.Direction | Cue.Around)) != 0)
        {
            near = true;
            first = at - 1;
            at -= 2;
            if (at >= sentence.First && (Of(at) & (Cue.Direction | Cue.Around)) != 0) first = at--;
            if (at > sentence.First && (Of(at) & Cue.Measure) != 0 && document.Tags[at - 1] == Upos.Num) first = at - 1;
            else if (at >= sentence.First && document[at].Is("the")) first = at;
        }
        else if (at > sentence.First && (document[at].Is("from") || document[at].Is("of") || document[at].Is("outside")) && (Of(at - 1) & Cue.Measure) != 0)
        {
            near = true;
            first = document.Tags[at - 1] == Upos.Num || at - 2 < sentence.First ? at - 1 : at - 2;
        }
        else if (IsBetween(name.Span, sentence))
        {
            near = true;
        }
        else if (at >= sentence.First && (document[at].Is("near") || document[at].Is("outside") || document[at].Is("around")))
        {
            near = true;
            first = at;
        }
        else if (at >= sentence.First && (Of(at) & Cue.Direction) != 0)
        {
            part = true;
            first = at;
        }

        var end = name.Span.End;
        if (end < sentence.End && document[end].Is("'s")) end++;
        var kindEnd = end;
        while (kindEnd < sentence.End && kindEnd < end + 2 && ((Of(kindEnd) & (Cue.Direction | Cue.Around)) != 0)) kindEnd++;
        if (kindEnd > end && (Of(kindEnd - 1) & Cue.Around) != 0)
        {
            near = true;
            return new(first, kindEnd);
        }

        return new(first, end < sentence.End && cues.TryKind(document.FormHashes[end], out _, out _) && end == name.Span.End ? end + 1 : name.Span.End);
    }

    /// <summary>True for both towns of "between Kati and Diéma" and of "the Gao–Ansongo road": what happened there did so at neither.</summary>
    private bool IsBetween(TokenSpan span, TokenSpan sentence)
    {
        var (before, after) = (span.First - 1, span.End);
        if (before >= sentence.First && document[before].Is("between") && after < sentence.End && document[after].Is("and")) return true;
        for (var back = before - 1; back >= sentence.First && back > before - 5; back--)
            if (document[back].Is("between") && before > back && document[before].Is("and") && document.Tags[before - 1] == Upos.Propn) return true;
        // "Gao–Ansongo road", either of the two
        var road = before > sentence.First && IsDash(before) ? after : after + 1 < sentence.End && IsDash(after) && document.Tags[after + 1] == Upos.Propn ? after + 2 : -1;
        return road > 0 && road < sentence.End && (Of(road) & Cue.Road) != 0;
    }

    private bool IsDash(int token) => document.Source[document.Starts[token]] is '-' or '–' && document.Ends[token] - document.Starts[token] == 1;

    /// <summary>UCDP where_prec: 1 exact, 2 near a point, 3 and 4 areas, 5 a line or a fuzzy part of a state, 6 a state, 7 the high seas.</summary>
    private int? Precision(FoundName name, bool near, bool part)
    {
        if (name.Place < 0) return null;
        return atlas.Kind(name.Place) switch
        {
            PlaceKind.Country => part ? 5 : 6,
            PlaceKind.Admin1 => 4,
            PlaceKind.Admin2 => 3,
            PlaceKind.Water when atlas.Country(name.Place) == 0 => 7,
            PlaceKind.Water or PlaceKind.Mountain or PlaceKind.Region => 5,
            _ => near || part ? 2 : 1,
        };
    }

    private Cue Of(int token) => token >= 0 && token < document.Count ? cues.Of(document.FormHashes[token]) : Cue.None;
}
