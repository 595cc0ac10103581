using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Attest.Archive;

/// <summary>Reads one line of a JSONL file as the reading contract has it: <c>{"id","text","title"?,"published"?,"source"?,"url"?}</c>.</summary>
public static class ReportLine
{
    /// <summary>The report on a line, or why there is none.</summary>
    /// <param name="json">The line in UTF-8.</param>
    /// <param name="where">The file.</param>
    /// <param name="line">The line in it, counted from 1.</param>
    public static CapturedReport Capture(ReadOnlySpan<byte> json, string where, int line)
    {
        var problems = new List<Problem>();
        if (!Utf8.IsValid(json))
        {
            var decoded = TextDecoding.Decode(json);
            json = Encoding.UTF8.GetBytes(decoded.Text);
            if (decoded.Replaced > 0) problems.Add(ProblemTexts.BrokenEncoding(decoded.Encoding, decoded.Replaced));
        }

        try
        {
            return Parse(json, where, line, problems);
        }
        catch (JsonException e)
        {
            return CapturedReport.Unread(where, line, ProblemTexts.BadLine(Reason(e)));
        }
    }

    private static CapturedReport Parse(ReadOnlySpan<byte> json, string where, int line, List<Problem> problems)
    {
        string? id = null, text = null, title = null, published = null, source = null, url = null;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it is not an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = true;
            if (reader.ValueTextEquals("id"u8)) id = Text(ref reader, "id");
            else if (reader.ValueTextEquals("text"u8)) text = Text(ref reader, "text");
            else if (reader.ValueTextEquals("title"u8)) title = Text(ref reader, "title");
            else if (reader.ValueTextEquals("published"u8)) published = Text(ref reader, "published");
            else if (reader.ValueTextEquals("source"u8)) source = Text(ref reader, "source");
            else if (reader.ValueTextEquals("url"u8)) url = Text(ref reader, "url");
            else known = false;
            if (known) continue;
            reader.Read();
            reader.Skip();
        }

        while (reader.Read())
        {
            // Only to find what stands after the object.
        }

        if (problems.Find(problem => problem.Code == BadField) is { } bad) return CapturedReport.Unread(where, line, bad);
        if (string.IsNullOrEmpty(id)) return CapturedReport.Unread(where, line, ProblemTexts.BadField("id", "a text that names the report"));
        if (string.IsNullOrEmpty(text) && string.IsNullOrEmpty(title)) return CapturedReport.Unread(where, line, ProblemTexts.EmptyReport());
        return new(where, line, Made(id, text, title, published, source, url, problems), [.. problems]);

        string? Text(ref Utf8JsonReader at, string field)
        {
            at.Read();
            if (at.TokenType == JsonTokenType.String) return Unescaped(ref at);
            if (at.TokenType != JsonTokenType.Null) problems.Add(ProblemTexts.BadField(field, "a text"));
            at.Skip();
            return null;
        }
    }

    /// <summary>A report of its fields; an unusable published date is a problem of the report, not the end of it.</summary>
    internal static Report Made(string id, string? text, string? title, string? published, string? source, string? url, List<Problem> problems)
    {
        PublishedTime? at = PublishedTime.TryParse(published, out var parsed) ? parsed : null;
        if (at is null && !string.IsNullOrWhiteSpace(published)) problems.Add(ProblemTexts.BadPublished(published));
        return new(id, text ?? "")
        {
            Title = string.IsNullOrEmpty(title) ? null : title,
            Published = at,
            Source = string.IsNullOrWhiteSpace(source) ? null : source,
            Url = string.IsNullOrWhiteSpace(url) ? null : url,
        };
    }

    private static readonly string BadField = ProblemTexts.BadField("", "").Code;

    /// <summary>The string as given. A half of a surrogate pair, which the base library refuses, is kept: offsets count it.</summary>
    private static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            var raw = Encoding.UTF8.GetString(reader.ValueSpan);
            var text = new StringBuilder(raw.Length);
            for (var at = 0; at < raw.Length; at++)
            {
                if (raw[at] != '\\')
                {
                    text.Append(raw[at]);
                    continue;
                }

                var c = raw[++at];
                if (c == 'u')
                {
                    text.Append((char)Convert.ToUInt16(raw.Substring(at + 1, 4), 16));
                    at += 4;
                    continue;
                }

                text.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
            }

            return text.ToString();
        }
    }

    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message + "." : e.Message[..end];
    }
}
