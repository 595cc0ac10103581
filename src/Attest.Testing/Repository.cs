namespace Attest.Testing;

/// <summary>Where the source tree is that a test run belongs to.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Attest.slnx</c>, above the running test.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside a source tree.</exception>
    public static string Root { get; } = Find();

    /// <summary>A path inside the tree.</summary>
    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Attest.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("No Attest.slnx above " + AppContext.BaseDirectory);
    }
}
