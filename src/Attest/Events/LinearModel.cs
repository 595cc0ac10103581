using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attest.Events;

/// <summary>A linear model: a weight for each class and sign, looked up where they lie in memory. Safe to share between threads.</summary>
/// <remarks>
/// Asset layout of a model "role": <c>role.signs</c>, slots of eight bytes with the hash of a sign, 0 for an empty one, of a power of two in number; and <c>role.weights</c>, for each slot a
/// float a class. A sign stands in the first free slot at or after its place.
/// </remarks>
internal sealed unsafe class LinearModel
{
    private readonly ulong* signs;
    private readonly float* weights;
    private readonly int mask;
    private readonly int classes;

    /// <summary>A model over two sections, which stay where they are for as long as the process lives.</summary>
    public LinearModel(ReadOnlySpan<byte> signs, ReadOnlySpan<byte> weights)
    {
        this.signs = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(signs));
        this.weights = (float*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(weights));
        mask = (signs.Length / sizeof(ulong)) - 1;
        classes = weights.Length / sizeof(float) / (mask + 1);
    }

    /// <summary>The scores of the classes.</summary>
    public void Score(SignList list, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in list.Keys)
        {
            var row = Row(key);
            if (row is null) continue;
            for (var at = 0; at < scores.Length; at++) scores[at] += row[at];
        }
    }

    /// <summary>The three signs that speak most for a class, for a person.</summary>
    public string Strongest(SignList list, int @class)
    {
        var found = new List<(float Weight, string Text)>();
        for (var at = 0; at < list.Texts.Count; at++)
            if (Row(list.Keys[at]) is var row && row is not null) found.Add((row[@class], list.Texts[at]));
        found.Sort((left, right) => right.Weight != left.Weight ? right.Weight.CompareTo(left.Weight) : string.CompareOrdinal(left.Text, right.Text));
        return string.Join(", ", found.Take(3).Select(sign => sign.Text));
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var at = 0; at < scores.Length; at++) sum += scores[at] = MathF.Exp(scores[at] - most);
        for (var at = 0; at < scores.Length; at++) scores[at] /= sum;
    }

    /// <summary>Lays a model out as its two asset sections; used by training.</summary>
    public static (byte[] Signs, byte[] Weights) Pack(IReadOnlyList<(ulong Sign, float[] Weights)> rows, int classes)
    {
        var size = 64;
        while (size < rows.Count * 2) size *= 2;
        var signs = new ulong[size];
        var weights = new float[size * classes];
        foreach (var (sign, own) in rows)
        {
            var at = Place(sign, size - 1);
            while (signs[at] != 0 && signs[at] != sign) at = (at + 1) & (size - 1);
            signs[at] = sign;
            own.CopyTo(weights.AsSpan(at * classes, classes));
        }

        return (MemoryMarshal.AsBytes(signs.AsSpan()).ToArray(), MemoryMarshal.AsBytes(weights.AsSpan()).ToArray());
    }

    private float* Row(ulong sign)
    {
        for (var at = Place(sign, mask); signs[at] != 0; at = (at + 1) & mask)
            if (signs[at] == sign) return weights + (at * classes);
        return null;
    }

    private static int Place(ulong sign, int mask) => (int)((sign * 0x9E3779B97F4A7C15UL) >> 40) & mask;
}
