namespace Attest.Events;

/// <summary>Puts the mentions of one entity together, in the order in which the text first names them.</summary>
internal sealed class EntityGroups
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The mentions of each entity.</summary>
    public List<List<RoleFill>> Groups { get; } = [];

    /// <summary>Adds a mention to the entity with this key.</summary>
    public void Add(string key, RoleFill fill)
    {
        if (!places.TryGetValue(key, out var at))
        {
            places.Add(key, at = Groups.Count);
            Groups.Add([]);
        }

        Groups[at].Add(fill);
    }
}
