namespace Attest.Lexicons;

/// <summary>One row of a <see cref="DataFile"/>.</summary>
internal readonly struct DataRow
{
    private readonly string file;
    private readonly string[] fields;

    public DataRow(string file, int line, string text)
    {
        this.file = file;
        Line = line;
        fields = text.Split('|', StringSplitOptions.TrimEntries);
    }

    /// <summary>Line in the file, counted from 1.</summary>
    public int Line { get; }

    /// <summary>How many fields were written.</summary>
    public int Count => fields.Length;

    /// <summary>A field counted from 0; the empty string where the row is shorter.</summary>
    public string this[int index] => index < fields.Length ? fields[index] : "";

    /// <summary>A field as a code of a closed list.</summary>
    /// <exception cref="FormatException">The list has no such code; the message names file and line.</exception>
    public T Code<T>(int index) where T : struct, Enum =>
        Codes.TryParse<T>(this[index], out var value) ? value : throw new FormatException($"data/{file}:{Line}: '{this[index]}' is no {typeof(T).Name}");

    /// <summary>Words of a field parted by commas; empty for an empty field. "(a/b) (c/d)" stands for all four.</summary>
    public string[] List(int index) => Split(index, ',');

    /// <summary>Phrases of a field parted by semicolons; otherwise as <see cref="List"/>.</summary>
    public string[] Phrases(int index) => Split(index, ';');

    private string[] Split(int index, char mark)
    {
        var phrases = this[index].Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return this[index].Contains('(', StringComparison.Ordinal) ? [.. phrases.SelectMany(Expand)] : phrases;
    }

    private static IEnumerable<string> Expand(string phrase)
    {
        var open = phrase.IndexOf('(', StringComparison.Ordinal);
        var close = phrase.IndexOf(')', StringComparison.Ordinal);
        if (open < 0 || close < open) return [phrase];
        return phrase[(open + 1)..close].Split('/').SelectMany(word => Expand(string.Concat(phrase.AsSpan(0, open), word, phrase.AsSpan(close + 1))));
    }
}
