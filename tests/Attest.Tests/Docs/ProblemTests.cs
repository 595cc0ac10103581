using System.Text.RegularExpressions;
using Attest.Tests.Rules;

namespace Attest.Tests.Docs;

/// <summary>Every coded problem is explained in the reference and raised by a test.</summary>
public sealed partial class ProblemTests
{
    private static readonly string[] Codes = [.. Code().Matches(SourceTree.Read("src/Attest/ProblemTexts.cs")).Select(match => match.Groups[1].Value).Distinct()];

    public static TheoryData<string> AllCodes => [.. Codes];

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void A_code_is_explained(string code) => SourceTree.Read("docs/reference/problems.md").Should().Contain($"| {code} |");

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void A_code_is_raised_by_a_test(string code)
    {
        var tests = SourceTree.Files("tests").Concat(SourceTree.Files("tests/corpus", "*.txt")).Where(file => !file.EndsWith("ProblemTests.cs", StringComparison.Ordinal));
        tests.Any(file => SourceTree.Read(file).Contains(code, StringComparison.Ordinal)).Should().BeTrue();
    }

    [Fact]
    public void Only_known_codes_are_explained() =>
        Row().Matches(SourceTree.Read("docs/reference/problems.md")).Select(match => match.Groups[1].Value).Should().BeSubsetOf(Codes);

    [Fact]
    public void Codes_are_written_in_one_file_only() => SourceTree.Files("src")
        .Where(file => !file.EndsWith("ProblemTexts.cs", StringComparison.Ordinal) && Code().IsMatch(SourceTree.Read(file))).Should().BeEmpty();

    [GeneratedRegex("\"(READ-\\d{3})\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (READ-\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
