using Attest.Dates;
using Attest.Places;

namespace Attest.Events;

/// <summary>Puts the drafts of a report together where they tell of one event. The order in which drafts are given does not matter.</summary>
internal sealed class DraftMerger(TypeTable types)
{
    private const double NearKilometres = 20;

    /// <summary>Sentences within which a report tells what its title says.</summary>
    private const int LeadSentences = 4;

    /// <summary>How many incidents back one told again is looked for: more than any real report tells of.</summary>
    private const int Reach = 400;

    /// <summary>The incidents, in the order of their first words.</summary>
    public List<Draft> Merge(List<Draft> drafts)
    {
        var sorted = new List<Draft>(drafts);
        sorted.Sort((left, right) => left.Triggers[0].Span.First != right.Triggers[0].Span.First
            ? left.Triggers[0].Span.First.CompareTo(right.Triggers[0].Span.First)
            : left.Triggers[0].Span.End.CompareTo(right.Triggers[0].Span.End));
        var merged = new List<Draft>();
        foreach (var draft in sorted)
        {
            if (Home(draft, merged) is { } home)
            {
                home.Type = types.Narrower(home.Type, draft.Type);
                home.Absorb(draft);
            }
            else
            {
                merged.Add(draft);
            }
        }

        return merged;
    }

    private Draft? Home(Draft draft, List<Draft> merged)
    {
        for (var at = merged.Count - 1; at >= 0 && merged.Count - at <= Reach; at--)
        {
            var home = merged[at];
            var loose = (draft.OnlyResult || draft.TakesUp || home.OnlyResult) && draft.Sentence - home.LastSentence <= 2;
            if (draft.Status != home.Status && !(draft.OnlyResult && home.Status is IncidentStatus.Occurred or IncidentStatus.Attempted)) continue;
            if (!types.Fit(home.Type, draft.Type) && !loose) continue;
            if (draft.Background != home.Background && !(draft.OnlyResult && loose) && !(draft.TakesUp && home.Background && draft.Sentence - home.LastSentence <= 1)) continue;
            if (draft.Other && !draft.TakesUp && !draft.OnlyResult) continue;
            if (DraftTimes.IsWide(draft.Time) && !DraftTimes.IsWide(home.Time) && !draft.TakesUp && draft.Sentence > home.LastSentence) continue;
            if (TimesClash(home.Time, draft.Time) || (PlacesClash(home.Place, draft.Place) && !IsOfTitle(home, draft))) continue;
            return home;
        }

        return null;
    }

    /// <summary>True where a title is told again by the sentences under it: titles name the town or the province nearest to what happened, not the village.</summary>
    private static bool IsOfTitle(Draft home, Draft draft) =>
        home.Headline && draft.Sentence - home.LastSentence <= LeadSentences && (draft.Sentence - home.LastSentence <= 1 || home.Place?.Name.Place?.Country is { } country && country == draft.Place?.Name.Place?.Country);

    /// <summary>True where two times cannot be of one event.</summary>
    public static bool TimesClash(DateMention? left, DateMention? right)
    {
        if (left?.Time is not { } one || right?.Time is not { } other) return false;
        if (one.Start is { } from && one.End is { } to && other.Start is { } since && other.End is { } until) return to < since || until < from;
        return one.Weekday is not null && other.Weekday is not null && one.Weekday != other.Weekday;
    }

    /// <summary>True where two places cannot be of one event: both known, apart from each other, neither inside the other.</summary>
    public static bool PlacesClash(PlaceMention? left, PlaceMention? right)
    {
        if (left?.Name.Place is not { } one || right?.Name.Place is not { } other || one == other) return false;
        if (one.Country is not null && other.Country is not null && one.Country != other.Country) return true;
        if (one.Kind is PlaceKind.Country || other.Kind is PlaceKind.Country) return false;
        if (one.Kind is PlaceKind.Admin1 or PlaceKind.Region || other.Kind is PlaceKind.Admin1 or PlaceKind.Region) return one.Admin1 is not null && other.Admin1 is not null && one.Admin1 != other.Admin1;
        var reach = one.Kind is PlaceKind.Admin2 or PlaceKind.District || other.Kind is PlaceKind.Admin2 or PlaceKind.District ? 3 * NearKilometres : NearKilometres;
        return Kilometres(one, other) > reach;
    }

    private static double Kilometres(Place one, Place other)
    {
        const double Degree = 111.2;
        var north = (one.Latitude - other.Latitude) * Degree;
        var east = (one.Longitude - other.Longitude) * Degree * Math.Cos((one.Latitude + other.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
