namespace Attest.Tests.Attribution;

/// <summary>A report with every claim marked by hand, out of <c>tests/corpus/claims/marked</c>; the form is told in the folder's README.</summary>
public sealed record MarkedReport(string File, string Name, Report Report, MarkedClaim[] Claims)
{
    /// <summary>Title, blank line and text: what the offsets of the claims count in.</summary>
    public string Source => Report.Title is null ? Report.Text : Report.Title + "\n\n" + Report.Text;

    /// <summary>All reports of the folder.</summary>
    public static List<MarkedReport> All()
    {
        var folder = Attest.Testing.Repository.Path("tests", "corpus", "claims", "marked");
        List<MarkedReport> reports = [];
        foreach (var file in Directory.GetFiles(folder, "*.marked.txt").Order(StringComparer.Ordinal)) Read(file, reports);
        return reports;
    }

    private static void Read(string file, List<MarkedReport> reports)
    {
        var lines = System.IO.File.ReadAllLines(file);
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("== ", StringComparison.Ordinal)) continue;
            var name = lines[at][3..];
            string? title = null, published = null;
            List<string> paragraphs = [];
            for (at++; lines[at] != "--"; at++)
            {
                if (lines[at].StartsWith("> ", StringComparison.Ordinal)) paragraphs.Add(lines[at][2..]);
                else if (lines[at].StartsWith("title: ", StringComparison.Ordinal)) title = lines[at][7..];
                else if (lines[at].StartsWith("published: ", StringComparison.Ordinal)) published = lines[at][11..];
            }

            var text = string.Join("\n\n", paragraphs);
            var source = title is null ? text : title + "\n\n" + text;
            List<MarkedClaim> claims = [];
            for (at++; at < lines.Length && lines[at].Length > 0; at++) claims.Add(Claim(file, at + 1, lines[at], source));
            var report = new Report(name, text) { Title = title, Published = PublishedTime.TryParse(published, out var on) ? on : null };
            reports.Add(new(Path.GetFileName(file), name, report, [.. claims]));
        }
    }

    private static MarkedClaim Claim(string file, int line, string row, string source)
    {
        var fields = row.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length != 5) throw new FormatException($"{file}:{line}: {fields.Length} fields, 5 are wanted");
        var content = Array.ConvertAll(fields[2].Split(" + "), piece => Find(source, piece, $"{file}:{line}"));
        (int, int)? cue = fields[0] == "-" ? null : Nearest(source, fields[0], content[0], $"{file}:{line}");
        if (cue is { } marked && content.Length == 1) (cue, content[0]) = Closest(source, marked, fields[0], content[0]);
        string? name = null;
        SpeakerKind? kind = null;
        foreach (var part in fields[4].Split(',', StringSplitOptions.TrimEntries))
        {
            if (Codes.TryParse<SpeakerKind>(part, out var found)) kind = found;
            else if (part != "-") name = part;
        }

        Stance? stance = fields[3] == "-" ? null : Codes.Parse<Stance>(fields[3]);
        return new(line, cue, fields[1] == "-" ? null : fields[1], content, stance, name, kind);
    }

    private static (int, int) Find(string source, string piece, string where)
    {
        var parts = piece.Split(" … ");
        var start = source.IndexOf(parts[0], StringComparison.Ordinal);
        var last = start < 0 ? -1 : source.IndexOf(parts[^1], start, StringComparison.Ordinal);
        return last < 0 ? throw new FormatException($"{where}: '{piece}' is not in the report") : (start, last + parts[^1].Length);
    }

    private static (int, int) Nearest(string source, string cue, (int Start, int End) content, string where)
    {
        var best = -1;
        for (var at = source.IndexOf(cue, StringComparison.Ordinal); at >= 0; at = source.IndexOf(cue, at + 1, StringComparison.Ordinal))
        {
            if (at >= content.Start && at < content.End && cue != "called") continue;
            if (char.IsLetter(cue[^1]) && at + cue.Length < source.Length && char.IsLetter(source[at + cue.Length])) continue;
            if (best < 0 || Distance(at, content) < Distance(best, content)) best = at;
        }

        return best < 0 ? throw new FormatException($"{where}: '{cue}' is not in the report") : (best, best + cue.Length);
    }

    /// <summary>The place where cue and content stand nearest each other, where short content stands in the report more than once.</summary>
    private static ((int, int) Cue, (int, int) Content) Closest(string source, (int Start, int End) cue, string words, (int Start, int End) content)
    {
        var piece = source[content.Start..content.End];
        var best = (cue, content);
        for (var at = source.IndexOf(piece, content.End, StringComparison.Ordinal); at >= 0; at = source.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            var there = (at, at + piece.Length);
            var near = Nearest(source, words, there, "");
            if (Distance(near.Item1, there) < Distance(best.cue.Start, best.content)) best = (near, there);
        }

        return best;
    }

    private static int Distance(int at, (int Start, int End) content) => at < content.Start ? content.Start - at : at >= content.End ? at - content.End : 0;
}
