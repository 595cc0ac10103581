using Attest.Language;
using Attest.Lexicons;

namespace Attest.Places;

/// <summary>The longest name of the atlas that starts at a token.</summary>
internal sealed class NameMatcher(Atlas atlas)
{
    private const int Longest = 9;

    private static readonly WordSet Links = WordSet.Of("of", "the", "and", "de", "la", "las", "los", "del", "el", "al", "du", "des", "da", "do", "dos", "y", "e", "upon", "on", "le", "les", "sur", "en", "in",
        "am", "an", "der", "ibn", "bin", "ed", "ad", "er", "ar", "es", "as", "ez", "az", "ash", "esh", "et", "at", "ul", "i", "-", "–", "'", "’", "'s", "’s", ".", "‘", "`", "au", "aux", "kwa", "wa", "den", "dem", "di", "della", "op", "mit", "auf");

    private static readonly WordSet Opening = WordSet.Of("el", "la", "los", "las", "al");

    /// <summary>Words of a camp's name that are often written small ("Jabalia refugee camp").</summary>
    private static readonly WordSet Camps = WordSet.Of("refugee", "idp", "camp");

    private static readonly WordSet Articles = WordSet.Of("al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "an", "en", "ul");

    /// <summary>True for a lower-case article written to a name ("al-Bab").</summary>
    public static bool IsArticle(Document document, int token) => Articles.Contains(document.FormHashes[token]);

    /// <summary>True for an article that opens names ("EL SALVADOR", "LA PAZ", "AL HASAKAH").</summary>
    public static bool IsOpeningArticle(Document document, int token) => Opening.Contains(document.FormHashes[token]);

    /// <summary>True for a small word that may stand inside a name.</summary>
    public static bool IsLink(Document document, int token) => Links.Contains(document.FormHashes[token]);

    /// <summary>Length in tokens of the longest name from a token on, up to <paramref name="limit"/>, and its key; 0 for none.</summary>
    /// <param name="words">The document's words with their capitals.</param>
    /// <param name="first">The token.</param>
    /// <param name="limit">One past the last token that may belong to the name.</param>
    /// <param name="asWritten">True to take every word written with a capital for one, whatever it stands for.</param>
    /// <param name="key">The key of the name.</param>
    public int Match(WordCase words, int first, int limit, bool asWritten, out ulong key)
    {
        var document = words.Document;
        key = 0;
        var source = document.Source;
        var state = NameFold.Append(NameFold.Seed, Word(document, source, first));
        if (!atlas.MayStart(NameFold.Finish(state))) return 0;
        var best = 0;
        var bare = NameFold.Seed;
        var dropped = false;
        var end = Math.Min(limit, first + Longest);
        state = NameFold.Seed;
        for (var at = first; at < end; at++)
        {
            var capital = words.Capital(at) || (asWritten && words.IsWrittenUpper(at));
            var camp = at > first && !capital && Camps.Contains(document.FormHashes[at]);
            if (at > first && !capital && !camp && !IsLink(document, at)) break;
            var word = Word(document, source, at);
            state = NameFold.Append(state, word);
            var article = IsArticle(document, at);
            if (article) dropped = true;
            else bare = NameFold.Append(bare, word);
            if ((!capital && !camp) || (article && word.Length < 3 && at + 1 < end && document[at + 1].Is("-"))) continue;
            var exact = NameFold.Finish(state);
            if (atlas.Knows(exact)) (best, key) = (at + 1 - first, exact);
            else if (dropped && !article && NameFold.Finish(bare) is var without && atlas.Knows(without)) (best, key) = (at + 1 - first, without);
        }

        return best;
    }

    private static ReadOnlySpan<char> Word(Document document, string source, int token) => source.AsSpan(document.Starts[token], document.Ends[token] - document.Starts[token]);
}
