namespace Attest.Language;

/// <summary>The relations as Universal Dependencies writes them ("nsubj:pass").</summary>
internal static class RelationNames
{
    private static readonly string[] Names = All();

    /// <summary>How many relations there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The name of a relation.</summary>
    public static string Of(Relation relation) => Names[(int)relation];

    /// <summary>The relation of a name; a subtype that is not listed gives its main relation, anything else <see cref="Relation.Dep"/>.</summary>
    public static Relation Parse(string name)
    {
        var at = Array.IndexOf(Names, name);
        if (at < 0 && name.Contains(':', StringComparison.Ordinal)) at = Array.IndexOf(Names, name[..name.IndexOf(':', StringComparison.Ordinal)]);
        return (Relation)Math.Max(at, 0);
    }

    private static string[] All()
    {
        var names = Enum.GetNames(typeof(Relation));
        for (var at = 0; at < names.Length; at++) names[at] = Written(names[at]);
        return names;
    }

    private static string Written(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i])) return string.Concat(name[..i].ToLowerInvariant(), ":", name[i..].ToLowerInvariant());
        return name.ToLowerInvariant();
    }
}
