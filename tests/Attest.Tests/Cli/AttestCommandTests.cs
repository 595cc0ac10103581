using System.Diagnostics;
using Attest.Testing;

namespace Attest.Tests.Cli;

/// <summary>The command as a process: exit codes, and what goes to which stream.</summary>
public sealed class AttestCommandTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("read samples --format xml")]
    [InlineData("read samples --published yesterday")]
    [InlineData("raed samples")]
    [InlineData("read --nonsense")]
    public void Arguments_that_cannot_be_used_end_with_2_and_say_what_to_do(string arguments)
    {
        var (code, output, errors) = Run(arguments);
        code.Should().Be(2);
        output.Should().BeEmpty();
        errors.Should().StartWith("attest: ").And.Contain("--help");
    }

    [Fact]
    public void A_file_that_is_not_there_ends_with_1_and_the_rest_is_read()
    {
        var (code, output, errors) = Run("read samples/reports/al-bab-mine.md samples/none.txt --format jsonl");
        code.Should().Be(1);
        output.Should().StartWith("{\"id\":\"samples/reports/al-bab-mine.md\"");
        errors.Should().Contain("samples/none.txt: READ-002");
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var (code, output, errors) = Run("read - --format json", "The clinic was hit.");
        (code, errors).Should().Be((0, ""));
        output.Should().StartWith("{\n  \"id\": \"-\"");
    }

    [Fact]
    public void Help_names_every_option() => Run("read --help").Output.Should().ContainAll("--input", "--published", "--format", "--explain");

    internal static (int Code, string Output, string Errors) Run(string arguments, string? input = null, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"exec \"{Path.Combine(AppContext.BaseDirectory, "Attest.Cli.dll")}\" {arguments}")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { ["COLUMNS"] = null },
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
