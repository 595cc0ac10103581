using Attest.Language;

namespace Attest.Events;

/// <summary>Tells whether a word that may tell an outcome does so where it stands.</summary>
internal sealed class CueFit(Document document, VictimLexicon lexicon)
{
    /// <summary>Tokens within which it is told what was done with bodies.</summary>
    private const int Reach = 18;

    private static readonly ulong Life = Lexicons.WordHash.Of("life");
    private static readonly ulong[] Taking = Array.ConvertAll(["claim", "take", "cost"], word => Lexicons.WordHash.Of(word));

    /// <summary>True for a body that is found, buried or the like, by the verb it hangs on; "the governing body of doctors" is none.</summary>
    private bool IsFound(int body)
    {
        for (int verb = document.Heads[body], steps = 0; verb >= 0 && steps < 3; verb = document.Heads[verb], steps++)
        {
            if (lexicon.Handled.Contains(document.LemmaHashes[verb])) return true;
            if (document.Tags[verb] is Upos.Verb) break;
        }

        // "The bodies of 11 people, among them three children, were brought": by the order of the words, where the tree has them elsewhere.
        var end = document.SentenceTokens(document.SentenceOf(body)).End;
        for (var token = body + 1; token + 1 < end && token < body + Reach && document.Tags[token] != Upos.Verb; token++)
            if (document.Tags[token] == Upos.Aux) return lexicon.Handled.Contains(document.LemmaHashes[token + 1]);
        return false;
    }

    /// <summary>True for lives that something claimed, took or cost, and how many ("the strike claimed three lives").</summary>
    private bool IsTaken(int lives) =>
        (NounPhrase.IsOf(document, lives) ? document.Heads[lives] : lives) is var counted && document.Relations[counted] == Relation.Obj && Array.IndexOf(Taking, document.LemmaHashes[document.Heads[counted]]) >= 0
        && document.Child(lives, Relation.NmodPoss) < 0 && NounPhrase.IsPlural(document, lives);

    /// <summary>True where a word can hold people in a frame, by its part of speech and what it hangs on.</summary>
    public bool Holds(VictimFrame frame, TokenSpan words, int anchor)
    {
        var tag = document.Tags[anchor];
        return frame switch
        {
            VictimFrame.Does => tag is Upos.Verb || words.Length > 1 || (tag == Upos.Adj && document.Xpos(anchor) is "VBN" or "VBD" or "JJ"),
            VictimFrame.Befalls => tag is not Upos.Noun || words.Length > 1,
            VictimFrame.Act => tag is Upos.Noun or Upos.Propn || (words.Length == 1 && document.Xpos(anchor) is "VBG" && document.Relations[anchor] is Relation.Nsubj or Relation.Obj or Relation.Obl or Relation.Nmod),
            VictimFrame.Borne => tag is Upos.Noun or Upos.Propn,
            VictimFrame.Body => tag is Upos.Noun && IsFound(anchor),
            VictimFrame.State => tag is Upos.Adj or Upos.Noun or Upos.Verb or Upos.Adv or Upos.Propn || words.Length > 1,
            _ => tag is Upos.Noun or Upos.Propn && (document.LemmaHashes[anchor] != Life || IsTaken(anchor)),
        };
    }

    /// <summary>"died of cancer": an illness is no act of violence, whatever else the sentence tells.</summary>
    public bool IsOfIllness(TokenSpan words, TokenSpan sentence)
    {
        if (words.End >= sentence.End || (document.FormHashes[words.End] != Words.Of && document.FormHashes[words.End] != Words.From)) return false;
        for (var token = words.End + 1; token < sentence.End && token < words.End + 4; token++)
            if (lexicon.Illnesses.Contains(document.FormHashes[token])) return true;
        return false;
    }
}
