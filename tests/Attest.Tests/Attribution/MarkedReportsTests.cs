using System.Text;

namespace Attest.Tests.Attribution;

/// <summary>Holds the reading against reports with every claim marked by hand.</summary>
public sealed class MarkedReportsTests
{
    private static readonly ReportReader Reader = new();

    [Fact]
    public void The_speaker_is_right_for_at_least_92_claims_in_100()
    {
        int marked = 0, found = 0, right = 0, stances = 0, given = 0;
        var wrong = new StringBuilder();
        foreach (var report in MarkedReport.All())
        {
            var read = Reader.Read(report.Report);
            given += read.Claims.Count;
            var open = new List<Claim>(read.Claims);
            foreach (var claim in report.Claims)
            {
                marked++;
                var got = open.Find(other => Same(report, claim, other) && SpeakerRight(claim, other)) ?? open.Find(other => Same(report, claim, other));
                if (got is not null) open.Remove(got);
                if (got is not null) found++;
                var ok = got is not null && SpeakerRight(claim, got);
                if (ok) right++;
                var stance = got is not null && (claim.Stance is null || claim.Stance == got.Stance);
                if (stance) stances++;
                if (!ok || !stance) wrong.AppendLine($"{report.File}:{claim.Line} {(ok ? "stance" : got is null ? "missed" : "speaker")}: wanted {claim.Speaker} => {claim.Name}, {claim.Kind}, {claim.Stance}: {Words(report, claim)}\n    got {Told(got)}");
            }

            foreach (var claim in open) wrong.AppendLine($"{report.File} {report.Name}: not marked: {Told(claim)}");
        }

        var figures = $"claims marked {marked}, found {found}, speaker right {right}, stance right {stances}; given {given}";
        TestContext.Current.TestOutputHelper?.WriteLine(figures + "\n" + wrong);
        if (Environment.GetEnvironmentVariable("ATTEST_SHOW") is { } path) File.WriteAllText(path, figures + "\n" + wrong);
        Assert.True(right * 100 >= marked * 92, figures + "\n" + wrong);
    }

    [Fact]
    public void There_are_seventy_reports() => Assert.True(MarkedReport.All().Count >= 70);

    private static string Words(MarkedReport report, MarkedClaim claim) => report.Source[claim.Content[0].Start..claim.Content[0].End];

    private static string Told(Claim? claim) => claim is null ? "nothing" : $"[{claim.Cue}] {claim.Speaker.Passage} => {claim.Speaker.Name}, {claim.Speaker.Kind}, {claim.Stance}: {string.Join(" … ", claim.Content.Select(passage => passage.Text))} ({claim.Why})";

    private static bool Same(MarkedReport report, MarkedClaim marked, Claim claim)
    {
        if (marked.Cue is null != claim.Cue is null) return false;
        if (marked.Cue is { } cue && claim.Cue is { } given && !(At(report, given).Start < cue.End && cue.Start < At(report, given).End)) return false;
        HashSet<int> wanted = [], got = [];
        foreach (var (start, end) in marked.Content) wanted.UnionWith(Enumerable.Range(start, end - start));
        foreach (var passage in claim.Content) got.UnionWith(Enumerable.Range(At(report, passage).Start, passage.Length));
        var both = wanted.Count(got.Contains);
        return both * 2 >= wanted.Count + got.Count - both;
    }

    private static (int Start, int End) At(MarkedReport report, Passage passage)
    {
        var shift = passage.In == PassagePart.Title || report.Report.Title is null ? 0 : report.Report.Title.Length + 2;
        return (passage.Start + shift, passage.End + shift);
    }

    /// <summary>The words are those marked (one holds the other), and name and kind where they were marked.</summary>
    private static bool SpeakerRight(MarkedClaim marked, Claim claim)
    {
        if (marked.Speaker is null != claim.Speaker.Passage is null) return false;
        if (marked.Speaker is { } words && !Holds(words, claim.Speaker.Passage!.Value.Text)) return false;
        if (marked.Name is { } name && !(claim.Speaker.Name is { } got && Holds(name, got))) return false;
        return marked.Kind is not { } kind || kind == claim.Speaker.Kind;
    }

    private static bool Holds(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);
}
