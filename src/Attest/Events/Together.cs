using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells who shared what befell somebody: "along with 60 others", "with his driver", "with a nurse onboard".</summary>
internal sealed class Together(Document document, VictimLexicon lexicon)
{
    private static readonly WordSet Joint = WordSet.Of("along", "together", "alongside");
    private static readonly WordSet Inside = WordSet.Of("onboard", "aboard", "inside");

    /// <summary>True for "along", "together", "alongside".</summary>
    public bool IsJoint(int token) => Joint.Contains(document.FormHashes[token]);

    /// <summary>True where people behind a preposition shared what a verb says.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="head">The head of the people.</param>
    /// <param name="verb">The verb.</param>
    public bool Shares(int preposition, int head, int verb) =>
        IsJoint(preposition) || (preposition > 0 && IsJoint(preposition - 1)) || (document.FormHashes[preposition] == Words.With && (IsOwn(head, verb) || IsInside(head)));

    /// <summary>"Was kidnapped with his driver": who belongs to the one it befell.</summary>
    private bool IsOwn(int head, int verb) =>
        document.Heads[head] == verb && document.Tags[verb] == Upos.Verb && document.Child(verb, Relation.AuxPass) >= 0 && document.Child(head, Relation.NmodPoss) is >= 0 and var owner && document.Xpos(owner) == "PRP$" && lexicon.People.Match(document, head, head + 1, out _) > 0;

    /// <summary>"Was seized with a nurse and a driver onboard".</summary>
    private bool IsInside(int head)
    {
        var next = document.Subtree(head).End;
        return next < document.Count && Inside.Contains(document.FormHashes[next]);
    }
}
