namespace Attest.Language;

/// <summary>The relations as Universal Dependencies writes them ("nsubj:pass").</summary>
internal static class RelationNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Relation>().Select(Written)];

    /// <summary>The name of a relation.</summary>
    public static string Of(Relation relation) => Names[(int)relation];

    /// <summary>The relation of a name; a subtype that is not listed gives its main relation, anything else <see cref="Relation.Dep"/>.</summary>
    public static Relation Parse(string name)
    {
        var at = Array.IndexOf(Names, name);
        if (at < 0 && name.Contains(':', StringComparison.Ordinal)) at = Array.IndexOf(Names, name[..name.IndexOf(':', StringComparison.Ordinal)]);
        return (Relation)Math.Max(at, 0);
    }

    private static string Written(string name)
    {
        for (var i = 1; i < name.Length; i++)
            if (char.IsUpper(name[i])) return string.Concat(name[..i].ToLowerInvariant(), ":", name[i..].ToLowerInvariant());
        return name.ToLowerInvariant();
    }
}
