using Attest.Train.Language;

namespace Attest.Train.Words;

/// <summary>Puts words whose vectors point alike into one class (k-means on the sphere). The same vectors give the same classes on every machine.</summary>
internal static class WordClustering
{
    private const int Rounds = 20, Batch = 256, Width = WordVectors.Width;

    /// <summary>The class of each word, of a number of classes that is a multiple of <see cref="NetMath.Columns"/>.</summary>
    public static int[] Classes(WordVectors vectors, int classes)
    {
        var count = vectors.Words.Count;
        var found = new int[count];
        // The first middles are common words at even steps.
        var step = Math.Max(1, Math.Min(8, count / classes));
        var middles = new float[classes * Width];
        for (var at = 0; at < classes; at++) vectors.Values.AsSpan(at * step * Width, Width).CopyTo(middles.AsSpan(at * Width));
        var turned = new float[Width * classes];
        for (var round = 0; round < Rounds; round++)
        {
            NetMath.Transpose(middles, classes, Width, turned, classes);
            var moved = 0;
            Parallel.For(0, (count + Batch - 1) / Batch, batch => Interlocked.Add(ref moved, Assign(vectors.Values, turned, found, batch * Batch, Math.Min(count, (batch + 1) * Batch), classes)));
            if (moved < count / 500) break;
            Array.Clear(middles);
            for (var word = 0; word < count; word++)
                for (var at = 0; at < Width; at++) middles[(found[word] * Width) + at] += vectors.Values[(word * Width) + at];
            for (var at = 0; at < classes; at++) WordVectors.SetLength(middles.AsSpan(at * Width, Width));
        }

        return found;
    }

    /// <summary>Puts some words to the nearest middle; gives how many changed.</summary>
    private static int Assign(float[] vectors, float[] middles, int[] found, int from, int end, int classes)
    {
        var near = new float[(end - from) * classes];
        NetMath.Multiply(vectors.AsSpan(from * Width), Width, 1, end - from, Width, middles, near, classes);
        var moved = 0;
        for (var word = from; word < end; word++)
        {
            var own = near.AsSpan((word - from) * classes, classes);
            var best = 0;
            for (var at = 1; at < classes; at++)
                if (own[at] > own[best]) best = at;
            if (found[word] != best) moved++;
            found[word] = best;
        }

        return moved;
    }
}
