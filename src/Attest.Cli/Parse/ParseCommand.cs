using System.CommandLine;
using System.Text;
using Attest.Archive;
using Attest.Language;

namespace Attest.Cli.Parse;

/// <summary><c>attest parse</c>: sentences, tokens, tags, lemmas and dependencies in CoNLL-U, so that anyone can look at them and score them.</summary>
internal static class ParseCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("path") { Description = "A file with text, or - for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var input = new Option<string?>("--input") { Description = "Reports as JSONL, one a line.", HelpName = "docs.jsonl" };
        var conllu = new Option<bool>("--conllu") { Description = "The file is CoNLL-U: keep its sentences and tokens, give them tags, lemmas, heads and relations." };
        var quiet = new Option<bool>("--quiet") { Description = "Only do the work: for timing." };
        var command = new Command("parse", "Writes the sentences and words of a text in CoNLL-U.") { path, input, conllu, quiet };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null && result.GetValue(input) is null) result.AddError("There is nothing to parse: name a file, - for standard input, or --input docs.jsonl.");
        });
        command.SetAction(parsed => Run(parsed.GetValue(path), parsed.GetValue(input), parsed.GetValue(conllu), parsed.GetValue(quiet)));
        return command;
    }

    private static int Run(string? path, string? input, bool conllu, bool quiet)
    {
        using var output = quiet ? TextWriter.Null : new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        output.NewLine = "\n";
        var reader = new LanguageReader();
        var unread = AttestCommand.Done;
        if (input is not null)
        {
            foreach (var pending in ReportFiles.Lines(input, Console.OpenStandardInput))
            {
                var captured = pending.Capture();
                if (captured.Report is { } report)
                {
                    var document = reader.Read(report);
                    if (!quiet) ConlluOutput.Write(document, report.Id, output);
                    continue;
                }

                foreach (var problem in captured.Problems) Console.Error.WriteLine($"attest: {captured.Where}, line {captured.Line}: {problem.Message}");
                unread = AttestCommand.SomeUnread;
            }
        }

        if (path is null) return unread;
        if (path != "-" && !File.Exists(path))
        {
            Console.Error.WriteLine($"attest: there is no file {path}.");
            return AttestCommand.SomeUnread;
        }

        using var source = new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        if (conllu) ConlluInput.Parse(source, reader, output);
        else ConlluOutput.Write(reader.Read(new Report(path, source.ReadToEnd())), path, output);
        return unread;
    }
}
