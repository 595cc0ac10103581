using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Gives the event of a report's lead the town of its dateline ("PESHAWAR, Pakistan - A bomb killed nine people"), where that is safe.</summary>
/// <remarks>Reporters write of a state's news from its capital, and of another state's from afar: a capital is no such town, nor is any in a report that names a place elsewhere.</remarks>
internal static class DatelinePlaces
{
    /// <summary>Gives it to each incident that has no place and is told in the first sentence behind a dateline, where that sentence names no place and nobody by a country.</summary>
    public static void Give(List<Draft> incidents, Document document, PlaceReading places)
    {
        for (var line = 0; line + 1 < document.SentenceCount; line++)
        {
            if (document.SentenceKinds[line] != SentenceKind.Dateline || TownOf(document.SentenceTokens(line), places) is not { } town || NamesPlace(document.SentenceTokens(line + 1), places) || IsElsewhere(document, town, line, places)) continue;
            foreach (var draft in incidents)
                if (draft is { Place: null, Background: false, Counted: false, Status: IncidentStatus.Occurred or IncidentStatus.Attempted } && draft.Sentence == line + 1) draft.Place = town;
        }
    }

    /// <summary>The town at the head of an entry ("Goma, 2 March: A clinic was looted. Its guard was beaten."), whatever it is; null where the sentence's paragraph has none.</summary>
    public static PlaceMention? OfEntry(Document document, int sentence, PlaceReading places)
    {
        var first = sentence;
        while (first > 0 && document.SentenceParagraphs[first - 1] == document.SentenceParagraphs[sentence]) first--;
        var line = document.SentenceTokens(first);
        if (!document.HeadsEntry(first) && !(first < sentence && IsName(document, line, places))) return null;
        foreach (var mention in places.Mentions)
            if (line.Contains(mention.Span.First) && mention.Name.Mention == PlaceMentionKind.Name) return mention;
        return null;
    }

    /// <summary>"EL FASHER. Drones hit the market": a sentence that is a place's name and nothing else.</summary>
    private static bool IsName(Document document, TokenSpan line, PlaceReading places) =>
        line.Length < 8 && document.Tags[line.End - 1] == Upos.Punct && Array.Exists(places.Mentions, mention => mention.Phrase.First <= line.First && mention.Phrase.End >= line.End - 1 && mention.Name.Mention == PlaceMentionKind.Name);

    /// <summary>The first town of a dateline, no capital; null for none.</summary>
    private static PlaceMention? TownOf(TokenSpan line, PlaceReading places)
    {
        foreach (var mention in places.Mentions)
            if (line.Contains(mention.Span.First)) return mention is { IsCapital: false, Name: { Mention: PlaceMentionKind.Name, Place.Kind: PlaceKind.Settlement } } ? mention : null;
        return null;
    }

    private static bool NamesPlace(TokenSpan sentence, PlaceReading places)
    {
        foreach (var mention in places.Mentions)
            if (sentence.Contains(mention.Span.First)) return true;
        return Array.Exists(places.Parts, part => sentence.Contains(part.Span.First));
    }

    /// <summary>True where the report names a place of another state, or its next dateline follows.</summary>
    private static bool IsElsewhere(Document document, PlaceMention town, int line, PlaceReading places)
    {
        foreach (var mention in places.Mentions)
        {
            var sentence = document.SentenceOf(mention.Span.First);
            if (sentence < line) continue;
            if (sentence > line && document.SentenceKinds[sentence] == SentenceKind.Dateline) break;
            if (mention.Name.Place?.Country is { } state && state != town.Name.Place?.Country) return true;
        }

        return false;
    }
}
