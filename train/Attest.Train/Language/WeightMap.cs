using System.Runtime.Intrinsics;

namespace Attest.Train.Language;

/// <summary>Averaged weights of features that were ever part of a mistake, each over a number of labels.</summary>
internal sealed class WeightMap(int labels)
{
    private readonly int width = (labels + 7) / 8 * 8;
    private ulong[] keys = new ulong[1 << 20];
    private int[] index = new int[1 << 20];
    private float[] weights = new float[1 << 20];
    private double[] totals = new double[1 << 20];

    public int Count { get; private set; }

    /// <summary>Updates so far; the time that averages are weighted by.</summary>
    public double Time { get; set; } = 1;

    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores = scores[..width];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0) continue;
            var own = weights.AsSpan(row * width, width);

            // Eight lanes on every machine, in hardware or not: Vector<float> has four on some, and half the labels would go without their weights.
            for (var i = 0; i < width; i += 8) (Vector256.Create(scores[i..]) + Vector256.Create(own[i..])).CopyTo(scores[i..]);
        }
    }

    public void Update(ReadOnlySpan<ulong> features, int label, float by)
    {
        foreach (var feature in features)
        {
            var row = FindOrAdd(feature);
            weights[(row * width) + label] += by;
            totals[(row * width) + label] += by * Time;
        }
    }

    /// <summary>Averaged weights, the weightiest features first.</summary>
    public List<(ulong Feature, float[] Weights)> Averaged(float least)
    {
        var rows = new List<(ulong Feature, float[] Weights, float Norm)>();
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] == 0) continue;
            var own = new float[labels];
            float norm = 0, top = 0;
            for (var i = 0; i < labels; i++)
            {
                own[i] = (float)(weights[(index[slot] * width) + i] - (totals[(index[slot] * width) + i] / Time));
                norm += Math.Abs(own[i]);
                top = Math.Max(top, Math.Abs(own[i]));
            }

            if (top >= least) rows.Add((keys[slot], own, norm));
        }

        rows.Sort((a, b) => b.Norm.CompareTo(a.Norm) is var by && by != 0 ? by : a.Feature.CompareTo(b.Feature));
        return [.. rows.Select(row => (row.Feature, row.Weights))];
    }

    private int Find(ulong feature)
    {
        for (var slot = (int)(feature >> 32) & (keys.Length - 1); ; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == feature) return index[slot];
            if (keys[slot] == 0) return -1;
        }
    }

    private int FindOrAdd(ulong feature)
    {
        if (feature == 0) feature = 1;
        var found = Find(feature);
        if (found >= 0) return found;
        if (Count * 2 >= keys.Length) Grow();
        var slot = (int)(feature >> 32) & (keys.Length - 1);
        while (keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        keys[slot] = feature;
        index[slot] = Count;
        if ((Count + 1) * width > weights.Length)
        {
            Array.Resize(ref weights, weights.Length * 2);
            Array.Resize(ref totals, totals.Length * 2);
        }

        return Count++;
    }

    private void Grow()
    {
        var (oldKeys, oldIndex) = (keys, index);
        keys = new ulong[oldKeys.Length * 2];
        index = new int[oldKeys.Length * 2];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            var slot = (int)(oldKeys[i] >> 32) & (keys.Length - 1);
            while (keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
            keys[slot] = oldKeys[i];
            index[slot] = oldIndex[i];
        }
    }
}
