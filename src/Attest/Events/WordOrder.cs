using Attest.Language;

namespace Attest.Events;

/// <summary>People beside a word by the order of the words alone, where the tree gives nobody.</summary>
internal sealed class WordOrder(Document document, VictimLexicon lexicon)
{
    /// <summary>Tokens of a part in commas.</summary>
    private const int LongestPart = 20;

    private static readonly ulong Air = Lexicons.WordHash.Of("air");
    private static readonly ulong[] After = Lexicons.WordHash.All("in", "by", "near", "when", "after", "as", "at", "on", "during", "while", "outside", "inside", "amid", "and", "from", "with", "for", "over", ",", ".", ";");

    /// <summary>The last noun of the run of words that makes up one noun phrase.</summary>
    public int Run(int first, int end)
    {
        var head = -1;
        for (var token = first; token < end && token < first + 10; token++)
        {
            if (document.Tags[token] is Upos.Noun or Upos.Propn || (head < 0 && document.Tags[token] is Upos.Pron && document.Xpos(token) is "PRP" or "NN")) head = token;
            else if (document.Tags[token] is not (Upos.Det or Upos.Num or Upos.Adj or Upos.Adv or Upos.Pron) && !IsInner(token)) break;
        }

        return head < 0 ? -1 : Top(head);
    }

    /// <summary>The same where a bound may stand before the number ("of at least two workers").</summary>
    public int RunOf(int first, int end) => first < end ? Run(first + lexicon.Bounds.Match(document, first, end, out _), end) : -1;

    /// <summary>The "of" behind a noun for a deed, at once or behind where or when it was done ("the murder in Aramo of the mayor"); -1 for none.</summary>
    public int Of(int at, int end)
    {
        if (at < end && document.FormHashes[at] == Words.Of) return at;
        if (at >= end || document.Tags[at] != Upos.Adp) return -1;
        for (var token = at + 1; token < end && token < at + 6 && document.Tags[token] is Upos.Propn or Upos.Num or Upos.Noun or Upos.Det or Upos.Adj; token++)
            if (token + 1 < end && document.FormHashes[token + 1] == Words.Of) return document.Tags[token] is Upos.Propn or Upos.Num ? token + 1 : -1;
        return -1;
    }

    /// <summary>The noun for people that stands with an "and" of its own right before a verb ("… in the leg and the patient inside died"); -1 for none.</summary>
    public int Joined(int verb)
    {
        var first = document.SentenceFirst[document.SentenceOf(verb)];
        var noun = verb - 1;
        if (noun > first && document.Tags[noun] is Upos.Adv or Upos.Adp or Upos.Sconj) noun--;
        if (noun <= first || document.Tags[noun] != Upos.Noun || lexicon.People.Match(document, noun, noun + 1, out _) == 0) return -1;
        var before = noun - 1;
        while (before > first && document.Tags[before] is Upos.Det or Upos.Adj or Upos.Num) before--;
        return document.Tags[before] == Upos.Cconj ? noun : -1;
    }

    /// <summary>True for the hyphens of "14-year-old".</summary>
    private bool IsInner(int token) => document.Source[document.Starts[token]] == '-' && token > 0 && document.Ends[token - 1] == document.Starts[token];

    /// <summary>The first of names or people in a list whose last word was met.</summary>
    private int Top(int token)
    {
        for (var steps = 0; steps < 12 && document.Heads[token] is var governor and >= 0 && governor < token; steps++)
        {
            if (document.Relations[token] == Relation.Flat) token = governor;
            else if (document.Relations[token] == Relation.Conj && document.Tags[token] == Upos.Propn && document.Tags[governor] == Upos.Propn) token = governor;
            else break;
        }

        return token;
    }

    /// <summary>The bare number behind a verb and a bound ("wounding at least five,"); -1 for none.</summary>
    public int CountAfter(int first, int end)
    {
        var bound = lexicon.Bounds.Match(document, first, end, out _);
        var at = first + bound;
        return at < end && document.Tags[at] == Upos.Num && (at + 1 == end || document.Tags[at + 1] is Upos.Punct or Upos.Cconj) ? at : -1;
    }

