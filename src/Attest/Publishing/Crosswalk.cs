using Attest.Lexicons;

namespace Attest.Publishing;

/// <summary>The terms of other schemes for types of incident and kinds of target, from <c>data/crosswalks.txt</c> and <c>data/crosswalks-targets.txt</c>.</summary>
/// <remarks>A crosswalk never adds to what was read: a lossy one says so, and the exporter that uses it has to pass that on.</remarks>
internal sealed class Crosswalk
{
    private readonly CrosswalkTerm[][] incidents = new CrosswalkTerm[Enum.GetValues<IncidentType>().Length][];
    private readonly CrosswalkTerm[][] targets = new CrosswalkTerm[Enum.GetValues<TargetKind>().Length][];

    /// <summary>Reads both tables.</summary>
    public Crosswalk()
    {
        Array.Fill(incidents, []);
        Array.Fill(targets, []);
        foreach (var row in DataFile.Open("crosswalks.txt").Rows()) Add(ref incidents[(int)row.Code<IncidentType>(0)], row, 3, 4);
        foreach (var row in DataFile.Open("crosswalks-targets.txt").Rows()) Add(ref targets[(int)row.Code<TargetKind>(0)], row, -1, 3);
    }

    /// <summary>All terms for a type of incident, in the order of the table.</summary>
    public ReadOnlySpan<CrosswalkTerm> Of(IncidentType type) => incidents[(int)type];

    /// <summary>All terms for a kind of target; empty where no scheme has one.</summary>
    public ReadOnlySpan<CrosswalkTerm> Of(TargetKind kind) => targets[(int)kind];

    /// <summary>The term of one scheme for a type of incident; null where the table has none.</summary>
    public CrosswalkTerm? Of(IncidentType type, string scheme) => Array.Find(incidents[(int)type], term => term.Scheme == scheme);

    private static void Add(ref CrosswalkTerm[] terms, DataRow row, int more, int lossy) =>
        terms = [.. terms, new(row[1], row[2], more < 0 || row[more].Length == 0 ? null : row[more], row[lossy] == "lossy")];
}
