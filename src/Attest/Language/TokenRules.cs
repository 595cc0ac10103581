using Attest.Lexicons;

namespace Attest.Language;

/// <summary>The word lists of the tokeniser, from <c>data/tokens.txt</c>.</summary>
internal sealed class TokenRules
{
    private readonly WordSet abbreviations = [];
    private readonly WordSet numbered = [];
    private readonly WordSet prefixes = [];
    private readonly WordSet units = [];
    private readonly WordSet wholes = [];
    private readonly WordMap<int> cuts = new();

    /// <summary>True for a word that is written with a full stop ("Gen."); given without it.</summary>
    public bool IsAbbreviation(ulong hash) => abbreviations.Contains(hash);

    /// <summary>True for a word that is written with a full stop where a number follows ("No. 4"); given without it.</summary>
    public bool IsNumbered(ulong hash) => numbered.Contains(hash);

    /// <summary>True for a prefix that stays with its word after a hyphen ("anti-").</summary>
    public bool IsPrefix(ulong hash) => prefixes.Contains(hash);

    /// <summary>True for a word that stays whole with its hyphen ("drive-by").</summary>
    public bool IsWhole(ulong hash) => wholes.Contains(hash);

    /// <summary>True for a unit that is written close to its number ("7pm", "30km").</summary>
    public bool IsUnit(ulong hash) => units.Contains(hash);

    /// <summary>Where a contraction written as one word is cut ("can|not"); 0 for any other word.</summary>
    public int CutAfter(ulong hash) => cuts.GetValueOrDefault(hash);

    /// <summary>Reads the lists.</summary>
    public static TokenRules Load()
    {
        var rules = new TokenRules();
        foreach (var row in DataFile.Open("tokens.txt").Rows())
        {
            foreach (var word in row.List(1))
            {
                switch (row[0])
                {
                    case "abbreviation": rules.abbreviations.Add(WordHash.Of(word)); break;
                    case "numbered": rules.numbered.Add(WordHash.Of(word)); break;
                    case "prefix": rules.prefixes.Add(WordHash.Of(word)); break;
                    case "whole": rules.wholes.Add(WordHash.Of(word)); break;
                    case "unit": rules.units.Add(WordHash.Of(word)); break;
                    case "cut":
                        var at = word.IndexOf('+', StringComparison.Ordinal);
                        rules.cuts[WordHash.Of(word.Remove(at, 1))] = at;
                        break;
                }
            }
        }

        return rules;
    }
}
