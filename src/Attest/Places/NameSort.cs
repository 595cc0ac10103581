namespace Attest.Places;

/// <summary>How a name stands to its place. A smaller value is the better name.</summary>
internal enum NameSort : byte
{
    /// <summary>The gazetteer's own name, or that name without diacritics.</summary>
    Primary,

    /// <summary>Another name in any language.</summary>
    Alternate,

    /// <summary>Made from a name by a rule: without its article or its administrative word.</summary>
    Derived,

    /// <summary>A code or an abbreviation of up to three letters.</summary>
    Short,

    /// <summary>A word for the people or things of the place.</summary>
    Demonym,

    /// <summary>An abbreviation that newspapers use ("U.S.", "Calif.").</summary>
    Abbreviation,

    /// <summary>A postal code ("CA"), which only stands behind a town.</summary>
    Postal,
}
