using Attest.Language;

namespace Attest.Events;

/// <summary>Where the words for one outcome end and those for another begin, in one sentence.</summary>
internal sealed class CueBounds(Document document, VictimLexicon lexicon)
{
    private const int Near = 12;

    /// <summary>True for people in a list after a word whom another word in between, or right behind them, tells the outcome of ("killed one and wounded three", "one killed and three injured").</summary>
    public bool IsOther(int head, bool listed, TokenSpan words, VictimCue cue, TokenSpan sentence)
    {
        if (head < words.End) return false;
        var first = head;
        while (first > words.End && document.Tags[first - 1] is Upos.Det or Upos.Num or Upos.Adj or Upos.Noun) first--;
        listed |= document.Relations[head] == Relation.Conj || (first > words.End - 1 && document.Tags[first - 1] == Upos.Cconj);
        if (!listed) return false;
        var joined = true;
        for (var token = words.End; token < head; token++)
        {
            if (lexicon.Cues.Match(document, token, sentence.End, out var between) is var length and > 0 && Tells(token, between, cue.Outcome))
            {
                if (!joined) return true;
                token += length - 1;
                continue;
            }

            joined &= document.Tags[token] is Upos.Cconj or Upos.Punct or Upos.Adv or Upos.Part;
        }

        var next = head + 1;
        while (next < sentence.End && document.Tags[next] == Upos.Adv) next++;
        return next < sentence.End && document.Xpos(next) is "VBN" or "VBD" or "JJ" && lexicon.Cues.Match(document, next, sentence.End, out var after) > 0 && Tells(next, after, cue.Outcome);
    }

    /// <summary>True where a word tells another outcome than this one, and does not only describe people ("the wounded man").</summary>
    public bool Tells(int token, VictimCue[] cues, Outcome than)
    {
        if (document.Relations[token] == Relation.Amod || cues[0].Weak) return false;
        foreach (var cue in cues)
            if (cue.Outcome == than) return false;
        return true;
    }

    /// <summary>"killed or wounded seven people": one figure for two outcomes together, so that each holds only some of them.</summary>
    public bool IsJoint(TokenSpan words, Outcome outcome, TokenSpan sentence)
    {
        if (outcome is not (Outcome.Killed or Outcome.Injured)) return false;
        if (words.End + 1 < sentence.End && document.Tags[words.End] == Upos.Cconj && lexicon.Cues.Match(document, words.End + 1, sentence.End, out var next) is var reach and > 0 && Pair(outcome, words, next) && !(HasFigure(words.End + 1 + reach, sentence) && IsTold(words, sentence))) return true;
        if (words.First - 1 <= sentence.First || document.Tags[words.First - 1] != Upos.Cconj) return false;
        for (var before = words.First - 2; before >= sentence.First && before > words.First - 6; before--)
            if (lexicon.Cues.Match(document, before, sentence.End, out var known) is var length and > 0 && before + length == words.First - 1 && Pair(outcome, words, known)) return !(HasFigure(words.End, sentence) && IsTold(new(before, before + length), sentence));
        return false;
    }

    /// <summary>"At least five dead and wounded more than 20": a figure behind the second word is its own.</summary>
    private bool HasFigure(int at, TokenSpan sentence) =>
        at < sentence.End && (document.Tags[at] == Upos.Num || lexicon.Numbers.ContainsKey(document.FormHashes[at]) || lexicon.Bounds.Match(document, at, sentence.End, out _) > 0);

    /// <summary>True where a word's own figure stands before it.</summary>
    private bool IsTold(TokenSpan words, TokenSpan sentence)
    {
        for (var at = words.First - 1; at >= sentence.First && at > words.First - 4; at--)
        {
            if (document.Tags[at] == Upos.Num || lexicon.Numbers.ContainsKey(document.FormHashes[at])) return true;
            if (document.Tags[at] is not (Upos.Noun or Upos.Adj or Upos.Aux or Upos.Adv)) return false;
        }

        return false;
    }

    private bool Pair(Outcome outcome, TokenSpan words, VictimCue[] others)
    {
        if (lexicon.Cues.Match(document, words.First, words.End, out var own) == 0) return false;
        foreach (var other in others)
            if (other.Outcome != outcome && other.Outcome is Outcome.Killed or Outcome.Injured && (other.Joint || Array.Exists(own, cue => cue.Joint))) return true;
        return false;
    }

    /// <summary>True for "six were killed and another nine, including two children, wounded": the part is one of those that "and" and a number bring in.</summary>
    public bool CountsOthers(int first, int end, TokenSpan sentence, Outcome outcome)
    {
        for (var joint = first; joint < end; joint++)
        {
            if (document.Tags[joint] != Upos.Cconj) continue;
            var counted = false;
            for (var token = joint + 1; token < end; token++)
            {
                if (document.Tags[token] is Upos.Verb or Upos.Aux) return false;
                counted |= document.Tags[token] == Upos.Num || lexicon.Numbers.ContainsKey(document.FormHashes[token]);
            }

            return counted && IsTold(end, sentence, outcome);
        }

        return false;
    }

    /// <summary>True where a word not far behind a token tells another outcome.</summary>
    private bool IsTold(int from, TokenSpan sentence, Outcome than)
    {
        for (var token = from; token < sentence.End && token < from + Near; token++)
            if (lexicon.Cues.Match(document, token, sentence.End, out var cues) > 0) return Tells(token, cues, than);
        return false;
    }

    /// <summary>True where another outcome is told between a cue and what might be its part.</summary>
    public bool Interrupted(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (document.Source[document.Starts[token]] == ';' || (lexicon.Cues.Match(document, token, end, out var cue) > 0 && !cue[0].Weak)) return true;
        return false;
    }
}
