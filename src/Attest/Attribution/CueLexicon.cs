using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>The words that mark a claim, looked up by the hash of a token's dictionary form. Built once, then only read.</summary>
internal sealed class CueLexicon
{
    private readonly WordMap<Cue[]> byFirst = new();
    private readonly ulong[] filter = new ulong[1024];

    /// <summary>Builds the lexicon from the rows of <c>data/cues.txt</c>.</summary>
    public CueLexicon(DataFile file)
    {
        var lists = new Dictionary<ulong, List<Cue>>();
        foreach (var row in file.Rows())
        {
            foreach (var words in row.List(0)) Add(lists, Parse(words, row));
        }

        foreach (var (first, cues) in lists)
        {
            byFirst[first] = [.. cues];
            filter[(first >> 6) & 1023] |= 1UL << (int)(first & 63);
        }
    }

    /// <summary>All rows for a token's dictionary form or form; empty where it is no cue.</summary>
    public ReadOnlySpan<Cue> At(ulong hash)
    {
        if ((filter[(hash >> 6) & 1023] & (1UL << (int)(hash & 63))) == 0) return default;
        return byFirst.TryGetValue(hash, out var cues) ? cues : default;
    }

    private static void Add(Dictionary<ulong, List<Cue>> lists, Cue cue)
    {
        var first = cue.Words.AsSpan();
        var blank = first.IndexOf(' ');
        var hash = WordHash.Of(blank < 0 ? first : first[..blank]);
        if (!lists.TryGetValue(hash, out var list)) lists[hash] = list = [];
        list.Add(cue);
    }

    private static Cue Parse(string words, DataRow row)
    {
        CueFrames frames = default;
        List<ulong> prepositions = [], holders = [];
        foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '+')
            {
                prepositions.Add(WordHash.Of(word.AsSpan(1)));
                continue;
            }

            var colon = word.IndexOf(':', StringComparison.Ordinal);
            frames |= (CueFrames)Enum.Parse(typeof(CueFrames), colon < 0 ? word : word[..colon], ignoreCase: true);
            if (colon > 0) holders.Add(WordHash.Of(word.AsSpan(colon + 1)));
        }

        var parts = words.Split(' ');
        var noun = 0UL;
        List<ulong> rest = [];
        foreach (var part in parts.AsSpan(1))
        {
            if (part[0] == '+') noun = WordHash.Of(part.AsSpan(1));
            else rest.Add(WordHash.Of(part));
        }

        return new(words, Codes.Parse<CueClass>(row[1]), frames, row.Code<Stance>(3), row.Code<Certainty>(4))
        {
            Rest = [.. rest],
            Noun = noun,
            Prepositions = [.. prepositions],
            Holders = [.. holders],
        };
    }
}
