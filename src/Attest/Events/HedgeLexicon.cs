using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Words that tell how sure it is who did it (<c>data/event-hedges.txt</c>). Safe to share between threads.</summary>
internal sealed class HedgeLexicon
{
    private readonly WordSet hedges = [];
    private readonly WordMap<PerpetratorAttribution> triggers = new();

    private HedgeLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            foreach (var word in row[0].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = WordHash.Of(word.AsSpan().TrimStart('~'));
                if (row[1] == "hedge") hedges.Add(hash);
                else triggers[hash] = row.Code<PerpetratorAttribution>(1);
            }
        }
    }

    /// <summary>Reads the lexicon of the build.</summary>
    public static HedgeLexicon Load() => new(DataFile.Open("event-hedges.txt"));

    /// <summary>True for a word that hedges what it stands with.</summary>
    public bool IsHedge(Document document, int token) => hedges.Contains(document.LemmaHashes[token]);

    /// <summary>True where an adverb of the event's word, or the verb it hangs on, hedges it ("allegedly shot", "is believed to have shot").</summary>
    public bool Governs(Document document, int trigger)
    {
        foreach (var child in document.Children(trigger))
            if (document.Relations[child] is Relation.Advmod or Relation.Amod && IsHedge(document, child)) return true;
        return document.Relations[trigger] == Relation.Xcomp && document.Heads[trigger] >= 0 && IsHedge(document, document.Heads[trigger]);
    }

    /// <summary>What an event's word says by itself of how its perpetrator is known ("claimed responsibility", "blamed"); null for most.</summary>
    public PerpetratorAttribution? AttributionOf(Document document, TriggerMention trigger) =>
        triggers.TryGetValue(WordHash.Of(trigger.Entry.Name), out var attribution) || triggers.TryGetValue(document.LemmaHashes[trigger.Head], out attribution) ? attribution : null;
}
