using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Who takes part in what others do, or has them do it: "the Front, together with the army, attacked", "with the support of the army", "alongside soldiers", "on the orders of the commander".</summary>
internal static class Companions
{
    private const int Reach = 3;
    private static readonly ulong Alongside = WordHash.Of("alongside");
    private static readonly WordSet Jointly = DeedWords.Of("jointly");
    private static readonly WordSet Support = DeedWords.Of("support");

    private static readonly WordSet Orders = DeedWords.Of("order");

    /// <summary>The token that somebody's company or order hangs on (a verb, or whoever does it); -1 where a noun phrase is no company.</summary>
    public static int Governor(Document document, int head)
    {
        while (document.Relations[head] is Relation.Conj or Relation.Flat or Relation.Compound && document.Heads[head] >= 0) head = document.Heads[head];
        if (document.Child(head, Relation.Case) is not (>= 0 and var preposition)) return -1;
        var form = document.FormHashes[preposition];
        if (form == Words.Of && document.Relations[head] == Relation.Nmod && document.Heads[head] is var support && Support.Contains(document.LemmaHashes[support])) return IsWith(document, support) ? Above(document, support) : -1;
        if ((form == Words.Of || form == Words.From) && document.Relations[head] == Relation.Nmod && document.Heads[head] is var order && Orders.Contains(document.LemmaHashes[order]) && document.Child(order, Relation.Case) >= 0) return document.Heads[order];
        if (form == Alongside) return Above(document, head);
        return form == Words.With && IsJoint(document, preposition) ? Above(document, head) : -1;
    }

    /// <summary>What a noun phrase hangs on; where "in cooperation with" is read word by word, what the cooperation hangs on.</summary>
    private static int Above(Document document, int head)
    {
        var above = document.Heads[head];
        return above >= 0 && Jointly.Contains(document.LemmaHashes[above]) ? document.Heads[above] : above;
    }

    private static bool IsWith(Document document, int noun) => NounPhrase.StandsBehind(document, noun, Words.With);

    private static bool IsJoint(Document document, int preposition)
    {
        for (var token = preposition - 1; token >= 0 && token >= preposition - Reach; token--)
            if (Jointly.Contains(document.FormHashes[token])) return true;
        return false;
    }
}
