using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Finds the people to whom something is said to have happened. Built once, then only read: safe to share between threads.</summary>
internal sealed class VictimReader
{
    private readonly VictimLexicon lexicon = new();
    private readonly VictimCounts counts;

    /// <summary>Reads the data files.</summary>
    public VictimReader() => counts = new(lexicon);

    /// <summary>All mentions in the order of the text.</summary>
    public VictimMention[] Read(Document document, ActorMention[] actors, ClaimMention[] claims)
    {
        if (document.Count == 0) return [];
        var scan = new VictimScan(document, lexicon, counts, actors);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++)
            if (document.SentenceKinds[sentence] is not (SentenceKind.Furniture or SentenceKind.Credit)) scan.Read(document.SentenceTokens(sentence));
        return scan.Found.Count == 0 ? [] : new VictimLinks(document, lexicon, claims).Join(scan.Found);
    }
}