    /// <summary>The people, or the bare number, that a bound and a number right behind a verb tell of ("wounded more than 20 others"); -1 for none.</summary>
    public int BoundAfter(int first, int end)
    {
        var bound = lexicon.Bounds.Match(document, first, end, out _);
        var at = first + bound;
        if (bound == 0 || at >= end || document.Tags[at] != Upos.Num) return -1;
        return at + 1 < end && document.Tags[at + 1] is Upos.Noun or Upos.Adj or Upos.Propn ? Run(at, end) : at;
    }

    /// <summary>The nearest noun before a passive whose tree holds no subject; one behind a preposition only where there is no other ("six members of a group loyal to the mayor were").</summary>
    public int Before(int verb)
    {
        var first = document.SentenceFirst[document.SentenceOf(verb)];
        var second = -1;
        var passive = false;
        for (var token = verb - 1; token >= first && token > verb - 20; token--)
        {
            passive |= document.Tags[token] == Upos.Aux;
            if (document.Tags[token] is Upos.Aux or Upos.Adv or Upos.Part) continue;
            if (document.Tags[token] == Upos.Num && token - 1 > first && document.Source[document.Starts[token - 1]] == ',' && document.Tags[token - 2] == Upos.Propn)
            {
                token--;
                continue;
            }

            if (document.Tags[token] == Upos.Num && VictimCounts.AgesFrom(document, token) is var aged and >= 0)
            {
                token = aged;
                continue;
            }

            if (document.Tags[token] == Upos.Punct && Opening(token, first) is var opening and > 0)
            {
                token = opening;
                continue;
            }

            var person = document.Tags[token] == Upos.Adj && lexicon.People.Match(document, token, token + 1, out _) > 0;
            if (second >= 0 && !person && document.Tags[token] == Upos.Adj) continue;
            if (!(person || document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num || (document.Tags[token] == Upos.Det && lexicon.Vague.Match(document, token, token + 1, out _) > 0))) return second;
            var before = token - 1;
            while (before > first && document.Tags[before] is Upos.Det or Upos.Adj or Upos.Num or Upos.Noun or Upos.Propn or Upos.Pron) before--;
            if (!(passive || (before > first && document.FormHashes[before] == Words.Of && document.Tags[before - 1] == Upos.Num)) || before <= first || document.Tags[before] != Upos.Adp) return Top(token);
            if (second < 0) second = Top(token);
            token = before;
        }

        return second;
    }

    /// <summary>The comma or bracket that opens what a comma or bracket closes ("a doctor, who ran the ward, was"); -1 for none.</summary>
    private int Opening(int closing, int first)
    {
        for (var token = closing - 1; token > first && token > closing - 16; token--)
            if (document.Tags[token] == Upos.Punct) return token;
        return -1;
    }

    /// <summary>True where nothing that could be an object follows: a headline's passive ("Two medics killed in strike").</summary>
    public bool IsClosed(int verb)
    {
        // "Police shot in the air": nothing was done to them.
        if (document.Child(verb, Relation.Obl) is >= 0 and var air && document.LemmaHashes[air] == Air) return false;
        // "Fighters attacked and destroyed a hospital": what a joined verb is done to this one is done to as well.
        for (var steps = 0; steps < 3 && verb + 2 < document.Count && document.FormHashes[verb + 1] == Words.And; steps++)
        {
            var next = verb + 2;
            while (next + 1 < document.Count && document.Tags[next] == Upos.Adv) next++;
            if (document.Tags[next] != Upos.Verb || document.Relations[next] != Relation.Conj || document.Xpos(next) is not ("VBD" or "VBN")) break;
            verb = next;
        }

        return IsEnd(verb);
    }

    private bool IsEnd(int verb) => verb + 1 >= document.Count || document.SentenceOf(verb + 1) != document.SentenceOf(verb) || (Array.IndexOf(After, document.FormHashes[verb + 1]) >= 0 && !IsAimed(verb));

