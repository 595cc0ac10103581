using System.Reflection;
using System.Text;

namespace Attest.Lexicons;

/// <summary>A lexicon or table of the folder <c>data/</c>, as text that a non-programmer can edit.</summary>
/// <remarks>
/// One row a line, fields parted by <c>|</c> and trimmed; a line that starts with <c>#</c> is a comment, and the comments
/// <c># version: 3</c> and <c># source: …</c> are required of every file. A missing field at the end is the empty string.
/// </remarks>
internal sealed class DataFile
{
    private readonly string name;
    private readonly string text;

    private DataFile(string name, string text)
    {
        this.name = name;
        this.text = text;
    }

    /// <summary>Reads a file of the folder by its name, for example <c>triggers.txt</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such file in the build.</exception>
    public static DataFile Open(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data/" + name) ?? throw new FileNotFoundException("data/" + name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new(name, reader.ReadToEnd());
    }

    /// <summary>Reads rows from a string in the same form; used by tests.</summary>
    public static DataFile Parse(string name, string text) => new(name, text);

    /// <summary>The rows in the file's order.</summary>
    public IEnumerable<DataRow> Rows()
    {
        var line = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            line++;
            var row = text.AsSpan(at, end - at).Trim();
            at = end + 1;
            if (row.IsEmpty || row[0] == '#') continue;
            yield return new(name, line, row.ToString());
        }
    }
}
