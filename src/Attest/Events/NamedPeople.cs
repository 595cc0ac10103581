using Attest.Language;

namespace Attest.Events;

/// <summary>The names of people told by their number or kind: each is an entry of its own, a part of the total, or the name of the one person told.</summary>
internal sealed class NamedPeople(Document document, VictimLexicon lexicon, PeopleReader people, List<FoundPeople> found, Action<FoundPeople> keep)
{
    /// <summary>How many of those found last may be the ones that names are given for.</summary>
    private const int Back = 5;

    /// <summary>As <see cref="Back"/>, where the noun for them is told again.</summary>
    private const int Far = 40;

    /// <summary>Sentences within which names follow those they are given for.</summary>
    private const int Soon = 3;

    /// <summary>Tokens within which the names of a list begin.</summary>
    private const int Reach = 60;

    /// <summary>Words of those who are named by "are" and a list.</summary>
    private const int Longest = 14;

    /// <summary>Words of a noun phrase between "the" and the names that stand beside it.</summary>
    private const int ShortPhrase = 3;

    private static readonly ulong Identify = Lexicons.WordHash.Of("identify");
    private static readonly ulong Name = Lexicons.WordHash.Of("name");
    private static readonly ulong Them = Lexicons.WordHash.Of("them");
    private static readonly ulong Other = Lexicons.WordHash.Of("other");
    private static readonly ulong Following = Lexicons.WordHash.Of("following");

    private readonly PersonList list = new(document, lexicon, people);

    /// <summary>The names that a sentence gives for those told before: "the dead were identified as …", "the injured are …", "they are …".</summary>
    public void Identified(TokenSpan sentence)
    {
        for (var at = sentence.First; at + 1 < sentence.End; at++)
        {
            if (document.Tags[at] == Upos.Aux && document.LemmaHashes[at] == Words.Be && Clause(sentence.First, at) is var clause && at - clause is > 0 and <= Longest && Are(new(clause, sentence.End), at)) continue;
            if (document.Source[document.Starts[at]] == ':') Listed(sentence, at + 1);
            if (document.FormHashes[at] == Words.The) Apposed(sentence, at);
            var length = Naming(at, sentence.End);
            if (length == 0) continue;
            var told = Told(Clause(sentence.First, at), at + length, out var cue, out var outcome);
            if ((SameNoun(Clause(sentence.First, at), at + length, told ? outcome : null) ?? Beside(sentence.First, at) ?? Before(sentence.First, told ? outcome : null)) is var whole && (whole is not null || told))
                for (var token = at + length; token < sentence.End && token < at + Reach; token++)
                {
                    if (document.Tags[token] is Upos.Verb or Upos.Aux || (document.FormHashes[token] == Words.Of && document.Tags[token - 1] == Upos.Noun)) break;
                    var persons = list.From(token, sentence.End);
                    foreach (var person in persons) Put(whole, person, told ? cue : new(at, at + length), told ? cue.First : at, outcome);
                    if (persons.Count > 0) token = Math.Max(token, persons[^1].Span.End - 1);
                }

            at += length - 1;
        }
    }

    /// <summary>"The following guards died: Ana Ruiz, Eva Paz, …": names behind a colon are those of the people before it.</summary>
    private void Listed(TokenSpan sentence, int at)
    {
        if (Before(sentence.First) is not { } whole || whole.Anchor < sentence.First || whole.Count.Best == 1) return;
        var persons = list.From(at, sentence.End);
        if (persons.Count > 1)
            foreach (var person in persons) Put(whole, person, whole.Cue, whole.Anchor, whole.Outcome);
    }

    /// <summary>"The vaccinators, Ana Ruiz and Eva Paz, were travelling home": the names, between commas, of as many people as were told before by that noun.</summary>
    private void Apposed(TokenSpan sentence, int at)
    {
        var comma = at + 1;
        while (comma < sentence.End && comma <= at + ShortPhrase && document.Tags[comma] is Upos.Noun or Upos.Adj or Upos.Num) comma++;
        if (comma == at + 1 || comma + 1 >= sentence.End || document.Source[document.Starts[comma]] != ',' || document.Tags[comma - 1] != Upos.Noun || SameNoun(comma - 1, comma, null) is not { } whole || whole.Told is not null) return;
        var persons = list.From(comma + 1, sentence.End);
        if (persons.Count == 0 || persons.Count != whole.Count.Best || persons.Exists(person => person.Name is null)) return;
        var end = persons[^1].Span.End;
        if (end >= sentence.End || document.Source[document.Starts[end]] != ',') return;
        foreach (var person in persons) Put(whole, person, whole.Cue, whole.Anchor, whole.Outcome);
    }

    /// <summary>Where the clause of a verb begins: behind the last conjunction with a comma before it.</summary>
    private int Clause(int first, int verb)
    {
        for (var token = verb - 1; token > first; token--)
            if (document.Source[document.Starts[token]] == ';' || (document.Tags[token] == Upos.Cconj && document.Source[document.Starts[token - 1]] == ',')) return token + 1;
        return first;
    }

    /// <summary>Length in tokens of the words that names follow ("identified as", "named the dead student as"); 0 for none.</summary>
    private int Naming(int at, int end)
    {
        if (lexicon.Words.Match(document, at, end, out var word) is var length and > 0 && word.Kind == "names") return length;
        if (document.Tags[at] != Upos.Verb || (document.LemmaHashes[at] != Identify && document.LemmaHashes[at] != Name)) return 0;
        for (var token = at + 1; token < end && token < at + Longest; token++)
        {
            if (document.FormHashes[token] == Words.As) return token + 1 - at;
            if (document.Tags[token] is not (Upos.Det or Upos.Adj or Upos.Adv or Upos.Noun or Upos.Num or Upos.Pron or Upos.Verb) && document.FormHashes[token] != Words.Of && document.FormHashes[token] != Words.By) return 0;
        }

        return 0;
    }

