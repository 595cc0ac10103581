using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Words around an event by which it is told what happened, who did it and to whom (<c>data/deed-words.txt</c>). Safe to share between threads.</summary>
internal static class DeedWords
{
    private static readonly WordLists Lists = WordLists.Open("deed-words.txt");

    /// <summary>The words of a kind, as the head of the file names it.</summary>
    public static WordSet Of(string kind) => Lists.Of(kind);
}
