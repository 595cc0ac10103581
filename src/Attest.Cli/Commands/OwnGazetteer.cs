using System.CommandLine;
using Attest.Archive.Gazetteers;

namespace Attest.Cli.Commands;

/// <summary>Where a user's own places are kept: the file named by <c>--gazetteer</c>, else by the environment variable <c>ATTEST_GAZETTEER</c>, else one in the user's data folder.</summary>
internal static class OwnGazetteer
{
    public static Option<string?> Option() => new("--gazetteer") { Description = "The file with your own places (else ATTEST_GAZETTEER, else gazetteer.tsv in your data folder).", HelpName = "file" };

    /// <summary>The file that is meant.</summary>
    public static string Path(string? given) =>
        given ?? Environment.GetEnvironmentVariable("ATTEST_GAZETTEER") ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "attest", "gazetteer.tsv");

    /// <summary>The places of the file; none where there is no file.</summary>
    public static List<GazetteerEntry> Read(string? given)
    {
        var path = Path(given);
        if (File.Exists(path)) return GazetteerFile.Read(path);
        if (given is not null) Console.Error.WriteLine($"attest: there is no gazetteer {path}; 'attest gazetteer import' makes one.");
        return [];
    }
}
