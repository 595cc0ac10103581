namespace Attest.Places;

/// <summary>What the names of a document say of each other: the states and first-level areas they speak for, and how near they lie.</summary>
internal sealed class PlaceVotes
{
    private const int MostNear = 60;

    /// <summary>What an armed body of its state adds to a town, shared among the states of several.</summary>
    private const double ByBody = 2;

    private readonly Atlas atlas;
    private readonly List<NameSense> senses;
    private readonly double[] trust;
    private readonly NameSense? outlet;
    private readonly double outletTrust;
    private readonly List<ushort> bodies;

    public PlaceVotes(Atlas atlas, List<NameSense> senses, NameSense? outlet, List<ushort> bodies)
    {
        this.bodies = bodies;
        this.outlet = outlet;
        outletTrust = outlet is null ? 0 : 0.4 + (0.6 * Trust(outlet));
        this.atlas = atlas;
        this.senses = senses;
        trust = new double[senses.Count];
        for (var i = 0; i < senses.Count; i++) trust[i] = Trust(senses[i]);
    }

    /// <summary>Sets what the other names add to each candidate of one.</summary>
    public void Apply(NameSense sense)
    {
        foreach (var candidate in sense.Candidates)
        {
            double country = 0, area = 0, near = 0, peers = 0;
            for (var i = 0; i < senses.Count && i < MostNear; i++)
            {
                var other = senses[i];
                if (other == sense || trust[i] <= 0) continue;
                var place = other.Candidates[other.Best].Place;
                if (place == candidate.Place) continue;
                var weight = trust[i] * (1 + (0.2 * Math.Min(other.Names.Count - 1, 3)));
                if (atlas.Country(place) == atlas.Country(candidate.Place) && atlas.Country(place) != 0) country += weight;
                var kind = atlas.Kind(place);
                if (kind == PlaceKind.Country) continue;
                var one = kind == PlaceKind.Admin1 ? place : atlas.Admin1(place);
                var mine = atlas.Kind(candidate.Place) == PlaceKind.Admin1 ? candidate.Place : atlas.Admin1(candidate.Place);
                if (one >= 0 && one == mine) area += weight;
                if (kind == PlaceKind.Admin1 && atlas.Kind(candidate.Place) == PlaceKind.Admin1 && atlas.Country(place) == atlas.Country(candidate.Place)) peers += weight;
                if (kind == PlaceKind.Admin1) continue;
                var distance = atlas.Distance(place, candidate.Place);
                if (distance < 250) near += weight * (distance < 80 ? 1 : 0.5);
            }

            candidate.Help = (2.2 * Soft(country)) + (2.2 * Soft(area)) + (2.4 * Soft(near)) + (3 * Soft(peers));
            if (bodies.Contains(atlas.Country(candidate.Place))) candidate.Help += ByBody / bodies.Count;
            if (outlet is not null && outlet != sense) candidate.Help += outletTrust * CandidateWeight.ByOutlet(atlas, candidate.Place, outlet.Candidates[outlet.Best].Place);
        }
    }

    /// <summary>How far the choice for a name can be built on: a name with one place, or one that leads clearly.</summary>
    private static double Trust(NameSense sense)
    {
        var best = sense.Candidates[sense.Best];
        double second = 0;
        for (var i = 0; i < sense.Candidates.Count; i++)
            if (i != sense.Best) second = Math.Max(second, sense.Candidates[i].Sum);
        return sense.Candidates.Count == 1 ? 1 : Math.Clamp((best.Sum - second) / 3, 0.1, 1);
    }

    /// <summary>The first voices weigh most.</summary>
    private static double Soft(double votes) => votes / (votes + 1.2);
}
