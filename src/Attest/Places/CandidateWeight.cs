namespace Attest.Places;

/// <summary>The weight of a place for a name before the rest of the document is heard.</summary>
internal static class CandidateWeight
{
    /// <summary>Below this distance two candidates are left open.</summary>
    public const double Margin = 0.25;

    /// <summary>Rank, inhabitants, the quality of the name, and the kind that a word beside it says.</summary>
    public static double Of(Atlas atlas, int place, NameSort sort, PlaceKind? said)
    {
        var kind = atlas.Kind(place);
        var population = Math.Max(atlas.Population(place), kind == PlaceKind.Admin2 ? 1000 : 200);
        var weight = Math.Log10(population) * 1.1;
        weight += kind switch { PlaceKind.Country => 3, PlaceKind.Admin1 => 0.2, PlaceKind.Admin2 => -1.6, PlaceKind.District => -0.5, _ => 0 };
        weight += kind == PlaceKind.Country ? 0 : atlas.Rank(place) switch { 5 => 2.6, 4 => 0.8, 3 => 0.4, 0 => -1, _ => 0 };
        weight -= sort switch { NameSort.Alternate => 1.2, NameSort.Derived => 1.0, NameSort.Short => 1.5, _ => 0 };
        if (said is { } wanted && wanted == kind) weight += 4;
        else if (said is PlaceKind.Admin1 or PlaceKind.Admin2 && kind is PlaceKind.Admin1 or PlaceKind.Admin2) weight += 2;
        return weight;
    }

    /// <summary>A local outlet writes of its own surroundings, a national one of its own state.</summary>
    public static double ByOutlet(Atlas atlas, int place, int outlet)
    {
        if (atlas.Kind(place) == PlaceKind.Country) return atlas.Country(place) == atlas.Country(outlet) ? 1 : 0;
        if (atlas.Country(place) != atlas.Country(outlet)) return 0;
        if (atlas.Kind(outlet) == PlaceKind.Country) return 1.5;
        var distance = atlas.Distance(place, outlet);
        var near = distance < 60 ? 4.5 : distance < 160 ? 3.5 : distance < 300 ? 2.2 : 1;
        return atlas.Admin1(place) >= 0 && atlas.Admin1(place) == atlas.Admin1(outlet) ? Math.Max(near, 2.8) : near;
    }
}
