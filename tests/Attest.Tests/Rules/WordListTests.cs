using System.Text.RegularExpressions;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Tests.Rules;

/// <summary>Lists of words are looked up by the hash of a token: what is no token, or stands twice, is a slip. A list that no code asks for is one as well.</summary>
public sealed partial class WordListTests
{
    /// <summary>Files with rows of the form "kind | words", and the classes that read them.</summary>
    private static readonly Dictionary<string, string> Readers = new()
    {
        ["tree-words.txt"] = "TreeWords",
        ["actors-words.txt"] = "ActorWords",
        ["claim-words.txt"] = "ClaimWords",
        ["deed-words.txt"] = "DeedWords",
    };

    public static TheoryData<string> Files => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_kind_of_a_file_is_told_at_its_head_and_asked_for_in_code(string file)
    {
        var rows = DataFile.Open(file).Rows().Select(row => row[0]).ToArray();
        rows.Should().OnlyHaveUniqueItems();
        Head().Matches(SourceTree.Read("data/" + file)).Select(kind => kind.Groups[1].Value).Should().BeEquivalentTo(rows);
        var asked =
            from code in SourceTree.Files("src/Attest")
            from call in Asked().Matches(SourceTree.Read(code))
            where (call.Groups[1].Success ? call.Groups[1].Value : Path.GetFileNameWithoutExtension(code)) == Readers[file]
            select call.Groups[2].Value;
        asked.Distinct().Should().BeEquivalentTo(rows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_of_a_file_is_one_token_stands_once_and_no_two_kinds_hold_the_same(string file)
    {
        var rows = DataFile.Open(file).Rows().Select(row => (Kind: row[0], Words: row.List(1))).ToArray();
        rows.SelectMany(row => row.Words.Where(word => row.Words.Count(other => other == word) > 1 || !IsToken(word)).Select(word => $"{row.Kind}: {word}")).Should().BeEmpty();
        rows.Select(row => string.Join(' ', row.Words.Order(StringComparer.Ordinal))).Should().OnlyHaveUniqueItems();
    }

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

    [GeneratedRegex(@"^#   ([\w-]+): ", RegexOptions.Multiline)]
    private static partial Regex Head();

    [GeneratedRegex("""(?:(\w+Words)\.|= )Of\("([\w-]+)"\)""")]
    private static partial Regex Asked();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Word();
}
