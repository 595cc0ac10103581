using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Attest.Testing;

namespace Attest.Tests.Rules;

public sealed partial class HouseTests
{
    private const int LineBudget = 400;

    private static readonly string[] CodeFolders = [.. new[] { "src", "tests", "train", "bench", "eval" }.Where(folder => Directory.Exists(Repository.Path(folder)))];

    private static readonly string[] RootEntries =
    [
        ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", "Attest.slnx", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Packages.props",
        "LICENSE", "NOTICE", "README.md", "assets", "bench", "data", "docs", "eval", "global.json", "samples", "src", "tests", "train",
    ];

    private static readonly string[] MadeByTools = ["artifacts", "bin", "obj", "TestResults", ".vs", ".idea", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void No_file_is_over_its_budget() =>
        CodeFolders.SelectMany(folder => SourceTree.Files(folder)).Where(file => SourceTree.Read(file).Count(c => c == '\n') > LineBudget).Should().BeEmpty();

    [Fact]
    public void The_root_holds_what_it_should_and_nothing_else() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Except(MadeByTools).Should().BeSubsetOf(RootEntries);

    [Fact]
    public void A_file_of_the_source_holds_at_most_one_public_type_and_is_named_for_what_it_holds()
    {
        var wrong =
            from file in SourceTree.Files("src")
            let types = TopLevelType().Matches(SourceTree.Read(file)).DistinctBy(match => match.Groups[2].Value).ToArray()
            let names = types.Select(match => match.Groups[2].Value).ToArray()
            let named = Path.GetFileName(file).Split('.')[0]
            where types.Count(match => match.Groups[1].Value == "public") > 1 || (types.Length > 0 && !names.Contains(named))
            select $"{file}: {string.Join(", ", names)}";
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Classes_are_sealed_or_static()
    {
        var open =
            from assembly in new[] { typeof(Report).Assembly, typeof(Snapshot).Assembly, Assembly.Load("Attest.Archive"), Assembly.Load("Attest.Cli") }
            from type in assembly.GetTypes()
            where type.IsClass && !type.IsSealed && !type.IsAbstract && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<')
            select type.FullName;
        open.Should().BeEmpty();
    }

    [Fact]
    public void Names_are_those_of_the_field()
    {
        string[] empty = ["Manager", "Helper", "Helpers", "Utils", "Util", "Common", "Service"];
        typeof(Report).Assembly.GetTypes().Where(type => type.IsPublic && type != typeof(FacilityService)).Select(type => type.Name)
            .Where(name => empty.Any(word => name.EndsWith(word, StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void The_thinking_has_no_clock_no_chance_and_no_culture()
    {
        SourceTree.Read("src/Attest/Attest.csproj").Should().Contain("BannedSymbols.txt");
        SourceTree.Read("src/Attest/BannedSymbols.txt").Should().ContainAll("DateTime.Now", "DateTime.UtcNow", "TimeProvider", "System.Random", "CurrentCulture");
        SourceTree.Files("src/Attest").Where(file => Banned().IsMatch(SourceTree.Read(file))).Should().BeEmpty();
    }

    [Fact]
    public void Every_data_file_has_a_version_and_a_source()
    {
        if (!Directory.Exists(Repository.Path("data"))) return;
        var bare =
            from file in SourceTree.Files("data", "*.txt")
            let text = SourceTree.Read(file)
            where !Version().IsMatch(text) || !Source().IsMatch(text)
            select file;
        bare.Should().BeEmpty();
    }

    [Fact]
    public void No_plan_and_no_silenced_warning_is_left_in_the_source() =>
        CodeFolders.SelectMany(folder => SourceTree.Files(folder)).Where(file => !file.EndsWith("HouseTests.cs", StringComparison.Ordinal))
            .Where(file => Leftover().IsMatch(SourceTree.Read(file))).Should().BeEmpty();

    [GeneratedRegex(@"^(?:\[[^\]]*\]\s*)?(public|internal)\s+(?:(?:sealed|static|abstract|readonly|ref|partial|unsafe)\s+)*(?:record\s+struct|record\s+class|record|class|struct|enum|interface|delegate\s+\S+)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Utc)?Now|Stopwatch|new Random|Random\.Shared|Guid\.NewGuid|CultureInfo\.Current|Environment\.TickCount)")]
    private static partial Regex Banned();

    [GeneratedRegex(@"^# version: \S", RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"^# source: \S", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|#pragma warning disable|#region|NotImplementedException")]
    private static partial Regex Leftover();
}
