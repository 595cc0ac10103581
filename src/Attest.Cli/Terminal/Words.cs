namespace Attest.Cli.Terminal;

/// <summary>Words in one ink.</summary>
/// <param name="Text">The words.</param>
/// <param name="Ink">How they look.</param>
internal readonly record struct Words(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Words(string text) => new(text);
}
