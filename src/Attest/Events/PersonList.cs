using System.Globalization;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Reads persons named one after the other off the order of the words, whatever the tree makes of a long list.</summary>
internal sealed class PersonList(Document document, VictimLexicon lexicon, PeopleReader people)
{
    /// <summary>Words of what may stand behind a name ("of Milan").</summary>
    private const int Longest = 6;

    /// <summary>Words before a name in one item of a list ("and the party's candidate for mayor Ana Ruiz").</summary>
    private const int Before = 9;

    /// <summary>Words between commas that say who somebody is.</summary>
    private const int Described = 14;

    private const int Most = 40;

    private static readonly ulong Comma = WordHash.Of(",");
    private static readonly ulong Years = WordHash.Of("years");

    /// <summary>The persons right behind people told by their number or kind ("two guards, Ana Ruiz and Eva Paz", "students Ana Ruiz and Eva Paz"): behind a comma as many as the people are, behind their plural at once any two or more; none where the words give no such list.</summary>
    public List<PeoplePhrase> Behind(TokenSpan phrase, PeopleCount count)
    {
        var end = EndOf(phrase.First);
        var at = phrase.End;
        var apart = at < end && document.FormHashes[at] == Comma;
        if (apart) at++;
        if ((count.Best ?? (apart ? 0 : int.MaxValue)) is not (> 1 and var most)) return [];
        if (at >= end || (PersonAt(at) ?? Aged(at, end)) is null) return [];
        var persons = From(at, end).FindAll(person => person.Name is not null);
        if (persons.Count > most) persons.RemoveRange(most, persons.Count - most);
        return (apart ? persons.Count == most : persons.Count > 1) ? persons : [];
    }

    /// <summary>The persons joined to one by commas and "and" ("mayor Ana Ruiz, head of the council, and her driver Eva Paz"); those before a verb of their own are left out.</summary>
    /// <param name="person">Whom the list begins with.</param>
    /// <param name="limit">Where the list ends at the latest.</param>
    public List<PeoplePhrase> Beside(PeoplePhrase person, int limit)
    {
        var at = person.Span.End;
        while (at < limit && document.Tags[at] == Upos.Propn) at++;
        at = Past(at, limit);
        var next = Joined(at, limit);
        if (next == at) return [];
        var persons = From(next, limit, joined: true);
        if (persons.Count > 0 && persons[0].Name == person.Name) persons.RemoveAt(0);
        if (limit == EndOf(at) && persons.Count > 0 && Past(persons[^1].Span.End, EndOf(at)) is var past && past < limit && document.Tags[past] is Upos.Verb or Upos.Aux && document.Xpos(past) is not ("VBG" or "VBN")) persons.RemoveAt(persons.Count - 1);
        return persons;
    }

    /// <summary>The persons of a list that begins at a token, in the order of the text: those named, and behind one of them who is told by kinship or with a last "and" ("his wife", "and a guard").</summary>
    /// <param name="at">Where the list begins.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="joined">True where a person stands before it.</param>
    public List<PeoplePhrase> From(int at, int end, bool joined = false)
    {
        List<PeoplePhrase> persons = [];
        while (persons.Count < Most && (Item(at, end) ?? (persons.Count > 0 || joined ? Unnamed(at, end) : null)) is { } person)
        {
            persons.Add(person);
            var past = Past(person.Span.End, end);
            at = Joined(past, end);
            if (at == past) break;
        }

        return persons;
    }

    /// <summary>The person whose name a token is in; null for none.</summary>
    public PeoplePhrase? PersonAt(int token)
    {
        if (document.Tags[token] != Upos.Propn || people.Read(token, true) is not { Name: not null } person || !person.Span.Contains(token)) return null;
        for (var head = person.Span.First; head < person.Span.End; head++)
            if (head != person.Head && !person.Span.Contains(document.Heads[head]) && people.Read(head, true) is { Name: not null } own && own.Span.First <= token) return own;
        return person;
    }

    /// <summary>The person that one item of a list names, with or without words before the name that say who he is ("the 19-year-old student Ana Ruiz", "his wife, Eva Paz").</summary>
    private PeoplePhrase? Item(int at, int end)
    {
        var relative = false;
        for (var token = at; token < end && token < at + Before; token++)
        {
            if (document.Capitals[token] && (PersonAt(token) ?? Aged(token, end)) is { } person && person.Span.First >= at) return IsOwner(person.Span.End, end) ? null : person;
            var comma = relative && document.FormHashes[token] == Comma;
            if (!comma && !(document.Tags[token] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Num or Upos.Propn || IsHyphen(token) || document.Xpos(token) is "PRP$" or "POS" || (people.At(token) is not null && lexicon.Cues.Match(document, token, end, out _) == 0))) return null;
            relative = token > at && document.Xpos(token - 1) == "PRP$" && people.At(token) is { Plural: false };
        }

        return null;
    }

