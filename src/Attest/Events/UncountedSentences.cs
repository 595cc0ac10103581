using Attest.Language;

namespace Attest.Events;

/// <summary>Sentences whose people belong to no event of their own: storms, illness and accidents, and sums over months with their items.</summary>
internal sealed class UncountedSentences(Document document, VictimLexicon lexicon)
{
    private const int Opening = 5;

    private static readonly Lexicons.WordSet Lasting = DeedWords.Of("lasting");

    private static readonly Lexicons.WordSet Cases = DeedWords.Of("case");

    private static readonly Lexicons.WordSet Superlatives = DeedWords.Of("superlative");

    private static readonly Lexicons.WordSet Ages = Lexicons.WordSet.Of("years", "decades");

    private static readonly Lexicons.WordSet Raising = DeedWords.Of("bringing");

    private static readonly ulong When = Lexicons.WordHash.Of("when");

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
            var length = lexicon.Words.Match(document, token, tokens.End, out var word);
            if (length == 0) continue;
            // "Freed three nurses held since April": how long one deed lasted is no sum.
            if (word.Kind == "tally" && IsAside(token)) continue;
            if (word.Kind == "tally" && token > tokens.First && document.FormHashes[token] == Words.Since && (Lasting.Contains(document.LemmaHashes[token - 1]) || Lasting.Contains(document.LemmaHashes[VerbAbove(token)]))) continue;
            // "The deadliest since August, when a raid killed 22": the one of August is told.
            if (word.Kind == "tally" && document.FormHashes[token] == Words.Since && IsWhen(token + length, tokens.End)) continue;
            // "The raid, the deadliest since March"
            if (word.Kind == "tally" && token > tokens.First && document.FormHashes[token] == Words.Since && Superlatives.Contains(document.FormHashes[token - 1])) continue;
            // "A clinic built in recent years was hit", "who had worked there for years": what lasted so long is told beside the deed.
            if (word.Kind == "tally" && Ages.Contains(document.FormHashes[token + length - 1]) && (document.Heads[VerbAbove(token)] >= 0 || IsSuperlative(token, tokens.First))) continue;
            if (word.Kind == "tally") return Kind.Tally;
            if (word.Kind == "nature") told = Kind.Nature;
        }

        return told == Kind.Counted && IsRecord(tokens) ? Kind.Tally : told;
    }

    /// <summary>True for a word of a clause that gives a sum over a long time beside a deed.</summary>
    public bool IsSum(int token)
    {
        if (!IsAside(token)) return false;
        var tokens = document.SentenceTokens(document.SentenceOf(token));
        for (var at = tokens.First; at < tokens.End; at++)
            if (lexicon.Words.Match(document, at, tokens.End, out var word) > 0 && word.Kind == "tally" && IsAside(at)) return true;
        return false;
    }

    /// <summary>True for a word of "…, bringing the total since the start of the war to 900": only what stands before it is told of the deed.</summary>
    public bool IsAside(int token)
    {
        for (int verb = token, steps = 0; verb >= 0 && steps < 6; verb = document.Heads[verb], steps++)
            if (document.Xpos(verb) == "VBG" && document.Relations[verb] is Relation.Advcl && Raising.Contains(document.LemmaHashes[verb]) && document.Heads[verb] is >= 0 and var deed && deed < verb)
                return document.Child(verb, Relation.Obj) is >= 0 and var sum && Words.Tally.Contains(document.LemmaHashes[sum]);
        return false;
    }

    /// <summary>"The deadliest strike in recent years"</summary>
    private bool IsSuperlative(int token, int first)
    {
        for (var before = token - 1; before >= first && before > token - Opening; before--)
            if (Superlatives.Contains(document.FormHashes[before])) return true;
        return false;
    }

    private bool IsWhen(int at, int end)
    {
        if (at < end && document.Tags[at] == Upos.Punct) at++;
        return at < end && document.FormHashes[at] == When;
    }

    /// <summary>True for "recorded 17 incidents": events that somebody has counted, none of them told.</summary>
    private bool IsRecord(TokenSpan tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
            if (document.Tags[token] == Upos.Verb && Words.Recording.Contains(document.LemmaHashes[token]) && NounPhrase.DoneTo(document, token) is >= 0 and var counted && Cases.Contains(document.LemmaHashes[counted]) && document.Child(counted, Relation.Nummod) is >= 0 and var number && document.FormHashes[number] != Words.One) return true;
        return false;
    }

    /// <summary>True for a sentence that opens with a number and names nothing ("Four people were killed and nine were injured"): what is counted goes on.</summary>
    private bool IsSum(TokenSpan tokens)
    {
        // "Armed groups were named in eight of the incidents"
        for (var token = tokens.First; token + 3 < tokens.End; token++)
            if (document.Tags[token] == Upos.Num && document.FormHashes[token + 1] == Words.Of && document.FormHashes[token + 2] == Words.The && Cases.Contains(document.LemmaHashes[token + 3])) return true;
        if (document.Tags[tokens.First] != Upos.Num) return false;
        for (var token = tokens.First; token < tokens.End; token++)
            if (document.Tags[token] == Upos.Propn) return false;
        return true;
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
        if (document.SentenceParagraphs[sentence] == document.SentenceParagraphs[sentence - 1] && IsSum(tokens)) return true;
        for (var token = tokens.First; token < tokens.End && token < tokens.First + Opening; token++)
            if (document.FormHashes[token] == Words.These) return true;
        return false;
    }

    /// <summary>True for "They are parted as follows:", "April:": what follows belongs to it.</summary>
    private bool EndsOpen(int sentence) => document.Source[document.Ends[document.SentenceTokens(sentence).End - 1] - 1] == ':';
}
