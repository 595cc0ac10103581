using Attest.Language;

namespace Attest.Events;

/// <summary>The classes of a document's words as signs: what a model has learned of "rebels" holds for "insurgents" too. A class is told by its commonest word.</summary>
internal sealed class ClassSigns(Document document)
{
    /// <summary>The sizes of classes: about 400, 100 and 25 words each.</summary>
    public const int Coarse = 0, Middle = 1, Fine = 2;

    private static readonly Sign[][] Names = [.. Enumerable.Range(0, WordClasses.Levels).Select(level => (Sign[])[Sign.Of("none"), .. WordClasses.Default.Names(level).Select(Sign.Of)])];

    private readonly uint[] classes = new uint[document.Count];
    private readonly bool[] known = new bool[document.Count];
    private readonly Sign[]?[] sentences = new Sign[document.SentenceCount][];

    /// <summary>A word's class of a size.</summary>
    public Sign Of(int token, int level)
    {
        if (!known[token]) (known[token], classes[token]) = (true, WordClasses.Default.Of(document, token));
        return Names[level][WordClasses.At(classes[token], level)];
    }

    /// <summary>The classes of middle size of a sentence's nouns, verbs and adjectives, each once; none outside the document.</summary>
    public ReadOnlySpan<Sign> OfSentence(int sentence)
    {
        if (sentence < 0 || sentence >= sentences.Length) return [];
        if (sentences[sentence] is { } found) return found;
        var all = new List<Sign>();
        var seen = new Lexicons.WordSet();
        var tokens = document.SentenceTokens(sentence);
        for (var token = tokens.First; token < tokens.End; token++)
            if (document.Tags[token] is Upos.Noun or Upos.Verb or Upos.Adj && Of(token, Middle) is var sign && seen.Add(sign.Hash)) all.Add(sign);
        return sentences[sentence] = [.. all];
    }

    /// <summary>One name of a sign for each size.</summary>
    public static Sign[] Sizes(string name) => [Sign.Of(name + "1"), Sign.Of(name + "2"), Sign.Of(name + "3")];
}
