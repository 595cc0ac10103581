namespace Attest.Language;

/// <summary>Parts of speech that the lexicon of forms knows, as bits.</summary>
[Flags]
internal enum WordKinds : ushort
{
    /// <summary>Not in the lexicon.</summary>
    None = 0,

    /// <summary>Base form of a noun.</summary>
    Noun = 1,

    /// <summary>Base form of a verb.</summary>
    Verb = 2,

    /// <summary>Adjective.</summary>
    Adjective = 4,

    /// <summary>Adverb.</summary>
    Adverb = 8,

    /// <summary>A name.</summary>
    Name = 16,

    /// <summary>Plural of a noun.</summary>
    Plural = 32,

    /// <summary>"-s" form of a verb.</summary>
    ThirdPerson = 64,

    /// <summary>Past form or participle of a verb.</summary>
    Past = 128,

    /// <summary>"-ing" form of a verb.</summary>
    Gerund = 256,

    /// <summary>Comparative or superlative.</summary>
    Graded = 512,
}
