using Attest.Language;

namespace Attest.Events;

/// <summary>The names of people told by their number or kind: each is an entry of its own, a part of the total.</summary>
internal sealed class NamedPeople(Document document, VictimLexicon lexicon, PeopleReader people, List<FoundPeople> found, Action<FoundPeople> keep)
{
    /// <summary>How many of those found last may be the ones that names are given for.</summary>
    private const int Back = 5;

    /// <summary>Sentences within which names follow those they are given for.</summary>
    private const int Soon = 3;

    /// <summary>Tokens within which the names of a list stand.</summary>
    private const int Reach = 60;

    private readonly NamesBehind names = new(document, people);

    /// <summary>"The dead were identified as …": the names of those told before, one after the other.</summary>
    public void Identified(TokenSpan sentence)
    {
        if (found.Count == 0) return;
        for (var at = sentence.First; at + 1 < sentence.End; at++)
        {
            var length = lexicon.Words.Match(document, at, sentence.End, out var word);
            if (length == 0 || word.Kind != "names") continue;
            var whole = found[^1];
            for (var back = found.Count - 1; back >= 0 && back >= found.Count - Back; back--)
                if (found[back].Whole is null && found[back].People.Name is null && document.SentenceOf(sentence.First) - document.SentenceOf(found[back].Anchor) <= Soon) whole = found[back];
            if (document.SentenceOf(sentence.First) - document.SentenceOf(whole.Anchor) > Soon || whole.People.Name is not null) return;
            for (var token = at + length; token < sentence.End && token < at + Reach; token++)
            {
                if (document.Tags[token] is Upos.Verb or Upos.Aux || (document.FormHashes[token] == Words.Of && document.Tags[token - 1] == Upos.Noun)) break;
                if (names.PersonAt(token) is not { } person) continue;
                Put(whole, person, new(at, at + length), at);
                token = Math.Max(token, person.Span.End - 1);
            }

            return;
        }
    }

    /// <summary>"Two guards, Ana Ruiz and Eva Paz, were hurt": each is a part of the total.</summary>
    public void Behind(FoundPeople whole)
    {
        foreach (var person in names.Read((whole.Told ?? whole.People).Span, whole.Count)) Put(whole, person, whole.Cue, whole.Anchor);
    }

    private void Put(FoundPeople whole, PeoplePhrase person, TokenSpan cue, int anchor) =>
        keep(new(person, cue, anchor, whole.Outcome, new(1, 1, 1, null), person.Who == VictimKind.Unknown ? whole.Who : person.Who) { Whole = whole.Count.Best == 1 ? null : whole });
}
