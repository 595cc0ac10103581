using System.Globalization;
using Attest.Language;

namespace Attest.Train.Language;

/// <summary>A word of a treebank.</summary>
internal sealed record TreeWord(string Form, string Lemma, Upos Upos, string Xpos, int Head, Relation Relation, bool SpaceAfter, bool InMultiword);

/// <summary>A sentence of a treebank; heads count from 0, the root's head is the number of words.</summary>
internal sealed record Tree(TreeWord[] Words, bool NewParagraph);

/// <summary>Reads CoNLL-U.</summary>
internal static class Conllu
{
    public static List<Tree> Read(string path)
    {
        var trees = new List<Tree>();
        var words = new List<TreeWord>();
        var paragraph = false;
        int insideUntil = 0;
        var spaceAfterMultiword = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) trees.Add(new([.. words], paragraph));
                words.Clear();
                paragraph = false;
                insideUntil = 0;
                continue;
            }

            if (line[0] == '#')
            {
                if (line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal)) paragraph = true;
                continue;
            }

            var field = line.Split('\t');
            if (field[0].Contains('.', StringComparison.Ordinal)) continue;
            var spaced = !field[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            if (field[0].Split('-') is [_, var last])
            {
                insideUntil = int.Parse(last, CultureInfo.InvariantCulture);
                spaceAfterMultiword = spaced;
                continue;
            }

            var id = int.Parse(field[0], CultureInfo.InvariantCulture);
            var inside = id <= insideUntil;
            words.Add(new(field[1], field[2], Enum.Parse<Upos>(field[3], ignoreCase: true), field[4], int.Parse(field[6], CultureInfo.InvariantCulture),
                RelationNames.Parse(field[7]), inside ? id == insideUntil && spaceAfterMultiword : spaced, inside));
        }

        if (words.Count > 0) trees.Add(new([.. words], paragraph));
        return [.. trees.Select(tree => tree with { Words = [.. tree.Words.Select(word => word with { Head = word.Head == 0 ? tree.Words.Length : word.Head - 1 })] })];
    }
}
