using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attest.Language;

/// <summary>Scores arcs and names relations: a small net whose words see their neighbours in three layers, and whose arcs are scored by both ends, their distance and what stands between.</summary>
/// <remarks>
/// Asset layout: "net.words", a <see cref="HashIndex"/> from keys of <see cref="TreeInputs"/> to rows; "net.rows", rows of <see cref="Width"/> 16-bit numbers of the unit 1/1,024, of which
/// the first <see cref="TreeInputs.Count"/> stand for keys that are not in the index; "net", tables and weights in the order in which the constructor takes them. Products of bytes have a
/// scale an output, by which their sums get the unit of rows. Numbers of rows have the unit 1/256, as inputs of products 1/16; scores 1/65,536.
/// </remarks>
internal sealed unsafe class TreeNet
{
    /// <summary>Numbers of a word's row.</summary>
    public const int Width = 128;

    /// <summary>How often words look at their neighbours.</summary>
    public const int Layers = 3;

    /// <summary>Numbers of either end of an arc.</summary>
    public const int Arc = 64;

    /// <summary>Room for relations.</summary>
    public const int Labels = 64;

    /// <summary>Kinds of distances.</summary>
    public const int Near = 16;

    /// <summary>Parts of speech, and the root.</summary>
    public const int Kinds = 18;

    /// <summary>Sets of what may stand between.</summary>
    public const int Sets = 8;

    /// <summary>The most that a number of a row can be.</summary>
    public const short Most = 4095;

    /// <summary>What may stand between the ends of an arc, as bits: a mark, a verb, a conjunction.</summary>
    public const int Comma = 1, Verb = 2, Conjunction = 4;

    private readonly HashIndex words;
    private readonly short* rows;
    private readonly int* near, between;
    private readonly Layer layers, dependent, head, ask, hidden, names;
    private readonly float* nearRows;
    private readonly int* headHidden;
    private readonly short* root;

    public TreeNet(ReadOnlySpan<byte> words, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> net)
    {
        this.words = new(words);
        this.rows = (short*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(rows));
        var from = (int*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(net));
        near = Take(ref from, Kinds * Kinds * Near);
        between = Take(ref from, Kinds * Kinds * 2 * Sets);
        layers = new(ref from, 3 * Width, Width, Layers);
        dependent = new(ref from, Width, Arc);
        head = new(ref from, Width, Arc);
        ask = new(ref from, Arc, Arc);
        hidden = new(ref from, Width, Width);
        headHidden = Take(ref from, Width * Width / 4);
        nearRows = (float*)Take(ref from, Near * Width);
        names = new(ref from, Width, Labels);
        root = (short*)Take(ref from, Arc / 2);
    }

    /// <summary>How far a layer looks to either side.</summary>
    public static int Reach(int layer) => 1 << layer;

    /// <summary>Distance of a head from its word as one of <see cref="Near"/> kinds; negative for a head before it.</summary>
    public static int Distance(int distance)
    {
        var far = Math.Abs(distance);
        var kind = far switch { < 5 => far - 1, < 7 => 4, < 10 => 5, < 15 => 6, _ => 7 };
        return distance < 0 ? kind + 8 : kind;
    }

    /// <summary>What a token is for arcs that go over it.</summary>
    public static int Gap(Upos part) => part switch { Upos.Punct => Comma, Upos.Verb => Verb, Upos.Cconj => Conjunction, _ => 0 };

    /// <summary>Finds heads and relations of the words among the tokens <c>from..to</c>, at most <see cref="TreeDecoder.Most"/> words, of the sentence that begins at <paramref name="first"/>; they stand in the room.</summary>
    /// <returns>How many words take part.</returns>
    public int Read(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int from, int to, NetRoom room)
    {
        var count = to - from;
        room.Reserve(count);
        Enter(frame, tags, tagged, first, from, to, room);
        for (var layer = 0; layer < Layers; layer++) Look(layer, count, room);
        var words = 0;
        for (var at = 0; at < count; at++)
        {
            var part = tags.Upos[tagged[from + at]];
            if (part == Upos.Punct)
            {
                if (words > 0) room.Gaps[words - 1] |= Comma;
                continue;
            }

            room.Words[words] = from + at;
            room.Parts[words] = (byte)part;
            room.Gaps[words] = 0;
            Unsafe.CopyBlock(room.Inputs + (words * Width), room.Inputs + (at * Width), Width);
            words++;
        }

        if (words == 0) return 0;
        Score(words, room);
        room.Decoder.Decode(new(room.Scores, words * Columns(words)), Columns(words), words, room.Heads);
        Name(words, room);
        return words;
    }

