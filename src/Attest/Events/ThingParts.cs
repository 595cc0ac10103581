using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Things told of by a part of theirs or by the building they are in: "the hospital's windows", "the roof of the school", "the clinic had its roof destroyed", "a building that housed a clinic".</summary>
internal static class ThingParts
{
    private static readonly WordSet Parts = DeedWords.Of("part");
    private static readonly WordSet Wholes = DeedWords.Of("whole");
    private static readonly WordSet Housing = DeedWords.Of("containing");

    /// <summary>The head of the part or building that a thing is told of by; -1 for none.</summary>
    public static int BearerOf(Document document, int thing)
    {
        var above = document.Heads[thing];
        if (above < 0) return -1;
        if (document.Relations[thing] == Relation.Nsubj && document.LemmaHashes[above] == Words.Have && document.Child(above, Relation.Xcomp) is >= 0 and var done && document.Xpos(done) is "VBN" or "VBD") return document.Child(above, Relation.Obj) is >= 0 and var part && Parts.Contains(document.LemmaHashes[part]) ? part : -1;
        if (PartOf(document, thing) is >= 0 and var own) return own;
        return document.Relations[thing] == Relation.Obj && Housing.Contains(document.LemmaHashes[above]) && document.Relations[above] is Relation.AclRelcl or Relation.Acl ? document.Heads[above] : -1;
    }

    /// <summary>The head of the part in "the roof of the school", "the school's roof"; -1 for none.</summary>
    public static int PartOf(Document document, int thing) =>
        (document.Relations[thing] == Relation.NmodPoss || NounPhrase.IsOf(document, thing)) && document.Heads[thing] is >= 0 and var above && Parts.Contains(document.LemmaHashes[above]) ? above : -1;

    /// <summary>True where only a part of the thing is told of, and not its building.</summary>
    public static bool IsOfPart(Document document, int thing) => PartOf(document, thing) is >= 0 and var part && !Wholes.Contains(document.LemmaHashes[part]);
}
