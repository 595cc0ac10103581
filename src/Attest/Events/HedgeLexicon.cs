using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Words that tell how sure it is who did it (<c>data/event-hedges.txt</c>). Safe to share between threads.</summary>
internal sealed class HedgeLexicon
{
    private const int Highest = 5;

    private readonly WordSet hedges = [];
    private readonly WordSet doubts = [];
    private readonly WordSet shares = [];
    private readonly WordMap<PerpetratorAttribution> triggers = new();

    private HedgeLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            foreach (var word in row[0].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = WordHash.Of(word.AsSpan().TrimStart('~'));
                switch (row[1])
                {
                    case "hedge": hedges.Add(hash); break;
                    case "doubt": doubts.Add(hash); break;
                    case "share": shares.Add(hash); break;
                    default: triggers[hash] = row.Code<PerpetratorAttribution>(1); break;
                }
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
        if (document.Relations[trigger] == Relation.Xcomp && document.Heads[trigger] >= 0 && IsHedge(document, document.Heads[trigger])) return true;
        return IsDoubted(document, trigger);
    }

    /// <summary>True for what is told in the clause of a word of doubt ("there is evidence that rebels shot", "did not rule out that soldiers were responsible").</summary>
    private bool IsDoubted(Document document, int word)
    {
        var share = shares.Contains(document.LemmaHashes[word]);
        for (var steps = 0; steps < Highest && document.Heads[word] is var governor and >= 0; steps++, word = governor)
        {
            var relation = document.Relations[word];
            if (relation is Relation.Ccomp or Relation.Acl or Relation.AclRelcl && doubts.Contains(document.LemmaHashes[governor])) return document.Child(word, Relation.Mark) >= 0 || (governor + 1 < document.Count && document.FormHashes[governor + 1] == Words.That);
            if (relation is Relation.Nmod or Relation.Obl && share) return doubts.Contains(document.LemmaHashes[governor]);
            if (relation is not (Relation.Xcomp or Relation.Conj or Relation.Ccomp or Relation.Obl or Relation.Obj or Relation.Nsubj or Relation.Nmod)) return false;
        }

        return false;
    }

    /// <summary>What an event's word says by itself of how its perpetrator is known ("claimed responsibility", "blamed"); null for most.</summary>
    public PerpetratorAttribution? AttributionOf(Document document, TriggerMention trigger) =>
        triggers.TryGetValue(WordHash.Of(trigger.Entry.Name), out var attribution) || triggers.TryGetValue(document.LemmaHashes[trigger.Head], out attribution) ? attribution : null;
}
