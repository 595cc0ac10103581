namespace Attest.Language;

/// <summary>A half-parsed sentence in the arc-hybrid system: a stack, the words still to come, and the arcs made; used again for the next sentence.</summary>
/// <remarks>Word indexes count from 0 in the sentence; <see cref="Length"/> itself stands for the root, which comes last.</remarks>
internal sealed class ParseState
{
    private int[] stack = new int[64];

    /// <summary>How many words.</summary>
    public int Length { get; private set; }

    /// <summary>The next word; equal to <see cref="Length"/> where only the root is left.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>Head of each word; -1 for none yet, <see cref="Length"/> for the root.</summary>
    public int[] Heads { get; private set; } = new int[64];

    /// <summary>Relation of each word to its head.</summary>
    public Relation[] Relations { get; private set; } = new Relation[64];

    /// <summary>Leftmost, second leftmost, rightmost and second rightmost child, four a word; -1 for none.</summary>
    public int[] Ends { get; private set; } = new int[256];

    /// <summary>How many children left (low half) and right (high half).</summary>
    public int[] Valency { get; private set; } = new int[64];

    /// <summary>Bit set of the relations of a word's children.</summary>
    public ulong[] Below { get; private set; } = new ulong[64];

    /// <summary>How clearly each word's head was chosen.</summary>
    public int[] Margins { get; private set; } = new int[64];

    /// <summary>True where all words have heads.</summary>
    public bool Done => Next == Length && Depth == 0;

    /// <summary>The word under the root; -1 while there is none.</summary>
    public int RootWord { get; private set; }

    /// <summary>What a left arc comes from: the next word; at the sentence's end the root, and once it has its word, that word.</summary>
    public int Front => Next < Length || RootWord < 0 ? Next : RootWord;

    /// <summary>The move that rules leave; -1 where there is a choice.</summary>
    public int Forced => Depth == 0 ? Move.Shift : Next == Length && Depth == 1 ? Move.Left : -1;

    /// <summary>True where a move may be made.</summary>
    public bool May(int move) => move switch
    {
        Move.Shift => Next < Length,
        Move.Left => Depth > 0,
        _ => Depth > 1,
    };

    /// <summary>Begins a sentence.</summary>
    public void Begin(int length)
    {
        if (Heads.Length <= length)
        {
            var size = Math.Max(length + 1, Heads.Length * 2);
            stack = new int[size];
            Heads = new int[size];
            Relations = new Relation[size];
            Ends = new int[size * 4];
            Valency = new int[size];
            Below = new ulong[size];
            Margins = new int[size];
        }

        Length = length;
        Next = Depth = 0;
        RootWord = -1;
        Heads.AsSpan(0, length + 1).Fill(-1);
        Ends.AsSpan(0, (length + 1) * 4).Fill(-1);
        Valency.AsSpan(0, length + 1).Clear();
        Below.AsSpan(0, length + 1).Clear();
    }

    /// <summary>Makes the arcs anew after heads were changed: children, valencies and what is below follow heads and relations.</summary>
    public void Rebuild()
    {
        Ends.AsSpan(0, (Length + 1) * 4).Fill(-1);
        Valency.AsSpan(0, Length + 1).Clear();
        Below.AsSpan(0, Length + 1).Clear();
        for (var word = Length - 1; word >= 0; word--)
            if (Heads[word] > word) Hang(word, Heads[word], Relations[word]);
        for (var word = 0; word < Length; word++)
            if (Heads[word] < word) Hang(word, Heads[word], Relations[word]);
    }

    /// <summary>A word of the stack counted from the top; -1 where the stack is shorter.</summary>
    public int Stack(int fromTop) => fromTop < Depth ? stack[Depth - 1 - fromTop] : -1;

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => stack[Depth++] = Next++;

    /// <summary>The head that a move would give the top of the stack.</summary>
    public int HeadOf(int move) => move == Move.Left ? Front : Stack(1);

    /// <summary>Gives the top of the stack a head and takes it off.</summary>
    public void Attach(int head, Relation relation)
    {
        var word = stack[--Depth];
        Heads[word] = head;
        if (head == Length) RootWord = word;
        Relations[word] = relation;
        Hang(word, head, relation);
    }

    private void Hang(int word, int head, Relation relation)
    {
        Below[head] |= 1UL << (int)relation;
        var ends = Ends.AsSpan(head * 4, 4);
        if (word < head)
        {
            ends[1] = ends[0];
            ends[0] = word;
            Valency[head]++;
        }
        else
        {
            ends[3] = ends[2];
            ends[2] = word;
            Valency[head] += 1 << 16;
        }
    }
}
