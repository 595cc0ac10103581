using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Nouns by what they stand for.</summary>
internal static class Nominals
{
    /// <summary>Tokens back within which a name is remembered.</summary>
    private const int Memory = 1200;

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

    /// <summary>The words of the one name before "the hospital" that ends in its noun ("Al-Wafa Hospital"); null where there is none, or several.</summary>
    public static TokenSpan? NamedBefore(Document document, int noun)
    {
        if (noun == 0 || document.FormHashes[noun - 1] != GrammarWords.The || document.Capitals[noun]) return null;
        TokenSpan? found = null;
        var floor = Math.Max(0, noun - Memory);
        for (var token = noun - 2; token > floor; token--)
        {
            if (document.LemmaHashes[token] != document.LemmaHashes[noun] && document.FormHashes[token] != document.FormHashes[noun]) continue;
            if (!document.Capitals[token] || !document.Capitals[token - 1] || document.Tags[token - 1] is not (Upos.Propn or Upos.Noun or Upos.Adj)) continue;
            var first = token - 1;
            while (first > floor + 1 && document.SentenceOf(first - 1) == document.SentenceOf(token))
            {
                // "Al-Wafa Hospital"
                if (document[first - 1].Text is "-" && document.Capitals[first - 2]) first -= 2;
                else if (document.Capitals[first - 1] && document.Tags[first - 1] is Upos.Propn or Upos.Noun or Upos.Adj) first--;
                else break;
            }

            var span = new TokenSpan(first, token + 1);
            if (found is { } other && !document.Text(other).SequenceEqual(document.Text(span))) return null;
            found = span;
        }

        return found;
    }

    private static string[] Read(string kind)
    {
        List<string> words = [];
        foreach (var row in DataFile.Open("event-nouns.txt").Rows())
            if (row[0] == kind) words.AddRange(row.List(1));
        return [.. words];
    }
}
