using Attest.Language;

namespace Attest.Events;

/// <summary>Asks in what form a verb stands, by the small words that hang on it.</summary>
internal static class VerbForms
{
    /// <summary>True for an infinitive with its "to".</summary>
    public static bool HasTo(Document document, int head) => document.Child(head, Relation.Mark) is var mark and >= 0 && document.FormHashes[mark] == Words.To;

    /// <summary>True for "has", "have" and "had" with a participle.</summary>
    public static bool HasPerfect(Document document, int head)
    {
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.Aux && document.LemmaHashes[child] == Words.Have) return true;
        return false;
    }

    /// <summary>True where one of some auxiliaries stands with a verb.</summary>
    public static bool HasAuxiliary(Document document, int verb, ulong[] forms)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Aux && forms.Contains(document.FormHashes[child])) return true;
        return false;
    }
}
