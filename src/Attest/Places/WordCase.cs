using Attest.Language;

namespace Attest.Places;

/// <summary>Which words of a document have a capital letter, as the document is to be read.</summary>
/// <remarks>
/// In text that is written in capitals throughout, capitals are only guessed by the stage Language; here the gazetteer adds those of names
/// that it knows ("SAN LUIS DE LA REINA"), so that what follows can look at capitals alone.
/// </remarks>
internal sealed class WordCase
{
    /// <summary>Fewer inhabitants than this do not make a single word in capitals a name.</summary>
    private const int LeastInhabitants = 1000;

    private readonly Document document;
    private bool[] capitals;

    public WordCase(Document document, Atlas atlas, NameMatcher matcher)
    {
        this.document = document;
        capitals = document.Capitals;
        for (var at = 0; at < document.Count; at++)
            if (!document.Capitals[at] && IsWrittenUpper(at)) at = AddNames(atlas, matcher, at);
    }

    /// <summary>The document.</summary>
    public Document Document => document;

    /// <summary>True for a word that starts with a capital letter.</summary>
    public bool Capital(int token)
    {
        if (capitals[token]) return char.IsLetter(document.Source[document.Starts[token]]);
        // "d'Ivoire", "l'Aquila", "Mazar-" and "e-Sharif"
        var text = document[token].Text;
        return text.Length > 3 && text[1] is '\'' or '’' or '-' && text[0] is 'd' or 'l' or 'e' or 'i' && char.IsUpper(text[2]);
    }

    /// <summary>True for a word whose first letter is written as a capital, whatever it stands for.</summary>
    public bool IsWrittenUpper(int token) => char.IsUpper(document.Source[document.Starts[token]]);

    /// <summary>Tries the name that starts at a lowered word, or at the capital before it ("SAN Salvador"); the last token that was looked at.</summary>
    private int AddNames(Atlas atlas, NameMatcher matcher, int token)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(token));
        for (var first = token > sentence.First && document.Capitals[token - 1] ? token - 1 : token; first <= token; first++)
        {
            var length = matcher.Match(this, first, sentence.End, asWritten: true, out var key);
            if (first + length <= token || !IsName(atlas, new(first, first + length), key)) continue;
            if (ReferenceEquals(capitals, document.Capitals)) capitals = [.. capitals];
            for (var at = first; at < first + length; at++) capitals[at] |= !NameMatcher.IsLink(document, at) || at == first;
            return AddRest(first + length - 1, sentence.End);
        }

        return token;
    }

    /// <summary>What "DE" ties to a name belongs to it ("SAN LUIS DE LA REINA"), though only its beginning is known; its last token.</summary>
    private int AddRest(int last, int end)
    {
        var next = last + 1;
        if (next + 1 >= end || !(document[next].Is("de") || document[next].Is("del"))) return last;
        while (next < end && NameMatcher.IsLink(document, next)) next++;
        if (next >= end || !IsWrittenUpper(next)) return last;
        capitals[next] = true;
        return next;
    }

    private bool IsName(Atlas atlas, TokenSpan span, ulong key)
    {
        // "IN A", "AT PERTH": a name opens with a word of its own, or with an article of Spanish or Arabic.
        if (document[span.First].Text.Length < 2 || (NameMatcher.IsLink(document, span.First) && (span.Length < 2 || !NameMatcher.IsOpeningArticle(document, span.First)))) return false;
        var entries = new List<uint>();
        atlas.Find(key, entries);
        var common = 0;
        for (var at = span.First; at < span.End; at++)
            if ((atlas.Word(NameFold.Of(document[at].Text)) & WordFlags.LevelMask) is > 0 and < 4 || NameMatcher.IsLink(document, at) || document[at].Text.Length < 3) common++;
        if (common == span.Length && !entries.Exists(entry => atlas.Kind(Atlas.IndexOf(entry)) == PlaceKind.Country && document.Tags[span.First] == Upos.Propn)) return false;
        foreach (var entry in entries)
        {
            var (place, sort) = (Atlas.IndexOf(entry), Atlas.SortOf(entry));
            if (sort is NameSort.Demonym || (place >= atlas.FirstOwn && sort <= NameSort.Alternate)) return true;
            if (sort != NameSort.Primary) continue;
            if (span.Length > 1) return true;
            var flags = atlas.Word(NameFold.Of(document[span.First].Text));
            if ((flags & (WordFlags.FirstName | WordFlags.Surname)) == 0 && document[span.First].Text.Length > 3 && (atlas.Population(place) >= LeastInhabitants || atlas.Rank(place) > 1)) return true;
        }

        return false;
    }
}
