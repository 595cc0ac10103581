using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Finds the people to whom something is said to have happened. Built once, then only read: safe to share between threads.</summary>
internal sealed class VictimReader
{
    private readonly VictimLexicon lexicon = VictimLexicon.Shared;

    /// <summary>All mentions in the order of the text.</summary>
    public VictimMention[] Read(Document document, DateReading dates, PlaceReading places, ActorMention[] actors, ClaimMention[] claims)
    {
        if (document.Count == 0) return [];
        var scan = new VictimScan(document, lexicon, actors, places);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
            if (document.SentenceKinds[sentence] is not (SentenceKind.Furniture or SentenceKind.Credit)) scan.Read(document.SentenceTokens(sentence));
        return scan.Found.Count == 0 ? [] : new VictimLinks(document, lexicon, claims, places, dates).Join(scan.Found);
    }
}
