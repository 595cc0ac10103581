using Attest.Language;

namespace Attest.Events;

/// <summary>Reads the names right behind people told by their number or kind ("two guards, Ana Ruiz and Eva Paz", "students Ana Ruiz and Eva Paz").</summary>
internal sealed class NamesBehind(Document document, PeopleReader people)
{
    /// <summary>Words of what may stand behind a name ("of Milan").</summary>
    private const int Longest = 6;

    private static readonly ulong Comma = Lexicons.WordHash.Of(",");
    private static readonly ulong And = Lexicons.WordHash.Of("and");

    /// <summary>The persons: behind a comma as many as the people are, behind their plural at once any two or more; none where the words give no such list.</summary>
    public List<PeoplePhrase> Read(TokenSpan phrase, PeopleCount count)
    {
        List<PeoplePhrase> persons = [];
        var end = document.SentenceTokens(document.SentenceOf(phrase.First)).End;
        var at = phrase.End;
        var apart = at < end && document.FormHashes[at] == Comma;
        if (apart) at++;
        if ((count.Best ?? (apart ? 0 : int.MaxValue)) is not (> 1 and var most)) return persons;
        while (at < end && persons.Count < most && PersonAt(at) is { } person)
        {
            persons.Add(person);
            var joint = Past(person.Span.End, end);
            for (at = joint; at < end && (document.FormHashes[at] == Comma || document.FormHashes[at] == And);) at++;
            if (joint == at) break;
        }

        return (apart ? persons.Count == most : persons.Count > 1) ? persons : [];
    }

    /// <summary>The person whose name a token is in; null for none.</summary>
    public PeoplePhrase? PersonAt(int token) => document.Tags[token] == Upos.Propn && people.Read(token, true) is { Name: not null } person && person.Span.Contains(token) ? person : null;

    /// <summary>Past where a person comes from, or how old he is, behind the name.</summary>
    private int Past(int at, int end)
    {
        if (at + 1 < end && (document.FormHashes[at] == Words.Of || document.FormHashes[at] == Words.From))
        {
            var place = at + 1;
            while (place < end && place < at + Longest && document.Tags[place] == Upos.Propn) place++;
            return place > at + 1 ? place : at;
        }

        return at + 1 < end && document.FormHashes[at] == Comma && document.Tags[at + 1] == Upos.Num ? at + 2 : at;
    }
}
