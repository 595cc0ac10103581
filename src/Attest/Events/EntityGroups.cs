namespace Attest.Events;

/// <summary>Puts the mentions of one entity together, in the order in which the text first names them.</summary>
internal sealed class EntityGroups
{
    private readonly List<string> keys = [];

    /// <summary>The mentions of each entity.</summary>
    public List<List<RoleFill>> Groups { get; } = [];

    /// <summary>Adds a mention to the entity with this key.</summary>
    public void Add(string key, RoleFill fill)
    {
        var at = keys.IndexOf(key);
        if (at < 0)
        {
            keys.Add(key);
            Groups.Add([]);
            at = keys.Count - 1;
        }

        Groups[at].Add(fill);
    }
}