    /// <summary>"Gunmen shot at the clinic", "police shot at protesters": with an article, or being people or several, it is what they aimed at; a headline has none ("two shot at clinic").</summary>
    private bool IsAimed(int verb)
    {
        if (verb + 2 >= document.Count || document.FormHashes[verb + 1] != Words.At || document.LemmaHashes[verb] != Shoot) return false;
        if (document.Relations[verb + 2] is Relation.Det or Relation.NmodPoss) return true;
        var end = document.SentenceTokens(document.SentenceOf(verb)).End;
        var at = verb + 2;
        while (at + 1 < end && document.Tags[at] is Upos.Num or Upos.Adj && document.Heads[at] > at) at++;
        return document.Tags[at] == Upos.Pron || document.Xpos(at) == "NNS" || lexicon.People.Match(document, at, end, out _) > 0;
    }

    private static readonly ulong Shoot = Lexicons.WordHash.Of("shoot");

    /// <summary>The bare figure that a word tells of: right before it, behind a bound right after it, or before a part in commas; -1 for none.</summary>
    public int FigureBeside(int word)
    {
        if (NumberBefore(word) is var before and >= 0) return before;
        if (document.Xpos(word) is "VBD" or "VBN" or "VBG" && document.Child(word, Relation.AuxPass) < 0 && BoundAfter(word + 1, document.SentenceTokens(document.SentenceOf(word)).End) is var behind and >= 0) return behind;
        return CountApart(word);
    }

    /// <summary>"12 dead and 30 wounded", "and several wounded", "and ten more wounded": the figure right before a participle or adjective; -1 for none.</summary>
    private int NumberBefore(int word)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(word));
        var figure = word - 1;
        if (figure < sentence.First || document.Relations[word] == Relation.Amod || (word + 1 < sentence.End && document.Tags[word + 1] == Upos.Noun)) return -1;
        // Behind "and" an amount is of other people.
        if (figure > sentence.First && document.Relations[word] == Relation.Conj && document.Tags[figure - 1] == Upos.Cconj && lexicon.Vague.Match(document, figure, word, out _) == 1) return figure;
        if (figure > sentence.First + 1 && document.Relations[word] == Relation.Conj && document.Tags[figure - 2] == Upos.Cconj && lexicon.Vague.Match(document, figure - 1, figure, out _) == 1 && Words.Further.Contains(document.FormHashes[figure])) return figure;
        if (document.Xpos(word) is "VBG" or "VB" or "VBZ" or "VBP") return -1;
        if (IsNumber(figure)) return document.Ends[figure] - document.Starts[figure] == 4 && char.IsAsciiDigit(document.Source[document.Starts[figure]]) ? -1 : figure;
        return figure > sentence.First && IsNumber(figure - 1) && Words.Further.Contains(document.FormHashes[figure]) ? figure : -1;
    }

    private bool IsNumber(int token) => document.Tags[token] == Upos.Num || lexicon.Numbers.ContainsKey(document.FormHashes[token]);

    /// <summary>The number that "and" brings in and that a part in commas parts from its word ("and another nine, including two children, were wounded"); -1 for none.</summary>
    public int CountApart(int word)
    {
        var first = document.SentenceTokens(document.SentenceOf(word)).First;
        var at = word - 1;
        while (at > first && document.Tags[at] is Upos.Aux or Upos.Adv) at--;
        if (at <= first || document.Source[document.Starts[at]] != ',') return -1;
        var joint = at - 1;
        while (joint > first && at - joint < LongestPart && document.Tags[joint] != Upos.Cconj && document.Tags[joint] != Upos.Aux && document.Source[document.Starts[joint]] is not ('.' or ';' or ':')) joint--;
        if (document.Tags[joint] != Upos.Cconj) return -1;
        var number = joint + 1;
        while (number < at && document.Tags[number] is Upos.Det or Upos.Adj) number++;
        return number + 1 < at && (document.Tags[number] == Upos.Num || lexicon.Numbers.ContainsKey(document.FormHashes[number])) && document.Source[document.Starts[number + 1]] == ',' ? number : -1;
    }
}
