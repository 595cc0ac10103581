using System.Globalization;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>All places that can be looked up: the gazetteer asset, the project's own lists and a user's own gazetteer, under one numbering. Only read once it is built.</summary>
internal sealed class Atlas
{
    /// <summary>The gazetteer's rank of the capital of a state.</summary>
    private const int Seat = 5;

    private readonly Gazetteer gazetteer;
    private readonly List<OwnPlace> own = [];
    private readonly WordMap<List<uint>> ownNames = new();
    private readonly WordSet ownStarts = [];
    private readonly WordMap<int> states = new();
    private readonly HashSet<int> continents = [];
    private readonly WordSet nevers = [];

    private readonly Lazy<Dictionary<ushort, int>> capitals;

    public Atlas(Gazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        capitals = new(Capitals);
    }

    /// <summary>Places of the asset come first; all from here on are own ones.</summary>
    public int FirstOwn => gazetteer.Count;

    /// <summary>How many places there are.</summary>
    public int Count => FirstOwn + own.Count;

    /// <summary>Two letters of a country in one number; 0 for none.</summary>
    public static ushort CountryCode(string iso) => iso.Length == 2 ? (ushort)((iso[0] << 8) | iso[1]) : (ushort)0;

    /// <summary>The index of an entry.</summary>
    public static int IndexOf(uint entry) => (int)(entry & ((1u << GazetteerFormat.IndexBits) - 1));

    /// <summary>The sort of an entry.</summary>
    public static NameSort SortOf(uint entry) => (NameSort)(entry >> GazetteerFormat.IndexBits);

    /// <summary>Adds a place; its index.</summary>
    public int Add(OwnPlace place)
    {
        own.Add(place);
        var index = FirstOwn + own.Count - 1;
        if (place.Kind == PlaceKind.Country) states.TryAdd(place.Country, index);
        AddName(place.Name, index, NameSort.Primary);
        return index;
    }

    /// <summary>Adds a name to a place.</summary>
    public void AddName(string name, int place, NameSort sort)
    {
        var key = NameFold.Of(name);
        if (!ownNames.TryGetValue(key, out var entries)) ownNames[key] = entries = [];
        var entry = (uint)place | ((uint)sort << GazetteerFormat.IndexBits);
        if (!entries.Exists(e => IndexOf(e) == place)) entries.Add(entry);
        AddStart(name, key);
    }

    /// <summary>Adds a name that holds a place's name and is none.</summary>
    public void AddNever(string name)
    {
        var key = NameFold.Of(name);
        nevers.Add(key);
        AddStart(name, key);
    }

    /// <summary>True for a name that is no place.</summary>
    public bool IsNever(ulong key) => nevers.Contains(key);

    /// <summary>Marks a part of the world so wide that its name is no place of a report.</summary>
    public void SetContinent(int place) => continents.Add(place);

    /// <summary>True for a part of the world so wide that its name is no place of a report.</summary>
    public bool IsContinent(int place) => continents.Contains(place);

    private void AddStart(string name, ulong key)
    {
        ownStarts.Add(key);
        for (var end = 1; end < name.Length; end++)
        {
            if (name[end] is not (' ' or '-' or '\'' or '’')) continue;
            ownStarts.Add(NameFold.Of(name.AsSpan(0, end)));
            break;
        }
    }

    /// <summary>False where no name starts with the word of this key.</summary>
    public bool MayStart(ulong key) => gazetteer.MayStart(key) || ownStarts.Contains(key);

    /// <summary>True where some place has this name.</summary>
    public bool Knows(ulong key) => ownNames.ContainsKey(key) || nevers.Contains(key) || gazetteer.Find(key).Length > 0;

    /// <summary>Adds the entries of a name, own ones first.</summary>
    public void Find(ulong key, List<uint> into)
    {
        if (ownNames.TryGetValue(key, out var entries)) into.AddRange(entries);
        foreach (var entry in gazetteer.Find(key)) into.Add(entry);
    }

    /// <summary>The state of a code; -1 where the lists have none.</summary>
    public int State(ushort country) => states.TryGetValue(country, out var index) ? index : -1;

    /// <summary>The capital of a state; -1 where the map has none.</summary>
    public int Capital(ushort country) => capitals.Value.TryGetValue(country, out var index) ? index : -1;

