using System.Text.RegularExpressions;
using Attest.Language;

namespace Attest.Tests.Rules;

/// <summary>Lists of words in code are looked up by the hash of a token: what is no token, or stands twice, is a slip.</summary>
public sealed partial class WordListTests
{
    [Fact]
    public void Every_word_of_a_list_is_one_token_and_stands_once()
    {
        var wrong =
            from file in SourceTree.Files("src/Attest")
            from list in List().Matches(SourceTree.Read(file))
            let words = Word().Matches(list.Groups[1].Value).Select(word => word.Groups[1].Value).SelectMany(words => list.Groups[2].Success ? words.Split(' ') : [words]).ToArray()
            from word in words.Distinct()
            where words.Count(other => other == word) > 1 || !IsPhrase(file, word) && !IsToken(word)
            select $"{file}: {word}";
        wrong.Should().BeEmpty();
    }

    /// <summary>A word that stands alone, or the end of one as in "she's" and "didn't".</summary>
    private static bool IsToken(string word) =>
        Tokenizer.Split(word).Length == 1 || word is ['\'', ..] or ['\u2019', ..] or "n't" or "n\u2019t";

    /// <summary>Lists of phrases that are joined before they are looked up.</summary>
    private static bool IsPhrase(string file, string word) => word.Contains(' ', StringComparison.Ordinal) && file.EndsWith("DraftSides.cs", StringComparison.Ordinal);

    [GeneratedRegex("""(?:WordSet\.Of|WordHash\.All)\(((?:"[^"]*"(?:,\s*)?)+)(\.Split\(' '\))?\)""")]
    private static partial Regex List();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Word();
}
