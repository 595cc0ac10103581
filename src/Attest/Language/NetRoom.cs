using System.Runtime.CompilerServices;

namespace Attest.Language;

/// <summary>The memory that the parser's net works in, used again for the next sentence. It lies still, so that code may point at it.</summary>
internal sealed unsafe class NetRoom
{
    /// <summary>Rows of zeros that stand before and behind a sentence's inputs: as far as the net looks, and more than are summed at once.</summary>
    public const int Edge = 8;

    private readonly List<Array> kept = [];
    private int size;

    /// <summary>Finds heads.</summary>
    public TreeDecoder Decoder { get; } = new();

    /// <summary>Places in the text of the words that take part; marks do not.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>Head of each of them, counted among them; their number stands for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each of them.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>Part of speech of each of them.</summary>
    public byte[] Parts { get; private set; } = [];

    /// <summary><see cref="TreeNet.Comma"/> where a mark stands between a word and the next.</summary>
    public byte[] Gaps { get; private set; } = [];

    /// <summary>The row of each token.</summary>
    public short* Rows { get; private set; }

    /// <summary>The rows as inputs of products, with zeros before and behind.</summary>
    public byte* Inputs { get; private set; }

    /// <summary>The numbers of one end of each arc.</summary>
    public short* Ends { get; private set; }

    /// <summary>Sums of one product.</summary>
    public int* Sums { get; private set; }

    /// <summary>Sums that must stand at the same time.</summary>
    public int* OtherSums { get; private set; }

    /// <summary>The score of each arc, a row a word.</summary>
    public int* Scores { get; private set; }

    /// <summary>The heads' numbers laid out as weights.</summary>
    public int* Packed { get; private set; }

    /// <summary>Makes room for the tokens of a sentence; what stood in it is lost.</summary>
    public void Reserve(int tokens)
    {
        if (size >= tokens) return;
        size = Math.Max(Math.Max(tokens, 64), size * 2);
        (Words, Heads, Relations, Parts, Gaps) = (new int[size], new int[size], new Relation[size], new byte[size], new byte[size]);
        kept.Clear();
        int rows = size + (2 * Edge), heads = (Math.Min(size, TreeDecoder.Most) + 1 + 15) & ~15;
        Rows = (short*)Still<short>(rows * TreeNet.Width);
        Inputs = (byte*)Still<byte>(rows * TreeNet.Width) + (Edge * TreeNet.Width);
        Ends = (short*)Still<short>(rows * TreeNet.Arc);
        Sums = (int*)Still<int>(rows * TreeNet.Width);
        OtherSums = (int*)Still<int>(rows * TreeNet.Width);
        Scores = (int*)Still<int>((heads + Edge) * heads);
        Packed = (int*)Still<int>(heads * TreeNet.Arc / 2);
    }

    private void* Still<T>(int count) where T : unmanaged
    {
        var array = GC.AllocateArray<T>(count + 64, pinned: true);
        kept.Add(array);
        return Unsafe.AsPointer(ref array[0]);
    }
}
