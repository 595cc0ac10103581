namespace Attest.Language;

/// <summary>Tells texts whose lines are cut at a fixed width from texts where a line end ends a paragraph.</summary>
internal static class LineWrap
{
    private const int Widest = 90;
    private const int Narrowest = 45;

    /// <summary>True where most lines that another line follows directly are nearly of one width, as wire services and e-mail cut them.</summary>
    public static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int followed = 0, wide = 0, tooWide = 0, ended = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf('\n');
            if (end < 0) break;
            end += at;
            var length = end - at;
            var next = end + 1;
            at = next;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next >= text.Length || text[next] == '\n' || length == 0) continue;
            followed++;
            if (length > Widest) tooWide++;
            else if (length >= Narrowest) wide++;
            // A list of short items: its lines end where sentences do.
            if (text[end - 1] is '.' or '!' or '?' || (text[end - 1] == '\r' && length > 1 && text[end - 2] is '.' or '!' or '?')) ended++;
        }

        return ended * 2 <= followed && followed > 1 && tooWide * 20 <= followed && wide * 10 >= followed * 7;
    }
}
