using Attest.Language;

namespace Attest.Events;

/// <summary>Tells whether a word that may tell an outcome does so where it stands.</summary>
internal sealed class CueFit(Document document, VictimLexicon lexicon)
{
    /// <summary>True for a body that is found, buried or the like, by the verb it hangs on; "the governing body of doctors" is none.</summary>
    private bool IsFound(int body)
    {
        for (int verb = document.Heads[body], steps = 0; verb >= 0 && steps < 3; verb = document.Heads[verb], steps++)
        {
            if (lexicon.Words.Match(document, verb, verb + 1, out var word) > 0 && word.Kind == "found") return true;
            if (document.Tags[verb] is Upos.Verb) return false;
        }

        return false;
    }

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
            _ => tag is Upos.Noun or Upos.Propn,
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
