using Attest.Lexicons;

namespace Attest.Tests.Rules;

/// <summary>Of a phrase that stands in two rows of a lexicon only the later one counts: whoever reads the first would be misled.</summary>
public sealed class DataRowTests
{
    [Fact]
    public void Every_word_for_an_event_stands_in_one_row() =>
        Repeated("triggers.txt", row => row.Phrases(0).Select(phrase => (row[1] == "verb" ? "verb " : "noun ") + phrase)).Should().BeEmpty();

    [Theory]
    [InlineData("weapons.txt")]
    [InlineData("targets.txt")]
    public void Every_word_for_a_thing_stands_in_one_row(string file) => Repeated(file, row => row.Phrases(0)).Should().BeEmpty();

    [Fact]
    public void Every_word_for_people_stands_in_one_row() => Repeated("people.txt", row => row.List(0).Concat(row.List(1))).Should().BeEmpty();

    private static IEnumerable<string> Repeated(string file, Func<DataRow, IEnumerable<string>> phrases) =>
        DataFile.Open(file).Rows().SelectMany(phrases).GroupBy(phrase => phrase).Where(group => group.Count() > 1).Select(group => group.Key);
}
