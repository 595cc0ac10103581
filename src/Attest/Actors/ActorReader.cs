using Attest.Language;
using Attest.Places;

namespace Attest.Actors;

/// <summary>Finds those who can act or speak.</summary>
internal sealed class ActorReader
{
    /// <summary>All mentions in the order of the text; an adjective inside a longer mention is not given again.</summary>
    public ActorMention[] Read(Document document, PlaceReading places) => [];
}
