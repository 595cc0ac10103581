using Attest.Lexicons;

namespace Attest.Tests.Rules;

/// <summary>Of a phrase that stands in two rows of a lexicon only the later one counts: whoever reads the first would be misled.</summary>
public sealed class DataRowTests
{
    [Fact]
    public void Every_word_for_an_event_stands_in_one_row()
    {
        var phrases =
            from row in DataFile.Open("triggers.txt").Rows()
            from phrase in row.Phrases(0)
            select (row[1] == "verb" ? "verb " : "noun ") + phrase;
        phrases.GroupBy(phrase => phrase).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
    }
}
