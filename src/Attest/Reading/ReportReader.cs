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
    private readonly LanguageReader language = new();
    private readonly DateReader dates = new();
    private readonly PlaceReader places = new();
    private readonly ActorReader actors = new();
    private readonly FacilityReader facilities = new();
    private readonly ClaimReader claims = new();
    private readonly VictimReader victims = new();
    private readonly IncidentReader incidents = new();

    /// <summary>Reads one report. Never throws for what a report says: what cannot be settled is a problem of the reading.</summary>
    public Reading Read(Report report)
    {
        var document = language.Read(report);
        var times = dates.Read(document);
        var where = places.Read(document);
        var who = actors.Read(document, where);
        var protectedPlaces = facilities.Read(document, times, where, who);
        var said = claims.Read(document, times, who);
        var people = victims.Read(document, who, said);
        var happened = incidents.Read(document, times, where, who, protectedPlaces, said, people);
        return Assemble(report, times, where, protectedPlaces, said, happened);
    }

    private static Reading Assemble(Report report, DateReading times, PlaceReading where, FacilityReading protectedPlaces, ClaimMention[] said, IncidentReading happened) => new(report)
    {
        Published = times.Published,
        PublishedPassage = times.PublishedPassage,
        Incidents = [.. happened.Incidents],
        Claims = [.. Array.ConvertAll(said, claim => claim.Claim)],
        Facilities = [.. protectedPlaces.Facilities],
        Times = [.. Array.ConvertAll(times.Mentions, time => time.Expression)],
        Places = [.. Array.ConvertAll(where.Mentions, place => place.Name)],
        Problems = [.. times.Problems, .. where.Problems, .. happened.Problems],
    };
}
