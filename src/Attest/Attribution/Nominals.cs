using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Nouns by what they stand for.</summary>
internal static class Nominals
{
    private static readonly string[] Endings = Read("ending");
    private static readonly string[] Events = Read("word");

    /// <summary>True for a noun that names an event, an act or a state of affairs rather than a thing or a person; judged by its ending and a short list, both in <c>data/event-nouns.txt</c>.</summary>
    public static bool IsEvent(Document document, int token)
    {
        if (document.Tags[token] == Upos.Propn) return false;
        var text = document[token].Text;
        if (text.Length > 1 && text[^1] is 's' or 'S' && text[^2] is not ('s' or 'S')) text = text[..^1];
        foreach (var ending in Endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var word in Events)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for "they" and the people who spoke in the sentence before ("officials said … They blamed").</summary>
    public static bool AreThey(Document document, int pronoun, int speaker) =>
        document[pronoun].Lower is "they" && document.SentenceOf(pronoun) - document.SentenceOf(speaker) == 1 && document.Tags[speaker] == Upos.Noun && document.FormHashes[speaker] != document.LemmaHashes[speaker];

    private static string[] Read(string kind)
    {
        List<string> words = [];
        foreach (var row in DataFile.Open("event-nouns.txt").Rows())
            if (row[0] == kind) words.AddRange(row.List(1));
        return [.. words];
    }
}
