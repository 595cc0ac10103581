using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Events;
using Attest.Facilities;
using Attest.Language;

namespace Attest.Train.Events;

/// <summary>Reads reports up to the stage of events, as <see cref="ReportReader"/> does.</summary>
internal sealed class SceneReader
{
    private readonly LanguageReader language = new();
    private readonly DateReader dates = new();
    private readonly PlaceReader places = new();
    private readonly ActorReader actors = new();
    private readonly FacilityReader facilities = new();
    private readonly ClaimReader claims = new();
    private readonly VictimReader victims = new();

    /// <summary>Reads one report.</summary>
    public ReadScene Read(Report report)
    {
        var document = language.Read(report);
        var times = dates.Read(document);
        var where = places.Read(document);
        var who = actors.Read(document, where);
        var buildings = facilities.Read(document, times, where, who);
        var said = claims.Read(document, times, where, who);
        return new(document, times, where, who, buildings, said, victims.Read(document, times, where, who, said));
    }
}
