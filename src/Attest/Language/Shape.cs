namespace Attest.Language;

/// <summary>How a word is written.</summary>
internal enum Shape : byte
{
    /// <summary>No letter and no digit.</summary>
    Other,

    /// <summary>Lower case.</summary>
    Lower,

    /// <summary>A capital and lower case ("Clinic").</summary>
    Capital,

    /// <summary>Two capitals or more ("WHO").</summary>
    Upper,

    /// <summary>One capital letter alone.</summary>
    Letter,

    /// <summary>One capital letter and a full stop ("J.").</summary>
    Initial,

    /// <summary>Capitals inside ("McDonald", "UNICEF-run").</summary>
    Camel,

    /// <summary>Digits only.</summary>
    Digits,

    /// <summary>Four digits: often a year.</summary>
    FourDigits,

    /// <summary>Digits with points, commas, colons or slashes.</summary>
    Number,

    /// <summary>Digits and letters.</summary>
    Mixed,
}
