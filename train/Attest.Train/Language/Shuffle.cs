namespace Attest.Train.Language;

/// <summary>The same disorder in every run.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    public double Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) / (double)(1UL << 53);
    }

    public void Order<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() * (i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
