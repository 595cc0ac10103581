namespace Attest.Language;

/// <summary>Chooses each token's joint tag, from left to right.</summary>
internal sealed class Tagger(RowTable weights, TagSet tags)
{
    /// <summary>Tags the tokens of a sentence.</summary>
    public void Tag(Frame frame, int first, int end, Span<byte> tagged)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[64];
        for (var at = first; at < end; at++)
        {
            TaggerFeatures.Write(frame, tags, tagged, first, end, at, features);
            tagged[at] = (byte)weights.Best(features, tags.Count, scores);
        }
    }
}
