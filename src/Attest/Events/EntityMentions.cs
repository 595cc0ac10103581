namespace Attest.Events;

/// <summary>The mentions of one entity in one role, over all drafts of a report.</summary>
/// <param name="Role">The role.</param>
/// <param name="Key">The entity's key.</param>
/// <param name="Mentions">Its mentions in the order of the drafts.</param>
internal sealed record EntityMentions(EventRole Role, string Key, List<(Draft Draft, RoleFill Fill)> Mentions)
{
    /// <summary>The surest mention; the first of several as sure.</summary>
    public (Draft Draft, RoleFill Fill) Best
    {
        get
        {
            var best = Mentions[0];
            foreach (var mention in Mentions)
                if (mention.Fill.Sureness > best.Fill.Sureness) best = mention;
            return best;
        }
    }

    /// <summary>How many entities of the same role have a surer mention.</summary>
    public int Rank { get; private set; }

    /// <summary>The entities of a report, in the order in which the drafts name them.</summary>
    public static List<EntityMentions> Of(List<Draft> drafts, EntityKey keys)
    {
        var found = new List<EntityMentions>();
        var byKey = new Dictionary<string, EntityMentions>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var fill in draft.Fills)
            {
                var key = keys.Of(fill);
                var known = (char)('a' + (int)fill.Role) + key;
                if (!byKey.TryGetValue(known, out var entity)) byKey.Add(known, entity = Start(found, fill.Role, key));
                entity.Mentions.Add((draft, fill));
            }
        }

        Order(found);
        return found;
    }

    private static EntityMentions Start(List<EntityMentions> found, EventRole role, string key)
    {
        var entity = new EntityMentions(role, key, []);
        found.Add(entity);
        return entity;
    }

    private static void Order(List<EntityMentions> found)
    {
        var sureness = new float[found.Count];
        for (var at = 0; at < sureness.Length; at++) sureness[at] = found[at].Best.Fill.Sureness;
        var order = new int[found.Count];
        for (var at = 0; at < order.Length; at++) order[at] = at;
        Array.Sort(order, (left, right) => found[left].Role != found[right].Role ? found[left].Role.CompareTo(found[right].Role) : sureness[right].CompareTo(sureness[left]));
        for (int at = 0, first = 0; at < order.Length; at++)
        {
            if (found[order[at]].Role != found[order[first]].Role) first = at;
            var ties = at > first && sureness[order[at]] == sureness[order[at - 1]];
            found[order[at]].Rank = ties ? found[order[at - 1]].Rank : at - first;
        }
    }
}
