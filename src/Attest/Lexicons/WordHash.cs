namespace Attest.Lexicons;

/// <summary>A 64-bit hash of a word in lower case, the same on every machine and in every run. Lexicons are looked up by it, so that matching allocates nothing.</summary>
internal static class WordHash
{
    /// <summary>What the hash of every word starts from.</summary>
    internal const ulong Start = 14695981039346656037UL;

    /// <summary>Hash of the lower-case form; apostrophes of either kind hash alike.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Finish(Extend(Start, word));

    /// <summary>The hashes of several words, in their order.</summary>
    public static ulong[] All(params ReadOnlySpan<string> words)
    {
        var hashes = new ulong[words.Length];
        for (var at = 0; at < words.Length; at++) hashes[at] = Of(words[at]);
        return hashes;
    }

    /// <summary>Goes on with the next part of a word, for words put together of parts.</summary>
    internal static ulong Extend(ulong hash, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            var lower = c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
            hash = (hash ^ lower) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The last step of the hash, for code that walks the characters itself.</summary>
    internal static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93UL;
        hash ^= hash >> 32;
        return hash == 0 ? 1 : hash;
    }
}
