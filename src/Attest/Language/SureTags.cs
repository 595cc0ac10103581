using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Words that can only be one part of speech (<c>data/sure-tags.txt</c>). Safe to share between threads.</summary>
internal sealed class SureTags
{
    private readonly WordMap<int> words = new();

    private SureTags(DataFile file, TagSet tags)
    {
        foreach (var row in file.Rows())
        {
            var tag = -1;
            for (var at = 0; at < tags.Count; at++)
                if (row[0].Equals($"{tags.Upos[at]} {tags.Xpos[at]}", StringComparison.OrdinalIgnoreCase)) tag = at;
            if (tag < 0) throw new FormatException($"data/sure-tags.txt:{row.Line}: the model has no tag '{row[0]}'");
            foreach (var word in row.List(1)) words[WordHash.Of(word)] = tag;
        }
    }

    /// <summary>Reads the table of the build for the tags of a model.</summary>
    public static SureTags Load(TagSet tags) => new(DataFile.Open("sure-tags.txt"), tags);

    /// <summary>The joint tag of a word; -1 for a word that the tagger must judge.</summary>
    public int Of(ulong word) => words.GetValueOrDefault(word, -1);
}
