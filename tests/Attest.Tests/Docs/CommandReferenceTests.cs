using System.Text.RegularExpressions;
using Attest.Tests.Cli;
using Attest.Tests.Rules;

namespace Attest.Tests.Docs;

public sealed partial class CommandReferenceTests
{
    [Fact]
    public void Every_option_of_read_is_in_the_reference()
    {
        var named = Option().Matches(AttestCommandTests.Run("read --help").Output).Select(match => match.Value).Distinct().Except(["--help", "--version"]);
        SourceTree.Read("docs/reference/cli.md").Should().ContainAll(named);
    }

    [Fact]
    public void Every_document_is_in_the_index()
    {
        var index = SourceTree.Read("docs/README.md") + SourceTree.Read("docs/decisions/README.md");
        SourceTree.Files("docs", "*.md").Select(Path.GetFileName).Where(name => name != "README.md" && !index.Contains(name!, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [GeneratedRegex(@"--[a-z][a-z-]+")]
    private static partial Regex Option();
}
