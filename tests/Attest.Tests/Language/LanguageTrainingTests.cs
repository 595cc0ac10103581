using System.Diagnostics;
using Attest.Testing;
using Attest.Testing.Corpus;
using Attest.Tests.Cli;

namespace Attest.Tests.Language;

/// <summary>The same data give the same model: in another process, and on a machine with other registers.</summary>
public sealed class LanguageTrainingTests
{
    [Fact]
    public void A_hundred_sentences_trained_on_twice_give_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("attest-training-").FullName;
        try
        {
            var text = Path.Combine(folder, "sentences.txt");
            File.WriteAllText(text, string.Join("\n\n", Sentences().Take(100)));
            var (code, trees, errors) = AttestCommandTests.Run($"parse \"{text}\"");
            (code, errors).Should().Be((0, ""));
            File.WriteAllText(Path.Combine(folder, "en_ewt-ud-train.conllu"), trees);
            File.WriteAllText(Path.Combine(folder, "en_ewt-ud-dev.conllu"), trees);
            using var first = Train(folder, "first.zip");
            using var second = Train(folder, "second.zip", ("DOTNET_EnableAVX2", "0"));
            (Finish(first), Finish(second)).Should().Be((0, 0));
            File.ReadAllBytes(Path.Combine(folder, "second.zip")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(folder, "first.zip"))).Should().BeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Trees_are_the_same_on_a_machine_with_other_registers()
    {
        var text = Path.GetTempFileName();
        try
        {
            File.WriteAllText(text, string.Join("\n\n", Sentences()));
            var here = AttestCommandTests.Run($"parse \"{text}\"");
            here.Code.Should().Be(0);
            AttestCommandTests.Run($"parse \"{text}\"", null, ("DOTNET_EnableAVX2", "0")).Should().Be(here);
            AttestCommandTests.Run($"parse \"{text}\"", null, ("DOTNET_EnableAVXVNNI", "0"), ("DOTNET_EnableAVX512", "0")).Should().Be(here);
        }
        finally
        {
            File.Delete(text);
        }
    }

    private static IEnumerable<string> Sentences() => Directory.EnumerateFiles(Repository.Path("tests", "corpus", "language"), "trees*.corpus.txt").Order(StringComparer.Ordinal)
        .SelectMany(file => CorpusFile.Parse(Path.GetFileName(file), File.ReadAllText(file))).SelectMany(it => it.Inputs).Select(input => input.Text);

    private static Process Train(string folder, string output, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", $"exec \"{Path.Combine(AppContext.BaseDirectory, "Attest.Train.dll")}\" language \"{folder}\" \"{Path.Combine(folder, output)}\" 1")
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static int Finish(Process process)
    {
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
