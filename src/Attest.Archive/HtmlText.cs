using System.Text;
using AngleSharp.Dom;

namespace Attest.Archive;

/// <summary>The text of a page as a person sees it: one paragraph a block, blanks as the browser folds them.</summary>
internal static class HtmlText
{
    private static readonly string[] Blocks =
        ["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "BLOCKQUOTE", "SECTION", "ARTICLE", "TABLE", "TR", "FIGURE", "FIGCAPTION", "PRE", "DL", "DT", "DD", "HR", "HEADER", "FOOTER", "ASIDE", "NAV", "MAIN"];

    private static readonly string[] Unseen = ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "HEAD"];

    /// <summary>Paragraphs parted by a blank line; the empty string for nothing. Walks without recursion: pages may nest as deep as they like.</summary>
    public static string Of(INode? root)
    {
        var text = new StringBuilder();
        for (var node = root?.FirstChild; node is not null;)
        {
            if (node is IText words) Append(text, words.Data);
            var unseen = Array.IndexOf(Unseen, node.NodeName) >= 0;
            if (node.NodeName == "BR") Break(text, "\n");
            else if (Array.IndexOf(Blocks, node.NodeName) >= 0) Break(text, "\n\n");
            if (!unseen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null && Array.IndexOf(Blocks, node.NodeName) >= 0) Break(text, "\n\n");
            }

            node = node is null || node == root ? null : node.NextSibling;
        }

        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\f')) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void Break(StringBuilder text, string with)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length == 0) return;
        var breaks = text[^1] != '\n' ? 0 : text.Length > 1 && text[^2] == '\n' ? 2 : 1;
        for (; breaks < with.Length; breaks++) text.Append('\n');
    }
}