    private static int Columns(int words) => (words + 1 + 15) & ~15;

    private static int* Take(ref int* from, int count)
    {
        var start = from;
        from += count;
        return start;
    }

    /// <summary>Writes a row for each token: the sum of what is known of its keys.</summary>
    private void Enter(Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int first, int from, int to, NetRoom room)
    {
        Span<ulong> keys = stackalloc ulong[TreeInputs.Count];
        var found = stackalloc short*[TreeInputs.Count * 2];
        for (var at = from; at <= to; at++)
        {
            // The rows of a token are asked for while those of the token before it are summed: they lie far apart in memory.
            short** next = found + (((at - from) & 1) * TreeInputs.Count), own = found + ((~(at - from) & 1) * TreeInputs.Count);
            if (at < to)
            {
                TreeInputs.Write(frame, tags, tagged, first, at, keys);
                for (var key = 0; key < TreeInputs.Count; key++)
                {
                    var row = words.Find(keys[key]);
                    next[key] = rows + ((row == 0 ? key : row) * Width);
                    if (!Sse.IsSupported) continue;
                    Sse.Prefetch0(next[key]);
                    Sse.Prefetch0(next[key] + 32);
                    Sse.Prefetch0(next[key] + 64);
                }
            }

            if (at == from) continue;
            for (var column = 0; column < Width; column += 16)
            {
                var sum = Vector256.Create((short)2);
                for (var key = 0; key < TreeInputs.Count; key++) sum += Vector256.Load(own[key] + column);
                Put(room, ((at - from - 1) * Width) + column, Vector256.Min(Vector256.Max(sum >> 2, Vector256<short>.Zero), Vector256.Create(Most)));
            }
        }
    }

