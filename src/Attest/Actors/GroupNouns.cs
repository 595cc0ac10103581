using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Groups that bear no arms by the word before them ("a rights group", "the aid group").</summary>
internal static class GroupNouns
{
    /// <summary>"Group".</summary>
    public static readonly ulong Group = WordHash.Of("group");
    private static readonly WordSet Peaceful = WordSet.Of("rights", "aid", "medical", "monitoring", "relief", "advocacy", "humanitarian", "campaign", "church", "women's", "lobby", "watchdog", "support", "research", "study", "working", "expert", "freedom", "volunteer", "legal", "solidarity");

    /// <summary>True for "group" behind a word that says it bears no arms.</summary>
    public static bool IsPeaceful(Document document, int token) => token > 0 && document.LemmaHashes[token] == Group && Peaceful.Contains(document.FormHashes[token - 1]);
}
