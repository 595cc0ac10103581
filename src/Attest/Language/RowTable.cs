using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attest.Language;

/// <summary>Weights of features over up to 62 labels: a cache line a feature, its last two bytes a check that the row is the feature's own.</summary>
internal sealed unsafe class RowTable
{
    /// <summary>Labels that a row has room for.</summary>
    public const int Lanes = 62;

    private static readonly byte* Nothing = (byte*)NativeMemory.AlignedAlloc(64, 64);

    private readonly byte* rows;
    private readonly int shift;

    static RowTable() => NativeMemory.Clear(Nothing, 64);

    public RowTable(ReadOnlySpan<byte> section)
    {
        rows = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section));
        shift = 64 - System.Numerics.BitOperations.Log2((uint)(section.Length / 64));
    }

    /// <summary>Adds up the rows of features; the label with the highest sum, the first of equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Best(ReadOnlySpan<ulong> features, int labels, Span<short> scores)
    {
        // The rows lie far apart in a large table: asked for all at once, their ways from memory overlap.
        if (Sse.IsSupported)
            foreach (var feature in features) Sse.Prefetch0(rows + ((long)(feature >> shift) << 6));

        Vector256<short> a = default, b = default, c = default, d = default;
        foreach (var feature in features)
        {
            var row = rows + ((long)(feature >> shift) << 6);
            row = ((ushort*)row)[31] == (ushort)feature ? row : Nothing;
            var low = Vector256.Load((sbyte*)row);
            var high = Vector256.Load((sbyte*)row + 32);
            a += Vector256.WidenLower(low);
            b += Vector256.WidenUpper(low);
            c += Vector256.WidenLower(high);
            d += Vector256.WidenUpper(high);
        }

        ref var first = ref MemoryMarshal.GetReference(scores);
        a.StoreUnsafe(ref first);
        b.StoreUnsafe(ref first, 16);
        c.StoreUnsafe(ref first, 32);
        d.StoreUnsafe(ref first, 48);
        var best = 0;
        for (var label = 1; label < labels; label++)
            if (scores[label] > scores[best]) best = label;
        return best;
    }

    /// <summary>Lays features out as an asset section, the weightier one where two want a row; used by training.</summary>
    public static byte[] Pack(IEnumerable<(ulong Feature, float[] Weights)> byWeight, int bits, float scale)
    {
        var bytes = new byte[64 << bits];
        foreach (var (feature, weights) in byWeight)
        {
            var row = bytes.AsSpan((int)((feature >> (64 - bits)) << 6), 64);
            if (row[62] != 0 || row[63] != 0 || (ushort)feature == 0) continue;
            for (var i = 0; i < Math.Min(Lanes, weights.Length); i++) row[i] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[i] * scale), -127, 127);
            MemoryMarshal.Write(row[62..], (ushort)feature);
        }

        return bytes;
    }
}
