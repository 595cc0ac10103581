using Attest.Actors;
using Attest.Dates;
using Attest.Language;
using Attest.Places;

namespace Attest.Facilities;

/// <summary>Finds the protected places a report describes, their operator, services and status.</summary>
internal sealed class FacilityReader
{
    /// <summary>Each facility once, with every mention.</summary>
    public FacilityReading Read(Document document, DateReading dates, PlaceReading places, ActorMention[] actors) => new([], []);
}
