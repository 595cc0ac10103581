using Attest.Testing;

namespace Attest.Tests.Rules;

/// <summary>The source files of the tree, without what a build made.</summary>
internal static class SourceTree
{
    public static IEnumerable<string> Files(string folder, string pattern = "*.cs") => Directory
        .EnumerateFiles(Repository.Path(folder), pattern, SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Repository.Path(path));
}
