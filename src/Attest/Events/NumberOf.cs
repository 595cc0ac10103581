using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>People told by a figure that stands apart from them: "bringing to five the number of health workers killed", and who was told before as one of them.</summary>
internal sealed class NumberOf(Document document, VictimCounts counts, List<FoundPeople> found)
{
    /// <summary>Tokens between the people and the figure behind them.</summary>
    private const int Reach = 14;

    private static readonly WordSet Bringing = DeedWords.Of("bringing");

    /// <summary>The same people with the figure of their number, and those told before in the sentence as a part of them; the people as they are where no figure is told.</summary>
    public FoundPeople Read(FoundPeople people, TokenSpan sentence)
    {
        var of = people.People.Span.First - 1;
        if (people.People.Count.Said || of <= sentence.First || document.FormHashes[of] != Words.Of || !Words.Tally.Contains(document.LemmaHashes[of - 1])) return people;
        if (!Figure(of - 1, people.Cue.End, sentence, out var value, out var span)) return people;
        return Whole(people with { Count = new(value, value, value, document.Text(span).ToString()), Update = true }, of - 1, sentence);
    }

    /// <summary>A number or toll, of which those are a part who were told before to have brought it to its figure.</summary>
    public FoundPeople Whole(FoundPeople whole, int noun, TokenSpan sentence)
    {
        if (!IsBrought(noun, sentence)) return whole;
        for (var back = found.Count - 1; back >= 0 && document.SentenceOf(found[back].Anchor) == document.SentenceOf(noun); back--)
            if (found[back].Whole is null && found[back].Outcome == whole.Outcome && found[back].Count.Best < whole.Count.Best) found[back] = found[back] with { Whole = whole };
        return whole;
    }

    /// <summary>"To five the number of", "the number of … to five".</summary>
    private bool Figure(int noun, int behind, TokenSpan sentence, out int value, out TokenSpan span)
    {
        if (Before(document, noun, sentence) is >= 0 and var at && counts.Number(document, at, noun, out value) is var before and > 0)
        {
            span = new(at, at + before);
            return true;
        }

        for (var token = behind; token + 1 < sentence.End && token < behind + Reach; token++)
        {
            if (document.FormHashes[token] != Words.To || counts.Number(document, token + 1, sentence.End, out value) is not (var length and > 0) || counts.IsYear(document, token + 1)) continue;
            span = new(token + 1, token + 1 + length);
            return true;
        }

        (value, span) = (0, default);
        return false;
    }

    /// <summary>The figure of "to five the number", "to five the death toll"; -1 for none.</summary>
    public static int Before(Document document, int noun, TokenSpan sentence)
    {
        var at = noun - 1;
        while (at > sentence.First && document.Tags[at] is Upos.Det or Upos.Adj) at--;
        while (at > sentence.First && document.Tags[at] == Upos.Num) at--;
        return at >= sentence.First && document.FormHashes[at] == Words.To && document.Tags[at + 1] == Upos.Num ? at + 1 : -1;
    }

    /// <summary>True where what was told before brings the number to its figure.</summary>
    private bool IsBrought(int noun, TokenSpan sentence)
    {
        for (var verb = noun - 1; verb > sentence.First; verb--)
            if (document.Tags[verb] == Upos.Verb) return Bringing.Contains(document.LemmaHashes[verb]) && document.Xpos(verb) == "VBG";
        return false;
    }
}
