using System.Text.RegularExpressions;
using Attest.Cli.Terminal;
using Attest.Tests.Contract;

namespace Attest.Tests.Cli.Terminal;

public sealed class ReadingSheetTests
{
    [Theory]
    [InlineData(40, false)]
    [InlineData(60, true)]
    [InlineData(80, false)]
    [InlineData(120, true)]
    public void Every_sample_fits_the_terminal_and_is_the_same_without_colour(int width, bool explain)
    {
        foreach (var reading in Samples.Readings)
        {
            var plain = ReadingSheet.Of(reading, width, colour: false, explain);
            plain.Split('\n').Should().OnlyContain(line => Cells.Of(line) <= width);
            Regex.Replace(ReadingSheet.Of(reading, width, colour: true, explain), "\u001b\\[\\d+m", "").Should().Be(plain);
        }
    }

    [Fact]
    public void A_reading_of_nothing_says_so() => ReadingSheet.Of(new(new("a", "x")), 80, false, false).Should().Contain("Nothing was read");

    [Fact]
    public void What_could_not_be_settled_is_told_with_its_code() =>
        ReadingSheet.Of(new(new("a", "x")) { Problems = [ProblemTexts.NoMainText()] }, 80, false, false).Should().Contain("Unsettled\n   READ-010  No main text");
}