    /// <summary>The place of a GeoNames id; -1 for none.</summary>
    public int ById(int id) => gazetteer.ById(id);

    /// <summary>What a word may be beside a place (<see cref="WordFlags"/>).</summary>
    public int Word(ulong key) => gazetteer.Word(key);

    public double Latitude(int place) => place < FirstOwn ? gazetteer.Latitude(place) : own[place - FirstOwn].Latitude;

    public double Longitude(int place) => place < FirstOwn ? gazetteer.Longitude(place) : own[place - FirstOwn].Longitude;

    public ushort Country(int place) => place < FirstOwn ? gazetteer.Country(place) : own[place - FirstOwn].Country;

    public int Admin1(int place) => place < FirstOwn ? gazetteer.Admin1(place) : own[place - FirstOwn].Admin1;

    public int Admin2(int place) => place < FirstOwn ? gazetteer.Admin2(place) : -1;

    public PlaceKind Kind(int place) => place < FirstOwn ? gazetteer.Kind(place) : own[place - FirstOwn].Kind;

    public int Rank(int place) => place < FirstOwn ? gazetteer.Rank(place) : own[place - FirstOwn].Rank;

    /// <summary>True for the capital of a state.</summary>
    public bool IsCapital(int place) => Rank(place) == Seat;

    public int Population(int place) => place < FirstOwn ? gazetteer.Population(place) : own[place - FirstOwn].Population;

    public string Name(int place) => place < FirstOwn ? gazetteer.Name(place) : own[place - FirstOwn].Name;

    /// <summary>The place as the reading gives it.</summary>
    public Place ToPlace(int place)
    {
        if (place >= FirstOwn)
        {
            var o = own[place - FirstOwn];
            var area = o.Admin1Name ?? (o.Admin1 >= 0 ? gazetteer.Name(o.Admin1) : null);
            return new(o.Name, o.Id, o.Latitude, o.Longitude, Iso(o.Country), o.Kind == PlaceKind.Admin1 ? o.Name : area, o.Admin2Name, o.Kind);
        }

        var (one, two, id) = (gazetteer.Admin1(place), gazetteer.Admin2(place), gazetteer.Id(place));
        return new(gazetteer.Name(place), id > 0 ? id.ToString(CultureInfo.InvariantCulture) : null, gazetteer.Latitude(place), gazetteer.Longitude(place),
            Iso(gazetteer.Country(place)), one >= 0 ? gazetteer.Name(one) : null, two >= 0 ? gazetteer.Name(two) : null, gazetteer.Kind(place));
    }

    /// <summary>True where a place lies in an area or a state (by its codes), or is the area itself.</summary>
    public bool IsIn(int place, int area)
    {
        if (place == area) return true;
        return Kind(area) switch
        {
            PlaceKind.Country => Country(place) == Country(area) && Country(area) != 0,
            PlaceKind.Admin1 => area < FirstOwn ? Admin1(place) == area : Country(place) == Country(area) && Near(place, area, 250),
            PlaceKind.Admin2 => area < FirstOwn && Admin2(place) >= 0 ? Admin2(place) == area : Country(place) == Country(area) && Near(place, area, 60),
            _ => Near(place, area, Kind(area) == PlaceKind.Region ? 400 : 80) && (Country(area) == 0 || Country(place) == Country(area)),
        };
    }

    /// <summary>True where two places are within a distance, by the flat approximation that is enough below a thousand kilometres.</summary>
    public bool Near(int a, int b, double kilometres) => Distance(a, b) <= kilometres;

    /// <summary>Kilometres between two places.</summary>
    public double Distance(int a, int b)
    {
        var (north, south) = (Latitude(a), Latitude(b));
        var east = Math.Abs(Longitude(a) - Longitude(b));
        if (east > 180) east = 360 - east;
        var x = east * Math.Cos((north + south) * (Math.PI / 360));
        var y = north - south;
        return 111.2 * Math.Sqrt((x * x) + (y * y));
    }

    private static string? Iso(ushort country) => country == 0 ? null : new string([(char)(country >> 8), (char)(country & 255)]);

    private Dictionary<ushort, int> Capitals()
    {
        var found = new Dictionary<ushort, int>();
        for (var place = 0; place < FirstOwn; place++)
            if (IsCapital(place)) found.TryAdd(gazetteer.Country(place), place);
        return found;
    }
}
