using System.Text;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Train.Words;

/// <summary>Makes <c>assets/words.zip</c>: classes of words that stand in like company, in three sizes.</summary>
internal static class WordsCommand
{
    private const int Most = 50_000;
    private static readonly int[] Sizes = [128, 512, 2048];

    /// <summary>Reads the file of vectors and writes the asset.</summary>
    public static int Run(string path, string output)
    {
        var vectors = WordVectors.Read(path, Most);
        Console.WriteLine($"{vectors.Words.Count} words");
        var numbers = new uint[vectors.Words.Count];
        var names = new StringBuilder();
        for (var level = 0; level < Sizes.Length; level++)
        {
            var classes = WordClustering.Classes(vectors, Sizes[level]);
            // A class is told to people by its commonest word; classes are numbered from 1 in the order of these.
            var number = new int[Sizes[level]];
            var next = 0;
            for (var word = 0; word < classes.Length; word++)
            {
                if (number[classes[word]] == 0)
                {
                    number[classes[word]] = ++next;
                    names.Append(vectors.Words[word]).Append('\n');
                }

                numbers[word] |= (uint)number[classes[word]] << WordClasses.Shift(level);
            }

            names.Append('\n');
            Console.WriteLine($"{next} classes of {Sizes[level]}");
        }

        AssetArchive.Write(output, "words.bin", [("words", HashIndex.Pack([.. numbers.Select((number, word) => (WordHash.Of(vectors.Words[word]), number))])), ("names", Encoding.ASCII.GetBytes(names.ToString()))]);
        Console.WriteLine($"{new FileInfo(output).Length} bytes compressed");
        return 0;
    }
}
