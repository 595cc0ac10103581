namespace Attest.Language;

/// <summary>Chooses each token's joint tag, from left to right; a word that can only be one is not judged.</summary>
internal sealed class Tagger(RowTable weights, TagSet tags, SureTags? sure = null)
{
    /// <summary>Tags the tokens of a sentence.</summary>
    public void Tag(Frame frame, int first, int end, Span<byte> tagged)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<short> scores = stackalloc short[64];
        for (var at = first; at < end; at++)
        {
            if (sure?.Of(frame, first, end, at) is >= 0 and var only)
            {
                tagged[at] = (byte)only;
                continue;
            }

            TaggerFeatures.Write(frame, tags, tagged, first, end, at, features);
            var best = weights.Best(features, tags.Count, scores);
            // "His brother Yusuf Salim": no word of grammar, whatever the letters are like.
            if (at > first && frame.Shapes[at] == Shape.Capital && tags.Upos[best] is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Sconj or Upos.Part && sure is not null && GivenNames.Contains(frame.Words[at])) best = tags.Name;
            // "M23 rebels": what holds digits is no verb, and what a letter opens no adjective.
            else if (frame.Shapes[at] == Shape.Mixed && (tags.Upos[best] == Upos.Verb || (tags.Upos[best] == Upos.Adj && IsLettered(frame, at))) && sure is not null) best = tags.Name;
            tagged[at] = (byte)best;
        }
    }

    /// <summary>True for a word of at least three characters that begins with a letter.</summary>
    private static bool IsLettered(Frame frame, int at) => char.IsLetter((char)(frame.Prefixes[at] >> 32));
}
