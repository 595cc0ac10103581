using Attest.Language;

namespace Attest.Train.Language;

/// <summary>The numbers of one training step: what each part of the net gave for the step's sentences, and the slopes that come back.</summary>
internal sealed class NetBuffers
{
    private const int Width = TreeNet.Width, Arc = TreeNet.Arc;

    private readonly List<int> wordTokens = [];
    private readonly List<(int From, int End)> spans = [];
    private readonly List<byte> parts = [], gaps = [];
    private float[] turned = [], turnedSlope = [], scores = [];
    private int size;

    /// <summary>How many tokens.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them take part in arcs.</summary>
    public int WordCount => wordTokens.Count;

    /// <summary>First word and number of words of each sentence that has words.</summary>
    public List<(int From, int Count)> Sentences { get; } = [];

    /// <summary>The right head of each word, counted in its sentence, the number of words for the root; -1 where it takes no part.</summary>
    public List<int> Targets { get; } = [];

    /// <summary>The right head of each word, counted in the step; -1 for none that takes part.</summary>
    public List<int> Governors { get; } = [];

    public List<int> Distances { get; } = [];

    public List<int> Relations { get; } = [];

    public int[] Rows { get; private set; } = [];

    public float[][] Tokens { get; } = new float[TreeNet.Layers + 1][];

    public float[][] Sides { get; } = new float[TreeNet.Layers][];

    public bool[][] Kept { get; } = new bool[TreeNet.Layers + 1][];

    public float[] TokensSlope { get; private set; } = [];

    public float[] SidesSlope { get; private set; } = [];

    public float[] Spare { get; private set; } = [];

    public float[] Words { get; private set; } = [];

    public float[] WordsSlope { get; private set; } = [];

    public float[] Dependents { get; private set; } = [];

    public float[] DependentsSlope { get; private set; } = [];

    public bool[] DependentsKept { get; private set; } = [];

    public float[] Heads { get; private set; } = [];

    public float[] HeadsSlope { get; private set; } = [];

    public bool[] HeadsKept { get; private set; } = [];

    public float[] Asked { get; private set; } = [];

    public float[] AskedSlope { get; private set; } = [];

    public float[] OwnHidden { get; private set; } = [];

    public float[] HeadHidden { get; private set; } = [];

    public float[] Hidden { get; private set; } = [];

    public float[] HiddenSlope { get; private set; } = [];

    public bool[] HiddenKept { get; private set; } = [];

    public float[] Named { get; private set; } = [];

    /// <summary>Lays out the sentences of a step.</summary>
    public void Begin(Example[] batch, TagSet tags)
    {
        wordTokens.Clear();
        spans.Clear();
        parts.Clear();
        gaps.Clear();
        Sentences.Clear();
        Targets.Clear();
        Governors.Clear();
        Distances.Clear();
        Relations.Clear();
        Count = 0;
        foreach (var example in batch)
        {
            var from = wordTokens.Count;
            var places = new int[example.Length];
            for (var token = 0; token < example.Length; token++)
            {
                var part = tags.Upos[example.Tagged[token]];
                places[token] = part == Upos.Punct ? -1 : wordTokens.Count;
                if (part != Upos.Punct)
                {
                    wordTokens.Add(Count + token);
                    parts.Add((byte)part);
                    gaps.Add(0);
                }
                else if (wordTokens.Count > from) gaps[^1] = TreeNet.Comma;
            }

            Aim(example, places, from);
            spans.Add((Count, Count += example.Length));
        }

        Reserve(Math.Max(Count, 64));
    }

    /// <summary>Where the tables hold what distance and the words between say of an arc; no words between for the root.</summary>
    public (int Near, int Between) Places(int from, int count, int word, int head)
    {
        int part = parts[from + word], kinds = TreeNet.Kinds;
        if (head == count) return ((((part * kinds) + kinds - 1) * TreeNet.Near) + TreeNet.Distance(word + 1), -1);
        if (head == word) return (0, -1);
        var pair = (part * kinds) + parts[from + head];
        var seen = 0;
        for (int at = Math.Min(word, head), to = Math.Max(word, head); at < to; at++)
        {
            seen |= gaps[from + at];
            if (at > Math.Min(word, head)) seen |= TreeNet.Gap((Upos)parts[from + at]);
        }

        return ((pair * TreeNet.Near) + TreeNet.Distance(head - word), (((pair * 2) + (head < word ? 1 : 0)) * TreeNet.Sets) + seen);
    }

