using Attest.Lexicons;

namespace Attest.Places;

/// <summary>Chooses for every name of a document one place, by all that the document says together.</summary>
/// <remarks>
/// Names of one key are one name; each has candidates with a weight of their own (rank, inhabitants, the quality of the name). To it come: the area
/// written behind the name, the outlet's town, the states and areas that the document's other names speak for, and nearness to their places. The sums
/// do not depend on the order of the names.
/// </remarks>
internal sealed class PlaceResolver(Atlas atlas)
{
    private const int MostCandidates = 24;

    /// <summary>In a text of more names than this the later ones are chosen without the others: the work stays bounded.</summary>
    private const int MostSenses = 400;

    private const int Rounds = 3;

    /// <summary>Inhabitants from which on a town is spoken of everywhere.</summary>
    private const int WellKnown = 300_000;

    /// <summary>Less than this is no voice of another name for a state.</summary>
    private const double LittleHelp = 0.3;

    /// <summary>By how much a town leads before the area of its name.</summary>
    private const double TownLead = 1;

    private static readonly ushort[] Federations = [Atlas.CountryCode("US"), Atlas.CountryCode("CA"), Atlas.CountryCode("AU"), Atlas.CountryCode("BR"), Atlas.CountryCode("MX")];

    /// <summary>Farther away than this nothing is a part of a town.</summary>
    private const double TownKilometres = 25;

    /// <summary>Closer than this two candidates are one place for a map.</summary>
    private const double SameKilometres = 60;

    /// <summary>Sets place, alternatives and reason of each name.</summary>
    public void Resolve(List<FoundName> names, List<NameSense.Candidate> homes, List<ushort> bodies)
    {
        var senses = Group(names);
        foreach (var sense in senses) Weigh(sense, names);
        // The outlet is one more name of the report, whose places are the towns it may be named for.
        var outlet = homes.Count == 0 ? null : new NameSense();
        outlet?.Candidates.AddRange(homes);
        outlet?.Choose();
        for (var round = 0; round < Rounds; round++)
        {
            var votes = new PlaceVotes(atlas, senses, outlet, bodies);
            for (var i = 0; i < senses.Count && i < MostSenses; i++) votes.Apply(senses[i]);
            if (outlet is not null) votes.Apply(outlet);
            foreach (var sense in senses) sense.Choose();
            outlet?.Choose();
        }

        var states = StatesMeant(senses, names, bodies);
        foreach (var sense in senses) Settle(sense, senses, names, states);
    }

    /// <summary>The states that a report surely speaks of: said to be where something is, or by a town that no other can be.</summary>
    private List<ushort> StatesMeant(List<NameSense> senses, List<FoundName> names, List<ushort> bodies)
    {
        var states = new List<ushort>();
        foreach (var sense in senses)
        {
            var best = sense.Candidates[sense.Best];
            var sure = (atlas.Kind(best.Place) == PlaceKind.Country && sense.Names.Exists(i => names[i].Located)) || names[sense.Names[0]].Container >= 0 || (best.Help >= 1 && atlas.Kind(best.Place) is PlaceKind.Admin1 or PlaceKind.Settlement) || (atlas.Kind(best.Place) == PlaceKind.Settlement && atlas.Population(best.Place) >= WellKnown && !(atlas.IsCapital(best.Place) && sense.Names.TrueForAll(i => names[i].Acts)) && sense.Candidates.TrueForAll(other => other == best || best.Sum - other.Sum > 2));
            if (sure && atlas.Country(best.Place) is var state and not 0 && !states.Contains(state)) states.Add(state);
        }

        foreach (var state in bodies)
            if (states.Count > 0 && !states.Contains(state)) states.Add(state);
        return states;
    }

    /// <summary>True for a little-known place of a state that nothing else in the report speaks of, where it speaks of another: the name is more likely of a place that no list has.</summary>
    private bool IsAstray(NameSense sense, NameSense.Candidate best, List<FoundName> names, List<ushort> states) =>
        states.Count > 0 && best.Help < LittleHelp && names[sense.Names[0]].Container < 0 && sense.Mention == PlaceMentionKind.Name && atlas.Kind(best.Place) != PlaceKind.Country && atlas.Population(best.Place) < WellKnown && atlas.Rank(best.Place) < 4 && !states.Contains(atlas.Country(best.Place));

    /// <summary>True for a name said to lie in a place that is of another state, and for a part of a town that is far away or that no list has.</summary>
    private bool IsOutside(NameSense sense, NameSense.Candidate best, List<FoundName> names, List<NameSense> senses)
    {
        if (atlas.Kind(best.Place) == PlaceKind.Country) return false;
        foreach (var i in sense.Names)
        {
            if (names[i].Within is not (>= 0 and var within)) continue;
            var isPart = names[i].SaidKind == PlaceKind.District;
            if (isPart && names[within].Entries.Length == 0) return true;
            var area = senses.Find(other => other.Names.Contains(within));
            if (area is not null && area != sense && isPart && area.Candidates[area.Best].Place is var town && atlas.Kind(town) == PlaceKind.Settlement && atlas.Distance(town, best.Place) > TownKilometres) return true;
            if (area is null || area == sense || atlas.Country(area.Candidates[area.Best].Place) is not (var state and not 0)) continue;
            if (state != atlas.Country(best.Place)) return true;
            // "Near Sofiivka in Kherson region": not the one of another region.
            if (names[within].SaidKind == PlaceKind.Admin1 && area.Candidates[area.Best].Place is var region && atlas.Kind(region) == PlaceKind.Admin1 && region != best.Place && !atlas.IsIn(best.Place, region)) return true;
        }

        return false;
    }

