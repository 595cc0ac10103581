using Attest.Attribution;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>What is said to have become of a thing (<c>data/effects.txt</c>): the strongest of what governs or modifies its mention. Safe to share between threads.</summary>
internal sealed class EffectReader
{
    private static readonly TargetEffect[] Strongest = [TargetEffect.Destroyed, TargetEffect.Damaged, TargetEffect.Occupied, TargetEffect.Looted, TargetEffect.Closed, TargetEffect.None];
    private readonly PhraseTable<TargetEffect> effects = new();
    private readonly GapPhrases<TargetEffect> apart = new();

    private EffectReader(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var effect = row.Code<TargetEffect>(1);
            foreach (var phrase in row.Phrases(0))
            {
                if (phrase.Contains('_')) apart.Add(phrase, effect);
                else effects.Add(phrase, effect);
            }
        }
    }

    /// <summary>Reads the lexicon of the build.</summary>
    public static EffectReader Load() => new(DataFile.Open("effects.txt"));

    /// <summary>The effect said of a thing at one mention.</summary>
    public TargetEffect Of(Document document, int head)
    {
        var found = TargetEffect.Unknown;
        var at = head;
        for (var steps = 0; steps < 4 && at >= 0; steps++)
        {
            // "Hit the yard of the clinic, which was not damaged"
            if (at == head && document.Child(at, Relation.AclRelcl) is var told and >= 0 && At(document, told) == TargetEffect.None) return TargetEffect.None;
            foreach (var child in document.Children(at))
                if (child != head && document.Relations[child] is Relation.Amod or Relation.Acl or Relation.AclRelcl or Relation.Xcomp or Relation.Advcl or Relation.Conj or Relation.Obj && !IsOtherThings(document, child, at, head)) found = Stronger(found, At(document, child));
            if (at != head) found = Stronger(found, IsFrom(document, head, at) && At(document, at) == TargetEffect.Occupied ? TargetEffect.Looted : At(document, at));
            // "A house was destroyed and three cars damaged": what a joined verb says of its own is all that is said.
            if (steps > 0 && document.Tags[at] == Upos.Verb && (document.Relations[at] is Relation.Root or Relation.Ccomp || (document.Relations[at] == Relation.Conj && document.Heads[head] == at && document.Relations[head] is Relation.NsubjPass or Relation.Obj && At(document, at) != TargetEffect.Unknown))) break;
            at = document.Heads[at];
        }

        // "A wing of the hospital collapsed": the hospital stands.
        return found == TargetEffect.Destroyed && ThingParts.IsOfPart(document, head) ? TargetEffect.Damaged : found;
    }

    /// <summary>The stronger of two effects.</summary>
    public static TargetEffect Stronger(TargetEffect left, TargetEffect right)
    {
        foreach (var effect in Strongest)
            if (left == effect || right == effect) return effect;
        return TargetEffect.Unknown;
    }

    private TargetEffect At(Document document, int token)
    {
        var end = document.SentenceTokens(document.SentenceOf(token)).End;
        if (effects.Match(document, token, end, out var effect) == 0 && apart.Match(document, token, end, out effect) == 0) return TargetEffect.Unknown;
        // "The clinic was not damaged"; what was not destroyed may be damaged.
        if (!Clauses.IsNegated(document, token)) return effect;
        return effect == TargetEffect.Damaged ? TargetEffect.None : TargetEffect.Unknown;
    }

    /// <summary>True for "seized fuel from the hospital".</summary>
    private static bool IsFrom(Document document, int head, int verb) =>
        document.Child(verb, Relation.Obj) is var taken and >= 0 && ForcedDeeds.AreGoods(document, taken) && document.Heads[head] is var above && (above == verb || (document.Heads[above] == verb && document.Relations[above] == Relation.Obj)) && NounPhrase.StandsBehind(document, head, Words.From);

    /// <summary>True for a verb joined to the thing's that has an object of its own ("hit the clinic and damaged a bus"), or is said of something else ("the clinic was spared, but the school was flattened").</summary>
    private bool IsOtherThings(Document document, int child, int at, int head)
    {
        if (document.Relations[child] is not (Relation.Conj or Relation.Advcl) || at == head) return false;
        // What is looted or closed may be a part of the thing ("was attacked and its supplies were looted").
        head = NounPhrase.FirstOfList(document, head);
        if (document.Heads[head] == at && document.Relations[head] is Relation.Nsubj or Relation.NsubjPass && document.Child(child, Relation.NsubjPass) is var said and >= 0 && document.Tags[said] != Upos.Pron && document.Child(said, Relation.NmodPoss) < 0 && At(document, child) is TargetEffect.Destroyed or TargetEffect.Damaged or TargetEffect.Occupied) return true;
        return document.Child(child, Relation.Obj) is var own and >= 0 && own != head && document.Tags[own] != Upos.Pron;
    }
}
