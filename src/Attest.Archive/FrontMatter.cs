namespace Attest.Archive;

/// <summary>The block between two <c>---</c> lines at the head of a file, every line of it a key and a value, which names what the text itself does not say: title, published, source, url, id.</summary>
internal static class FrontMatter
{
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
            if (line is "---") return (fields, text[at..].TrimStart('\r', '\n'));
            if (line.IsEmpty || line[0] == '#' || (fields.Count > 0 && (line[0] == '-' || char.IsWhiteSpace(text[start])))) continue;
            // "KANO, 3 March: a clinic was bombed" between two rules is text.
            var colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAny(" \t,")) return ([], text);
            if (line[(colon + 1)..].Trim().Trim('"') is { IsEmpty: false } value) fields[line[..colon].ToString().ToLowerInvariant()] = value.ToString();
        }

        return ([], text);
    }
}
