using Attest.Language;

namespace Attest.Events;

/// <summary>The noun phrase around a head: the words before it that belong to it, and the names that go on after it.</summary>
internal static class NounPhrase
{
    private const int Reach = 14;

    /// <summary>The phrase without what follows the head ("three armed men" in "three armed men from the hills").</summary>
    public static TokenSpan Core(Document document, int head)
    {
        var bounds = document.SentenceTokens(document.SentenceOf(head));
        var first = head;
        for (var at = head - 1; at >= bounds.First && at > head - Reach; at--)
        {
            // The hyphen of "US-led forces" hangs on the word before it.
            var governor = document.Heads[at];
            // "The Cano Limon pipeline": the second word of a name hangs on the first.
            if (document.Relations[at] == Relation.Flat && governor >= bounds.First && governor < at) governor = document.Heads[governor];
            if (!IsJoined(document, at) && (governor <= at || governor > head || !IsBefore(document, at))) break;
            first = at;
        }

        var end = head + 1;
        for (; end < bounds.End && end < head + Reach; end++)
        {
            // The hyphen of "Emin Al-Sabri" may hang on the word after it.
            var governor = document.Heads[end];
            if (!IsJoined(document, end) && (governor < first || governor > end || !IsAfter(document, end))) break;
        }

        while (end > head + 1 && document.Tags[end - 1] == Upos.Punct) end--;
        // "Passers-by"
        if (end == head + 1 && end + 1 < bounds.End && document.FormHashes[end + 1] == Words.By && IsJoined(document, end)) end += 2;
        return Trim(document, new(first, end), head);
    }

    /// <summary>The phrase with whose it is ("the mayor's office"); the phrase itself where no owner stands before it.</summary>
    public static TokenSpan WithOwner(Document document, TokenSpan phrase, int head)
    {
        var owner = document.Child(head, Relation.NmodPoss);
        if (owner < 0 || owner >= phrase.First || document.Tags[owner] == Upos.Pron || document.Child(owner, Relation.Case) is not (var mark and >= 0) || mark != phrase.First - 1) return phrase;
        return new(Core(document, owner).First, phrase.End);
    }

    /// <summary>The phrase with its "of" phrase ("members of the armed forces").</summary>
    public static TokenSpan WithOf(Document document, int head)
    {
        var core = Core(document, head);
        foreach (var child in document.Children(head))
        {
            if (child < core.End || document.Relations[child] != Relation.Nmod) continue;
            var preposition = document.Child(child, Relation.Case);
            if (preposition != core.End || document.FormHashes[preposition] != Words.Of) break;
            var inner = Core(document, child);
            return new(core.First, Math.Max(inner.End, core.End));
        }

        return core;
    }

