using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells where a word for an outcome is said of somebody or something that is found by grammar or is no person, so that nobody else is to be looked for by the order of words.</summary>
internal sealed class NobodyElse(Document document, PeopleReader people, RelativeWords relative)
{
    private static readonly ulong Were = WordHash.Of("were");

    /// <summary>True where it is.</summary>
    /// <param name="heads">Whom the tree gives.</param>
    /// <param name="words">The words for the outcome.</param>
    /// <param name="anchor">The token that stands for them in the tree.</param>
    /// <param name="cue">What they tell.</param>
    public bool Holds(List<int> heads, TokenSpan words, int anchor, VictimCue cue)
    {
        // "Nurses were beaten and the pharmacy was robbed": a thing that has it done to it is nobody else.
        if (cue.Frame == VictimFrame.Does && heads is [var thing] && document.Heads[thing] == anchor && document.Relations[thing] == Relation.NsubjPass && document.Tags[thing] == Upos.Noun && document.Relations[anchor] is Relation.Conj or Relation.Advcl or Relation.Ccomp && people.At(thing) is null && IsSaidOf(thing, anchor)) return true;
        // "A nurse was killed and 98 of the homes were burned"
        if (heads is [var many] && people.IsOfThings(many)) return true;
        // "The village they attacked"
        if (cue.Frame == VictimFrame.Does && relative.IsUnsaid(anchor)) return true;
        // "A militia that had attacked hospitals"
        if (cue.Frame == VictimFrame.Does && document.Relations[anchor] == Relation.AclRelcl && document.Child(anchor, Relation.Nsubj) >= 0 && document.Child(anchor, Relation.AuxPass) < 0 && document.Child(anchor, Relation.Obj) is >= 0 and var hit && people.At(hit) is null) return true;
        // "Their vehicle was found burned out"
        if (cue.Frame == VictimFrame.Does && document.Relations[anchor] == Relation.Xcomp && NounPhrase.DoneTo(document, document.Heads[anchor]) is >= 0 and var found && document.Tags[found] == Upos.Noun && people.At(found) is null) return true;
        // "His men had burned down the hospital": what has an object of its own was done to that.
        if (cue.Frame == VictimFrame.Does && document.Child(anchor, Relation.Nsubj) >= 0 && document.Child(anchor, Relation.CompoundPrt) > anchor && document.Child(anchor, Relation.Obj) > anchor) return true;
        // "Positions held by troops": who does it has nothing done to him.
        if (cue is { Frame: VictimFrame.Does, Outcome: Outcome.Detained } && document.Relations[anchor] == Relation.Acl && document.Child(anchor, Relation.OblAgent) >= 0) return true;
        // "A wounded rebel": nobody else is.
        if (document.Relations[anchor] == Relation.Amod && document.Tags[anchor] == Upos.Adj && document.Heads[anchor] == words.End) return true;
        // "The commissioner said only the school had burned"
        if (cue.Frame == VictimFrame.Does && CueFit.IsOfThing(document, anchor, words.End) && document.Child(anchor, Relation.Nsubj) is var burnt && people.At(burnt) is null) return true;
        // "Moved the patients in hospital": only who is said to be there is hurt.
        if (cue.Frame == VictimFrame.State && document.Tags[words.First] == Upos.Adp && document.Child(anchor, Relation.Cop) < 0) return true;
        // "The killers shot the guard and fled"
        if (cue is { Frame: VictimFrame.Befalls, Outcome: Outcome.Displaced } && Attribution.Clauses.Subject(document, anchor) is >= 0 and var fled && people.At(fled) is null) return true;
        return false;
    }

    /// <summary>True where the auxiliary of a passive goes with its subject; "workers seized after a battle were freed" has another.</summary>
    private bool IsSaidOf(int subject, int verb) => document.Xpos(subject) != "NN" || document.Child(verb, Relation.AuxPass) is not (>= 0 and var auxiliary) || document.FormHashes[auxiliary] != Were;
}
