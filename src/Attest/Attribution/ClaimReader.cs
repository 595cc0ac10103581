using Attest.Actors;
using Attest.Dates;
using Attest.Language;

namespace Attest.Attribution;

/// <summary>Finds who says what.</summary>
internal sealed class ClaimReader
{
    /// <summary>All claims in the order of the text.</summary>
    public ClaimMention[] Read(Document document, DateReading dates, ActorMention[] actors) => [];
}
