using Attest.Language;

namespace Attest.Events;

/// <summary>Some of those who are told of, by their number or kind: "six of the dead were children", "two nurses were among the nine killed".</summary>
internal sealed class Portions(Document document, PeopleReader people, VictimCounts counts, List<FoundPeople> found)
{
    /// <summary>Sentences within which the whole was told.</summary>
    private const int Soon = 6;

    /// <summary>Words between "were" and the noun.</summary>
    private const int Longest = 4;

    /// <summary>Adds the part that a word for an outcome is said of; false where it stands otherwise.</summary>
    public bool Add(TokenSpan words, int anchor, VictimCue cue, TokenSpan sentence)
    {
        var last = words.First - 3;
        if (cue.Frame != VictimFrame.State || last < sentence.First || document.FormHashes[words.First - 1] != Words.The || document.FormHashes[last + 1] != Words.Of || words.End >= sentence.End || document.LemmaHashes[words.End] != Words.Be) return false;
        var first = last;
        while (first > sentence.First && document.Tags[first - 1] == Upos.Num) first--;
        if (counts.Number(document, first, last + 1, out var value) != last + 1 - first || value < 2) return false;
        var kind = KindBehind(words.End, sentence, out var noun);
        var whole = found.FindLast(known => known.Outcome == cue.Outcome && known.Whole is null && (known.Count.Best ?? known.Count.High ?? int.MaxValue) >= value && document.SentenceOf(anchor) - document.SentenceOf(known.Anchor) <= Soon);
        var count = new PeopleCount(value, value, value, document.Text(new(first, last + 1)).ToString());
        if (kind is not { Plural: true })
        {
            // "Four of the wounded are in critical condition"
            if (whole is null) return false;
            found.Add(new(PeoplePhrase.OfNumber(new(first, words.End), last, whole.Who, count, true), words, anchor, cue.Outcome, count, whole.Who) { Whole = whole });
            return true;
        }

        var both = noun + 2 < sentence.End && document.FormHashes[noun + 1] == Words.And;
        var who = both ? VictimKind.Unknown : kind.Who;
        if (both && people.At(noun + 2) is not null) kind = kind with { Span = new(kind.Span.First, noun + 3) };
        found.Add(new(kind with { Count = kind.Count with { Count = count, Said = true }, General = false }, words, anchor, cue.Outcome, count, who) { Whole = whole });
        return true;
    }

