using System.CommandLine;
using Attest.Cli.Commands;
using Attest.Cli.Parse;
using Attest.Cli.Read;
using Attest.Cli.Terminal;

namespace Attest.Cli;

/// <summary>The command line: parses it, and turns unusable arguments into exit code 2.</summary>
internal static class AttestCommand
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read; the rest was.</summary>
    public const int SomeUnread = 1;

    /// <summary>The arguments cannot be used.</summary>
    public const int BadArguments = 2;

    public static int Run(string[] args)
    {
        var root = new RootCommand("Reads reports of attacks into incidents and claims, each value with the words that carry it.") { ReadCommand.Make(), ParseCommand.Make(), GazetteerCommand.Make() };
        NamedHelp.Set(root);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return parsed.Invoke(new());
        var command = parsed.CommandResult.Command;
        if (command == root && args is [{ Length: > 0 } word, ..] && word[0] != '-') Console.Error.WriteLine($"attest: there is no command '{word}'; there are {string.Join(", ", root.Subcommands.Select(known => known.Name))}.");
        else
            foreach (var error in parsed.Errors) Console.Error.WriteLine("attest: " + error.Message);
        Console.Error.WriteLine($"Try 'attest {(command == root ? "" : command.Name + " ")}--help'.");
        return BadArguments;
    }
}
