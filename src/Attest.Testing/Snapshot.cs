namespace Attest.Testing;

/// <summary>Golden outputs: what a screen, a format or a page looked like when somebody last looked at it.</summary>
/// <remarks>
/// The texts stand in <c>tests/Attest.Tests/Expectations</c>. Set the environment variable <c>ATTEST_UPDATE=1</c> to write them anew, then look at the difference before
/// keeping it.
/// </remarks>
public static class Snapshot
{
    private const string UpdateVariable = "ATTEST_UPDATE";

    /// <summary>Compares a text with the golden output of that name.</summary>
    /// <param name="actual">What came out.</param>
    /// <param name="name">File name under the folder, without an extension; may hold folders.</param>
    /// <exception cref="SnapshotException">They differ, or there is none yet.</exception>
    public static void Match(string actual, string name)
    {
        var path = Repository.Path("tests", "Attest.Tests", "Expectations", name + ".expected");
        var got = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, got);
            return;
        }

        if (!File.Exists(path)) throw new SnapshotException($"No golden output {name}. Run the test with {UpdateVariable}=1 to write it. Got:\n{got}");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected == got) return;
        throw new SnapshotException(Difference(name, expected.Split('\n'), got.Split('\n')));
    }

    private static string Difference(string name, string[] expected, string[] got)
    {
        var line = 0;
        while (line < expected.Length && line < got.Length && expected[line] == got[line]) line++;
        var wanted = line < expected.Length ? expected[line] : "(end)";
        var found = line < got.Length ? got[line] : "(end)";
        return $"{name}.expected:{line + 1}\n  expected: {wanted}\n  got:      {found}\nRun with {UpdateVariable}=1 to write it anew. All of it:\n{string.Join('\n', got)}";
    }
}
