namespace Attest.Dates;

/// <summary>A word, number or shape ("10:35", "2024-01-28") that can be part of a time expression, cut finer than tokens where one token holds several ("third-quarter").</summary>
internal struct DateAtom
{
    /// <summary>First UTF-16 code unit in the document's source.</summary>
    public int Start;

    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End;

    /// <summary>The token it starts in.</summary>
    public int Token;

    /// <summary>The value its word stands for: a month, a number, minutes since midnight, a packed date.</summary>
    public int Value;

    /// <summary>What it can do.</summary>
    public DateWord Word;

    /// <summary>How many digits a number was written with; 0 for a number in words.</summary>
    public byte Digits;

    /// <summary>Properties of the word.</summary>
    public DateFlags Flags;

    /// <summary>True where the name of a named day can begin here.</summary>
    public bool StartsName;

    /// <summary>True where nothing but white space of one paragraph stands between it and the atom before.</summary>
    public bool Joined;
}
