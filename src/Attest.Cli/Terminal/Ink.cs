namespace Attest.Cli.Terminal;

/// <summary>How words look where the terminal has colour. Nothing is said by colour alone.</summary>
internal enum Ink
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>What happened, names.</summary>
    Strong,

    /// <summary>Labels and how something is known.</summary>
    Faint,

    /// <summary>What is said about harm.</summary>
    Harm,

    /// <summary>Who says it.</summary>
    Voice,

    /// <summary>What could not be settled.</summary>
    Open,
}
