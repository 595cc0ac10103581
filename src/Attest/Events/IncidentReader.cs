using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Facilities;
using Attest.Language;
using Attest.Places;

namespace Attest.Events;

/// <summary>Finds what a report says happened and assembles the mentions into incidents.</summary>
internal sealed class IncidentReader
{
    /// <summary>Each incident once.</summary>
    public IncidentReading Read(
        Document document, DateReading dates, PlaceReading places, ActorMention[] actors, FacilityReading facilities, ClaimMention[] claims, VictimMention[] victims) =>
        new([], []);
}