    /// <summary>True where a token heads a noun phrase of its own, rather than standing inside one.</summary>
    public static bool IsHead(Document document, int token)
    {
        if (document.Tags[token] is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.X)) return false;
        return document.Relations[token] is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Case or Relation.Det or Relation.Punct);
    }

    /// <summary>True where the phrase is plural by its form or its number.</summary>
    public static bool IsPlural(Document document, int head) => document.FormHashes[head] != document.LemmaHashes[head] || document.Child(head, Relation.Nummod) >= 0;

    /// <summary>True where a phrase says that there is none ("no rebels").</summary>
    public static bool IsNone(Document document, int head) => document.Child(head, Relation.Det) is var article and >= 0 && document.FormHashes[article] == Words.No;

    /// <summary>True for who is joined to somebody of whom there is none ("no person or group").</summary>
    public static bool IsJoinedToNone(Document document, int head) =>
        FirstOfList(document, head) is var first && first != head && IsNone(document, first) && document.Child(head, Relation.Cc) is >= 0 and var joint && document.FormHashes[joint] == Words.Or && document.Child(head, Relation.Det) < 0;

    /// <summary>True for what is set against another ("the Front, not the army", "not by the army but by the Front"), with those joined to it by "or".</summary>
    public static bool IsSetAgainst(Document document, int head)
    {
        foreach (var child in document.Children(FirstOfName(document, head)))
            if (document.FormHashes[child] == Words.Not && document.Relations[child] == Relation.Advmod && child < head && !TreeWords.Both.Contains(document.FormHashes[child + 1])) return true;
        return document.Relations[head] == Relation.Conj && document.Heads[head] < head && document.Child(head, Relation.Cc) is >= 0 and var or && document.FormHashes[or] == Words.Or && IsSetAgainst(document, document.Heads[head]);
    }

    private static TokenSpan Trim(Document document, TokenSpan span, int head)
    {
        var first = span.First;
        while (first < head && (document.Relations[first] is Relation.Det or Relation.DetPredet or Relation.Punct or Relation.Case or Relation.CcPreconj || document.Tags[first] == Upos.Pron)) first++;
        // A quotation mark that opens before a name and closes behind it is no part of it.
        while (first < head && document.Source[document.Starts[first]] is '"' or '“' or '”') first++;
        return new(first, span.End);
    }

    private static bool IsBefore(Document document, int token) => document.Relations[token] switch
    {
        Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc or Relation.Det or Relation.DetPredet or Relation.Flat => true,
        Relation.Advmod => document.Heads[token] == token + 1,
        Relation.Case => document.FormHashes[token] == Words.Possessive || document.FormHashes[token] == Words.BarePossessive,
        Relation.Punct => IsJoined(document, token),
        Relation.Nmod or Relation.Obl or Relation.OblUnmarked or Relation.NmodUnmarked => IsJoined(document, token + 1),
        _ => false,
    };

    private static bool IsAfter(Document document, int token) => document.Relations[token] switch
    {
        Relation.Flat or Relation.Goeswith => true,
        Relation.Nummod or Relation.NmodDesc => document.Tags[token] is Upos.Num or Upos.Propn,
        Relation.Compound => document.Tags[token] == Upos.Propn,
        Relation.Punct => IsJoined(document, token),
        _ => false,
    };

    /// <summary>True for a hyphen or other mark that joins two words with no blank around it; a participle may follow behind a blank ("army- backed").</summary>
    public static bool IsJoined(Document document, int token) =>
        token > 0 && token + 1 < document.Count && document.Starts[token] == document.Ends[token - 1] && document.Source[document.Starts[token]] is '-' or '–' &&
        (document.Starts[token + 1] == document.Ends[token] || (document.Relations[token + 1] == Relation.Amod && document.Xpos(token + 1) == "VBN"));

    /// <summary>The first of the list that a noun stands in; the noun itself where it stands in none.</summary>
    public static int FirstOfList(Document document, int head)
    {
        while (document.Relations[head] == Relation.Conj && document.Heads[head] >= 0 && document.Heads[head] < head) head = document.Heads[head];
        return head;
    }

    /// <summary>True where one of the words is the subject of a verb behind them: they belong to its clause.</summary>
    public static bool HoldsSubject(Document document, TokenSpan words)
    {
        for (var token = words.First; token < words.End; token++)
            if (document.Relations[token] is Relation.Nsubj or Relation.NsubjPass && document.Heads[token] >= words.End) return true;
        return false;
    }

    /// <summary>The word by which a name hangs in the tree: its first, where a later one heads the phrase.</summary>
    public static int FirstOfName(Document document, int head)
    {
        while (document.Relations[head] == Relation.Flat && document.Heads[head] >= 0) head = document.Heads[head];
        return head;
    }

    /// <summary>True for a noun whose preposition is this word; marks and adverbs before it do not count, as they do in <see cref="Attribution.Clauses.HasCase"/>.</summary>
    public static bool StandsBehind(Document document, int noun, ulong preposition) => document.Child(noun, Relation.Case) is >= 0 and var first && document.FormHashes[first] == preposition;

    /// <summary>True for a verb with a phrase of one of some nouns, by lemma ("held for days"), behind a preposition where one is given.</summary>
    public static bool HasOblique(Document document, int verb, Lexicons.WordSet nouns, ulong? preposition)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Obl && nouns.Contains(document.LemmaHashes[child]) && (preposition is not { } word || StandsBehind(document, child, word))) return true;
        return false;
    }

    /// <summary>What a verb is done to: its object, else its subject in the passive; -1 for none.</summary>
    public static int DoneTo(Document document, int verb) => document.Child(verb, Relation.Obj) is >= 0 and var held ? held : document.Child(verb, Relation.NsubjPass);

    /// <summary>True for "how many attackers": a number that is asked for, and nobody who is told of.</summary>
    public static bool IsAsked(Document document, int head) =>
        document.Child(head, Relation.Amod) is >= 1 and var many && many < head && document.FormHashes[many - 1] == Words.How;

    /// <summary>True for a noun that "of" joins to another ("members of the Front").</summary>
    public static bool IsOf(Document document, int noun) =>
        document.Relations[noun] == Relation.Nmod && StandsBehind(document, noun, Words.Of);

    /// <summary>The verb that says that people belong to a body ("men belonging to the Front", "believed to belong to it"); -1 for none.</summary>
    public static int Belonging(Document document, int body) =>
        document.Relations[body] == Relation.Obl && document.LemmaHashes[document.Heads[body]] == Words.Belong && StandsBehind(document, body, Words.To) ? document.Heads[body] : -1;

    /// <summary>The noun that a verb describes, at once or by what is believed of it ("men belonging to", "men believed to belong to"); -1 for none.</summary>
    public static int Described(Document document, int verb)
    {
        if (document.Relations[verb] == Relation.Xcomp) verb = document.Heads[verb];
        return document.Relations[verb] is Relation.Acl or Relation.AclRelcl ? document.Heads[verb] : -1;
    }

    /// <summary>The verb that says that the event a noun names was carried out ("carried out the attack", "the attack was carried out"); -1 for none.</summary>
    public static int CarriedOutBy(Document document, int noun) =>
        document.Relations[noun] is Relation.Obj or Relation.NsubjPass && document.Heads[noun] is >= 0 and var verb && Words.Doing.Contains(document.LemmaHashes[verb]) ? verb : -1;

    /// <summary>True for "the attack on the market", which says which attack; "the shelling, including a child" does not.</summary>
    public static bool IsLimited(Document document, int noun)
    {
        foreach (var child in document.Children(noun))
            if (document.Relations[child] == Relation.Nmod && !StandsBehind(document, child, Words.Including)) return true;
        return false;
    }
}
