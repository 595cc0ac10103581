using Attest.Language;

namespace Attest.Events;

/// <summary>Sentences whose people belong to no event of their own: storms, illness and accidents, and sums over months with their items.</summary>
internal sealed class UncountedSentences(Document document, VictimLexicon lexicon)
{
    private const int Opening = 5;

    private static readonly Lexicons.WordSet Lasting = Lexicons.WordSet.Of("hold", "detain", "imprison", "jail", "miss", "missing", "captive", "hostage", "besiege", "close", "occupy", "custody", "captivity", "fight", "control", "rule", "govern", "battle", "oppose", "wage", "run");

    private readonly Kind[] kinds = new Kind[document.SentenceCount];

    private enum Kind : byte
    {
        Unread,
        Counted,
        Nature,
        Tally,
    }

    /// <summary>True where the people of a sentence are left out.</summary>
    public bool Holds(int sentence) => Of(sentence) is Kind.Nature or Kind.Tally;

    /// <summary>True for a sum over months or an item of one.</summary>
    public bool IsTally(int sentence) => Of(sentence) == Kind.Tally;

    private Kind Of(int sentence)
    {
        var first = sentence;
        while (first > 0 && kinds[first] == Kind.Unread && Continues(first)) first--;
        for (var at = first; at <= sentence; at++)
        {
            if (kinds[at] != Kind.Unread) continue;
            var told = Told(at);
            kinds[at] = told == Kind.Counted && at > 0 && kinds[at - 1] == Kind.Tally && Continues(at) ? Kind.Tally : told;
        }

        return kinds[sentence];
    }

    private Kind Told(int sentence)
    {
        var tokens = document.SentenceTokens(sentence);
        var told = Kind.Counted;
        for (var token = tokens.First; token < tokens.End; token++)
        {
            if (lexicon.Words.Match(document, token, tokens.End, out var word) == 0) continue;
            // "Freed three nurses held since April": how long one deed lasted is no sum.
            if (word.Kind == "tally" && token > tokens.First && document.FormHashes[token] == Words.Since && (Lasting.Contains(document.LemmaHashes[token - 1]) || Lasting.Contains(document.LemmaHashes[VerbAbove(token)]))) continue;
            if (word.Kind == "tally") return Kind.Tally;
            if (word.Kind == "nature") told = Kind.Nature;
        }

        return told;
    }

    /// <summary>The verb that a word hangs on, or the last word above it.</summary>
    private int VerbAbove(int token)
    {
        for (var steps = 0; steps < 4 && document.Heads[token] >= 0; steps++)
        {
            token = document.Heads[token];
            if (document.Tags[token] == Upos.Verb) break;
        }

        return token;
    }

    /// <summary>An item of a list, "In addition, these attacks left …", "They can be parted as follows:": what goes on with the sentence before.</summary>
    private bool Continues(int sentence)
    {
        var tokens = document.SentenceTokens(sentence);
        if (document.SentenceKinds[sentence] == SentenceKind.ListItem || EndsOpen(sentence)) return true;
        if (document.SentenceParagraphs[sentence] == document.SentenceParagraphs[sentence - 1] && EndsOpen(sentence - 1)) return true;
        for (var token = tokens.First; token < tokens.End && token < tokens.First + Opening; token++)
            if (document.FormHashes[token] == Words.These) return true;
        return false;
    }

    /// <summary>True for "They are parted as follows:", "April:": what follows belongs to it.</summary>
    private bool EndsOpen(int sentence) => document.Source[document.Ends[document.SentenceTokens(sentence).End - 1] - 1] == ':';
}
