using System.Runtime.InteropServices;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Turns trained weights into the tables that the product reads.</summary>
internal static class Tables
{
    private static readonly List<GCHandle> Kept = [];

    public static RowTable Rows(WeightMap map, int bits, float least, out byte[] section)
    {
        var rows = map.Averaged(least);
        section = RowTable.Pack(rows, bits, 120 / Quantile(rows, 0.9995));
        return new(Keep(section));
    }

    public static CutTable Cuts(WeightMap map, int bits, float least, out byte[] section)
    {
        var rows = map.Averaged(least);
        section = CutTable.Pack(rows, bits, 365 / Quantile(rows, 0.99995));
        return new(Keep(section));
    }

    /// <summary>Keeps a section where it is for as long as the process lives: the tables hold pointers.</summary>
    public static ReadOnlySpan<byte> Keep(byte[] section)
    {
        var aligned = GC.AllocateArray<byte>(section.Length + 64, pinned: true);
        Kept.Add(GCHandle.Alloc(aligned, GCHandleType.Normal));
        var skip = (int)(64 - (Marshal.UnsafeAddrOfPinnedArrayElement(aligned, 0) % 64));
        section.CopyTo(aligned, skip);
        return aligned.AsSpan(skip, section.Length);
    }

    private static float Quantile(List<(ulong Feature, float[] Weights)> rows, double share)
    {
        var all = rows.Select(row => row.Weights.Max(Math.Abs)).Order().ToArray();
        return all.Length == 0 ? 1 : all[(int)(share * (all.Length - 1))];
    }
}