    /// <summary>Puts each token's row between those of the tokens a layer's reach before and behind it.</summary>
    public void Around(int layer)
    {
        var sides = Sides[layer];
        Array.Clear(sides, 0, Count * 3 * Width);
        foreach (var (token, other, part) in Pairs(layer)) Tokens[layer].AsSpan(other * Width, Width).CopyTo(sides.AsSpan(((token * 3) + part) * Width));
    }

    /// <summary>Adds the slopes of what <see cref="Around"/> laid out to the tokens'.</summary>
    public void AroundBack(int layer)
    {
        foreach (var (token, other, part) in Pairs(layer))
        {
            Span<float> from = SidesSlope.AsSpan(((token * 3) + part) * Width, Width), to = TokensSlope.AsSpan(other * Width, Width);
            for (var i = 0; i < Width; i++) to[i] += from[i];
        }
    }

    /// <summary>Takes the rows of words out of those of tokens.</summary>
    public void Gather()
    {
        for (var word = 0; word < WordCount; word++) Tokens[TreeNet.Layers].AsSpan(wordTokens[word] * Width, Width).CopyTo(Words.AsSpan(word * Width));
    }

    /// <summary>Gives the slopes of words back to the tokens.</summary>
    public void Scatter()
    {
        Array.Clear(TokensSlope, 0, Count * Width);
        for (var word = 0; word < WordCount; word++) WordsSlope.AsSpan(word * Width, Width).CopyTo(TokensSlope.AsSpan(wordTokens[word] * Width));
    }

    /// <summary>Sets what is added to, to 0.</summary>
    public void Clear()
    {
        foreach (var slope in (float[][])[WordsSlope, DependentsSlope, HeadsSlope, AskedSlope, OwnHidden, HeadHidden, Hidden]) Array.Clear(slope);
    }

    public Span<float> Turned(int count) => Take(ref turned, count);

    public Span<float> TurnedSlope(int count) => Take(ref turnedSlope, count);

    public Span<float> Scores(int count) => Take(ref scores, count);

    private static Span<float> Take(ref float[] from, int count)
    {
        if (from.Length < count) from = new float[count * 2];
        Array.Clear(from, 0, count);
        return from.AsSpan(0, count);
    }

    private IEnumerable<(int Token, int Other, int Part)> Pairs(int layer)
    {
        var reach = TreeNet.Reach(layer);
        foreach (var (from, end) in spans)
        {
            for (var token = from; token < end; token++)
            {
                if (token - reach >= from) yield return (token, token - reach, 0);
                yield return (token, token, 1);
                if (token + reach < end) yield return (token, token + reach, 2);
            }
        }
    }

    private void Aim(Example example, int[] places, int from)
    {
        var count = wordTokens.Count - from;
        if (count == 0) return;
        Sentences.Add((from, count));
        for (var token = 0; token < example.Length; token++)
        {
            if (places[token] < 0) continue;
            var word = example.Tree.Words[token];
            var rooted = word.Head == example.Length;
            var governor = rooted ? -1 : places[word.Head];
            Targets.Add(rooted ? count : governor < 0 ? -1 : governor - from);
            Governors.Add(governor);
            Distances.Add(governor < 0 ? 0 : TreeNet.Distance(governor - places[token]));
            Relations.Add((int)word.Relation);
        }
    }

    private void Reserve(int tokens)
    {
        if (size >= tokens) return;
        size = tokens * 2;
        Rows = new int[size * TreeInputs.Count];
        for (var layer = 0; layer <= TreeNet.Layers; layer++) (Tokens[layer], Kept[layer]) = (new float[size * Width], new bool[size * Width]);
        for (var layer = 0; layer < TreeNet.Layers; layer++) Sides[layer] = new float[size * 3 * Width];
        (TokensSlope, SidesSlope, Spare) = (new float[size * Width], new float[size * 3 * Width], new float[size * Width]);
        (Words, WordsSlope) = (new float[size * Width], new float[size * Width]);
        (Dependents, DependentsSlope, DependentsKept) = (new float[size * Arc], new float[size * Arc], new bool[size * Arc]);
        (Heads, HeadsSlope, HeadsKept) = (new float[size * Arc], new float[size * Arc], new bool[size * Arc]);
        (Asked, AskedSlope) = (new float[size * Arc], new float[size * Arc]);
        (OwnHidden, HeadHidden, Hidden) = (new float[size * Width], new float[size * Width], new float[size * Width]);
        (HiddenSlope, HiddenKept, Named) = (new float[size * Width], new bool[size * Width], new float[size * TreeNet.Labels]);
    }
}
