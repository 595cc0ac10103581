using System.Diagnostics.CodeAnalysis;
using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Events;
using Attest.Facilities;
using Attest.Language;
using Attest.Places;

namespace Attest;

/// <summary>Reads reports: the whole way from words to incidents and claims, in order. Safe to share between threads.</summary>
public sealed class ReportReader
{
    private readonly WrittenLanguageReader written = new();
    private readonly LanguageReader language = new();
    private readonly DateReader dates;
    private readonly PlaceReader places;
    private readonly ActorReader actors = new();
    private readonly FacilityReader facilities = new();
    private readonly ClaimReader claims = new();
    private readonly VictimReader victims = new();
    private readonly IncidentReader incidents = new();

    /// <summary>Makes a reader; its data is read once.</summary>
    /// <param name="datePolicy">How a time that several days fit ("on Tuesday") is settled.</param>
    /// <param name="ownPlaces">A user's own places beside the built-in gazetteer; null for none.</param>
    public ReportReader(DatePolicy datePolicy = DatePolicy.Tense, IEnumerable<GazetteerEntry>? ownPlaces = null)
    {
        dates = new(datePolicy);
        places = new(ownPlaces ?? []);
    }

    /// <summary>False leaves out what only explains an incident: it is then read faster.</summary>
    public bool Explains { get; init; } = true;

    /// <summary>Reads one report. Never throws for what a report says: what cannot be settled is a problem of the reading.</summary>
    public Reading Read(Report report) => Assemble(ReadStages(report));

    /// <summary>The whole way, with what each stage made of it.</summary>
    internal StageReadings ReadStages(Report report)
    {
        var tongue = written.Read(report);
        if (tongue.Problem is not null) return StageReadings.Unread(report, tongue);
        var failed = new List<Problem>();
        var document = Stage("language", failed, () => language.Read(report), null);
        if (document is null) return StageReadings.Unread(report, tongue) with { Failed = [.. failed] };
        var times = Stage("dates", failed, () => dates.Read(document), new([], report.Published, null, []));
        var where = Stage("places", failed, () => places.Read(document), new([], []));
        var who = Stage("actors", failed, () => actors.Read(document, where), []);
        var protectedPlaces = Stage("facilities", failed, () => facilities.Read(document, times, where, who), new([], []));
        var said = Stage("claims", failed, () => claims.Read(document, times, where, who), []);
        var people = Stage("people", failed, () => victims.Read(document, times, where, who, said), []);
        var happened = Stage("incidents", failed, () => incidents.Read(document, times, where, who, protectedPlaces, said, people, Explains), new([], []));
        return new(tongue, document, times, where, who, protectedPlaces, said, people, happened) { Failed = [.. failed] };
    }

    /// <summary>One stage; a defect of it gives a problem and nothing of its own, and takes no other stage with it.</summary>
    [return: NotNullIfNotNull(nameof(empty))]
    internal static T? Stage<T>(string name, List<Problem> failed, Func<T> read, T? empty) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failed.Add(ProblemTexts.StageFailed(name, e.GetType().Name, e.Message));
            return empty;
        }
    }

    /// <summary>Puts together what the stages made.</summary>
    internal static Reading Assemble(StageReadings stages)
    {
        var (claims, incidents) = ClaimLinks.Join(Array.ConvertAll(stages.Claims, claim => claim.Claim), [.. stages.Incidents.Incidents]);
        return Assemble(stages, claims, incidents);
    }

    private static Reading Assemble(StageReadings stages, Claim[] claims, Incident[] incidents) => new(stages.Document.Report)
    {
        Language = stages.Written.Code,
        Published = stages.Dates.Published,
        PublishedPassage = stages.Dates.PublishedPassage,
        Incidents = [.. incidents],
        Claims = [.. claims],
        Facilities = [.. stages.Facilities.Facilities],
        Times = [.. Array.ConvertAll(stages.Dates.Mentions, time => time.Expression)],
        Places = [.. Array.ConvertAll(stages.Places.Mentions, place => place.Name)],
        Problems = [.. stages.Written.Problem is { } problem ? [problem] : Array.Empty<Problem>(), .. stages.Failed, .. stages.Dates.Problems, .. stages.Places.Problems, .. stages.Incidents.Problems],
    };
}
