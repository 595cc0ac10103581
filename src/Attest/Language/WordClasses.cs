using System.Text;

namespace Attest.Language;

/// <summary>Classes of words that stand in like company ("rebels", "militants", "guerrillas"), in three sizes. Safe to share between threads.</summary>
/// <remarks>
/// Asset layout: "words", a <see cref="HashIndex"/> from the hash of a word (<see cref="Lexicons.WordHash"/>) to its classes, numbered from 1, one after the other from the lowest bit on as
/// <see cref="Shift"/> says; "names", for each size the commonest word of each class, a line each, and an empty line.
/// </remarks>
internal sealed class WordClasses
{
    /// <summary>How many sizes of classes there are: coarse, middle and fine.</summary>
    public const int Levels = 3;

    private static readonly int[] Shifts = [0, 8, 18, 30];
    private static readonly Lazy<WordClasses> Shared = new(() => new(AssetFile.Map(Path.Combine(AppContext.BaseDirectory, "assets", "words.bin"))));
    private readonly HashIndex words;
    private readonly string[][] names = new string[Levels][];

    private WordClasses(AssetFile asset)
    {
        words = new(asset.Section("words"));
        var lines = Encoding.ASCII.GetString(asset.Section("names")).Split('\n');
        for (int level = 0, at = 0; level < Levels; level++)
        {
            var end = Array.IndexOf(lines, "", at);
            names[level] = lines[at..end];
            at = end + 1;
        }
    }

    /// <summary>The classes that the build laid beside the program; mapped when first asked for.</summary>
    public static WordClasses Default => Shared.Value;

    /// <summary>The commonest word of each class of a size.</summary>
    public IReadOnlyList<string> Names(int level) => names[level];

    /// <summary>The lowest bit of a size's class.</summary>
    public static int Shift(int level) => Shifts[level];

    /// <summary>The classes of a token by its form, else by its dictionary form; 0 where neither has one.</summary>
    public uint Of(Document document, int token) => words.Find(document.FormHashes[token]) is var found and not 0 ? found : words.Find(document.LemmaHashes[token]);

    /// <summary>The class of a size out of what <see cref="Of"/> gives, numbered from 1; 0 for none.</summary>
    public static int At(uint classes, int level) => (int)(classes >> Shifts[level]) & ((1 << (Shifts[level + 1] - Shifts[level])) - 1);
}
