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
        foreach (var draft in drafts)
        {
            foreach (var fill in draft.Fills)
            {
                var key = keys.Of(fill);
                var entity = found.Find(entity => entity.Role == fill.Role && entity.Key == key);
                if (entity is null) found.Add(entity = new(fill.Role, key, []));
                entity.Mentions.Add((draft, fill));
            }
        }

        foreach (var entity in found)
            foreach (var other in found)
                if (other != entity && other.Role == entity.Role && other.Best.Fill.Sureness > entity.Best.Fill.Sureness) entity.Rank++;
        return found;
    }
}
