using System.Globalization;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>Sentences that the project wrote, with slots, for constructions of news that a web treebank has few of; drawn in the same way in every run.</summary>
internal static class NewsSentences
{
    private static readonly string[] Onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v", "z", "br", "dr", "kh", "sh", "tr", "mar", "al", "or"];
    private static readonly string[] Rhymes = ["a", "e", "i", "o", "u", "an", "el", "in", "or", "us", "ad", "ek", "im", "osh", "ul", "ara", "eri", "ir"];

    /// <summary>Each sentence of the file a number of times with other words.</summary>
    public static Example[] Read(string path, TagSet tags, FormLexicon lexicon, int times)
    {
        var slots = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var examples = new List<Example>();
        var shuffle = new Shuffle(20261122);
        var state = new ParseState();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.Split(" = ") is [var name, var words])
            {
                slots[name] = words.Split(", ");
                continue;
            }

            for (var time = 0; time < times; time++) examples.Add(Marked(new([.. line.Split(' ').Select(word => Word(word.Split('|'), slots, shuffle))], true), tags, lexicon, state));
        }

        return [.. examples];
    }

    private static TreeWord Word(string[] fields, Dictionary<string, string[]> slots, Shuffle shuffle)
    {
        var form = fields[0] switch
        {
            "{P}" or "{S}" or "{L}" => Name(shuffle),
            ['{', .. var slot, '}'] => slots[slot][(int)(shuffle.Next() * slots[slot].Length)],
            var word => word,
        };
        if (fields.Length == 2) return new(form, form, Upos.Punct, fields[1], -1, Relation.Punct, true, false);
        var relation = RelationNames.Parse(fields[3]);
        return new(form, form, Part(fields[1], relation), fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture) - 1, relation, true, false);
    }

    /// <summary>Hangs the marks by the rules that the parser itself uses.</summary>
    private static Example Marked(Tree tree, TagSet tags, FormLexicon lexicon, ParseState state)
    {
        var length = tree.Words.Length;
        var root = Array.FindIndex(tree.Words, word => word.Relation == Relation.Root);
        var plain = new Example(tree, tags, lexicon);
        state.Begin(length);
        for (var i = 0; i < length; i++)
        {
            var word = tree.Words[i];
            (state.Heads[i], state.Relations[i]) = (i == root ? length : word.Upos == Upos.Punct ? root : word.Head, word.Relation);
        }

        state.Rebuild();
        PunctuationArcs.Hang(state, plain.Frame, tags, plain.Gold, 0);
        return new(tree with { Words = [.. tree.Words.Select((word, i) => word with { Head = state.Heads[i] })] }, tags, lexicon);
    }

    private static string Name(Shuffle shuffle)
    {
        var name = string.Concat(Draw(Onsets), Draw(Rhymes), shuffle.Next() < 0.7 ? Draw(Onsets) + Draw(Rhymes) : "");
        return char.ToUpperInvariant(name[0]) + name[1..];

        string Draw(string[] from) => from[(int)(shuffle.Next() * from.Length)];
    }

    private static Upos Part(string xpos, Relation relation) => xpos switch
    {
        "NN" or "NNS" => Upos.Noun,
        "NNP" or "NNPS" => Upos.Propn,
        "JJ" or "JJS" => Upos.Adj,
        "CD" => Upos.Num,
        "CC" => Upos.Cconj,
        "PRP" or "PRP$" or "WP" or "WP$" or "WDT" => Upos.Pron,
        "DT" => Upos.Det,
        "IN" => relation is Relation.Mark ? Upos.Sconj : Upos.Adp,
        "RP" => Upos.Adp,
        "TO" or "POS" => Upos.Part,
        "MD" => Upos.Aux,
        "RB" or "RBS" or "WRB" => relation is Relation.Case ? Upos.Adp : Upos.Adv,
        _ => relation is Relation.Aux or Relation.AuxPass or Relation.Cop ? Upos.Aux : Upos.Verb,
    };
}
