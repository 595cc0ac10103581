using System.Runtime.InteropServices;
using System.Text;
using Attest.Language;

namespace Attest.Train.Gazetteer;

/// <summary>Writes gazetteer.bin in the layout of <see cref="GazetteerFormat"/>.</summary>
internal static class AssetWriter
{
    public static (int Names, long Bytes) Write(string file, List<RawPlace> places, SortedDictionary<ulong, byte> words)
    {
        for (var i = 0; i < places.Count; i++) places[i].Index = i;
        var filter = new ulong[GazetteerFormat.FilterBits / 64];
        var entries = Entries(places, filter);
        var buckets = new uint[(1 << GazetteerFormat.BucketBits) + 1];
        foreach (var (key, _) in entries) buckets[(key >> (64 - GazetteerFormat.BucketBits)) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];

        var text = new MemoryStream();
        var offsets = new int[places.Count + 1];
        for (var i = 0; i < places.Count; i++)
        {
            offsets[i] = (int)text.Length;
            text.Write(Encoding.UTF8.GetBytes(places[i].Name));
        }

        offsets[^1] = (int)text.Length;
        var ids = places.Where(p => p.GeoNamesId > 0).GroupBy(p => p.GeoNamesId).Select(g => g.OrderBy(p => p.Kind).ThenBy(p => p.Index).First()).OrderBy(p => p.GeoNamesId).ToArray();

        T[] Of<T>(Func<RawPlace, T> value) => [.. places.Select(value)];
        AssetFile.Write(file,
        [
            (GazetteerFormat.Keys, Bytes<ulong>([.. entries.Select(e => e.Key)])),
            (GazetteerFormat.Entries, Bytes<uint>([.. entries.Select(e => e.Value)])),
            (GazetteerFormat.Buckets, Bytes(buckets)),
            (GazetteerFormat.Filter, Bytes(filter)),
            (GazetteerFormat.Latitudes, Bytes(Of(p => (int)Math.Round(p.Latitude * 1e5)))),
            (GazetteerFormat.Longitudes, Bytes(Of(p => (int)Math.Round(p.Longitude * 1e5)))),
            (GazetteerFormat.Countries, Bytes(Of(p => (ushort)((p.Country[0] << 8) | p.Country[1])))),
            (GazetteerFormat.Admin1, Bytes(Of(p => p.Admin1?.Index ?? -1))),
            (GazetteerFormat.Admin2, Bytes(Of(p => p.Admin2?.Index ?? -1))),
            (GazetteerFormat.Kinds, Bytes(Of(p => (byte)((int)p.Kind | (p.Rank << 4))))),
            (GazetteerFormat.Populations, Bytes(Of(p => (int)Math.Min(p.Population, int.MaxValue)))),
            (GazetteerFormat.Ids, Bytes(Of(p => p.GeoNamesId))),
            (GazetteerFormat.NameOffsets, Bytes(offsets)),
            (GazetteerFormat.Text, text.ToArray()),
            (GazetteerFormat.SortedIds, Bytes<int>([.. ids.Select(p => p.GeoNamesId)])),
            (GazetteerFormat.SortedIdPlaces, Bytes<int>([.. ids.Select(p => p.Index)])),
            (GazetteerFormat.WordKeys, Bytes<ulong>([.. words.Keys])),
            (GazetteerFormat.WordFlags, [.. words.Values]),
        ]);
        return (entries.Count, new FileInfo(file).Length);
    }

    private static byte[] Bytes<T>(T[] values) where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private static List<KeyValuePair<ulong, uint>> Entries(List<RawPlace> places, ulong[] filter)
    {
        var best = new Dictionary<(ulong Key, int Place), NameSort>();
        foreach (var place in places)
        {
            foreach (var (name, sort) in NameEntries.Of(place))
            {
                var letters = NameFold.Letters(name);
                if (letters.Length < 2 || char.IsDigit(letters[0])) continue;
                var key = NameFold.Of(name);
                if (!best.TryGetValue((key, place.Index), out var had) || sort < had) best[(key, place.Index)] = sort;
                Mark(filter, NameFold.Of(name.Split([' ', '-'], 2)[0]));
                Mark(filter, key);
            }
        }

        return [.. best.Select(e => KeyValuePair.Create(e.Key.Key, (uint)e.Key.Place | ((uint)e.Value << GazetteerFormat.IndexBits))).OrderBy(e => e.Key).ThenBy(e => e.Value)];
    }

    private static void Mark(ulong[] filter, ulong key)
    {
        var bit = key & (GazetteerFormat.FilterBits - 1);
        filter[bit >> 6] |= 1UL << (int)(bit & 63);
    }
}
