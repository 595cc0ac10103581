namespace Attest;

/// <summary>Joins the claims of a report with the incidents they are about.</summary>
/// <remarks>
/// A claim is about an incident whose words it holds, or whose perpetrator, target or victims rest on it. A denial, a condemnation, an accusation or a claim of responsibility
/// that names no event itself ("the army denied any involvement") is about the incident told last before it, where that is near.
/// </remarks>
internal static class ClaimLinks
{
    private const int Near = 1500;

    /// <summary>The claims with the keys of their incidents, and the incidents with the ids of their claims.</summary>
    public static (Claim[] Claims, Incident[] Incidents) Join(Claim[] claims, Incident[] incidents)
    {
        if (claims.Length == 0 || incidents.Length == 0) return (claims, incidents);
        var numbers = new Dictionary<string, int>(claims.Length);
        for (var i = 0; i < claims.Length; i++) numbers[claims[i].Id] = i;
        var about = new List<string>?[claims.Length];
        foreach (var incident in incidents)
        {
            Note(incident.Claims, incident.Key, numbers, about);
            foreach (var perpetrator in incident.Perpetrators) Note(perpetrator.HeldBy, incident.Key, numbers, about);
            foreach (var target in incident.Targets) Note(target.HeldBy, incident.Key, numbers, about);
            foreach (var victim in incident.Victims) Note(victim.HeldBy, incident.Key, numbers, about);
        }

        var told = InOrder(incidents);
        var answered = (Incident[])incidents.Clone();
        var joined = new Claim[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            if (about[i] is null && PointsBack(claims[i]) && Before(told, claims[i]) is { } near)
            {
                Add(ref about[i], near);
                if (Array.FindIndex(answered, incident => incident.Key == near) is >= 0 and var at) answered[at] = Rejections.With(answered[at], claims[i]);
            }

            joined[i] = about[i] is { } keys ? claims[i] with { About = [.. keys] } : claims[i];
        }

        var ids = new Dictionary<string, List<string>>(incidents.Length, StringComparer.Ordinal);
        foreach (var incident in incidents) ids[incident.Key] = [];
        for (var i = 0; i < joined.Length; i++)
            foreach (var key in about[i] ?? []) ids[key].Add(joined[i].Id);
        return (joined, Array.ConvertAll(answered, incident => incident with { Claims = [.. ids[incident.Key]] }));
    }

    private static void Note(EquatableArray<string> ids, string key, Dictionary<string, int> numbers, List<string>?[] about)
    {
        foreach (var id in ids)
            if (numbers.TryGetValue(id, out var number)) Add(ref about[number], key);
    }

    private static void Add(ref List<string>? keys, string key)
    {
        keys ??= [];
        // The incidents come one after the other: a key that is there is the last.
        if (keys.Count == 0 || keys[^1] != key) keys.Add(key);
    }

    private static bool PointsBack(Claim claim) =>
        claim.Stance is Stance.Denies or Stance.Condemns or Stance.ClaimsResponsibility || (claim.Stance == Stance.Accuses && claim.Quotation == Quotation.Indirect);

    private static List<ToldIncident> InOrder(Incident[] incidents)
    {
        List<ToldIncident> told = [];
        foreach (var incident in incidents)
        {
            if (incident.Background) continue;
            foreach (var trigger in incident.Triggers) told.Add(new(Place(trigger), incident.Key));
        }

        told.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : string.CompareOrdinal(a.Key, b.Key));
        return told;
    }

    private static string? Before(List<ToldIncident> told, Claim claim)
    {
        var start = Place(claim.Cue ?? claim.Content[0]);
        int low = 0, high = told.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (told[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && start - told[low - 1].Start <= Near ? told[low - 1].Key : null;
    }

    /// <summary>Offset in reading order: the title stands before the text.</summary>
    private static int Place(Passage passage) => passage.In == PassagePart.Title ? passage.Start - 1_000_000 : passage.Start;

    private sealed record ToldIncident(int Start, string Key);
}
