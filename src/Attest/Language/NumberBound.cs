namespace Attest.Language;

/// <summary>What the words before a number make of it.</summary>
internal enum NumberBound : byte
{
    /// <summary>Nothing: the number as it stands ("exactly 7", "all 7").</summary>
    Exact,

    /// <summary>"at least 7": 7, 7, open.</summary>
    Least,

    /// <summary>"more than 7": from 8, best open; the number itself is the best known.</summary>
    More,

    /// <summary>"up to 7": open, open, 7.</summary>
    Most,

    /// <summary>"fewer than 7": open, open, 6.</summary>
    Fewer,

    /// <summary>"nearly 70": from nine tenths, 70 at most.</summary>
    Nearly,

    /// <summary>"about 70": 70, give or take a tenth.</summary>
    About,

    /// <summary>"between 10 and 15".</summary>
    Between,

    /// <summary>"a family of five": five, or fewer of them.</summary>
    Family,
}
