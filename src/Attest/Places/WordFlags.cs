namespace Attest.Places;

/// <summary>What a capitalised word may be beside a place, as bits of the gazetteer's word list.</summary>
internal static class WordFlags
{
    /// <summary>How common the word is in lower case: 1 for the commonest to 4 for rare words, 0 for no common word.</summary>
    public const int LevelMask = 7;

    /// <summary>A first name.</summary>
    public const int FirstName = 8;

    /// <summary>A surname.</summary>
    public const int Surname = 16;

    /// <summary>A place that an English dictionary has an entry for.</summary>
    public const int KnownPlace = 32;
}
