using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Attest.Cli.Terminal;

/// <summary>The help of the command line under the name that people type: the assembly cannot be called <c>attest</c> beside <c>Attest.dll</c>, where file names have no case.</summary>
internal sealed class NamedHelp(HelpAction inner) : SynchronousCommandLineAction
{
    /// <summary>Gives a command line this help.</summary>
    public static void Set(RootCommand root)
    {
        foreach (var option in root.Options)
            if (option is HelpOption { Action: HelpAction action } help) help.Action = new NamedHelp(action);
    }

    /// <inheritdoc />
    public override bool Terminating => true;

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var code = inner.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(text.ToString().Replace(RootCommand.ExecutableName, "attest", StringComparison.Ordinal));
        return code;
    }
}
