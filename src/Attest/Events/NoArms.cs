using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Words for weapons that mean something else where they stand: a charge that is rejected, bombers that are people.</summary>
internal static class NoArms
{
    private static readonly ulong Charge = WordHash.Of("charge");
    private static readonly ulong Bomber = WordHash.Of("bomber");
    private static readonly ulong Be = WordHash.Of("be");
    private static readonly WordSet Crimes = DeedWords.Of("crime");
    private static readonly WordSet Pleading = DeedWords.Of("pleading");
    private static readonly WordSet Harming = DeedWords.Of("harming-people");

    /// <summary>True for a word for a weapon that is none.</summary>
    public static bool Holds(Document document, int token)
    {
        var lemma = document.LemmaHashes[token];
        return lemma == Charge ? IsAccusation(document, token) : lemma == Bomber && IsWho(document, token);
    }

    /// <summary>"The government charged that", "a manslaughter charge", "rejected the charge", "faces charges".</summary>
    private static bool IsAccusation(Document document, int token)
    {
        if (document.Tags[token] == Upos.Verb) return true;
        if (token > 0 && document.Tags[token - 1] is Upos.Noun or Upos.Propn or Upos.Adj && Crimes.Contains(document.LemmaHashes[token - 1])) return true;
        return document.Relations[token] is Relation.Obj or Relation.NsubjPass && document.Heads[token] is >= 0 and var verb && Pleading.Contains(document.LemmaHashes[verb]);
    }

    /// <summary>"Two would-be bombers were killed", "arrested four bombers": people, and no aircraft.</summary>
    private static bool IsWho(Document document, int token)
    {
        if (token > 1 && document.Source[document.Starts[token - 1]] != '-' && document.LemmaHashes[token - 1] == Be) return true;
        return document.Relations[token] is Relation.Obj or Relation.NsubjPass && document.Heads[token] is >= 0 and var verb && Harming.Contains(document.LemmaHashes[verb]);
    }
}
