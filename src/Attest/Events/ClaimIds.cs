namespace Attest.Events;

/// <summary>The ids of claims that something rests on, each once, in the order in which they were added.</summary>
internal sealed class ClaimIds
{
    private const int Few = 16;
    private readonly List<string> ids = [];
    private HashSet<string>? known;

    /// <summary>Adds an id unless it was added before.</summary>
    public void Add(string id)
    {
        if (ids.Count >= Few) known ??= new(ids, StringComparer.Ordinal);
        if (known is null ? !ids.Contains(id) : known.Add(id)) ids.Add(id);
    }

    /// <summary>All of them.</summary>
    public EquatableArray<string> All() => [.. ids];
}