    private static List<NameSense> Group(List<FoundName> names)
    {
        var senses = new List<NameSense>();
        var byKey = new Dictionary<(ulong Key, ulong Area), NameSense>();
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.Entries.Length == 0) continue;
            var area = name.Container >= 0 ? names[name.Container].Key : 0;
            if (!byKey.TryGetValue((name.Key, area), out var sense))
            {
                sense = new() { Key = name.Key, Mention = name.Mention };
                byKey[(name.Key, area)] = sense;
                senses.Add(sense);
            }

            sense.Names.Add(i);
        }

        return JoinContained(senses, names);
    }

    /// <summary>"Springfield" alone is the Springfield that was named with its state, where there is one such.</summary>
    private static List<NameSense> JoinContained(List<NameSense> senses, List<FoundName> names)
    {
        var contained = new WordMap<NameSense?>();
        foreach (var sense in senses)
            if (names[sense.Names[0]].Container >= 0) contained[sense.Key] = contained.ContainsKey(sense.Key) ? null : sense;
        var kept = new List<NameSense>();
        foreach (var sense in senses)
        {
            if (names[sense.Names[0]].Container < 0 && sense.Mention != PlaceMentionKind.Demonym && contained.GetValueOrDefault(sense.Key) is { } full) full.Names.AddRange(sense.Names);
            else kept.Add(sense);
        }

        return kept;
    }

    private void Weigh(NameSense sense, List<FoundName> names)
    {
        PlaceKind? said = null;
        var container = -1;
        foreach (var i in sense.Names)
        {
            said ??= names[i].SaidKind;
            if (names[i].Container >= 0) container = names[i].Container;
        }

        foreach (var entry in names[sense.Names[0]].Entries)
        {
            var place = Atlas.IndexOf(entry);
            if (sense.Candidates.Exists(c => c.Place == place)) continue;
            var weight = CandidateWeight.Of(atlas, place, Atlas.SortOf(entry), said);
            var why = "known best";
            if (container >= 0 && Inside(place, names[container], out var area))
            {
                weight += 12;
                why = "in " + atlas.Name(area);
            }

            sense.Candidates.Add(new(place, weight, why));
        }

        if (said is null) PreferTowns(sense);
        sense.Candidates.Sort((a, b) => b.Own != a.Own ? b.Own.CompareTo(a.Own) : a.Place.CompareTo(b.Place));
        if (sense.Candidates.Count > MostCandidates) sense.Candidates.RemoveRange(MostCandidates, sense.Candidates.Count - MostCandidates);
        sense.Choose();
    }

    /// <summary>Where an area is called like a town inside it, the bare name means the town ("in Aleppo"); the states of federations are meant themselves.</summary>
    private void PreferTowns(NameSense sense)
    {
        for (var i = 0; i < sense.Candidates.Count; i++)
        {
            var area = sense.Candidates[i];
            if (atlas.Kind(area.Place) is not (PlaceKind.Admin1 or PlaceKind.Admin2) || Array.IndexOf(Federations, atlas.Country(area.Place)) >= 0) continue;
            var town = sense.Candidates.Find(c => atlas.Kind(c.Place) == PlaceKind.Settlement && atlas.Country(c.Place) == atlas.Country(area.Place) && atlas.Distance(c.Place, area.Place) < 200 && (atlas.Rank(c.Place) >= 3 || atlas.IsIn(c.Place, area.Place)));
            if (town is not null && town.Own < area.Own + TownLead) sense.Candidates[sense.Candidates.IndexOf(town)] = new(town.Place, area.Own + TownLead, town.Why);
        }
    }

    private bool Inside(int place, FoundName container, out int area)
    {
        foreach (var entry in container.Entries)
        {
            area = Atlas.IndexOf(entry);
            if (atlas.Kind(area) is PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Region && area != place && atlas.IsIn(place, area)) return true;
        }

        area = -1;
        return false;
    }

    private void Settle(NameSense sense, List<NameSense> senses, List<FoundName> names, List<ushort> states)
    {
        var best = sense.Candidates[sense.Best];
        var rivals = sense.Candidates.Where(c => c.Place != best.Place && atlas.Distance(c.Place, best.Place) > SameKilometres).OrderByDescending(c => c.Sum).ThenBy(c => c.Place).Take(4).ToList();
        var astray = IsAstray(sense, best, names, states) || IsOutside(sense, best, names, senses);
        var ambiguous = astray || (rivals.Count > 0 && best.Sum - rivals[0].Sum < CandidateWeight.Margin && best.Help < 1);
        foreach (var i in sense.Names)
        {
            var name = names[i];
            if (ambiguous) name.Alternatives.Add(best.Place);
            else name.Place = best.Place;
            foreach (var rival in rivals)
                if (best.Sum - rival.Sum < 4) name.Alternatives.Add(rival.Place);
            name.Why = astray ? "in no state that the report speaks of" : ambiguous ? $"{rivals.Count + 1} places weigh alike" : best.Help > 2 && best.Why == "known best" ? "near the other places of the report" : best.Why;
        }
    }

}