    /// <summary>"Lina, 8", "Omar (6)": one word in capitals with an age behind it is a person's name.</summary>
    private PeoplePhrase? Aged(int token, int end)
    {
        if (token + 2 >= end || document.Tags[token] != Upos.Propn || !document.Capitals[token] || (document.FormHashes[token + 1] != Comma && document.Source[document.Starts[token + 1]] != '(')) return null;
        if (document.Ends[token + 2] - document.Starts[token + 2] > 2 || !int.TryParse(document[token + 2].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var age)) return null;
        if (token + 3 < end && !(document.Source[document.Starts[token + 3]] is ',' or ';' or '.' or ')' || document.FormHashes[token + 3] == Words.And)) return null;
        return new(new(token, token + 1), token, age < PeopleReader.Adult ? VictimKind.Child : VictimKind.Unknown, new(new(1, 1, 1, null), false, true, false, age, null), false, false) { Name = document[token].ToString() };
    }

    /// <summary>Who is told without a name: by kinship ("his wife", "their two sons"), or behind the last "and" with an article or number ("and a guard").</summary>
    private PeoplePhrase? Unnamed(int at, int end)
    {
        if (at >= end || document.FormHashes[at] == Words.Whose || !(document.Xpos(at) == "PRP$" || ((document.FormHashes[at - 1] == Words.And || document.Source[document.Starts[at - 1]] == ';') && document.Tags[at] is Upos.Det or Upos.Num))) return null;
        var noun = at + 1;
        while (noun < end && noun < at + Longest && document.Tags[noun] is Upos.Adj or Upos.Num or Upos.Noun && (people.At(noun) is null || (noun + 1 < end && document.Tags[noun + 1] == Upos.Noun))) noun++;
        if (noun >= end || document.Tags[noun] is not (Upos.Noun or Upos.Adj) || people.At(noun) is null || people.Read(noun, true) is not { } person || person.Span.First < at) return null;
        // "His wife Mona".
        var named = person.Span.End;
        if (person.Name is null) return person;
        while (named < end && named < person.Span.End + Longest && (document.Tags[named] is Upos.Verb or Upos.Adv or Upos.Adp or Upos.Propn)) named++;
        return document.Tags[named - 1] == Upos.Propn ? person with { Span = new(person.Span.First, named) } : person;
    }

    /// <summary>True where a name only says whose or what kind of people are told of ("Ana Ruiz's brother", "Aramo University students").</summary>
    private bool IsOwner(int behind, int end) => behind < end && (document.Xpos(behind) == "POS" || (document.Tags[behind] == Upos.Noun && document.Relations[behind] is not (Relation.Appos or Relation.OblUnmarked or Relation.NmodUnmarked)));

    private bool IsHyphen(int token) => document.Tags[token] == Upos.Punct && document.Source[document.Starts[token]] is '-' or '.';

    /// <summary>Past what joins one person to the next; the same token where nothing does.</summary>
    private int Joined(int at, int end)
    {
        for (var from = at; at < end && at < from + Longest;)
        {
            if (document.FormHashes[at] == Comma || document.FormHashes[at] == Words.And || document.Source[document.Starts[at]] == ';') at++;
            else if (lexicon.Words.Match(document, at, end, out var word) is var length and > 0 && word.Kind == "joint") at += length;
            else break;
        }

        return at;
    }

    /// <summary>Past what may stand behind a name: where a person comes from, how old he is, who he is.</summary>
    private int Past(int at, int end)
    {
        if (at + 1 >= end) return at;
        if (document.FormHashes[at] == Words.Of || document.FormHashes[at] == Words.From)
        {
            var body = at + 1;
            while (body < end && body < at + Longest && document.Tags[body] is Upos.Propn or Upos.Det or Upos.Noun or Upos.Adj or Upos.Part) body++;
            return body > at + 1 ? Past(body, end) : at;
        }

        if (document.Source[document.Starts[at]] == '(')
        {
            for (var close = at + 1; close < end && close < at + Described; close++)
                if (document.Source[document.Starts[close]] == ')') return close + 1;
            return at;
        }

        if (document.FormHashes[at] != Comma) return at;
        if (document.Tags[at + 1] == Upos.Num && at + 3 < end && document.FormHashes[at + 2] == Years && document.FormHashes[at + 3] == VictimCounts.Old) return Past(at + 4, end);
        if (document.Tags[at + 1] == Upos.Num && (at + 2 == end || document.Source[document.Starts[at + 2]] is ',' or ';' or '.' || document.FormHashes[at + 2] == Words.And)) return Past(at + 2, end);
        return Item(at + 1, end) is null && Unnamed(at + 1, end) is null && Joined(at + 1, end) == at + 1 ? PastDescription(at, end) : at;
    }

    /// <summary>Past "…, director of the newspaper," behind a name; the same token where no such description stands there.</summary>
    private int PastDescription(int at, int end)
    {
        for (var token = at + 1; token < end && token < at + Described; token++)
        {
            if (document.FormHashes[token] == Comma || document.Source[document.Starts[token]] == ';') return token > at + 1 ? token : at;
            if (document.FormHashes[token] == Words.And && (token + 1 >= end || Item(token + 1, end) is not null)) return token;
            if (!(document.Tags[token] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Num or Upos.Propn or Upos.Adp or Upos.Part or Upos.Cconj || IsHyphen(token) || document.Xpos(token) == "PRP$")) return at;
        }

        return at;
    }

    private int EndOf(int token) => document.SentenceTokens(document.SentenceOf(token)).End;
}
