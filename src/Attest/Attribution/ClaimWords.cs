using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Words by which claims and those who make them are told (<c>data/claim-words.txt</c>). Safe to share between threads.</summary>
internal static class ClaimWords
{
    private static readonly WordLists Lists = WordLists.Open("claim-words.txt");

    /// <summary>The words of a kind, as the head of the file names it.</summary>
    public static WordSet Of(string kind) => Lists.Of(kind);
}
