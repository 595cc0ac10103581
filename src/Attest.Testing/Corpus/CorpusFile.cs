using System.Globalization;

namespace Attest.Testing.Corpus;

/// <summary>Reads corpus files: cases of reading as plain text that a non-programmer can edit.</summary>
/// <remarks>The form is described in <c>docs/guide/corpora.md</c>.</remarks>
public static class CorpusFile
{
    /// <summary>The cases of a file.</summary>
    /// <param name="name">What to call the file in messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="FormatException">The file is not in the form; the message names the line.</exception>
    public static IReadOnlyList<CorpusCase> Parse(string name, string text)
    {
        var cases = new List<CorpusCase>();
        var never = new List<CorpusExpectation>();
        CorpusCase? current = null;
        var inputs = new List<CorpusInput>();
        var expectations = new List<CorpusExpectation>();
        var below = false;
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (raw.StartsWith("== ", StringComparison.Ordinal))
            {
                Close();
                current = Named(name, number, raw[3..].Trim());
                below = false;
                continue;
            }

            if (raw.StartsWith('>')) Input(raw);
            else if (raw.Trim() is { Length: > 0 } line) Line(line);
        }

        Close();
        return cases;

        void Close()
        {
            if (current is null) return;
            if (inputs.Count == 0) throw Bad(current.Line, "a case has no '> ' line");
            if (expectations.Count + never.Count == 0) throw Bad(current.Line, "a case expects nothing");
            cases.Add(current with { Inputs = [.. inputs], Expectations = [.. never, .. expectations] });
            inputs.Clear();
            expectations.Clear();
        }

        void Input(string raw)
        {
            if (current is null || below) throw Bad(number, "a '> ' line stands between the name of a case and its '--'");
            if (raw.StartsWith(">> ", StringComparison.Ordinal)) Continue("\n\n", raw[3..]);
            else if (raw.StartsWith(">| ", StringComparison.Ordinal)) Continue("\n", raw[3..]);
            else inputs.Add(new(number, raw.Length > 2 ? raw[2..] : ""));
        }

        void Continue(string with, string rest)
        {
            if (inputs.Count == 0) throw Bad(number, "nothing to continue");
            inputs[^1] = inputs[^1] with { Text = inputs[^1].Text + with + rest };
        }

        void Line(string line)
        {
            if (line.StartsWith('#'))
            {
                if (current is null && Field(line[1..], "never") is { } keys)
                    foreach (var key in keys.Split(',', StringSplitOptions.TrimEntries)) never.Add(new(number, Singular(key), ExpectationKind.None, ""));
                else if (current is not null && Field(line[1..], "why") is { } why) current = current with { Why = why };
                return;
            }

            if (current is null) throw Bad(number, $"'{line}' stands before the first case");
            if (line == "--") below = true;
            else if (below) expectations.Add(Expectation(line));
            else current = Header(current, line);
        }

        CorpusCase Header(CorpusCase it, string line) =>
            Field(line, "published") is { } published ? it with { Published = published }
            : Field(line, "title") is { } title ? it with { Title = title }
            : Field(line, "source") is { } source ? it with { Source = source }
            : Field(line, "id") is { } id ? it with { Id = id }
            : throw Bad(number, $"'{line}' is none of published:, title:, source:, id:");

        CorpusExpectation Expectation(string line)
        {
            var none = line.StartsWith("no ", StringComparison.Ordinal);
            if (none) line = line[3..].Trim();
            var colon = line.IndexOf(':');
            var key = (colon < 0 ? line : line[..colon]).Trim();
            var value = colon < 0 ? "" : line[(colon + 1)..].Trim();
            if (none) return new(number, Singular(key), ExpectationKind.None, value);
            if (colon < 0) throw Bad(number, $"'{line}' has no ':'");
            var counts = Singular(key) != key && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
            return counts ? new(number, Singular(key), ExpectationKind.Count, value) : new(number, key, ExpectationKind.Item, value);
        }

        FormatException Bad(int line, string what) => new($"{name}:{line}: {what}");
    }

    private static CorpusCase Named(string file, int line, string name) => name.EndsWith("(open)", StringComparison.Ordinal)
        ? new(file, line, name[..^6].TrimEnd()) { Open = true }
        : new(file, line, name);

    private static string? Field(string line, string key)
    {
        line = line.Trim();
        return line.StartsWith(key, StringComparison.Ordinal) && line.AsSpan(key.Length).TrimStart().StartsWith(":") ? line[(line.IndexOf(':') + 1)..].Trim() : null;
    }

    private static string Singular(string key) => key switch
    {
        "facilities" => "facility",
        "people" or "tokens" or "tags" or "lemmas" or "against" or "timex" => key,
        _ => key.EndsWith('s') ? key[..^1] : key,
    };
}
