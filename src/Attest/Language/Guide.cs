namespace Attest.Language;

/// <summary>The tree that the reading of a sentence from its end gave: advice to the reading from its beginning. Used again for the next sentence.</summary>
internal sealed class Guide
{
    /// <summary>Head of each word as advised; the number of words stands for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relation of each word as advised.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>How clear the advice is: 0 to 3.</summary>
    public byte[] Clear { get; private set; } = [];

    /// <summary>The last word that would hang on each word; -1 for none.</summary>
    public int[] Last { get; private set; } = [];

    /// <summary>Takes the advice of a sentence that was parsed with its last word first.</summary>
    public void Take(ParseState back)
    {
        var length = back.Length;
        if (Heads.Length <= length)
        {
            var size = Math.Max(length + 1, 64);
            Heads = new int[size];
            Relations = new Relation[size];
            Clear = new byte[size];
            Last = new int[size];
        }

        Last.AsSpan(0, length + 1).Fill(-1);
        for (var word = 0; word < length; word++)
        {
            var mirrored = length - 1 - word;
            var head = back.Heads[mirrored];
            Heads[word] = head == length ? length : length - 1 - head;
            Relations[word] = back.Relations[mirrored];
            Clear[word] = (byte)(back.Margins[mirrored] switch { < 300 => 0, < 1000 => 1, < 2500 => 2, _ => 3 });
            Last[Heads[word]] = word;
        }
    }
}
