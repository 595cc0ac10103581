using System.Text;
using Attest.Testing;
using Attest.Tests.Cli;

namespace Attest.Tests.Docs;

/// <summary>The examples of the documents are run: a <c>console</c> block that begins with <c>$ attest</c> shows what the command gives. <c>ATTEST_UPDATE=1</c> writes them anew.</summary>
public sealed class DocumentTests
{
    private const string Fence = "```console\n$ attest ";

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.Path("README.md"))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Where(path => File.ReadAllText(Repository.Path(path)).Contains(Fence, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Examples_give_what_is_shown(string document)
    {
        var path = Repository.Path(document);
        var written = File.ReadAllText(path);
        var run = new StringBuilder();
        var at = 0;
        for (int fence; (fence = written.IndexOf(Fence, at, StringComparison.Ordinal)) >= 0;)
        {
            var arguments = fence + Fence.Length;
            var line = written.IndexOf('\n', arguments);
            var end = written.IndexOf("```\n", line, StringComparison.Ordinal);
            var (_, output, _) = AttestCommandTests.Run(written[arguments..line]);
            run.Append(written, at, line + 1 - at).Append(output.Trim('\n')).Append('\n');
            at = end;
        }

        run.Append(written, at, written.Length - at);
        if (Environment.GetEnvironmentVariable("ATTEST_UPDATE") == "1") File.WriteAllText(path, run.ToString());
        else run.ToString().Should().Be(written);
    }
}
