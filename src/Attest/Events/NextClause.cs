using Attest.Language;

namespace Attest.Events;

/// <summary>People of the next clause whom the tree hangs to a participle before "and" ("One man killed and two others in the village were wounded").</summary>
internal static class NextClause
{
    /// <summary>True where what the tree takes for a participle's object stands behind "and" and belongs to the next verb.</summary>
    public static bool Holds(Document document, int verb, int obj) =>
        document.Xpos(verb) is "VBN" or "VBD" && document.Relations[verb] is Relation.Acl or Relation.Amod && obj > verb + 2 && document.Tags[verb + 1] == Upos.Cconj && document.Tags[verb + 2] is Upos.Num or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn;

    /// <summary>The people before a passive whom the tree took for the object of a participle below its subject; -1 for none.</summary>
    public static int Swallowed(Document document, int subject)
    {
        foreach (var child in document.Children(subject))
            if (document.Relations[child] == Relation.Acl && document.Child(child, Relation.Obj) is var obj and >= 0 && Holds(document, child, obj)) return obj;
        return -1;
    }
}
