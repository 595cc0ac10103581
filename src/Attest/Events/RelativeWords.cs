using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Whom "who", "which" or "that" stands for.</summary>
internal sealed class RelativeWords(Document document, VictimLexicon lexicon)
{
    private static readonly WordSet Relatives = WordSet.Of("who", "which", "that", "whom");
    private static readonly ulong Who = WordHash.Of("who");

    /// <summary>True for one of these words.</summary>
    public bool IsOne(int token) => Relatives.Contains(document.FormHashes[token]);

    /// <summary>True for "the people they kidnapped": a clause with a subject and no object is about whom it was done to.</summary>
    public bool IsUnsaid(int verb) =>
        document.Relations[verb] == Relation.AclRelcl && document.Child(verb, Relation.Nsubj) is >= 0 and var subject && subject > document.Heads[verb] && subject < verb && !IsOne(subject) && document.Child(verb, Relation.Obj) < 0 && document.Child(verb, Relation.AuxPass) < 0;

    /// <summary>Whom a word beside a verb stands for: "who" for the noun that its clause describes, and where that is no person ("the killing of a colleague, Omar Tal, who was shot"), for whom the words right before it name.</summary>
    public int Meant(int word, int verb)
    {
        // "The nurse, who officials said was shot"
        if (document.Relations[verb] == Relation.Ccomp) verb = document.Heads[verb];
        if (!IsOne(word) || document.Relations[verb] != Relation.AclRelcl) return word;
        var told = document.Heads[verb];
        if (document.FormHashes[word] != Who || document.Tags[told] != Upos.Noun || !IsDeed(told)) return told;
        var near = word - 1;
        while (near > told && document.Tags[near] == Upos.Punct) near--;
        while (near > told && document.Relations[near] is Relation.Flat or Relation.Compound && document.Heads[near] < word) near = document.Heads[near];
        return near > told && document.Tags[near] is Upos.Noun or Upos.Propn ? near : told;
    }

    private bool IsDeed(int noun) => lexicon.Cues.Match(document, noun, noun + 1, out var cues) > 0 && Array.Exists(cues, cue => cue.Frame == VictimFrame.Act);
}
