using System.Buffers;
using System.Text.Json;
using Attest;
using Attest.Publishing;

// First form: attest read --input docs.jsonl, one reading a line.
var input = args.AsSpan().IndexOf("--input") is var at and >= 0 ? args[at + 1] : null;
if (input is null) return 2;
var reader = new ReportReader();
using var output = Console.OpenStandardOutput();
var buffer = new ArrayBufferWriter<byte>(1 << 16);
using var json = new ReadingJson(buffer);
foreach (var line in File.ReadLines(input))
{
    if (line.Length == 0) continue;
    using var row = JsonDocument.Parse(line);
    string? Field(string name) => row.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    var report = new Report(Field("id")!, Field("text") ?? "")
    {
        Title = Field("title"),
        Published = PublishedTime.TryParse(Field("published"), out var published) ? published : null,
        Source = Field("source"),
        Url = Field("url"),
    };
    json.Write(reader.Read(report));
    buffer.Write("\n"u8);
    output.Write(buffer.WrittenSpan);
    buffer.Clear();
    json.Reset(buffer);
}

return 0;
