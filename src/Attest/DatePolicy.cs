namespace Attest;

/// <summary>How a time that several days fit ("on Tuesday", "3 May") is settled against the date it is counted from.</summary>
public enum DatePolicy
{
    /// <summary>By the tense and the direction words of its clause ("will meet on Tuesday" looks ahead); the latest day before where the clause does not say. The default.</summary>
    Tense,

    /// <summary>Always the latest day that is not after the date counted from: reports tell of what has happened.</summary>
    LatestBefore,

    /// <summary>The nearest day on either side.</summary>
    Nearest,

    /// <summary>None is chosen: the part that is known is kept (<c>XXXX-WXX-2</c>).</summary>
    None,
}
