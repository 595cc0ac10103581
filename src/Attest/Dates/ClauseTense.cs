using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Whether the clause around a time expression looks back or ahead, by its verb and the auxiliaries on it.</summary>
internal static class ClauseTense
{
    private static readonly ulong To = WordHash.Of("to");
    private static readonly ulong Missing = WordHash.Of("missing");
    private static readonly ulong By = WordHash.Of("by");

    /// <summary>-1 where it looks back, 1 where it looks ahead, 0 where neither can be told.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">First token of the expression.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="words">The words that tell.</param>
    public static int Of(Document document, int first, int last, DateWords words)
    {
        if (document.Heads.Length == 0) return 0;
        if (AsSoonAs(document, first, words)) return 1;
        // "said Thursday that he would …": the verb right before it, whatever the tree says.
        var before = first - 1;
        if (before > 0 && document.Tags[before] == Upos.Adp && !words.Until.Contains(document.FormHashes[before]) && document.FormHashes[before] != By) before--;
        if (before >= 0 && document.SentenceIds[before] == document.SentenceIds[first] && document.Xpos(before) == "VBD" && document.Tags[before] == Upos.Verb && !words.LooksAhead.Contains(document.LemmaHashes[before])) return -1;
        // The expression's own head is its token that hangs on something outside it.
        var at = last;
        for (var token = first; token <= last; token++)
            if (document.Heads[token] < first || document.Heads[token] > last) at = token;
        if (document.Relations[at] is Relation.Compound or Relation.NmodPoss or Relation.Amod or Relation.Nummod) return 0;
        if (first > 0 && document.FormHashes[first - 1] == By) return 1;
        var until = first > 0 && words.Until.Contains(document.FormHashes[first - 1]);
        for (var steps = 0; steps < 8 && at >= 0; steps++)
        {
            if (document.Tags[at] is Upos.Verb || (document.Tags[at] == Upos.Aux && document.Heads[at] < 0))
                return Verb(document, at, words) is var tense && tense < 0 && until && words.Postpones.Contains(document.LemmaHashes[at]) ? 1 : tense;
            if (words.LooksAhead.Contains(document.LemmaHashes[at])) return 1;
            at = document.Heads[at];
        }

        return 0;
    }

    // "as early as Tuesday", "as soon as next week"
    private static bool AsSoonAs(Document document, int first, DateWords words) =>
        first >= 3 && words.As.Contains(document.FormHashes[first - 1]) && words.Soon.Contains(document.FormHashes[first - 2]) && words.As.Contains(document.FormHashes[first - 3]);

    private static int Verb(Document document, int verb, DateWords words)
    {
        bool past = false, modal = false, auxiliary = false, infinitive = false, copula = false;
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                auxiliary = true;
                if (words.Will.Contains(document.FormHashes[child])) return 1;
                var tag = document.Xpos(child);
                if (tag == "MD") modal = true;
                else if (tag == "VBD" || (document.Relations[child] == Relation.Aux && words.Have.Contains(document.FormHashes[child]))) past = true;
                else copula = true;
            }
            else if (document.Relations[child] == Relation.Mark && document.FormHashes[child] == To)
            {
                infinitive = true;
            }
        }

        // "could leave on Thursday" looks ahead, "could have left" back.
        if (modal) return past ? -1 : 1;
        var own = document.Xpos(verb);
        if (words.LooksAhead.Contains(document.LemmaHashes[verb]) && (own == "VBN" || auxiliary || own is "VBZ" or "VBP")) return 1;
        if (infinitive && own == "VB") return Infinitive(document, verb, words);
        if (past || own == "VBD" || (own == "VBN" && !auxiliary)) return -1;
        // "One person is missing after a strike on Monday"
        return copula && own == "VBG" && document.FormHashes[verb] != Missing ? 1 : 0;
    }

    // "was forced to leave on Sunday" looks back with the verb above, "plans to leave on Sunday" ahead.
    private static int Infinitive(Document document, int verb, DateWords words)
    {
        var above = document.Heads[verb];
        return above >= 0 && document.Xpos(above) is "VBD" or "VBN" && !words.LooksAhead.Contains(document.LemmaHashes[above]) ? 0 : 1;
    }
}
