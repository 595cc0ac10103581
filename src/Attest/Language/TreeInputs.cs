namespace Attest.Language;

/// <summary>What the parser's net looks at of a word, as keys of its vocabulary.</summary>
internal static class TreeInputs
{
    /// <summary>How many keys a word has; the number of a key's template is its place.</summary>
    public const int Count = 9;

    private const ulong Three = 0xFFFFFFFFFFFFUL;
    private const ulong Two = 0xFFFFFFFFUL;

    /// <summary>Writes the keys of a word of the sentence that begins at token <paramref name="first"/>.</summary>
    public static void Write(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int at, Span<ulong> to)
    {
        var word = frame.Words[at];
        var tag = tags.Part(tagged[at]);
        to[0] = Mix.Of(600, word);
        to[1] = Mix.Of(601, tag);
        to[2] = Mix.Of(602, frame.Suffixes[at] & Three);
        to[3] = Mix.Of(603, frame.Suffixes[at] & Two);
        to[4] = Mix.Of(604, frame.Prefixes[at]);
        to[5] = Mix.Of(605, (ulong)frame.Shapes[at], at == first ? 1UL : 0);
        to[6] = Mix.Of(606, frame.Classes[at]);
        to[7] = Mix.Of(607, SenseOf(frame, tags, tagged, at));
        to[8] = Mix.Of(608, tag, word);
    }

    /// <summary>The commonest sense of a word under its tag, as a part of a key.</summary>
    private static ulong SenseOf(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int token) => tags.Upos[tagged[token]] switch
    {
        Upos.Noun or Upos.Propn => Mix.Part(300 + (byte)frame.Senses[token]),
        Upos.Verb => Mix.Part(400 + (frame.Senses[token] >> 8)),
        _ => Mix.Part(500),
    };
}
