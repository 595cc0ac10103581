using Attest.Language;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Decides over the whole document which found names are places: containment, one sense of a name a document, and persons who bear it.</summary>
internal sealed class NameSieve(Document document, Atlas atlas, WordSet personWords)
{
    /// <summary>What it adds to a name that some place of a state bears which the report names.</summary>
    private const double InNamedState = 0.5;

    /// <summary>Words of a house's name or kind between it and "in".</summary>
    private const int LongestBetween = 3;

    /// <summary>The names that are kept, in the order of the text.</summary>
    public List<FoundName> Keep(List<FoundName> found)
    {
        Contain(found);
        var states = StatesNamed(found);
        var strongest = new WordMap<double>();
        foreach (var name in found)
        {
            if (!name.Certain && name.Span.Length == 1 && personWords.Contains(document.FormHashes[name.Span.First])) name.Evidence -= name.Container >= 0 ? 1 : 3;
            if (!name.Certain && states.Count > 0 && name.Entries.Any(entry => states.Contains(atlas.Country(Atlas.IndexOf(entry))))) name.Evidence += InNamedState;
            strongest[name.Key] = Math.Max(name.Evidence, strongest.GetValueOrDefault(name.Key, double.MinValue));
        }

        var keep = new bool[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            var name = found[i];
            // Where the name is surely a place once, its weaker mentions are the same place.
            var help = strongest[name.Key] >= 3.5 && name.Evidence > -1.5 ? 2 : 0;
            keep[i] = name.Evidence + help >= NameEvidence.Enough;
        }

        var kept = new List<FoundName>();
        var moved = new int[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            moved[i] = keep[i] ? kept.Count : -1;
            if (keep[i]) kept.Add(found[i]);
        }

        foreach (var name in kept)
        {
            if (name.Container >= 0) name.Container = moved[name.Container];
            if (name.Within >= 0) name.Within = moved[name.Within];
        }

        return kept;
    }

    /// <summary>"Lima, Peru", "Springfield (Ill.)": the second contains the first where some place of the first lies in some place of the second.</summary>
    private void Contain(List<FoundName> found)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (name, area) = (found[i], found[i + 1]);
            var gap = area.Span.First - name.Span.End;
            if (IsIn(name, area)) name.Within = i + 1;
            if (gap is not (1 or 2) || area.Mention == PlaceMentionKind.Demonym || name.Mention == PlaceMentionKind.Demonym) continue;
            var mark = document[name.Span.End];
            var comma = mark.Is(",") && gap == 1;
            if (!comma && !(mark.Is("(") && gap == 1) && !(mark.Is("in") && gap <= 2) && !(mark.Is(",") && gap == 2 && document[name.Span.End + 1].Is("in"))) continue;
            if (document.SentenceOf(name.Span.First) != document.SentenceOf(area.Span.First)) continue;
            if (!SomeInside(name, area)) continue;
            name.Container = i + 1;
            name.Evidence += comma ? 4 : 1.5;
            area.Evidence += comma ? 2 : 0.5;
        }
    }

    /// <summary>"Al-Karama in Raqqa", "the Saint Mary health post in Tigray", "the Las Palmas neighborhood of Tijuana": nothing but nouns and "in" between two names, or "of" behind a part of a town.</summary>
    private bool IsIn(FoundName name, FoundName area)
    {
        var last = area.Span.First - 1;
        if (last < name.Span.End || last - name.Span.End > LongestBetween || !(document[last].Is("in") || (document[last].Is("of") && last > name.Span.End && name.SaidKind is PlaceKind.District or PlaceKind.Camp)) || document.SentenceOf(last) != document.SentenceOf(name.Span.First) || name.Mention != PlaceMentionKind.Name || area.Mention == PlaceMentionKind.Demonym) return false;
        for (var token = name.Span.End; token < last; token++)
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn or Upos.Adj)) return false;
        return true;
    }

    private WordSet StatesNamed(List<FoundName> found)
    {
        var states = new WordSet();
        foreach (var name in found)
            if (name.Certain && name.Entries.Length > 0 && Atlas.IndexOf(name.Entries[0]) is var place && atlas.Kind(place) == PlaceKind.Country) states.Add(atlas.Country(place));
        return states;
    }

    private bool SomeInside(FoundName name, FoundName area)
    {
        foreach (var outer in area.Entries)
        {
            var place = Atlas.IndexOf(outer);
            if (atlas.Kind(place) is not (PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Region)) continue;
            foreach (var inner in name.Entries)
                if (Atlas.IndexOf(inner) != place && atlas.IsIn(Atlas.IndexOf(inner), place)) return true;
        }

        return false;
    }
}
