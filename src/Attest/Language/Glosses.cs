namespace Attest.Language;

/// <summary>A name spelled out, or its letters, in brackets behind another ("the NF [Northern Front] rebels"), and how old somebody is ("a surgeon aged 41"): the sentence is parsed as if it were not there, and it hangs on the word before it.</summary>
internal sealed class Glosses
{
    private const int Longest = 10;

    private readonly List<TokenSpan> found = [];
    private int[] places = [];
    private byte[] tagged = [];

    /// <summary>The sentence without its glosses.</summary>
    public Frame Frame { get; } = new();

    /// <summary>The tags of the words that are left.</summary>
    public Span<byte> Tagged => tagged;

    /// <summary>Finds the glosses of a sentence; false where there are none, and then nothing else is set; else <paramref name="words"/> tokens are left.</summary>
    public bool Find(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int end, out int words)
    {
        found.Clear();
        words = end - first;
        for (var at = first + 1; at + 2 < end; at++)
        {
            if (AgePhrase.Find(frame, tags, tagged, first, at, end) is { Length: > 0 } age)
            {
                found.Add(age);
                words -= age.Length;
                at = age.End - 1;
                continue;
            }

            var close = frame.Suffixes[at] switch { '[' => ']', '(' => ')', _ => 0UL };
            if (close == 0) continue;
            var to = End(frame, tags, tagged, at, end, close);
            if (to < 0 || to + 1 >= end) continue;
            if (!TreeWords.Missing.Contains(frame.Words[to - 1]) && (tags.Upos[tagged[at - 1]] is not (Upos.Propn or Upos.Noun) || (close == ')' && (to != at + 2 || frame.Shapes[at + 1] != Shape.Upper || tags.Upos[tagged[to + 1]] is not (Upos.Noun or Upos.Propn))))) continue;
            found.Add(new(at, to + 1));
            words -= to + 1 - at;
            at = to;
        }

        if (found.Count == 0) return false;
        Take(frame, tagged, first, end, words);
        return true;
    }

    /// <summary>Makes the tree of the words that are left that of the whole sentence: a gloss hangs on the word before the bracket.</summary>
    public void PutBack(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int first, int end)
    {
        for (var word = 0; word < state.Length; word++) tagged[first + places[word]] = this.tagged[word];
        state.Spread(places, end - first);
        foreach (var gloss in found)
        {
            if (frame.Suffixes[gloss.First] is not ('[' or '('))
            {
                AgePhrase.Hang(state, frame, tags, tagged, first, gloss);
                continue;
            }

            int from = gloss.First + 1 - first, last = gloss.End - 2 - first, head = last;
            // "[Chief of the General Staff]"
            for (var word = last; word > from; word--)
                if (tags.Upos[tagged[first + word]] == Upos.Adp) head = word - 1;
            for (var word = from - 1; word <= last + 1; word++)
                (state.Heads[word], state.Relations[word]) = (word <= head || word > last ? head : last, Inside(tags.Upos[tagged[first + word]]));
            if (last != head) (state.Heads[last], state.Relations[last]) = (head, Relation.Nmod);
            (state.Heads[head], state.Relations[head]) = (from - 2, TreeWords.Missing.Contains(frame.Words[first + last]) ? Relation.Dep : Relation.Appos);
        }
    }

    private static Relation Inside(Upos part) => part switch { Upos.Punct => Relation.Punct, Upos.Adp => Relation.Case, Upos.Det => Relation.Det, Upos.Adj => Relation.Amod, _ => Relation.Compound };

    /// <summary>Where the bracket closes around a name; -1 for anything else in brackets.</summary>
    private static int End(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int open, int end, ulong close)
    {
        for (var at = open + 1; at < end && at - open <= Longest; at++)
        {
            if (frame.Suffixes[at] == close) return at > open + 1 && (tags.Upos[tagged[at - 1]] is Upos.Propn or Upos.Noun || TreeWords.Missing.Contains(frame.Words[at - 1])) ? at : -1;
            if (!TreeWords.Missing.Contains(frame.Words[at]) && tags.Upos[tagged[at]] is Upos.Verb or Upos.Aux or Upos.Pron or Upos.Adv or Upos.Sconj) return -1;
        }

        return -1;
    }

    private void Take(Frame frame, ReadOnlySpan<byte> tagged, int first, int end, int words)
    {
        Frame.Reserve(words);
        if (places.Length < words) (places, this.tagged) = (new int[words * 2], new byte[words * 2]);
        int word = 0, gloss = 0;
        for (var at = first; at < end; at++)
        {
            if (gloss < found.Count && found[gloss].First == at)
            {
                at = found[gloss++].End - 1;
                continue;
            }

            Frame.Copy(frame, at, word);
            this.tagged[word] = tagged[at];
            places[word++] = at - first;
        }
    }
}
