using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Words beside those who act or speak that tell who they are (<c>data/actors-words.txt</c>). Safe to share between threads.</summary>
internal static class ActorWords
{
    private static readonly WordLists Lists = WordLists.Open("actors-words.txt");

    /// <summary>The words of a kind, as the head of the file names it.</summary>
    public static WordSet Of(string kind) => Lists.Of(kind);
}
