using Attest.Language;

namespace Attest.Places;

/// <summary>Finds place names and puts them on the map. Built once, then only read: safe to share between threads.</summary>
internal sealed class PlaceReader
{
    private readonly Atlas atlas;
    private readonly PlaceCues cues = new();
    private readonly Outlets outlets;
    private readonly BodyStates bodies = new();

    public PlaceReader() : this(AtlasBuilder.Build())
    {
    }

    /// <summary>Reads with a user's own places beside the built-in ones.</summary>
    public PlaceReader(IEnumerable<GazetteerEntry> own) : this(AtlasBuilder.Build(own))
    {
    }

    public PlaceReader(Atlas atlas)
    {
        this.atlas = atlas;
        outlets = new(atlas);
    }

    /// <summary>All place names in the order of the text, none overlapping.</summary>
    public PlaceReading Read(Document document)
    {
        if (document.Count == 0) return new([], []);
        var finder = new PlaceFinder(document, atlas, cues);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++) finder.Read(document.SentenceTokens(sentence));
        var kept = new NameSieve(document, atlas, finder.PersonWords).Keep(finder.Found);
        new PlaceResolver(atlas).Resolve(kept, outlets.HomesOf(document.Report), kept.Count == 0 ? [] : bodies.Of(document));
        return new PhraseReader(document, atlas, cues).Read(kept);
    }
}
