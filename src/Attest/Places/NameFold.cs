namespace Attest.Places;

/// <summary>The key under which place names are looked up: letters and digits only, in lower case, without diacritics, apostrophes, hyphens and blanks.</summary>
/// <remarks>
/// "Deir ez-Zor", "Deir Ez Zor" and "Deir-ez-Zor" have one key. The key is a hash that can be carried on from token to token, so nothing is
/// copied and offsets stay those of the text.
/// </remarks>
internal static class NameFold
{
    /// <summary>The state before the first letter.</summary>
    public const ulong Seed = 14695981039346656037UL;

    /// <summary>Carries a state on over more characters.</summary>
    public static ulong Append(ulong state, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') state = Step(state, c);
            else if (c is >= 'A' and <= 'Z') state = Step(state, (char)(c | 0x20));
            else if (c >= 128) state = AppendOther(state, c);
        }

        return state;
    }

    /// <summary>The key of a state.</summary>
    public static ulong Finish(ulong state)
    {
        state ^= state >> 32;
        state *= 0xd6e8feb86659fd93UL;
        state ^= state >> 32;
        state *= 0xd6e8feb86659fd93UL;
        state ^= state >> 32;
        return state;
    }

    /// <summary>The key of a whole name.</summary>
    public static ulong Of(ReadOnlySpan<char> name) => Finish(Append(Seed, name));

    /// <summary>The folded letters, for a person to read.</summary>
    public static string Letters(ReadOnlySpan<char> name)
    {
        var letters = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') letters.Append(c);
            else if (c is >= 'A' and <= 'Z') letters.Append((char)(c | 0x20));
            else if (c >= 128 && IsLetter(c, out var first, out var second))
            {
                letters.Append(first);
                if (second != 0) letters.Append(second);
            }
        }

        return letters.ToString();
    }

    private static ulong AppendOther(ulong state, char c)
    {
        if (!IsLetter(c, out var first, out var second)) return state;
        state = Step(state, first);
        return second == 0 ? state : Step(state, second);
    }

    private static bool IsLetter(char c, out char first, out char second)
    {
        LatinFold.Base(c, out first, out second);
        if (first != 0) return true;
        // The letters ʿ ʾ ʻ ʼ of romanised Arabic are modifiers, U+02B0 to U+02FF; ـ lengthens an Arabic word without changing it.
        if (c is >= '\u02B0' and <= '\u02FF' or 'ـ' || !char.IsLetter(c)) return false;
        first = char.ToLowerInvariant(c);
        return true;
    }

    private static ulong Step(ulong state, char c) => (state ^ c) * 1099511628211UL;
}
