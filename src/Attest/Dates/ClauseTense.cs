using Attest.Language;
using Attest.Lexicons;

namespace Attest.Dates;

/// <summary>Whether the clause around a time expression looks back or ahead, by its verb and the auxiliaries on it.</summary>
internal static class ClauseTense
{
    private static readonly ulong Will = WordHash.Of("will");
    private static readonly ulong Ll = WordHash.Of("'ll");
    private static readonly ulong Shall = WordHash.Of("shall");
    private static readonly ulong Wo = WordHash.Of("wo");
    private static readonly ulong To = WordHash.Of("to");

    /// <summary>-1 where it looks back, 1 where it looks ahead, 0 where neither can be told.</summary>
    public static int Of(Document document, int token, DateWords words)
    {
        if (document.Heads.Length == 0) return 0;
        var at = token;
        for (var steps = 0; steps < 8 && at >= 0; steps++)
        {
            if (document.Tags[at] is Upos.Verb || (document.Tags[at] == Upos.Aux && document.Heads[at] < 0)) return Verb(document, at, words);
            if (words.LooksAhead.Contains(document.LemmaHashes[at])) return 1;
            at = document.Heads[at];
        }

        return 0;
    }

    private static int Verb(Document document, int verb, DateWords words)
    {
        bool past = false, ahead = false, auxiliary = false, infinitive = false;
        foreach (var child in document.Children(verb))
        {
            var hash = document.FormHashes[child];
            if (document.Relations[child] is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                auxiliary = true;
                if (hash == Will || hash == Ll || hash == Shall || hash == Wo) ahead = true;
                else if (document.Xpos(child) == "VBD" || (document.Relations[child] == Relation.Aux && words.Have.Contains(hash))) past = true;
            }
            else if (document.Relations[child] == Relation.Mark && hash == To)
            {
                infinitive = true;
            }
        }

        if (ahead) return 1;
        var tag = document.Xpos(verb);
        if (words.LooksAhead.Contains(document.LemmaHashes[verb]) && (tag is "VBN" || auxiliary || tag is "VBZ" or "VBP")) return 1;
        if (infinitive && tag == "VB")
        {
            // "was forced to leave on Sunday" looks back with the verb above, "plans to leave on Sunday" ahead.
            var above = document.Heads[verb];
            return above >= 0 && document.Xpos(above) is "VBD" or "VBN" && !words.LooksAhead.Contains(document.LemmaHashes[above]) ? 0 : 1;
        }

        if (past || tag == "VBD" || (tag == "VBN" && !auxiliary)) return -1;
        return 0;
    }
}
