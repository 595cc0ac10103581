using System.Text;

namespace Attest.Cli.Terminal;

/// <summary>Lines of a terminal of a given width: wraps words, draws rules and boxes, with colour or without.</summary>
/// <param name="width">Cells in a line.</param>
/// <param name="colour">True to write colours.</param>
internal sealed class Sheet(int width, bool colour)
{
    private const string Reset = "\u001b[0m";

    private readonly StringBuilder text = new();

    private bool boxed;

    /// <summary>Cells in a line.</summary>
    public int Width => width;

    private int Inner => boxed ? width - 4 : width;

    /// <summary>An empty line; none at the head, and never two.</summary>
    public void Gap()
    {
        if (text.Length > 0 && !(text.Length > 1 && text[^1] == '\n' && text[^2] == '\n')) text.Append('\n');
    }

    /// <summary>A line across with words in it.</summary>
    public void Rule(Words words) => Across('─', "── ", words, "");

    /// <summary>Opens a box with words in its edge.</summary>
    public void Open(params ReadOnlySpan<Words> title)
    {
        var line = new StringBuilder("╭─ ");
        var cells = 3;
        foreach (var words in title)
        {
            var shown = Fit(words.Text, width - cells - 3);
            Paint(line, shown, words.Ink);
            cells += Cells.Of(shown);
        }

        line.Append(' ').Append('─', Math.Max(0, width - cells - 2)).Append('╮');
        text.Append(line).Append('\n');
        boxed = true;
    }

    /// <summary>Closes the box.</summary>
    public void Close()
    {
        boxed = false;
        text.Append('╰').Append('─', Math.Max(0, width - 2)).Append("╯\n");
    }

    /// <summary>Words behind a label, wrapped under themselves.</summary>
    /// <param name="label">The label; empty to stand under the one above.</param>
    /// <param name="indent">Cells before the words; the label stands in them.</param>
    /// <param name="words">The words.</param>
    public void Field(Words label, int indent, params ReadOnlySpan<Words> words) => Wrap(label, indent, int.MaxValue, words);

    /// <summary>As <see cref="Field"/>, cut with an ellipsis after so many lines.</summary>
    public void Brief(Words label, int indent, int lines, params ReadOnlySpan<Words> words) => Wrap(label, indent, lines, words);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Wrap(Words label, int indent, int most, ReadOnlySpan<Words> words)
    {
        var line = new StringBuilder();
        Paint(line, label.Text, label.Ink);
        var at = Cells.Of(label.Text);
        if (at > 0 && at >= indent)
        {
            line.Append(' ');
            at++;
        }

        line.Append(' ', Math.Max(0, indent - at));
        at = Math.Max(at, indent);
        var lines = 1;
        var fresh = true;
        foreach (var some in words)
        {
            foreach (var range in some.Text.AsSpan().SplitAny(" \t\r\n\u00a0\f\v"))
            {
                var word = some.Text.AsSpan(range);
                if (word.IsEmpty) continue;
                // Words of the next ink join the last where no blank parts them ("town" and ",").
                var space = !fresh && (range.Start.Value > 0 || some.Text.StartsWith(' ')) ? 1 : 0;
                for (var room = true; !word.IsEmpty;)
                {
                    // The last line that is shown keeps room for the ellipsis.
                    var end = lines == most ? Inner - 2 : Inner;
                    var cells = Cells.Of(word);
                    if (at + space + cells <= end)
                    {
                        line.Append(' ', space);
                        Paint(line, word, some.Ink);
                        at += space + cells;
                        word = [];
                    }
                    else if (fresh || (room && cells > end - indent && at + space + 8 < end))
                    {
                        var part = Prefix(word, Math.Max(1, end - at - space));
                        line.Append(' ', space);
                        Paint(line, word[..part], some.Ink);
                        at += space + Cells.Of(word[..part]);
                        word = word[part..];
                        room = false;
                        if (word.IsEmpty) break;
                        if (!Next(line, ref at, ref lines, indent, most)) return;
                        space = 0;
                    }
                    else
                    {
                        if (!Next(line, ref at, ref lines, indent, most)) return;
                        space = 0;
                        fresh = true;
                        continue;
                    }

                    fresh = false;
                }
            }

            if (some.Text.EndsWith(' ') && !fresh && at + 1 < Inner)
            {
                line.Append(' ');
                at++;
                fresh = true;
            }
        }

        Put(line, at);
    }

    private bool Next(StringBuilder line, ref int at, ref int lines, int indent, int most)
    {
        if (lines == most)
        {
            line.Append(" …");
            Put(line, at + 2);
            return false;
        }

        Put(line, at);
        line.Clear().Append(' ', indent);
        at = indent;
        lines++;
        return true;
    }

    private void Put(StringBuilder line, int cells)
    {
        if (boxed) text.Append("│ ");
        while (!boxed && line.Length > 0 && line[^1] == ' ') line.Length--;
        text.Append(line);
        if (boxed) text.Append(' ', Math.Max(0, Inner - cells)).Append(" │");
        text.Append('\n');
    }

    private void Across(char with, string before, Words words, string after)
    {
        var line = new StringBuilder(before);
        var shown = Fit(words.Text, width - before.Length - after.Length - 2);
        Paint(line, shown, words.Ink);
        line.Append(' ').Append(with, Math.Max(0, width - before.Length - after.Length - 1 - Cells.Of(shown))).Append(after);
        text.Append(line).Append('\n');
    }

    private void Paint(StringBuilder line, ReadOnlySpan<char> words, Ink ink)
    {
        if (!colour || ink == Ink.Plain || words.IsEmpty)
        {
            Clean(line, words);
            return;
        }

        line.Append(ink switch { Ink.Strong => "\u001b[1m", Ink.Faint => "\u001b[2m", Ink.Harm => "\u001b[31m", Ink.Voice => "\u001b[36m", _ => "\u001b[33m" });
        Clean(line, words);
        line.Append(Reset);
    }

    /// <summary>A report's words may hold control characters, which would act on the terminal.</summary>
    private static void Clean(StringBuilder line, ReadOnlySpan<char> words)
    {
        foreach (var c in words) line.Append(char.IsControl(c) || char.IsSurrogate(c) && words.Length == 1 ? '\uFFFD' : c);
    }

    private static string Fit(string words, int cells) => Cells.Of(words) <= cells ? words : string.Concat(words.AsSpan(0, Prefix(words, Math.Max(1, cells - 1))), "…");

    /// <summary>How many UTF-16 code units of the words fit into so many cells; at least one character.</summary>
    private static int Prefix(ReadOnlySpan<char> words, int cells)
    {
        var length = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            cells -= Cells.Of(rune);
            if (cells < 0 && length > 0) break;
            length += rune.Utf16SequenceLength;
        }

        return Math.Min(length, words.Length);
    }
}
