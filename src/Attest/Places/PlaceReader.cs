using Attest.Language;

namespace Attest.Places;

/// <summary>Finds place names and puts them on the map.</summary>
internal sealed class PlaceReader
{
    /// <summary>All place names in the order of the text, none overlapping.</summary>
    public PlaceReading Read(Document document) => new([], []);
}
