using Attest.Testing;
using Attest.Testing.Corpus;

namespace Attest.Tests.Corpus;

/// <summary>Every case of <c>tests/corpus</c> is a row. Set <c>ATTEST_CORPUS=dates</c> to run the files whose path holds the word.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Repository.Path("tests", "corpus");
    private static readonly Lazy<CorpusReader> Reader = new(() => new(new()));
    private static readonly Lazy<Dictionary<(string, string), CorpusCase>> Cases = new(Load);

    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        Cases.Value.Values.OrderBy(it => it.File, StringComparer.Ordinal).ThenBy(it => it.Line).Select(it => new TheoryDataRow<string, string>(it.File, it.Name));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Case(string file, string name)
    {
        var it = Cases.Value[(file, name)];
        var failures = Reader.Value.Check(it);
        if (it.Open && failures.Count == 0) Assert.Fail($"{it.File}:{it.Line}: '{it.Name}' holds now: take its (open) away");
        if (!it.Open && failures.Count > 0) Assert.Fail(string.Join("\n", failures.Select(failure => failure.ToString())) + (it.Why is null ? "" : $"\n  why:      {it.Why}"));
    }

    private static Dictionary<(string, string), CorpusCase> Load()
    {
        var only = Environment.GetEnvironmentVariable("ATTEST_CORPUS") ?? "";
        var cases = new Dictionary<(string, string), CorpusCase>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(Folder, path).Replace('\\', '/');
            if (!file.Contains(only, StringComparison.OrdinalIgnoreCase)) continue;
            if (!file.EndsWith(".corpus.txt", StringComparison.Ordinal) && !file.EndsWith(".never.txt", StringComparison.Ordinal)) continue;
            foreach (var it in CorpusFile.Parse(file, File.ReadAllText(path)))
                if (!cases.TryAdd((file, it.Name), it)) throw new FormatException($"{file}:{it.Line}: a second case is called '{it.Name}'");
        }

        return cases;
    }
}
