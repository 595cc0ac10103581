using Attest.Language;

namespace Attest.Events;

/// <summary>A number of those told before, said to be of one kind: "six of the dead were children".</summary>
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
        var noun = words.End + 1;
        while (noun < sentence.End && noun < words.End + Longest && (document.Tags[noun] is Upos.Adj or Upos.Det or Upos.Adv || document.Relations[noun] == Relation.Compound)) noun++;
        if (noun >= sentence.End || document.Tags[noun] != Upos.Noun || people.At(noun) is null || people.Read(noun, true) is not { Plural: true } kind) return false;
        var whole = found.FindLast(known => known.Outcome == cue.Outcome && known.Whole is null && (known.Count.Best ?? known.Count.High ?? int.MaxValue) >= value && document.SentenceOf(anchor) - document.SentenceOf(known.Anchor) <= Soon);
        var count = new PeopleCount(value, value, value, document.Text(new(first, last + 1)).ToString());
        var who = noun + 1 < sentence.End && document.FormHashes[noun + 1] == Words.And ? VictimKind.Unknown : kind.Who;
        found.Add(new(kind with { Count = kind.Count with { Count = count, Said = true }, General = false }, words, anchor, cue.Outcome, count, who) { Whole = whole });
        return true;
    }

    /// <summary>"Killed three of the 42 people they kidnapped": a clause about the whole tells of all of them; else the phrase as it is.</summary>
    public PeoplePhrase Told(PeoplePhrase phrase, int anchor)
    {
        if (document.Relations[anchor] != Relation.AclRelcl || document.Heads[anchor] is var head && !phrase.Span.Contains(head) || !NounPhrase.IsOf(document, head) || document.Child(head, Relation.Nummod) is not (>= 0 and var number) || number > head) return phrase;
        return counts.Read(document, number, head) is { Said: true } own ? phrase with { Count = own, Span = new(number, phrase.Span.End) } : phrase;
    }
}
