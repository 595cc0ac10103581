namespace Attest.Archive;

/// <summary>The block between two <c>---</c> lines at the head of a file, which names what the text itself does not say, a key and a value a line: title, published, source, url, id. Other lines of it are passed over; a block with none of these is text.</summary>
internal static class FrontMatter
{
    private static readonly string[] Known = ["title", "published", "source", "url", "id"];

    /// <summary>The fields and the text below; no fields where there is no block.</summary>
    public static (Dictionary<string, string> Fields, string Body) Split(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)) return (fields, text);
        for (var at = text.IndexOf('\n') + 1; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var start = at;
            var line = text.AsSpan(at, end - at).Trim();
            at = Math.Min(end + 1, text.Length);
            // "KANO, 3 March: a clinic was bombed" between two rules is text.
            if (line is "---") return Array.Exists(Known, fields.ContainsKey) ? (fields, text[at..].TrimStart('\r', '\n')) : ([], text);
            var colon = line.IndexOf(':');
            if (line.IsEmpty || colon <= 0 || line[0] is '#' or '-' || char.IsWhiteSpace(text[start]) || line[..colon].ContainsAny(" \t,")) continue;
            if (line[(colon + 1)..].Trim().Trim('"') is { IsEmpty: false } value) fields[line[..colon].ToString().ToLowerInvariant()] = value.ToString();
        }

        return ([], text);
    }
}
