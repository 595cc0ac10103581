using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Words that tell how sure it is who did it (<c>data/event-hedges.txt</c>). Safe to share between threads.</summary>
internal sealed class HedgeLexicon
{
    private const int Highest = 5;
    private static readonly ulong Rule = WordHash.Of("rule");

    private readonly WordSet hedges = [];
    private readonly WordSet doubts = [];
    private readonly WordSet rash = [];
    private readonly WordSet shares = [];
    private readonly WordMap<PerpetratorAttribution> triggers = new();

    private HedgeLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            foreach (var word in row.Phrases(0))
            {
                var hash = WordHash.Of(word.AsSpan().TrimStart('~'));
                switch (row[1])
                {
                    case "hedge": hedges.Add(hash); break;
                    case "doubt": doubts.Add(hash); break;
                    case "rash": rash.Add(hash); break;
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

    /// <summary>True for a noun of doubt ("the suspicion").</summary>
    public bool IsDoubt(Document document, int token) => document.Tags[token] == Upos.Noun && doubts.Contains(document.LemmaHashes[token]);

    /// <summary>True where an adverb of the event's word, or the verb it hangs on, hedges it ("allegedly shot", "is believed to have shot").</summary>
    public bool Governs(Document document, int trigger)
    {
        if (IsQualified(document, trigger)) return true;
        // "The attack was presumably carried out by …"
        if (NounPhrase.CarriedOutBy(document, trigger) is >= 0 and var doing && IsQualified(document, doing)) return true;
        if (document.Relations[trigger] == Relation.Xcomp && document.Heads[trigger] >= 0 && IsHedge(document, document.Heads[trigger])) return true;
        return IsDoubted(document, trigger);
    }

    private bool IsQualified(Document document, int word)
    {
        foreach (var child in document.Children(word))
            if ((document.Relations[child] is Relation.Advmod or Relation.Amod && IsHedge(document, child)) || (document.Relations[child] == Relation.Aux && child < word && Words.Doubting.Contains(document.FormHashes[child])) || (document.Relations[child] == Relation.Mark && document.FormHashes[child] == Words.Whether)) return true;
        return false;
    }

    /// <summary>True for what is told in the clause of a word of doubt ("there is evidence that rebels shot", "did not rule out that soldiers were responsible").</summary>
    private bool IsDoubted(Document document, int word) => DoubtOver(document, word) >= 0;

    /// <summary>True for what nothing is said to speak for ("he has no evidence that the rebels did it", "ruled out that …"): nobody is named for it.</summary>
    public bool IsUnsupported(Document document, int word)
    {
        if (IsDisbelieved(document, word)) return true;
        if (DoubtOver(document, word) is not (>= 0 and var doubt)) return false;
        // "There is nothing to suggest that …"
        if (document.Relations[doubt] is Relation.Acl or Relation.AclRelcl && document.FormHashes[document.Heads[doubt]] == Attribution.GrammarWords.Nothing) return true;
        if (document.Tags[doubt] == Upos.Verb) return document.LemmaHashes[doubt] == Rule && !IsNegated(document, doubt);
        // "No evidence or indication that …"
        if (document.Child(doubt, Relation.Det) < 0) doubt = NounPhrase.FirstOfList(document, doubt);
        return document.Child(doubt, Relation.Det) is >= 0 and var article && (document.FormHashes[article] == Words.No || (document.FormHashes[article] == Words.Any && document.Heads[doubt] is >= 0 and var verb && IsNegated(document, verb)));
    }

    /// <summary>True for what somebody does not believe or think, what is said to be rash to say, and what no proof or report tells ("had received no reports that").</summary>
    private bool IsDisbelieved(Document document, int word)
    {
        if (IsRash(document, word)) return true;
        for (var steps = 0; steps < Highest && document.Heads[word] is var governor and >= 0; steps++, word = governor)
        {
            var relation = document.Relations[word];
            if (relation == Relation.Ccomp && document.Tags[governor] == Upos.Verb && IsHedge(document, governor) && IsNegated(document, governor)) return true;
            if (IsRash(document, governor)) return true;
            if (relation is Relation.Acl or Relation.Ccomp && document.Tags[governor] == Upos.Noun && NounPhrase.IsNone(document, governor)) return true;
            if (relation is not (Relation.Xcomp or Relation.Conj or Relation.Ccomp or Relation.Obj or Relation.Obl or Relation.NsubjPass)) return false;
        }

        return false;
    }

    /// <summary>True for a verb of saying that an adjective before it calls rash or false ("it would be premature to say that").</summary>
    public bool IsRash(Document document, int verb) =>
        document.Relations[verb] is Relation.Csubj or Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl && document.Heads[verb] is >= 0 and var adjective && adjective < verb && rash.Contains(document.LemmaHashes[adjective]) && !IsNegated(document, adjective);

    /// <summary>True for a word with "not" or "never" of its own.</summary>
    public static bool IsNegated(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.FormHashes[child] is var form && (form == Words.Not || form == Words.NotShort || form == Words.Never || form == Attribution.GrammarWords.Nor || (form == Words.Neither && document.Relations[child] is Relation.Advmod or Relation.CcPreconj))) return true;
        return false;
    }

    /// <summary>The word of doubt in whose clause a word stands; -1 for none.</summary>
    private int DoubtOver(Document document, int word)
    {
        var share = shares.Contains(document.LemmaHashes[word]);
        for (var steps = 0; steps < Highest && document.Heads[word] is var governor and >= 0; steps++, word = governor)
        {
            var relation = document.Relations[word];
            if (relation is Relation.Ccomp or Relation.Acl or Relation.AclRelcl && doubts.Contains(document.LemmaHashes[governor])) return document.Child(word, Relation.Mark) >= 0 || (governor + 1 < document.Count && document.FormHashes[governor + 1] == Words.That) ? governor : -1;
            if (relation is Relation.Nmod or Relation.Obl && share) return doubts.Contains(document.LemmaHashes[governor]) ? governor : -1;
            if (relation is not (Relation.Xcomp or Relation.Conj or Relation.Ccomp or Relation.Obl or Relation.Obj or Relation.Nsubj or Relation.NsubjPass or Relation.Nmod)) return -1;
        }

        return -1;
    }

    /// <summary>What an event's word says by itself of how its perpetrator is known ("claimed responsibility", "blamed"); null for most.</summary>
    public PerpetratorAttribution? AttributionOf(Document document, TriggerMention trigger) =>
        triggers.TryGetValue(WordHash.Of(trigger.Entry.Name), out var attribution) || (trigger.Entry.Type == IncidentType.Attack && triggers.TryGetValue(document.LemmaHashes[trigger.Head], out attribution)) ? attribution : null;
}
