namespace Attest.Attribution;

/// <summary>What a noun that names a speaker stands for.</summary>
internal enum SpeakerTrait : byte
{
    /// <summary>A body.</summary>
    Body,

    /// <summary>A human being or people.</summary>
    Person,

    /// <summary>Words on paper or on air: whoever issued them speaks.</summary>
    Document,

    /// <summary>Somebody who speaks for a body named beside.</summary>
    Voice,
}
