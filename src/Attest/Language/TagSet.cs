using System.Text;

namespace Attest.Language;

/// <summary>The joint tags (universal part of speech and Penn tag) that the tagger chooses from.</summary>
internal sealed class TagSet
{
    private readonly ulong[] parts;
    private readonly ulong[] coarse;

    public TagSet(IReadOnlyList<(Upos Upos, string Xpos)> tags)
    {
        Upos = [.. tags.Select(tag => tag.Upos)];
        Xpos = [.. tags.Select(tag => tag.Xpos)];
        parts = [.. Enumerable.Range(0, tags.Count).Select(tag => Mix.Part(tag))];
        Past = (byte)Math.Max(Array.IndexOf(Xpos, "VBD"), 0);
        Participle = (byte)Math.Max(Array.IndexOf(Xpos, "VBN"), 0);
        coarse = [.. Upos.Select(tag => Mix.Part(200 + (int)tag))];
    }

    /// <summary>How many.</summary>
    public int Count => Upos.Length;

    /// <summary>Universal part of speech of each joint tag.</summary>
    public Upos[] Upos { get; }

    /// <summary>Penn tag of each joint tag.</summary>
    public string[] Xpos { get; }

    /// <summary>The commonest joint tag of a verb in the past tense.</summary>
    public byte Past { get; }

    /// <summary>The commonest joint tag of a past participle.</summary>
    public byte Participle { get; }

    /// <summary>A joint tag as a part of a feature.</summary>
    public ulong Part(int tag) => parts[tag];

    /// <summary>The universal part of speech of a joint tag as a part of a feature.</summary>
    public ulong Coarse(int tag) => coarse[tag];

    /// <summary>Reads the set from its asset section: one tag a line, "NOUN NNS".</summary>
    public static TagSet Read(ReadOnlySpan<byte> section) => new(
        [.. Encoding.ASCII.GetString(section).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(part => (Enum.Parse<Upos>(part[0]), part[1]))]);

    /// <summary>The set as an asset section; used by training.</summary>
    public byte[] Pack() => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, Count).Select(tag => $"{Upos[tag]} {Xpos[tag]}\n")));
}
