namespace Attest.Train.Gazetteer;

/// <summary>Makes admin-1 and admin-2 areas out of their names, of Natural Earth and of the places inside them.</summary>
internal static class Areas
{
    /// <summary>All areas that have a position; the places get their areas by code.</summary>
    public static List<RawPlace> Make(List<RawPlace> cities, List<(string Code, string Name)> admin1, List<(string Code, string Name)> admin2, List<NaturalEarthArea> natural, AreaWords words)
    {
        var byCode = cities.Where(c => c.Admin1Code.Length > 0).ToLookup(c => c.Admin1Code);
        var byCode2 = cities.Where(c => c.Admin2Code.Length > 0).ToLookup(c => c.Admin2Code);
        var drawn = natural.ToLookup(n => n.GeoNamesCode);
        var areas = new List<RawPlace>();
        var first = new Dictionary<string, RawPlace>();
        foreach (var (code, name) in admin1)
        {
            var shapes = drawn[code].ToList();
            // Of several shapes (an island of its own beside the mainland) the one of the area's name is the area.
            if (shapes.Count > 1 && shapes.FindAll(s => NameFold.Of(s.Name) == NameFold.Of(name)) is [var named]) shapes = [named];
            var area = Area(name, code, PlaceKind.Admin1, byCode[code]);
            if (shapes.Count == 1)
            {
                (area.Latitude, area.Longitude, area.GeoNamesId) = (shapes[0].Latitude, shapes[0].Longitude, shapes[0].GeoNamesId);
                foreach (var other in shapes[0].Names) area.Names.Add((other, NameSort.Alternate));
            }
            else if (!byCode[code].Any())
            {
                continue;
            }

            words.AddDerived(area);
            first[code] = area;
            areas.Add(area);
        }

        foreach (var (code, name) in admin2)
        {
            if (!byCode2[code].Any()) continue;
            var area = Area(name, code[..code.LastIndexOf('.')], PlaceKind.Admin2, byCode2[code]);
            area.Admin2Code = code;
            words.AddDerived(area);
            areas.Add(area);
        }

        AddShapesInside(areas, natural, drawn, first, words);
        var second = areas.Where(a => a.Kind == PlaceKind.Admin2 && a.Admin2Code.Length > 0).GroupBy(a => a.Admin2Code).ToDictionary(g => g.Key, g => g.First());
        foreach (var place in cities.Concat(areas))
        {
            if (first.TryGetValue(place.Admin1Code, out var one)) place.Admin1 = one;
            if (second.TryGetValue(place.Admin2Code, out var two)) place.Admin2 = two;
        }

        return areas;
    }

    /// <summary>Where Natural Earth draws finer than GeoNames' first level (the counties of England), its areas are second-level ones.</summary>
    private static void AddShapesInside(List<RawPlace> areas, List<NaturalEarthArea> natural, ILookup<string, NaturalEarthArea> drawn, Dictionary<string, RawPlace> first, AreaWords words)
    {
        var known = areas.ToLookup(a => (a.Country, NameFold.Of(a.Name)));
        foreach (var shape in natural)
        {
            if (first.ContainsKey(shape.GeoNamesCode) && drawn[shape.GeoNamesCode].Count() == 1) continue;
            if (known[(shape.Country, NameFold.Of(shape.Name))].Any(a => Math.Abs(a.Latitude - shape.Latitude) < 1.5 && Math.Abs(a.Longitude - shape.Longitude) < 1.5)) continue;
            var area = new RawPlace
            {
                Name = shape.Name,
                Country = shape.Country,
                Admin1Code = shape.GeoNamesCode,
                Kind = PlaceKind.Admin2,
                Latitude = shape.Latitude,
                Longitude = shape.Longitude,
                GeoNamesId = shape.GeoNamesId,
                Rank = 2,
            };
            foreach (var other in shape.Names) area.Names.Add((other, NameSort.Alternate));
            words.AddDerived(area);
            areas.Add(area);
        }
    }

    private static RawPlace Area(string name, string admin1Code, PlaceKind kind, IEnumerable<RawPlace> inside)
    {
        var places = inside.ToList();
        var weight = places.Sum(p => Math.Sqrt(p.Population + 100.0));
        return new()
        {
            Name = name,
            Country = admin1Code[..2],
            Admin1Code = admin1Code,
            Kind = kind,
            Latitude = places.Count == 0 ? 0 : places.Sum(p => p.Latitude * Math.Sqrt(p.Population + 100.0)) / weight,
            Longitude = places.Count == 0 ? 0 : places.Sum(p => p.Longitude * Math.Sqrt(p.Population + 100.0)) / weight,
            Population = places.Where(p => p.Kind == PlaceKind.Settlement).Sum(p => p.Population),
            Rank = kind == PlaceKind.Admin1 ? 4 : 2,
        };
    }
}
