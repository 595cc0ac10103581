using System.CommandLine;
using Attest.Archive;
using Attest.Cli.Commands;

namespace Attest.Cli.Read;

/// <summary><c>attest read</c>: reads reports and writes what they say.</summary>
internal static class ReadCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("paths") { Description = "Files (.txt, .md, .html, .jsonl), folders, or - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<string?>("--input") { Description = "Reports as JSONL, one a line: {\"id\", \"text\", \"title\"?, \"published\"?, \"source\"?, \"url\"?}.", HelpName = "docs.jsonl" };
        var published = new Option<string?>("--published") { Description = "When reports that do not say so were published, in ISO 8601.", HelpName = "date" };
        var format = new Option<string>("--format") { Description = "text for people, json, or jsonl with one reading a line.", DefaultValueFactory = _ => "text" };
        var explain = new Option<bool>("--explain") { Description = "For each value the words it was read from and the step that decided." };
        var policy = new Option<string>("--date-policy")
        {
            Description = "How \"on Tuesday\" or \"3 May\" is settled: by tense, as the latest-before or the nearest day, or none: what is known is kept.",
            DefaultValueFactory = _ => Codes.Of(DatePolicy.Tense),
        };
        var gazetteer = OwnGazetteer.Option();
        policy.AcceptOnlyFromAmong([.. Codes.All<DatePolicy>()]);
        format.AcceptOnlyFromAmong("text", "json", "jsonl");
        var command = new Command("read", "Reads reports into incidents, claims and facilities.") { paths, input, published, policy, gazetteer, format, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(paths) is not { Length: > 0 } && result.GetValue(input) is null) result.AddError("There is nothing to read: name files or folders, - for standard input, or --input docs.jsonl.");
            foreach (var path in result.GetValue(paths) ?? [])
                if (path.Length > 1 && path[0] == '-' && !File.Exists(path)) result.AddError($"There is no option {path}.");
            if (result.GetValue(published) is { } date && !PublishedTime.TryParse(date, out _)) result.AddError($"--published '{date}' is no ISO 8601 date. Write 2026-03-12 or 2026-03-12T14:30:00Z.");
        });
        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(format) switch { "json" => OutputFormat.Json, "jsonl" => OutputFormat.Jsonl, _ => OutputFormat.Text };
            PublishedTime? date = PublishedTime.TryParse(parsed.GetValue(published), out var at) ? at : null;
            var (width, colour) = form == OutputFormat.Text ? TerminalForm() : (0, false);
            var explains = parsed.GetValue(explain);
            var reader = new ReportReader(Codes.Parse<DatePolicy>(parsed.GetValue(policy)), OwnGazetteer.Read(parsed.GetValue(gazetteer))) { Explains = explains };
            return Run(reader, new(parsed.GetValue(paths) ?? [], parsed.GetValue(input), date, form, explains, width, colour));
        });
        return command;
    }

    private static int Run(ReportReader reader, ReadOptions options)
    {
        using var output = StandardStreams.Output();
        var reports = options.Input is { } lines ? ReportFiles.Lines(lines, Console.OpenStandardInput) : [];
        foreach (var path in options.Paths) reports = reports.Concat(ReportFiles.Find(path, Console.OpenStandardInput));
        var progress = Console.IsErrorRedirected || !Console.IsOutputRedirected ? null : new Progress(Console.Error, Progress.SizeOf(options));
        return new ReadRun(options, reader.Read, output, Console.Error, progress).Execute(reports, Environment.ProcessorCount);
    }

    private static (int Width, bool Colour) TerminalForm()
    {
        const int Usual = 80, Least = 40, Most = 110;
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && Console.IsOutputRedirected) return (Math.Clamp(columns, Least, Most), false);
        if (Console.IsOutputRedirected) return (Usual, false);
        var width = Console.WindowWidth is > 0 and var cells ? Math.Clamp(cells, Least, Most) : Usual;
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";
        return (width, !plain);
    }
}
