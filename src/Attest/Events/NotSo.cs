using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Clauses of which it is said that they are not so, or that nothing shows them.</summary>
internal static class NotSo
{
    private static readonly WordSet True = WordSet.Of("true", "correct", "accurate");
    private static readonly WordSet Proof = WordSet.Of("evidence", "proof", "indication", "confirmation");
    private static readonly WordSet Showing = WordSet.Of("show", "depict", "prove");

    /// <summary>"It is not true that rebels bombed a clinic", "it is false that …".</summary>
    public static bool IsUntrue(Document document, CueLexicon cues, int clause)
    {
        if (document.Relations[clause] is not (Relation.Ccomp or Relation.Csubj) || document.Heads[clause] is not (>= 0 and var adjective) || document.Tags[adjective] != Upos.Adj) return false;
        var negated = HedgeLexicon.IsNegated(document, adjective);
        return negated ? True.Contains(document.LemmaHashes[adjective]) : cues.Governs(document, adjective, EventCue.Untrue);
    }

    /// <summary>"There is no evidence that rebels attacked", "the photo does not show a clinic bombed by rebels".</summary>
    public static bool IsNotShown(Document document, int clause)
    {
        if (document.Heads[clause] is not (>= 0 and var above)) return false;
        if (document.Relations[clause] == Relation.Acl && Proof.Contains(document.LemmaHashes[above])) return NounPhrase.IsNone(document, above);
        var shown = document.Relations[clause] is Relation.Acl or Relation.AclRelcl && document.Relations[above] == Relation.Obj ? document.Heads[above] : document.Relations[clause] == Relation.Ccomp ? above : -1;
        return shown >= 0 && Showing.Contains(document.LemmaHashes[shown]) && HedgeLexicon.IsNegated(document, shown);
    }
}
