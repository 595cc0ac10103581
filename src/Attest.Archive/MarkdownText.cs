using System.Text;

namespace Attest.Archive;

/// <summary>Markdown as plain text: the marks go, the words and paragraphs stay.</summary>
internal static class MarkdownText
{
    /// <summary>Characters of a link's words and address; longer ones stay as written, so that a line of brackets is read in time.</summary>
    private const int LongestLink = 4096;

    /// <summary>The first heading of level one where nothing stands before it, as the title, and the text below it; a null title where there is none.</summary>
    public static (string? Title, string Text) Of(string markdown)
    {
        string? title = null;
        var text = new StringBuilder(markdown.Length);
        var begun = false;
        foreach (var raw in markdown.AsSpan().EnumerateLines())
        {
            var line = raw;
            while (line.StartsWith(">") || line.StartsWith("> ")) line = line[1..].TrimStart(' ');
            var heading = line.Length - line.TrimStart('#').Length;
            if (heading is > 0 and < 7 && line.Length > heading && line[heading] == ' ')
            {
                line = line[heading..].Trim().TrimEnd('#').TrimEnd();
                if (!begun && heading == 1 && title is null)
                {
                    title = Inline(line);
                    continue;
                }
            }

            if (!begun && line.IsWhiteSpace()) continue;
            begun = true;
            text.Append(Inline(line)).Append('\n');
        }

        return (title, text.ToString().TrimEnd());
    }

    /// <summary>A line without emphasis marks and with the words of links and pictures in place of their marks.</summary>
    private static string Inline(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("*_`[!\\") < 0) return line.ToString();
        var lastLink = line.LastIndexOf("](");
        var text = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c == '\\' && at + 1 < line.Length && char.IsPunctuation(line[at + 1])) text.Append(line[++at]);
            else if (c == '!' && at + 1 < line.Length && line[at + 1] == '[' && Link(line[(at + 1)..], out _, out var picture)) at += picture;
            else if (c == '[' && at < lastLink && Link(line[at..], out var words, out var length))
            {
                text.Append(words);
                at += length - 1;
            }
            else if (c == '`' || (c is '*' or '_' && IsEmphasis(line, at))) continue;
            else text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>A star or underscore is a mark where a word begins or ends beside it, not inside a word or alone between blanks.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at)
    {
        var before = at > 0 ? line[at - 1] : ' ';
        var after = at + 1 < line.Length ? line[at + 1] : ' ';
        return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && !(line[at] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }

    private static bool Link(ReadOnlySpan<char> at, out string words, out int length)
    {
        words = "";
        length = 0;
        at = at[..Math.Min(at.Length, LongestLink)];
        var close = at.IndexOf(']');
        if (close < 0 || close + 1 >= at.Length || at[close + 1] != '(') return false;
        var end = at[close..].IndexOf(')');
        if (end < 0) return false;
        words = at[1..close].ToString();
        length = close + end + 1;
        return true;
    }
}
