using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Attest.Language;

namespace Attest.Places;

/// <summary>The gazetteer asset: places by the key of their name, used where the file lies in memory. Safe to share between threads.</summary>
internal sealed unsafe class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new(AssetFile.Map(Path.Combine(AppContext.BaseDirectory, "assets", "gazetteer.bin"))));

    private readonly AssetFile asset;
    private readonly ulong* keys;
    private readonly uint* entries;
    private readonly uint* buckets;
    private readonly ulong* filter;
    private readonly int* latitudes;
    private readonly int* longitudes;
    private readonly ushort* countries;
    private readonly int* admin1;
    private readonly int* admin2;
    private readonly byte* kinds;
    private readonly int* populations;
    private readonly int* ids;
    private readonly int* nameOffsets;
    private readonly byte* text;
    private readonly ulong* wordKeys;
    private readonly byte* wordFlags;
    private readonly int words;

    public Gazetteer(AssetFile asset)
    {
        this.asset = asset;
        Count = asset.Section(GazetteerFormat.Latitudes).Length / sizeof(int);
        keys = At<ulong>(GazetteerFormat.Keys);
        entries = At<uint>(GazetteerFormat.Entries);
        buckets = At<uint>(GazetteerFormat.Buckets);
        filter = At<ulong>(GazetteerFormat.Filter);
        latitudes = At<int>(GazetteerFormat.Latitudes);
        longitudes = At<int>(GazetteerFormat.Longitudes);
        countries = At<ushort>(GazetteerFormat.Countries);
        admin1 = At<int>(GazetteerFormat.Admin1);
        admin2 = At<int>(GazetteerFormat.Admin2);
        kinds = At<byte>(GazetteerFormat.Kinds);
        populations = At<int>(GazetteerFormat.Populations);
        ids = At<int>(GazetteerFormat.Ids);
        nameOffsets = At<int>(GazetteerFormat.NameOffsets);
        text = At<byte>(GazetteerFormat.Text);
        wordKeys = At<ulong>(GazetteerFormat.WordKeys);
        wordFlags = At<byte>(GazetteerFormat.WordFlags);
        words = asset.Section(GazetteerFormat.WordFlags).Length;
    }

    /// <summary>The asset beside the program.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>How many places.</summary>
    public int Count { get; }

    /// <summary>False where no name starts with the word of this key; true where one may.</summary>
    public bool MayStart(ulong key)
    {
        var bit = key & (GazetteerFormat.FilterBits - 1);
        return (filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    /// <summary>Places of a name: index in the lower bits, <see cref="NameSort"/> in the upper; the best names first.</summary>
    public ReadOnlySpan<uint> Find(ulong key)
    {
        var bucket = (int)(key >> (64 - GazetteerFormat.BucketBits));
        var (first, end) = (buckets[bucket], buckets[bucket + 1]);
        while (first < end && keys[first] < key) first++;
        var last = first;
        while (last < end && keys[last] == key) last++;
        return new(entries + first, (int)(last - first));
    }

    /// <summary>Degrees north.</summary>
    public double Latitude(int place) => latitudes[place] / 1e5;

    /// <summary>Degrees east.</summary>
    public double Longitude(int place) => longitudes[place] / 1e5;

    /// <summary>Country as two letters in one number.</summary>
    public ushort Country(int place) => countries[place];

    /// <summary>Index of the first-level area; -1 for none.</summary>
    public int Admin1(int place) => admin1[place];

    /// <summary>Index of the second-level area; -1 for none.</summary>
    public int Admin2(int place) => admin2[place];

    /// <summary>What it is.</summary>
    public PlaceKind Kind(int place) => (PlaceKind)(kinds[place] & 15);

    /// <summary>5 for the capital of a state down to 0 for an abandoned place.</summary>
    public int Rank(int place) => kinds[place] >> 4;

    /// <summary>Inhabitants; 0 where unknown.</summary>
    public int Population(int place) => populations[place];

    /// <summary>GeoNames id; 0 for none.</summary>
    public int Id(int place) => ids[place];

    /// <summary>The gazetteer's name.</summary>
    public string Name(int place) => Encoding.UTF8.GetString(text + nameOffsets[place], nameOffsets[place + 1] - nameOffsets[place]);

    /// <summary>The place of a GeoNames id; -1 for none.</summary>
    public int ById(int id)
    {
        var at = MemoryMarshal.Cast<byte, int>(asset.Section(GazetteerFormat.SortedIds)).BinarySearch(id);
        return at < 0 ? -1 : MemoryMarshal.Cast<byte, int>(asset.Section(GazetteerFormat.SortedIdPlaces))[at];
    }

    /// <summary>What a word may be beside a place, as <see cref="WordFlags"/>; 0 where nothing is known.</summary>
    public int Word(ulong key)
    {
        // Keys are hashes and so spread evenly: the search starts where the key should be.
        const int Window = 1024;
        var guess = (int)Math.BigMul(key, (ulong)words, out _);
        var (low, high) = (Math.Max(0, guess - Window), Math.Min(words - 1, guess + Window));
        if (low > 0 && wordKeys[low] > key) low = 0;
        if (high < words - 1 && wordKeys[high] < key) high = words - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (wordKeys[middle] == key) return wordFlags[middle];
            if (wordKeys[middle] < key) low = middle + 1;
            else high = middle - 1;
        }

        return 0;
    }

    private T* At<T>(string section) where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(asset.Section(section)));
}
