namespace Attest.Archive;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding that was found.</param>
/// <param name="Replaced">How many sequences were not in the encoding and stand as U+FFFD.</param>
public readonly record struct DecodedText(string Text, string Encoding, int Replaced);
