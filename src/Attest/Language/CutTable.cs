using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attest.Language;

/// <summary>Weights of features over up to three labels: eight bytes a feature, the last two a check that the row is the feature's own.</summary>
internal sealed unsafe class CutTable
{
    private readonly ulong* rows;
    private readonly int shift;

    public CutTable(ReadOnlySpan<byte> section)
    {
        rows = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section));
        shift = 64 - System.Numerics.BitOperations.Log2((uint)(section.Length / 8));
    }

    /// <summary>Adds up the rows of features, a sum a label.</summary>
    public void Sum(ReadOnlySpan<ulong> features, Span<int> sums)
    {
        // The rows lie far apart in a large table: asked for all at once, their ways from memory overlap.
        if (Sse.IsSupported)
            foreach (var feature in features) Sse.Prefetch0(rows + (feature >> shift));

        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var row = rows[feature >> shift];

            // All ones where the row is the feature's own, without a branch that would be guessed wrong every other time.
            var own = (long)(((row >> 48) ^ feature) & 0xFFFF) - 1 >> 63;
            sum += Vector128.CreateScalar(row & (ulong)own).AsInt16();
        }

        for (var label = 0; label < 3; label++) sums[label] = sum[label];
    }

    /// <summary>Lays features out as an asset section, the weightier one where two want a row; used by training.</summary>
    public static byte[] Pack(IEnumerable<(ulong Feature, float[] Weights)> byWeight, int bits, float scale)
    {
        var rows = new ulong[1 << bits];
        foreach (var (feature, weights) in byWeight)
        {
            ref var row = ref rows[feature >> (64 - bits)];
            if (row != 0 || (ushort)feature == 0) continue;
            for (var i = 0; i < Math.Min(3, weights.Length); i++) row |= (ulong)(ushort)(short)Math.Clamp(MathF.Round(weights[i] * scale), -380, 380) << (16 * i);
            row |= (ulong)(ushort)feature << 48;
        }

        return MemoryMarshal.AsBytes(rows.AsSpan()).ToArray();
    }
}
