using Attest.Language;

namespace Attest.Train.Language;

/// <summary>A treebank sentence as tagger and parser see it.</summary>
internal sealed class Example
{
    public Example(Tree tree, TagSet tags, FormLexicon lexicon)
    {
        Tree = tree;
        Frame.Reserve(tree.Words.Length);
        Hashes = new ulong[tree.Words.Length];
        Gold = new byte[tree.Words.Length];
        for (var i = 0; i < tree.Words.Length; i++)
        {
            var word = tree.Words[i];
            Hashes[i] = Frame.Read(i, word.Form, lexicon);
            Gold[i] = (byte)Nearest(tags, word);
        }

        Tagged = [.. Gold];
    }

    public Tree Tree { get; }

    public Frame Frame { get; } = new();

    public ulong[] Hashes { get; }

    /// <summary>Joint tags of the treebank.</summary>
    public byte[] Gold { get; }

    /// <summary>Joint tags that a tagger gave that did not see the sentence; what the parser learns from.</summary>
    public byte[] Tagged { get; set; }

    public int Length => Gold.Length;

    private static int Nearest(TagSet tags, TreeWord word)
    {
        for (var i = 0; i < tags.Count; i++)
            if (tags.Upos[i] == word.Upos && tags.Xpos[i] == word.Xpos) return i;
        for (var i = 0; i < tags.Count; i++)
            if (tags.Upos[i] == word.Upos) return i;
        return 0;
    }
}
