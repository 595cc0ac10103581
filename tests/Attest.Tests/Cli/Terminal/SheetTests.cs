using Attest.Cli.Terminal;

namespace Attest.Tests.Cli.Terminal;

public sealed class SheetTests
{
    [Fact]
    public void Words_wrap_under_themselves()
    {
        var sheet = new Sheet(30, colour: false);
        sheet.Field("When", 8, "Sunday 28 January 2024, in the early morning");
        sheet.ToString().Should().Be("When    Sunday 28 January\n        2024, in the early\n        morning\n");
    }

    [Fact]
    public void A_box_is_as_wide_as_the_terminal_whatever_stands_in_it()
    {
        var sheet = new Sheet(40, colour: false);
        sheet.Open(new Words("Shelling", Ink.Strong), " · occurred, and recalled as background of it all");
        sheet.Field("Who", 8, new Words("東部旅団と北部旅団の連合部隊の兵士たち", Ink.Strong), new Words(", accused", Ink.Voice));
        sheet.Field("", 8, new string('x', 70));
        sheet.Close();
        sheet.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Cells.Of(line)).Should().AllBeEquivalentTo(40);
    }

    [Fact]
    public void Long_words_are_cut_and_short_lines_end_with_an_ellipsis()
    {
        var sheet = new Sheet(20, colour: false);
        sheet.Brief("", 2, 2, "one two three four five six seven eight");
        sheet.ToString().Should().Be("  one two three four\n  five six seven …\n");
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        static string Draw(bool colour)
        {
            var sheet = new Sheet(40, colour);
            sheet.Open(new Words("Shelling", Ink.Strong));
            sheet.Field(new("Who", Ink.Faint), 8, new Words("the army", Ink.Voice), " said ", new Words("so", Ink.Open));
            sheet.Close();
            return sheet.ToString();
        }

        System.Text.RegularExpressions.Regex.Replace(Draw(true), "\u001b\\[\\d+m", "").Should().Be(Draw(false));
        Draw(true).Should().Contain("\u001b[");
    }

    [Fact]
    public void Control_characters_of_a_report_do_not_reach_the_terminal()
    {
        var sheet = new Sheet(40, colour: false);
        sheet.Field("", 0, "a\u001b[31mb\u0007");
        sheet.ToString().Should().NotContain("\u001b").And.NotContain("\u0007");
    }

    [Fact]
    public void Punctuation_of_the_next_ink_joins_the_word_before_it()
    {
        var sheet = new Sheet(40, colour: false);
        sheet.Field("", 0, new Words("Kosti", Ink.Strong), ", Sudan", new Words(" · near", Ink.Faint));
        sheet.ToString().Should().Be("Kosti, Sudan · near\n");
    }
}
