using Attest.Actors;
using Attest.Attribution;
using Attest.Dates;
using Attest.Events;
using Attest.Facilities;
using Attest.Language;

namespace Attest.Train.Events;

/// <summary>A report read up to the stage of events.</summary>
internal sealed record ReadScene(Document Document, DateReading Dates, PlaceReading Places, ActorMention[] Actors, FacilityReading Facilities, ClaimMention[] Claims, VictimMention[] Victims);
