using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Words that can only be one part of speech (<c>data/sure-tags.txt</c>). Safe to share between threads.</summary>
internal sealed class SureTags
{
    /// <summary>Stands for a word that only a word before it makes sure of.</summary>
    private const int Behind = -2;

    /// <summary>Words behind which a past form is a participle, or no past form.</summary>
    private static readonly WordSet Passive = WordSet.Of("was", "were", "is", "are", "be", "been", "being", "and", "or", "got", "to", "will", "would", "could", "can", "may", "might", "should", "must", "not", "did", "have", "has", "had", "having");

    private static readonly ulong Apostrophe = WordHash.Of("'");

    private readonly WordMap<int> words = new();
    private readonly WordMap<int> pairs = new();
    private readonly WordMap<int> ahead = new();
    private readonly WordMap<List<(ulong[] Words, int At, int Tag)>> names = new();

    private readonly int possessive;

    private SureTags(DataFile file, TagSet tags)
    {
        possessive = Array.IndexOf(tags.Xpos, "POS");
        foreach (var row in file.Rows())
        {
            var tag = -1;
            for (var at = 0; at < tags.Count; at++)
                if (row[0].Equals($"{tags.Upos[at]} {tags.Xpos[at]}", StringComparison.OrdinalIgnoreCase)) tag = at;
            if (tag < 0) throw new FormatException($"data/sure-tags.txt:{row.Line}: the model has no tag '{row[0]}'");
            foreach (var phrase in row.List(1)) Add(phrase, tag);
        }
    }

    /// <summary>Reads the table of the build for the tags of a model.</summary>
    public static SureTags Load(TagSet tags) => new(DataFile.Open("sure-tags.txt"), tags);

    private void Add(string phrase, int tag)
    {
        if (phrase.IndexOf(' ', StringComparison.Ordinal) is not (var blank and > 0))
        {
            words[WordHash.Of(phrase)] = tag;
            return;
        }

        if (phrase.IndexOf(' ', blank + 1) > 0)
        {
            var parts = WordHash.All(phrase.Split(' '));
            for (var at = 0; at < parts.Length; at++)
            {
                words.TryAdd(parts[at], Behind);
                if (!names.TryGetValue(parts[at], out var known)) names[parts[at]] = known = [];
                known.Add((parts, at, tag));
            }

            return;
        }

        var last = WordHash.Of(phrase.AsSpan(blank + 1));
        if (phrase[blank + 1] == '>')
        {
            words.TryAdd(WordHash.Of(phrase.AsSpan(0, blank)), Behind);
            ahead[Mix.Of(1, WordHash.Of(phrase.AsSpan(0, blank)), WordHash.Of(phrase.AsSpan(blank + 2)))] = tag;
            return;
        }

        words.TryAdd(last, Behind);
        pairs[Mix.Of(0, WordHash.Of(phrase.AsSpan(0, blank)), last)] = tag;
    }

    /// <summary>The joint tag of the word at a place of a sentence; -1 for a word that the tagger must judge.</summary>
    public int Of(Frame frame, int first, int end, int at)
    {
        var word = frame.Words[at];
        if (word == Apostrophe) return IsOwning(frame, first, end, at) ? possessive : -1;
        var tag = words.GetValueOrDefault(word, -1);
        if (tag != Behind) return tag;
        if (OfName(frame, first, end, at) is >= 0 and var named) return named;
        if (at == first) return -1;
        if (pairs.TryGetValue(Mix.Of(0, frame.Words[at - 1], word), out tag)) return tag;
        return at + 1 < end && !Passive.Contains(frame.Words[at - 1]) ? ahead.GetValueOrDefault(Mix.Of(1, word, frame.Words[at + 1]), -1) : -1;
    }

    /// <summary>True for the apostrophe of "the soldiers' drones": behind an "s", before a word, with no quotation open.</summary>
    private static bool IsOwning(Frame frame, int first, int end, int at)
    {
        if (at == first || at + 1 >= end || (char)(frame.Suffixes[at - 1] & 0xFFFF) != 's' || frame.Shapes[at + 1] != Shape.Lower) return false;
        for (var before = first; before < at; before++)
            if (frame.Words[before] == Apostrophe) return false;
        return true;
    }

    /// <summary>The tag of a word of a name of three words or more that begins and ends with a capital ("Save the Children"); -1 for none.</summary>
    private int OfName(Frame frame, int first, int end, int at)
    {
        if (!names.TryGetValue(frame.Words[at], out var phrases)) return -1;
        foreach (var (parts, place, tag) in phrases)
        {
            var from = at - place;
            if (from < first || from + parts.Length > end || frame.Shapes[from] != Shape.Capital || frame.Shapes[from + parts.Length - 1] != Shape.Capital) continue;
            if (frame.Words.AsSpan(from, parts.Length).SequenceEqual(parts)) return tag;
        }

        return -1;
    }
}
