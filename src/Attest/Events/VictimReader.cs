using Attest.Actors;
using Attest.Attribution;
using Attest.Language;

namespace Attest.Events;

/// <summary>Finds the people to whom something is said to have happened.</summary>
internal sealed class VictimReader
{
    /// <summary>All mentions in the order of the text.</summary>
    public VictimMention[] Read(Document document, ActorMention[] actors, ClaimMention[] claims) => [];
}
