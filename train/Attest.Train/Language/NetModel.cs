using System.Runtime.InteropServices;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>The numbers of the parser's net while they are learned.</summary>
internal sealed class NetModel
{
    private const int Width = TreeNet.Width, Arc = TreeNet.Arc, Kinds = TreeNet.Kinds;

    // Units of the product's rows, as numbers and as inputs of products.
    private const int Row = 256, Input = 16;

    public NetModel(int words)
    {
        var shuffle = new Shuffle(20261126);
        Words = new NetPart(words, Width, byRow: true).Draw(shuffle, 0.15f);
        WordBias = new(1, Width);
        for (var layer = 0; layer < TreeNet.Layers; layer++)
        {
            Layers[layer] = Weights(3 * Width, Width);
            LayerBias[layer] = new(1, Width);
        }

        (Dependent, DependentBias) = (Weights(Width, Arc), new(1, Arc));
        (Head, HeadBias) = (Weights(Width, Arc), new(1, Arc));
        (Ask, AskBias) = (Weights(Arc, Arc), new(1, Arc));
        Root = new NetPart(1, Arc).Draw(shuffle, 0.3f);
        Near = new(Kinds * Kinds, TreeNet.Near);
        Between = new(Kinds * Kinds * 2, TreeNet.Sets);
        (DependentHidden, HeadHidden) = (Weights(Width, Width), Weights(Width, Width));
        NearRows = new(TreeNet.Near, Width);
        (Names, NameBias) = (Weights(Width, TreeNet.Labels), new(1, TreeNet.Labels));

        NetPart Weights(int inputs, int outputs) => new NetPart(inputs, outputs).Draw(shuffle, MathF.Sqrt(6f / (inputs + outputs)));
    }

    public NetPart Words { get; }

    public NetPart WordBias { get; }

    public NetPart[] Layers { get; } = new NetPart[TreeNet.Layers];

    public NetPart[] LayerBias { get; } = new NetPart[TreeNet.Layers];

    public NetPart Dependent { get; }

    public NetPart DependentBias { get; }

    public NetPart Head { get; }

    public NetPart HeadBias { get; }

    public NetPart Ask { get; }

    public NetPart AskBias { get; }

    public NetPart Root { get; }

    public NetPart Near { get; }

    public NetPart Between { get; }

    public NetPart DependentHidden { get; }

    public NetPart HeadHidden { get; }

    public NetPart NearRows { get; }

    public NetPart Names { get; }

    public NetPart NameBias { get; }

    public IEnumerable<NetPart> All =>
        [Words, WordBias, .. Layers, .. LayerBias, Dependent, DependentBias, Head, HeadBias, Ask, AskBias, Root, Near, Between, DependentHidden, HeadHidden, NearRows, Names, NameBias];

    /// <summary>The rows of words, as an asset section; what all words share lies in the rows of the first template, of which each word has one.</summary>
    public byte[] Pack(NetVocabulary vocabulary)
    {
        var rows = new short[Words.Rows * Width];
        for (var row = 0; row < Words.Rows; row++)
            for (var at = 0; at < Width; at++)
                rows[(row * Width) + at] = Whole(Words.Row(row)[at] + (vocabulary.Template(row) == 0 ? WordBias.Values[at] : 0), 1024, short.MaxValue / TreeInputs.Count);
        return MemoryMarshal.AsBytes(rows.AsSpan()).ToArray();
    }

    /// <summary>Everything else, as an asset section.</summary>
    public byte[] Pack()
    {
        var bytes = new MemoryStream();
        foreach (var table in (NetPart[])[Near, Between])
            foreach (var value in table.Values) bytes.Write(BitConverter.GetBytes((int)MathF.Round(value * (1 << 16))));
        Write(bytes, Layers, LayerBias, Row);
        Write(bytes, [Dependent], [DependentBias], Row);
        Write(bytes, [Head], [HeadBias], Row);
        Write(bytes, [Ask], [AskBias], Row);
        Write(bytes, [DependentHidden, HeadHidden], [NearRows], Row, shared: true);
        Write(bytes, [Names], [NameBias], 1);
        foreach (var value in Root.Values) bytes.Write(BitConverter.GetBytes(Whole(value, Row, TreeNet.Most)));
        return bytes.ToArray();
    }

    /// <summary>Writes products of bytes: scales, biases and weights of each, outputs of a unit. Products that are added to each other share their scales, and their biases come last.</summary>
    private static void Write(MemoryStream bytes, NetPart[] products, NetPart[] biases, int unit, bool shared = false)
    {
        var scales = products.Select(part => Scales(shared ? products : [part])).ToArray();
        foreach (var scale in shared ? scales[..1] : scales) Floats(scale.Select(it => it * unit / Input));
        if (shared) Floats(Enumerable.Repeat(0f, products[0].Width));
        else foreach (var bias in biases) Floats(Biases(bias));
        for (var part = 0; part < products.Length; part++) bytes.Write(Weights(products[part], scales[part]));
        if (shared) foreach (var bias in biases) Floats(Biases(bias));

        IEnumerable<float> Biases(NetPart bias) => bias.Values.Select(value => (value * unit) + (unit > 1 ? 0.5f : 0));

        void Floats(IEnumerable<float> values)
        {
            foreach (var value in values) bytes.Write(BitConverter.GetBytes(value));
        }
    }

    private static byte[] Weights(NetPart part, float[] scales)
    {
        var laid = new byte[part.Values.Length];
        for (var input = 0; input < part.Rows; input++)
            for (var output = 0; output < part.Width; output++)
                laid[NetSums.Place(input, output, part.Rows, 4)] = (byte)(sbyte)MathF.Round(part.Row(input)[output] / scales[output]);
        return laid;
    }

    /// <summary>What one step of a byte stands for, an output: the greatest weight is <see cref="NetSums.MostWeight"/>.</summary>
    private static float[] Scales(NetPart[] parts)
    {
        var scales = new float[parts[0].Width];
        foreach (var part in parts)
            for (var at = 0; at < part.Values.Length; at++) scales[at % part.Width] = Math.Max(scales[at % part.Width], Math.Abs(part.Values[at]));
        for (var output = 0; output < scales.Length; output++) scales[output] = Math.Max(scales[output], 1e-6f) / NetSums.MostWeight;
        return scales;
    }

    private static short Whole(float value, int unit, int most) => (short)Math.Clamp(MathF.Round(value * unit), -most, most);
}
