using System.Text;
using System.Text.Json;

namespace Attest.Train.Events;

/// <summary>A report of the MUC-4 development part with its official key.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text as it came over the wire.</param>
/// <param name="IsRelevant">True where the key has a template for it.</param>
/// <param name="Fills">The strings that fill each role, normalised.</param>
internal sealed record MucReport(string Id, string Text, bool IsRelevant, Dictionary<string, HashSet<string>> Fills)
{
    /// <summary>How many entities fill each role.</summary>
    public Dictionary<Attest.Events.EventRole, int> Entities { get; } = [];

    /// <summary>Reads the 1,300 reports: texts from the raw corpora, roles from the processed form, people known only by description from the keys.</summary>
    public static List<MucReport> Load(string folder)
    {
        var dev = Path.Combine(folder, "CORPORA", "dev");
        var texts = Texts(Directory.GetFiles(dev, "dev-muc3-*"));
        var described = Described(Directory.GetFiles(dev, "key-dev-*"));
        var reports = new List<MucReport>();
        foreach (var row in Rows(Path.Combine(folder, "processed", "train.json")))
        {
            var id = row.GetProperty("docid").GetString()!;
            var fills = new Dictionary<string, HashSet<string>>();
            var entityKeys = new HashSet<string>();
            var counts = new Dictionary<Attest.Events.EventRole, int>();
            foreach (var template in row.GetProperty("templates").EnumerateArray())
            {
                foreach (var role in new[] { "PerpInd", "PerpOrg", "Target", "Victim", "Weapon" })
                {
                    if (!template.TryGetProperty(role, out var entities)) continue;
                    foreach (var entity in entities.EnumerateArray())
                    {
                        var of = role.StartsWith("Perp", StringComparison.Ordinal) ? Attest.Events.EventRole.Perpetrator : Enum.Parse<Attest.Events.EventRole>(role);
                        if (entity.GetArrayLength() > 0 && entityKeys.Add(role + entity[0])) counts[of] = counts.GetValueOrDefault(of) + 1;
                        foreach (var mention in entity.EnumerateArray()) Add(fills, role, mention.ValueKind == JsonValueKind.String ? mention.GetString()! : mention[0].GetString()!);
                    }
                }
            }

            if (described.TryGetValue(id, out var people))
                foreach (var person in people) Add(fills, "Victim", person);
            var report = new MucReport(id, texts[id], row.GetProperty("templates").GetArrayLength() > 0, fills);
            foreach (var (role, count) in counts) report.Entities[role] = count;
            reports.Add(report);
        }

        return reports;
    }

    /// <summary>Lower case, marks removed, articles removed.</summary>
    public static string Normalise(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text) words.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return string.Join(' ', words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the")));
    }

    private static void Add(Dictionary<string, HashSet<string>> fills, string role, string text)
    {
        if (!fills.TryGetValue(role, out var set)) fills[role] = set = [];
        set.Add(Normalise(text));
    }

    private static IEnumerable<JsonElement> Rows(string path)
    {
        var text = File.ReadAllText(path);
        if (text[0] == '[') return [.. JsonDocument.Parse(text).RootElement.EnumerateArray()];
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
    }

    private static Dictionary<string, string> Texts(string[] paths)
    {
        var texts = new Dictionary<string, StringBuilder>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            StringBuilder? current = null;
            foreach (var line in File.ReadLines(path, Encoding.Latin1))
            {
                if (line.StartsWith("DEV-MUC3-", StringComparison.Ordinal)) texts[line[..13]] = current = new();
                else current?.Append(line).Append('\n');
            }
        }

        return texts.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim('\n') + "\n");
    }

    /// <summary>Slots 18 and 19 of the keys: victims by name and by description.</summary>
    private static Dictionary<string, List<string>> Described(string[] paths)
    {
        var described = new Dictionary<string, List<string>>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            string? id = null;
            var slot = -1;
            foreach (var line in File.ReadLines(path, Encoding.Latin1))
            {
                var value = line;
                var stop = line.IndexOf('.', StringComparison.Ordinal);
                if (stop is 1 or 2 && int.TryParse(line.AsSpan(0, stop), out var number))
                {
                    slot = number;
                    value = line.Length > 36 ? line[36..] : "";
                    if (slot == 0) id = value.Trim().Split(' ')[0];
                }

                if (id is null || slot is not (18 or 19)) continue;
                var parts = value.Split('"');
                for (var at = 1; at < parts.Length; at += 2)
                {
                    if (!described.TryGetValue(id, out var list)) described[id] = list = [];
                    list.Add(parts[at]);
                }
            }
        }

        return described;
    }
}
