using System.Text;

namespace Attest.Archive.Gazetteers;

/// <summary>Rows of a table in text: parted by tabs, commas or semicolons, with quoted fields as in RFC 4180.</summary>
internal static class TableText
{
    /// <summary>The mark that parts the fields of a first line.</summary>
    public static char Separator(string line) => line.Contains('\t') ? '\t' : line.Count(c => c == ';') > line.Count(c => c == ',') ? ';' : ',';

    /// <summary>The rows with the line each starts at, counted from 1. A quoted field may hold the mark, quotes written twice, and ends of lines.</summary>
    public static IEnumerable<(int Line, string[] Fields)> Rows(TextReader text, char separator)
    {
        var line = 0;
        while (text.ReadLine() is { } row)
        {
            line++;
            var first = line;
            if (separator == '\t')
            {
                yield return (first, row.Split('\t'));
                continue;
            }

            while (row.Count(c => c == '"') % 2 == 1 && row.Length < 1 << 20 && text.ReadLine() is { } more)
            {
                row += "\n" + more;
                line++;
            }

            yield return (first, Fields(row, separator));
        }
    }

    private static string[] Fields(string row, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < row.Length; at++)
        {
            var c = row[at];
            if (c == '"' && quoted && at + 1 < row.Length && row[at + 1] == '"') field.Append(row[at++]);
            else if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted)
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
            }
            else field.Append(c);
        }

        fields.Add(field.ToString().Trim());
        return [.. fields];
    }
}
