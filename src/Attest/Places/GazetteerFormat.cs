namespace Attest.Places;

/// <summary>The sections of gazetteer.bin, an <see cref="Language.AssetFile"/> whose arrays are used where they lie in memory: nothing is read or built at start.</summary>
internal static class GazetteerFormat
{
    /// <summary>Bits of a name entry that hold the place's index; the rest hold the <see cref="NameSort"/>.</summary>
    public const int IndexBits = 24;

    /// <summary>Buckets of the name keys by their upper bits.</summary>
    public const int BucketBits = 16;

    /// <summary>Bits of the filter of first words; a power of two.</summary>
    public const int FilterBits = 1 << 22;

    /// <summary>Keys of names, sorted (ulong).</summary>
    public const string Keys = "keys";

    /// <summary>Place index and sort of each key (uint).</summary>
    public const string Entries = "entries";

    /// <summary>First key of each bucket (uint, one more than there are buckets).</summary>
    public const string Buckets = "buckets";

    /// <summary>Filter over the key of the first word of each name (ulong words).</summary>
    public const string Filter = "filter";

    /// <summary>Latitude in 1e-5 degrees (int).</summary>
    public const string Latitudes = "latitudes";

    /// <summary>Longitude in 1e-5 degrees (int).</summary>
    public const string Longitudes = "longitudes";

    /// <summary>Two letters of ISO 3166-1 (ushort, first letter in the upper byte).</summary>
    public const string Countries = "countries";

    /// <summary>Index of the admin-1 area, -1 for none (int).</summary>
    public const string Admin1 = "admin1";

    /// <summary>Index of the admin-2 area, -1 for none (int).</summary>
    public const string Admin2 = "admin2";

    /// <summary><see cref="PlaceKind"/> in the lower four bits, the rank in the upper (byte).</summary>
    public const string Kinds = "kinds";

    /// <summary>Inhabitants, 0 for unknown (int).</summary>
    public const string Populations = "populations";

    /// <summary>GeoNames id, 0 for none (int).</summary>
    public const string Ids = "ids";

    /// <summary>Offset of the UTF-8 name in the text section (int, one more than there are places).</summary>
    public const string NameOffsets = "nameoffsets";

    /// <summary>The names, UTF-8 (byte).</summary>
    public const string Text = "text";

    /// <summary>GeoNames ids, sorted (int).</summary>
    public const string SortedIds = "sortedids";

    /// <summary>The place of each sorted id (int).</summary>
    public const string SortedIdPlaces = "sortedidplaces";

    /// <summary>Keys of words that may be no place, sorted (ulong).</summary>
    public const string WordKeys = "wordkeys";

    /// <summary><see cref="Places.WordFlags"/> of each word (byte).</summary>
    public const string WordFlags = "wordflags";
}
