using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Groups that bear no arms by the word before them ("a rights group", "the aid group"), and forces that are no state's ("Turkish-backed forces").</summary>
internal static class GroupNouns
{
    /// <summary>"Group".</summary>
    public static readonly ulong Group = WordHash.Of("group");
    private static readonly ulong Possessive = WordHash.Of("'s");
    private static readonly WordSet Peaceful = ActorWords.Of("peaceful");

    /// <summary>True for "group" behind a word that says it bears no arms.</summary>
    public static bool IsPeaceful(Document document, int token) => token > 0 && document.LemmaHashes[token] == Group && Peaceful.Contains(document.FormHashes[token > 1 && document.FormHashes[token - 1] == Possessive ? token - 2 : token - 1]);

    private static readonly WordSet Former = WordSet.Of("former", "retired", "ex");

    /// <summary>True where one of the words says that somebody is no longer of those he was of ("a former commander").</summary>
    public static bool AreFormer(Document document, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (Former.Contains(document.FormHashes[token])) return true;
        return false;
    }

    private static readonly ulong Forces = WordHash.Of("forces"), To = WordHash.Of("to"), With = WordHash.Of("with");
    private static readonly WordSet Backed = ActorWords.Of("backed");
    private static readonly WordSet Loyal = ActorWords.Of("loyal");
    private static readonly WordSet OfState = WordSet.Of("pro-government", "pro-regime", "pro-state");

    /// <summary>True for "forces" that stand by somebody and are not his ("pro-Houthi forces", "Turkish-backed forces", "forces loyal to the general").</summary>
    public static bool AreAllied(Document document, int noun)
    {
        if (document.FormHashes[noun] != Forces) return false;
        var sentence = document.SentenceTokens(document.SentenceOf(noun));
        if (noun > sentence.First && Backed.Contains(document.FormHashes[noun - 1])) return true;
        if (noun > sentence.First && document[noun - 1].Text.StartsWith("pro-", StringComparison.OrdinalIgnoreCase)) return !OfState.Contains(document.FormHashes[noun - 1]);
        return AlliedTo(document, noun) > 0;
    }

    /// <summary>Where the words end that say whom forces stand by ("forces loyal to the general"); -1 where none follow.</summary>
    public static int AlliedTo(Document document, int noun)
    {
        var end = document.SentenceTokens(document.SentenceOf(noun)).End;
        var at = noun + 3;
        if (at >= end || !Loyal.Contains(document.FormHashes[noun + 1]) || (document.FormHashes[noun + 2] != To && document.FormHashes[noun + 2] != With)) return -1;
        while (at < end && document.Tags[at] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn) at++;
        return at > noun + 3 ? at : -1;
    }
}
