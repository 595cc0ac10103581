using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Trains the parser's net: shares of heads and of relations against the treebank's, some sentences a step, with a part of the net left out at random in each (the same in every run).</summary>
internal sealed class NetTraining
{
    private const int Width = TreeNet.Width, Arc = TreeNet.Arc, Labels = TreeNet.Labels, StepWords = 600, Warming = 300;
    private const float Rate = 0.002f, LeftOut = 0.25f;

    private readonly NetModel model;
    private readonly NetVocabulary vocabulary;
    private readonly TagSet tags;
    private readonly Shuffle shuffle = new(20261127);
    private readonly NetBuffers at = new();
    private ulong noise = 0x9E3779B97F4A7C15UL;

    public NetTraining(Example[] examples, TagSet tags)
    {
        this.tags = tags;
        vocabulary = new(examples, tags);
        model = new(vocabulary.Count);
    }

    /// <summary>How many keys have a row.</summary>
    public int Count => vocabulary.Count;

    /// <summary>Learns from the examples a number of times, telling of each.</summary>
    public void Train(Example[] examples, int epochs, Action<string> say)
    {
        var order = examples.ToArray();
        var batches = new List<Example[]>();
        var all = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Order(order);
            batches.Clear();
            for (var from = 0; from < order.Length;)
            {
                int to = from, words = 0;
                while (to < order.Length && words < StepWords) words += order[to++].Length;
                batches.Add(order[from..to]);
                from = to;
            }

            var steps = epochs * batches.Count;
            double loss = 0;
            foreach (var batch in batches)
            {
                all++;
                loss += Learn(batch);
                var left = Math.Max(steps - all, 1) / (float)steps;
                foreach (var part in model.All) part.Step(Rate * Math.Min(all / (float)Warming, left), all, steps / 2);
            }

            say(FormattableString.Invariant($"  {epoch + 1} of {epochs}: mistrust of right heads and relations {loss / batches.Count:F4}"));
            if (epoch == epochs - 1) foreach (var part in model.All) part.Average(all + 1, steps / 2);
        }
    }

    /// <summary>The sections that the product reads.</summary>
    public (byte[] Words, byte[] Rows, byte[] Net) Pack() => (vocabulary.Pack(), model.Pack(vocabulary), model.Pack());

    /// <summary>One step's gradient; gives one less the mean share of what is right.</summary>
    private float Learn(Example[] batch)
    {
        at.Begin(batch, tags);
        Enter(batch);
        for (var layer = 0; layer < TreeNet.Layers; layer++) See(layer);
        at.Gather();
        Forward(at.Words, Width, model.Dependent, model.DependentBias, at.Dependents, at.DependentsKept);
        Forward(at.Words, Width, model.Head, model.HeadBias, at.Heads, at.HeadsKept);
        Add(at.Dependents, Arc, model.Ask, model.AskBias, at.Asked);
        at.Clear();
        var mistrust = Arcs();
        mistrust += Names();
        Back(at.Dependents, Arc, model.Ask, model.AskBias, at.AskedSlope, at.DependentsSlope);
        Drop(at.DependentsSlope, at.DependentsKept);
        Back(at.Words, Width, model.Dependent, model.DependentBias, at.DependentsSlope, at.WordsSlope);
        Drop(at.HeadsSlope, at.HeadsKept);
        Back(at.Words, Width, model.Head, model.HeadBias, at.HeadsSlope, at.WordsSlope);
        at.Scatter();
        for (var layer = TreeNet.Layers - 1; layer >= 0; layer--) SeeBack(layer);
        EnterBack();
        return mistrust;
    }

    /// <summary>Rows of the words: the sum of the rows of their keys, some keys taken for unknown.</summary>
    private void Enter(Example[] batch)
    {
        Span<ulong> keys = stackalloc ulong[TreeInputs.Count];
        var token = 0;
        foreach (var example in batch)
        {
            for (var word = 0; word < example.Length; word++, token++)
            {
                TreeInputs.Write(example.Frame, tags, example.Tagged, 0, word, keys);
                var own = at.Tokens[0].AsSpan(token * Width, Width);
                model.WordBias.Values.CopyTo(own);
                for (var key = 0; key < TreeInputs.Count; key++)
                {
                    var row = vocabulary.Row(keys[key], key);
                    if (Next() < (0.5f / (0.5f + vocabulary.Times(row))) + 0.03f) row = key;
                    at.Rows[(token * TreeInputs.Count) + key] = row;
                    var values = model.Words.Row(row);
                    for (var i = 0; i < Width; i++) own[i] += values[i];
                }
            }
        }

        Keep(at.Tokens[0].AsSpan(0, at.Count * Width), at.Kept[0]);
    }

    private void EnterBack()
    {
        Drop(at.TokensSlope.AsSpan(0, at.Count * Width), at.Kept[0]);
        for (var token = 0; token < at.Count; token++)
        {
            var slope = at.TokensSlope.AsSpan(token * Width, Width);
            Sum(slope, model.WordBias.Gradient);
            for (var key = 0; key < TreeInputs.Count; key++) Sum(slope, model.Words.Slope(at.Rows[(token * TreeInputs.Count) + key]));
        }
    }

    private void See(int layer)
    {
        at.Around(layer);
        var own = at.Tokens[layer + 1].AsSpan(0, at.Count * Width);
        Add(at.Sides[layer], 3 * Width, model.Layers[layer], model.LayerBias[layer], own, at.Count);
        Keep(own, at.Kept[layer + 1]);
        for (var i = 0; i < own.Length; i++) own[i] += at.Tokens[layer][i];
    }

    private void SeeBack(int layer)
    {
        var slope = at.Spare.AsSpan(0, at.Count * Width);
        at.TokensSlope.AsSpan(0, slope.Length).CopyTo(slope);
        Drop(slope, at.Kept[layer + 1]);
        var sides = at.SidesSlope.AsSpan(0, at.Count * 3 * Width);
        sides.Clear();
        Back(at.Sides[layer], 3 * Width, model.Layers[layer], model.LayerBias[layer], slope, sides, at.Count);
        at.AroundBack(layer);
    }

    /// <summary>Shares of heads against the right ones.</summary>
    private float Arcs()
    {
        float mistrust = 0, weight = 1f / at.WordCount;
        foreach (var (from, count) in at.Sentences)
        {
            var columns = (count + NetMath.Columns) / NetMath.Columns * NetMath.Columns;
            Span<float> turned = at.Turned(columns * Arc), scores = at.Scores(count * columns), headSlope = at.TurnedSlope(columns * Arc);
            NetMath.Transpose(at.Heads.AsSpan(from * Arc, count * Arc), count, Arc, turned, columns);
            for (var i = 0; i < Arc; i++) turned[(i * columns) + count] = model.Root.Values[i];
            var asked = at.Asked.AsSpan(from * Arc, count * Arc);
            NetMath.Multiply(asked, Arc, 1, count, Arc, turned, scores, columns);
            for (var word = 0; word < count; word++)
            {
                var own = scores.Slice(word * columns, columns);
                for (var head = 0; head <= count; head++)
                {
                    var (near, between) = at.Places(from, count, word, head);
                    own[head] += model.Near.Values[near] + (between < 0 ? 0 : model.Between.Values[between]);
                }

                own[word] = -60;
                var right = at.Targets[from + word];
                if (right < 0)
                {
                    own.Clear();
                    continue;
                }

                NetMath.Shares(own[..(count + 1)]);
                mistrust += (1 - own[right]) * weight;
                own[right] -= 1;
                own[(count + 1)..].Clear();
                for (var head = 0; head <= count; head++)
                {
                    var slope = own[head] *= weight;
                    if (head == word) continue;
                    var (near, between) = at.Places(from, count, word, head);
                    model.Near.Gradient[near] += slope;
                    if (between >= 0) model.Between.Gradient[between] += slope;
                }
            }

            NetMath.Multiply(asked, 1, Arc, Arc, count, scores, headSlope, columns);
            for (var i = 0; i < Arc; i++)
            {
                for (var head = 0; head < count; head++) at.HeadsSlope[((from + head) * Arc) + i] += headSlope[(i * columns) + head];
                model.Root.Gradient[i] += headSlope[(i * columns) + count];
            }

            var back = at.Turned(columns * Arc);
            at.Heads.AsSpan(from * Arc, count * Arc).CopyTo(back);
            model.Root.Values.CopyTo(back[(count * Arc)..]);
            NetMath.Multiply(scores, columns, 1, count, count + 1, back, at.AskedSlope.AsSpan(from * Arc, count * Arc), Arc);
        }

        return mistrust;
    }

    /// <summary>Shares of relations, under the right heads, against the right ones.</summary>
    private float Names()
    {
        var words = at.WordCount;
        Span<float> own = at.OwnHidden.AsSpan(0, words * Width), above = at.HeadHidden.AsSpan(0, words * Width), hidden = at.Hidden.AsSpan(0, words * Width);
        NetMath.Multiply(at.Words, Width, 1, words, Width, model.DependentHidden.Values, own, Width);
        NetMath.Multiply(at.Words, Width, 1, words, Width, model.HeadHidden.Values, above, Width);
        for (var word = 0; word < words; word++)
        {
            if (at.Governors[word] < 0) continue;
            Sum(own.Slice(word * Width, Width), hidden[(word * Width)..]);
            Sum(above.Slice(at.Governors[word] * Width, Width), hidden[(word * Width)..]);
            Sum(model.NearRows.Row(at.Distances[word]), hidden[(word * Width)..]);
        }

        Keep(hidden, at.HiddenKept);
        var named = at.Named.AsSpan(0, words * Labels);
        Add(at.Hidden, Width, model.Names, model.NameBias, named, words);
        float mistrust = 0, weight = 1f / words;
        for (var word = 0; word < words; word++)
        {
            var shares = named.Slice(word * Labels, Labels);
            if (at.Governors[word] < 0)
            {
                shares.Clear();
                continue;
            }

            NetMath.Shares(shares);
            mistrust += (1 - shares[at.Relations[word]]) * weight;
            shares[at.Relations[word]] -= 1;
            foreach (ref var share in shares) share *= weight;
        }

        var slope = at.HiddenSlope.AsSpan(0, words * Width);
        slope.Clear();
        Back(at.Hidden, Width, model.Names, model.NameBias, named, slope, words);
        Drop(slope, at.HiddenKept);
        above.Clear();
        for (var word = 0; word < words; word++)
        {
            if (at.Governors[word] < 0) continue;
            Sum(slope.Slice(word * Width, Width), above[(at.Governors[word] * Width)..]);
            Sum(slope.Slice(word * Width, Width), model.NearRows.Slope(at.Distances[word]));
        }

        BackBare(at.Words, Width, model.DependentHidden, slope, at.WordsSlope, words);
        BackBare(at.Words, Width, model.HeadHidden, above, at.WordsSlope, words);
        return mistrust;
    }

    private void Forward(float[] from, int inputs, NetPart weights, NetPart bias, float[] to, bool[] kept)
    {
        Add(from, inputs, weights, bias, to);
        Keep(to.AsSpan(0, at.WordCount * weights.Width), kept);
    }

    private void Add(float[] from, int inputs, NetPart weights, NetPart bias, float[] to) => Add(from, inputs, weights, bias, to, at.WordCount);

    private static void Add(float[] from, int inputs, NetPart weights, NetPart bias, Span<float> to, int rows)
    {
        for (var row = 0; row < rows; row++) bias.Values.CopyTo(to[(row * weights.Width)..]);
        NetMath.Multiply(from, inputs, 1, rows, inputs, weights.Values, to, weights.Width);
    }

    private void Back(float[] from, int inputs, NetPart weights, NetPart bias, float[] slope, float[] to) => Back(from, inputs, weights, bias, slope, to, at.WordCount);

    private void Back(float[] from, int inputs, NetPart weights, NetPart bias, Span<float> slope, Span<float> to, int rows)
    {
        for (var row = 0; row < rows; row++) Sum(slope.Slice(row * weights.Width, weights.Width), bias.Gradient);
        BackBare(from, inputs, weights, slope, to, rows);
    }

    private void BackBare(float[] from, int inputs, NetPart weights, ReadOnlySpan<float> slope, Span<float> to, int rows)
    {
        NetMath.Multiply(from, 1, inputs, inputs, rows, slope, weights.Gradient, weights.Width);
        var turned = at.Turned(weights.Values.Length);
        NetMath.Transpose(weights.Values, weights.Rows, weights.Width, turned, weights.Rows);
        NetMath.Multiply(slope, weights.Width, 1, rows, weights.Width, turned, to, weights.Rows);
    }

    /// <summary>Sets numbers below 0 and a random part of the others to 0, and the rest up by as much.</summary>
    private void Keep(Span<float> numbers, bool[] kept)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            kept[i] = numbers[i] > 0 && Next() >= LeftOut;
            numbers[i] = kept[i] ? numbers[i] / (1 - LeftOut) : 0;
        }
    }

    private static void Drop(Span<float> slope, bool[] kept)
    {
        for (var i = 0; i < slope.Length; i++) slope[i] = kept[i] ? slope[i] / (1 - LeftOut) : 0;
    }

    private static void Sum(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var i = 0; i < from.Length; i++) to[i] += from[i];
    }

    private float Next()
    {
        noise ^= noise << 13;
        noise ^= noise >> 7;
        noise ^= noise << 17;
        return (noise >> 40) / (float)(1 << 24);
    }
}
