using Attest.Cli.Terminal;
using Attest.Testing;
using Attest.Tests.Contract;

namespace Attest.Tests.Cli.Terminal;

/// <summary>A reading made by hand, as it looks and as it is written, so that a change of the form is seen apart from a change of the reading.</summary>
public sealed class GoldenSheetTests
{
    private const string Text = "A shell hit the clinic in Kosti on Tuesday morning, killing two nurses, residents said. The army denied it. The clinic was founded in 2019.";

    private static readonly Reading Made = Make();

    [Theory]
    [InlineData(60, false)]
    [InlineData(80, false)]
    [InlineData(80, true)]
    [InlineData(120, false)]
    public void The_sheet(int width, bool explain) => Snapshot.Match(ReadingSheet.Of(Made, width, colour: false, explain), $"sheet-{width}{(explain ? "-explain" : "")}");

    [Fact]
    public void The_json() => Snapshot.Match(Samples.Json(Made, explain: true), "reading-json");

    private static Reading Make()
    {
        Report report = new ReportBuilder().Called("golden").Titled("Shell hits clinic").PublishedOn("2026-03-12").From("Example Agency").Saying(Text);
        var kosti = new Place("Kosti", "368000", 13.16, 32.66, "SD", "White Nile", null, PlaceKind.Settlement);
        var incident = new Incident("i1", IncidentType.Shelling, [At("hit")])
        {
            Time = new(At("on Tuesday morning")) { Start = new(2026, 3, 10), End = new(2026, 3, 10), Precision = TimePrecision.Day, DatePrecision = 1, Part = "morning", ResolvedFrom = ResolvedFrom.Published, Weekday = "tuesday" },
            Place = new(At("Kosti"), 1) { Place = kosti, FacilityKey = "f1" },
            Perpetrators = [new(ActorKind.StateForces, "The army", PerpetratorAttribution.Denied, [At("The army")]) { HeldBy = ["c2"] }],
            Targets = [new(TargetKind.Clinic, "the clinic", TargetEffect.Damaged, [At("the clinic")]) { FacilityKey = "f1", HeldBy = ["c1"] }],
            Victims = [new("v1", VictimKind.HealthWorker, Outcome.Killed, new(2, 2, 2, "two"), "two nurses", [At("two nurses")]) { HeldBy = ["c1"] }],
            Weapons = [new(WeaponClass.Artillery, "A shell", [At("A shell")])],
            Claims = ["c1", "c2"],
            Why = "a shell as the subject of hit",
        };
        return new(report)
        {
            Language = "en",
            Published = report.Published,
            Incidents = [incident],
            Claims =
            [
                new("c1", new(SpeakerKind.Witness) { Passage = At("residents") }, [At("A shell hit the clinic in Kosti on Tuesday morning, killing two nurses")]) { Cue = At("said"), Quotation = Quotation.Indirect, About = ["i1"], Why = "said: clause before it" },
                new("c2", new(SpeakerKind.ArmedActor) { Passage = At("The army") }, [At("it")]) { Cue = At("denied"), Quotation = Quotation.Indirect, Stance = Stance.Denies, Polarity = Polarity.Negative, About = ["i1"] },
            ],
            Facilities = [new("f1", "the clinic", TargetKind.Clinic, [At("the clinic")]) { Place = kosti, Founded = new("2019", At("2019")) }],
            Times = [new(At("on Tuesday morning"), TimeType.Time, "2026-03-10TMO") { Why = "the last Tuesday before the published date" }],
            Places = [new(At("Kosti"), PlaceMentionKind.Name, kosti, [])],
            Problems = [ProblemTexts.BrokenEncoding("UTF-8", 1)],
        };

        static Passage At(string words) => new(Text, Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);
    }
}
