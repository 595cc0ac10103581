namespace Attest.Places;

/// <summary>Base letters of the Latin letters with marks, by the compatibility decompositions of Unicode 15 and the usual romanisation of letters that have none (ł, ø, ı, ß).</summary>
internal static class LatinFold
{
    private const string First1 =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb....occdd...eaeff.....kk......oo.............uu..yyzz........." +
        "....dddlllnnnaaiioouuuuuuuuuueaaaaaa..ggkkoooo..jdddgg..nnaaaaooaaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "...b............";

    private const string Second1 =
        "......e.......................hs......e.......................h...................................................jj............" +
        "..........gg......ee............................................................................................................" +
        "....zzzjjjjjj.....................ee.............zzz........ee.................................................................." +
        "................";

    private const string First2 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    private const string Second2 =
        "................................................................................................................................" +
        "..............................s.................................................................................................";

    /// <summary>The one or two base letters in lower case; <paramref name="first"/> is NUL where the character is no Latin letter with a base.</summary>
    public static void Base(char c, out char first, out char second)
    {
        first = second = '\0';
        if (c is >= '\u00C0' and <= '\u024F') Set(First1[c - 0xC0], Second1[c - 0xC0], out first, out second);
        else if (c is >= '\u1E00' and <= '\u1EFF') Set(First2[c - 0x1E00], Second2[c - 0x1E00], out first, out second);
    }

    private static void Set(char one, char two, out char first, out char second)
    {
        first = one == '.' ? '\0' : one;
        second = two == '.' ? '\0' : two;
    }
}