    /// <summary>"Two nurses were among the nine people killed": those told first are a part.</summary>
    public void Among(TokenSpan words, int anchor, TokenSpan sentence, FoundPeople whole, List<FoundPeople> parts)
    {
        var at = whole.People.Span.First - 1;
        while (at > sentence.First && document.Tags[at] is Upos.Det or Upos.Num or Upos.Adv or Upos.Adj) at--;
        if (at <= sentence.First || !Words.Amid.Contains(document.FormHashes[at]) || document.Tags[at - 1] != Upos.Aux) return;
        for (var token = at - 2; token >= sentence.First && token > at - 12; token--)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn)) continue;
            if (people.At(token) is null && document.Tags[token] == Upos.Noun) continue;
            if (people.Read(token, true) is not { } phrase || phrase.Span.End - 1 < token) continue;
            var part = new FoundPeople(phrase, words, anchor, whole.Outcome, phrase.Count.Count, phrase.Who) { Whole = whole };
            parts.Add(part);
            found.Add(part);
            return;
        }
    }

    /// <summary>"Thirty people, of whom 12 were children", "eight of whom were women": what some of a whole were; null where it stands otherwise.</summary>
    public FoundPeople? OfWhom(TokenSpan joint, FoundPeople whole, TokenSpan words, int anchor, TokenSpan sentence)
    {
        if (document.FormHashes[joint.End - 1] != Words.Whom) return null;
        var first = joint.End;
        var length = counts.Number(document, first, sentence.End, out var value);
        var verb = first + length;
        if (length == 0)
        {
            first = joint.First;
            if (document.FormHashes[first] == Words.Of) first--;
            while (first - 1 > sentence.First && document.Tags[first] == Upos.Num && document.Tags[first - 1] == Upos.Num) first--;
            length = first > sentence.First ? counts.Number(document, first, joint.End, out value) : 0;
        }

        if (length == 0 || value < 1 || verb + 1 >= sentence.End || document.LemmaHashes[verb] != Words.Be || document.Tags[verb] != Upos.Aux) return null;
        if (KindBehind(verb, sentence, out _) is not { } kind) return null;
        var count = new PeopleCount(value, value, value, document.Text(new(first, first + length)).ToString());
        return new(kind with { Count = kind.Count with { Count = count, Said = true }, General = false }, words, anchor, whole.Outcome, count, kind.Who) { Whole = whole };
    }

    /// <summary>The people that "were" says some are, and their noun; null where it says something else.</summary>
    private PeoplePhrase? KindBehind(int verb, TokenSpan sentence, out int noun)
    {
        noun = verb + 1;
        while (noun < sentence.End && noun < verb + Longest && (document.Tags[noun] is Upos.Adj or Upos.Det or Upos.Adv || document.Relations[noun] == Relation.Compound)) noun++;
        return noun < sentence.End && document.Tags[noun] == Upos.Noun && people.At(noun) is not null ? people.Read(noun, true) : null;
    }

    /// <summary>"Seven people (four patients and three nurses)", "has risen to 4: three nurses and a patient": true for the mark behind a total, and before numbers and nouns for people that make it up.</summary>
    public bool IsListed(int mark, FoundPeople whole, TokenSpan sentence)
    {
        if (IsTail(mark, whole, sentence)) return true;
        if (document.Source[document.Starts[mark]] is not (':' or '(' or '-' or '–' or '—') || mark != whole.People.Span.End || whole.Count.Best is not > 1 || mark + 2 >= sentence.End || document.Tags[mark + 1] is not (Upos.Num or Upos.Det)) return false;
        for (var token = mark + 2; token < sentence.End && token < mark + 2 + Longest; token++)
            if (document.Tags[token] == Upos.Noun && people.At(token) is not null) return true;
        return false;
    }

    /// <summary>"Three people were killed in Orlan, two nurses and a driver": people that close the sentence and are as many as the total.</summary>
    private bool IsTail(int mark, FoundPeople whole, TokenSpan sentence)
    {
        if (document.Source[document.Starts[mark]] != ',' || mark <= whole.Anchor || whole is not { People.General: true, Count.Best: > 1 } || mark + 2 >= sentence.End || document.Tags[mark + 1] is not (Upos.Num or Upos.Det)) return false;
        var (sum, pending) = (0, 0);
        for (var token = mark + 1; token < sentence.End; token++)
        {
            if (counts.Number(document, token, token + 1, out var number) > 0) pending = number;
            else if (document.FormHashes[token] == Words.A || document.FormHashes[token] == Words.An) pending = 1;
            else if (document.Tags[token] is Upos.Noun && people.At(token) is not null && (token + 1 == sentence.End || document.Tags[token + 1] is Upos.Cconj or Upos.Punct)) (sum, pending) = (sum + pending, 0);
            else if (document.Tags[token] is not (Upos.Adj or Upos.Noun or Upos.Cconj or Upos.Punct)) return false;
        }

        return sum == whole.Count.Best && pending == 0;
    }

    /// <summary>True for the girls of "fifteen women and girls": the number is of both.</summary>
    public bool SharesNumber(int head)
    {
        if (head < 3 || document.Xpos(head) != "NNS" || document.FormHashes[head - 1] != Words.And || document.Xpos(head - 2) != "NNS" || document.Tags[head - 3] != Upos.Num || document.FormHashes[head - 3] == Words.One) return false;
        // "Killed 12 farmers and soldiers killed ten": the subject of a verb of its own.
        if (document.Relations[head] is Relation.Nsubj or Relation.NsubjPass && document.Heads[head] > head && document.Heads[head - 2] != document.Heads[head] && document.Heads[head - 2] != head) return false;
        return document.SentenceOf(head - 3) == document.SentenceOf(head) && people.At(head - 2) is not null && people.At(head) is not null;
    }

    /// <summary>"Killed three of the 42 people they kidnapped": a clause about the whole tells of all of them; else the phrase as it is.</summary>
    public PeoplePhrase Told(PeoplePhrase phrase, int anchor)
    {
        if (document.Relations[anchor] != Relation.AclRelcl || document.Heads[anchor] is var head && !phrase.Span.Contains(head) || !NounPhrase.IsOf(document, head) || document.Child(head, Relation.Nummod) is not (>= 0 and var number) || number > head) return phrase;
        return counts.Read(document, number, head) is { Said: true } own ? phrase with { Count = own, Span = new(number, phrase.Span.End) } : phrase;
    }
}
