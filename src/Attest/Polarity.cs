namespace Attest;

/// <summary>Whether content is put forward or put away.</summary>
public enum Polarity
{
    /// <summary>Put forward.</summary>
    Positive,

    /// <summary>Put away ("did not").</summary>
    Negative,
}
