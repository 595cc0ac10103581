using Attest.Language;
using Attest.Places;

namespace Attest.Actors;

/// <summary>Finds those who can act or speak. Built once, then only read: safe to share between threads.</summary>
internal sealed class ActorReader
{
    private readonly ActorLexicon lexicon = new();

    /// <summary>All mentions in the order of the text; an adjective inside a longer mention is not given again, the armed body that somebody speaks for is.</summary>
    public ActorMention[] Read(Document document, PlaceReading places)
    {
        if (document.Count == 0) return [];
        var scan = new ActorScan(document, lexicon, places);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
            if (document.SentenceKinds[sentence] != SentenceKind.Furniture) scan.Read(document.SentenceTokens(sentence));
        return SpokenBodies.Add(document, lexicon, new ActorLinks(document, lexicon).Join(scan.Mentions));
    }
}
