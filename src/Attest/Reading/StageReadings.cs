using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Events;
using Attest.Facilities;
using Attest.Language;
using Attest.Places;

namespace Attest;

/// <summary>What each stage made of one report, for tests that look at a stage alone.</summary>
internal sealed record StageReadings(
    WrittenLanguage Written,
    Document Document,
    DateReading Dates,
    PlaceReading Places,
    ActorMention[] Actors,
    FacilityReading Facilities,
    ClaimMention[] Claims,
    VictimMention[] Victims,
    IncidentReading Incidents)
{
    /// <summary>The stages that a defect of the program has stopped.</summary>
    public EquatableArray<Problem> Failed { get; init; } = [];

    /// <summary>A report in a language that is not read: nothing but the problem.</summary>
    public static StageReadings Unread(Report report, WrittenLanguage written) =>
        new(written, new(report), new([], report.Published, null, []), new([], []), [], new([], []), [], [], new([], []));
}
