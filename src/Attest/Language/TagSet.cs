using System.Text;

namespace Attest.Language;

/// <summary>The joint tags (universal part of speech and Penn tag) that the tagger chooses from.</summary>
internal sealed class TagSet
{
    private readonly ulong[] parts;
    private readonly ulong[] coarse;

    public TagSet(IReadOnlyList<(Upos Upos, string Xpos)> tags)
        : this([.. tags.Select(tag => tag.Upos)], [.. tags.Select(tag => tag.Xpos)])
    {
    }

    /// <summary>Tags as two lists side by side.</summary>
    public TagSet(Upos[] upos, string[] xpos)
    {
        (Upos, Xpos) = (upos, xpos);
        (parts, coarse) = (new ulong[upos.Length], new ulong[upos.Length]);
        for (var tag = 0; tag < upos.Length; tag++) (parts[tag], coarse[tag]) = (Mix.Part(tag), Mix.Part(200 + (int)upos[tag]));
        Past = (byte)Math.Max(Array.IndexOf(Xpos, "VBD"), 0);
        Third = (byte)Math.Max(Array.IndexOf(Xpos, "VBZ"), 0);
        Present = (byte)Math.Max(Array.IndexOf(Xpos, "VBP"), 0);
        Noun = (byte)Math.Max(Array.IndexOf(Xpos, "NN"), 0);
        Name = (byte)Math.Max(Array.IndexOf(Xpos, "NNP"), 0);
        Adjective = (byte)Math.Max(Array.FindIndex(upos, tag => tag == Language.Upos.Adj), 0);
        Participle = (byte)Math.Max(Array.IndexOf(Xpos, "VBN"), 0);
        Gerund = (byte)Math.Max(Array.IndexOf(Xpos, "VBG"), 0);
    }

    /// <summary>How many.</summary>
    public int Count => Upos.Length;

    /// <summary>Universal part of speech of each joint tag.</summary>
    public Upos[] Upos { get; }

    /// <summary>Penn tag of each joint tag.</summary>
    public string[] Xpos { get; }

    /// <summary>The commonest joint tag of a verb in the past tense.</summary>
    public byte Past { get; }

    /// <summary>The tag of a verb in the third person of the present.</summary>
    public byte Third { get; }

    /// <summary>The tag of a verb in another person of the present.</summary>
    public byte Present { get; }

    /// <summary>The tag of a noun in the singular.</summary>
    public byte Noun { get; }

    /// <summary>The tag of a name in the singular.</summary>
    public byte Name { get; }

    /// <summary>The tag of an adjective.</summary>
    public byte Adjective { get; }

    /// <summary>The commonest joint tag of a past participle.</summary>
    public byte Participle { get; }

    /// <summary>The commonest joint tag of a verb's form in "-ing".</summary>
    public byte Gerund { get; }

    /// <summary>A joint tag as a part of a feature.</summary>
    public ulong Part(int tag) => parts[tag];

    /// <summary>The universal part of speech of a joint tag as a part of a feature.</summary>
    public ulong Coarse(int tag) => coarse[tag];

    /// <summary>True for a tag of a common noun or a name.</summary>
    public bool IsNoun(int tag) => Upos[tag] is Language.Upos.Noun or Language.Upos.Propn;

    /// <summary>Reads the set from its asset section: one tag a line, "NOUN NNS".</summary>
    public static TagSet Read(ReadOnlySpan<byte> section)
    {
        // No table of pairs here: the framework's code for one would be compiled at every start.
        var lines = Encoding.ASCII.GetString(section).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (upos, xpos) = (new Upos[lines.Length], new string[lines.Length]);
        for (var tag = 0; tag < lines.Length; tag++)
        {
            var words = lines[tag].Split(' ');
            (upos[tag], xpos[tag]) = ((Upos)Enum.Parse(typeof(Upos), words[0]), words[1]);
        }

        return new(upos, xpos);
    }

    /// <summary>The set as an asset section; used by training.</summary>
    public byte[] Pack() => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, Count).Select(tag => $"{Upos[tag]} {Xpos[tag]}\n")));
}
