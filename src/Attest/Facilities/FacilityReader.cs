using Attest.Actors;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Facilities;

/// <summary>Finds the protected places a report describes, their operator, services and status. Built once, then only read: safe to share between threads.</summary>
internal sealed class FacilityReader
{
    private readonly FacilityLexicon lexicon = new();

    /// <summary>Each facility once, with every mention.</summary>
    public FacilityReading Read(Document document, DateReading dates, PlaceReading places, ActorMention[] actors)
    {
        var scan = new FacilityScan(document, lexicon, actors);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
            if (document.SentenceKinds[sentence] != SentenceKind.Furniture) scan.Read(document.SentenceTokens(sentence));
        if (scan.Found.Count == 0) return new([], []);
        var description = new FacilityDescription(document, lexicon, places, actors);
        var facilities = new Facility[scan.Found.Count];
        var mentions = new List<FacilityMention>();
        for (var at = 0; at < facilities.Length; at++)
        {
            var found = scan.Found[at];
            description.Read(found);
            facilities[at] = Write(document, found, $"f{at + 1}");
            foreach (var mention in found.Mentions) mentions.Add(new(mention.Span, mention.Head, facilities[at].Key, found.Kind) { Treatment = mention.Treatment });
        }

        mentions.Sort((a, b) => a.Span.First.CompareTo(b.Span.First));
        return new(facilities, [.. mentions]);
    }

    private static Facility Write(Document document, FoundFacility found, string key)
    {
        var longest = found.Mentions[0].Span;
        foreach (var mention in found.Mentions)
            if (mention.Span.Length > longest.Length) longest = mention.Span;
        var name = found.Name ?? string.Join(' ', document.Text(longest).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new(key, name, found.Kind, [.. found.Mentions.ConvertAll(mention => document.Passage(mention.Span))])
        {
            Place = found.Place,
            Founded = found.Founded,
            Operator = found.Operator,
            Services = [.. found.Services],
            Serves = found.Serves,
            Status = found.Status,
        };
    }
}