    /// <summary>Lets the words see their neighbours.</summary>
    private void Look(int layer, int count, NetRoom room)
    {
        NativeMemory.Clear(room.Inputs - (NetRoom.Edge * Width), NetRoom.Edge * Width);
        NativeMemory.Clear(room.Inputs + (count * Width), NetRoom.Edge * Width);
        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, count, Reach(layer), layers.Weights + (layer * 3 * Width * Width / 4), Width, room.Sums);
        float* scale = layers.Scale + (layer * Width), bias = layers.Bias + (layer * Width);
        for (var row = 0; row < count * Width; row += Width)
            for (var column = 0; column < Width; column += 16)
                Put(room, row + column, Vector256.Min(Vector256.Load(room.Rows + row + column) + NetSums.Positive(room.Sums + row + column, scale + column, bias + column), Vector256.Create(Most)));
    }

    private static void Put(NetRoom room, int at, Vector256<short> numbers)
    {
        numbers.Store(room.Rows + at);
        NetSums.Inputs(numbers).Store(room.Inputs + at);
    }

    /// <summary>Scores each arc: the head's numbers by those that the word asks for, and what distance and the words between say.</summary>
    private void Score(int words, NetRoom room)
    {
        var columns = Columns(words);
        int* sums = room.Sums, packed = room.Packed, scores = room.Scores;
        var ends = room.Ends;
        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, words, 0, head.Weights, Arc, sums);
        NativeMemory.Clear(packed, (nuint)(columns * Arc * sizeof(short)));
        for (var word = 0; word <= words; word++)
        {
            for (var at = 0; at < Arc && word < words; at += 16) NetSums.Positive(sums + (word * Arc) + at, head.Scale + at, head.Bias + at).Store(ends + at);
            var pairs = (int*)(word < words ? ends : root);
            var to = packed + (word / NetSums.Block * NetSums.Block * (Arc / 2)) + (word % NetSums.Block);
            for (var pair = 0; pair < Arc / 2; pair++) to[pair * NetSums.Block] = pairs[pair];
        }

        // The words' own numbers stand where those of the ends do, as bytes and then as what is asked for.
        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, words, 0, dependent.Weights, Arc, sums);
        for (var word = 0; word < words; word++)
            for (var at = 0; at < Arc; at += 16)
                NetSums.Inputs(NetSums.Positive(sums + (word * Arc) + at, dependent.Scale + at, dependent.Bias + at)).Store((byte*)ends + (word * Arc) + at);
        NetSums.Sum<NetSums.Bytes>((int*)ends, Arc / 4, words, 0, ask.Weights, Arc, sums);
        Vector256<int> least = Vector256.Create(-2 * Most), most = Vector256.Create(2 * Most);
        for (var word = 0; word < words; word++)
            for (var at = 0; at < Arc; at += 2 * NetSums.Block)
                Vector256.Narrow(Vector256.Min(Vector256.Max(NetSums.Scale(sums + (word * Arc) + at, ask.Scale + at, ask.Bias + at), least), most),
                    Vector256.Min(Vector256.Max(NetSums.Scale(sums + (word * Arc) + at + NetSums.Block, ask.Scale + at + NetSums.Block, ask.Bias + at + NetSums.Block), least), most)).Store(ends + (word * Arc) + at);
        NetSums.Sum<NetSums.Words>((int*)ends, Arc / 2, words, 0, packed, columns, scores);
        for (var word = 0; word < words; word++) Weigh(scores + (word * columns), word, words, room.Parts, room.Gaps);
    }

    /// <summary>Adds what distance and the words between say of each arc of a word.</summary>
    private void Weigh(int* scores, int word, int words, byte[] parts, byte[] gaps)
    {
        int* distances = near + (parts[word] * Kinds * Near), sets = between + (parts[word] * Kinds * 2 * Sets);
        var seen = 0;
        for (var head = word + 1; head < words; head++)
        {
            seen |= gaps[head - 1] & Comma;
            scores[head] += distances[(parts[head] * Near) + Distance(head - word)] + sets[(parts[head] * 2 * Sets) + seen];
            seen |= Gap((Upos)parts[head]);
        }

        seen = 0;
        for (var head = word - 1; head >= 0; head--)
        {
            seen |= gaps[head] & Comma;
            scores[head] += distances[(parts[head] * Near) + Distance(head - word)] + sets[(((parts[head] * 2) + 1) * Sets) + seen];
            seen |= Gap((Upos)parts[head]);
        }

        scores[words] += distances[((Kinds - 1) * Near) + Distance(word + 1)];
    }

    private void Name(int words, NetRoom room)
    {
        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, words, 0, hidden.Weights, Width, room.Sums);
        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, words, 0, headHidden, Width, room.OtherSums);
        for (var word = 0; word < words; word++)
        {
            var head = room.Heads[word] == words ? word : room.Heads[word];
            int* own = room.Sums + (word * Width), above = room.OtherSums + (head * Width);
            var bias = nearRows + ((head == word ? 0 : Distance(head - word)) * Width);
            for (var column = 0; column < Width; column += NetSums.Block) (Vector256.Load(own + column) + Vector256.Load(above + column)).Store(own + column);
            for (var column = 0; column < Width; column += 16) NetSums.Inputs(NetSums.Positive(own + column, hidden.Scale + column, bias + column)).Store(room.Inputs + (word * Width) + column);
        }

        NetSums.Sum<NetSums.Bytes>((int*)room.Inputs, Width / 4, words, 0, names.Weights, Labels, room.Sums);
        for (var word = 0; word < words; word++) room.Relations[word] = room.Heads[word] == words ? Relation.Root : Best(room.Sums + (word * Labels));
    }

    private Relation Best(int* sums)
    {
        var most = float.NegativeInfinity;
        var best = Relation.Dep;
        for (var relation = Relation.Dep; relation <= Relation.Xcomp; relation++)
        {
            var score = (sums[(int)relation] * names.Scale[(int)relation]) + names.Bias[(int)relation];
            if (score > most && relation != Relation.Root) (best, most) = (relation, score);
        }

        return best;
    }

    /// <summary>A product of bytes: a scale and a bias an output, and the weights.</summary>
    private readonly struct Layer
    {
        public readonly float* Scale, Bias;
        public readonly int* Weights;

        public Layer(ref int* from, int inputs, int outputs, int times = 1)
        {
            Scale = (float*)Take(ref from, outputs * times);
            Bias = (float*)Take(ref from, outputs * times);
            Weights = Take(ref from, inputs * outputs * times / 4);
        }
    }
}