    /// <summary>"Two guards, Ana Ruiz and Eva Paz, were hurt": each is a part of the total.</summary>
    public void Behind(FoundPeople whole)
    {
        foreach (var person in list.Behind((whole.Told ?? whole.People).Span, whole.Count)) Put(whole, person, whole.Cue, whole.Anchor, whole.Outcome);
    }

    /// <summary>"Ana Ruiz, head of the council, and her driver Eva Paz": the others came to the same.</summary>
    /// <param name="first">Whom the list begins with.</param>
    /// <param name="limit">Where it ends at the latest.</param>
    public void Beside(FoundPeople first, int limit)
    {
        foreach (var person in list.Beside(first.People, limit))
        {
            var beside = new FoundPeople(person, first.Cue, first.Anchor, first.Outcome, person.Count.Count, person.Who);
            keep(beside);
            if (person.Plural) Behind(beside);
        }
    }

    /// <summary>"The two injured guards are Ana Ruiz and Eva Paz", "they are …": true where the sentence gives such names.</summary>
    private bool Are(TokenSpan sentence, int verb)
    {
        var start = verb + 1;
        if (start + 1 < sentence.End && document.FormHashes[start + 1] == Following && document.Tags[start] == Upos.Det) start += 2;
        if (start < sentence.End && document.Source[document.Starts[start]] == ':') start++;
        var told = Told(sentence.First, verb, out var cue, out var outcome);
        if (!told && !IsPointing(sentence.First, verb)) return false;
        var whole = Before(sentence.First, told ? outcome : null);
        if (whole is null && !told) return false;
        var persons = list.From(start, sentence.End);
        foreach (var person in persons) Put(whole, person, told ? cue : new(verb, verb + 1), told ? cue.First : verb, outcome);
        return persons.Count > 0;
    }

    /// <summary>The words between two tokens that tell what became of those who are named ("the injured", "one of those killed"); false for none.</summary>
    private bool Told(int first, int end, out TokenSpan cue, out Outcome outcome)
    {
        for (var at = first; at < end; at++)
        {
            var length = lexicon.Cues.Match(document, at, end, out var cues);
            if (length == 0 || cues[0].Any || cues[0].Frame is VictimFrame.Act or VictimFrame.Borne) continue;
            (cue, outcome) = (new(at, at + length), cues[0].Outcome);
            return IsDefinite(first, at);
        }

        (cue, outcome) = (default, default);
        return false;
    }

    /// <summary>True for "the injured", "those killed", "one of the persons hurt", "among the dead".</summary>
    private bool IsDefinite(int first, int cue)
    {
        for (var token = first; token < cue; token++)
            if (document.FormHashes[token] == Words.The || document.FormHashes[token] == Words.Those) return true;
        return false;
    }

    /// <summary>True for "they", "he", "one of them", "the other person": whoever it is was told before.</summary>
    private bool IsPointing(int first, int verb)
    {
        if (verb - first == 1) return document.Xpos(first) == "PRP" && document.FormHashes[first] != Words.It;
        if (document.FormHashes[verb - 1] == Them) return document.FormHashes[verb - 2] == Words.Of;
        return verb - first <= 3 && document.FormHashes[first] == Words.The && document.FormHashes[first + 1] == Other && (verb - first == 2 || people.At(verb - 1) is not null);
    }

    /// <summary>Those told last who may be the ones that a sentence names, a total rather than a part of it; null for none.</summary>
    private FoundPeople? Before(int first, Outcome? outcome = null)
    {
        FoundPeople? whole = null;
        for (var back = found.Count - 1; back >= 0 && back >= found.Count - Back; back--)
        {
            var known = found[back];
            if (known.People.Name is not null || (outcome is not null && known.Outcome != outcome) || document.SentenceOf(first) - document.SentenceOf(known.Anchor) > Soon) continue;
            if (known.Anchor >= first) return known;
            if (known.Whole is null) whole = known;
            whole ??= known;
        }

        return whole;
    }

    /// <summary>"One person, later identified as Ana Ruiz, was killed": whom the words stand right behind; null for nobody.</summary>
    private FoundPeople? Beside(int first, int at)
    {
        var noun = at - 1;
        while (noun > first && (document.Tags[noun] is Upos.Punct or Upos.Adv or Upos.Aux || document.Xpos(noun) is "WP" or "WDT")) noun--;
        if (noun < first) return null;
        return found.FindLast(known => known.Anchor >= first && known.People.Span.Contains(noun) && known.People.Name is null);
    }

    /// <summary>Those told long before by the very noun that the names are given for ("named the paramedics as"); null for none.</summary>
    private FoundPeople? SameNoun(int first, int end, Outcome? outcome)
    {
        for (var noun = first; noun < end; noun++)
        {
            if (document.Tags[noun] != Upos.Noun || people.At(noun) is null) continue;
            for (var back = found.Count - 1; back >= 0 && back >= found.Count - Far; back--)
                if (found[back].People.Name is null && found[back].Anchor < first && (outcome is null || found[back].Outcome == outcome) && document.LemmaHashes[found[back].People.Head] == document.LemmaHashes[noun]) return found[back];
        }

        return null;
    }

    private void Put(FoundPeople? whole, PeoplePhrase person, TokenSpan cue, int anchor, Outcome outcome)
    {
        var single = whole?.Count.Best == 1;
        keep(new(person, cue, anchor, whole?.Outcome ?? outcome, person.Count.Count, person.Who == VictimKind.Unknown ? whole?.Who ?? VictimKind.Unknown : person.Who) { Whole = single ? null : whole, Same = single ? whole : null });
    }
}
