using Attest.Testing.Corpus;

namespace Attest.Tests.Corpus;

public sealed class CorpusReaderTests
{
    private const string Clinic = """
        == a clinic
        # why: the plainest case
        published: 2026-03-12
        title: Clinic hit
        > The clinic was hit.
        >> Nobody slept.
        > Residents said so.
        --
        incident: attack occurred
        no victim
        incidents: 1
        facilities: 2
        no time
        """;

    [Fact]
    public void A_case_has_its_name_its_head_its_texts_and_what_it_expects()
    {
        var it = CorpusFile.Parse("x.corpus.txt", Clinic).Should().ContainSingle().Subject;
        it.Should().BeEquivalentTo(new { Name = "a clinic", Why = "the plainest case", Published = "2026-03-12", Title = "Clinic hit", Open = false, Line = 1 });
        it.Inputs.Select(input => input.Text).Should().Equal("The clinic was hit.\n\nNobody slept.", "Residents said so.");
        it.Expectations.Should().Equal(
            new CorpusExpectation(9, "incident", ExpectationKind.Item, "attack occurred"),
            new CorpusExpectation(10, "victim", ExpectationKind.None, ""),
            new CorpusExpectation(11, "incident", ExpectationKind.Count, "1"),
            new CorpusExpectation(12, "facility", ExpectationKind.Count, "2"),
            new CorpusExpectation(13, "time", ExpectationKind.None, ""));
    }

    [Fact]
    public void Cases_of_a_never_file_need_no_expectation_of_their_own() =>
        CorpusFile.Parse("x.never.txt", "# never: incidents, claims\n\n== calm\n> It rained.\n").Single().Expectations.Select(line => (line.Key, line.Kind))
            .Should().Equal(("incident", ExpectationKind.None), ("claim", ExpectationKind.None));

    [Fact]
    public void An_open_case_says_so_in_its_name() => CorpusFile.Parse("x", "== later (open)\n> A.\n--\nincidents: 9\n").Single().Should().BeEquivalentTo(new { Name = "later", Open = true });

    [Theory]
    [InlineData("> text\n", "x:1")]
    [InlineData("== a\n--\nincidents: 1\n", "x:1")]
    [InlineData("== a\n> text\n", "x:1")]
    [InlineData("== a\n> text\n--\nnonsense\n", "x:4")]
    [InlineData("== a\npublisht: 2026\n> text\n", "x:2")]
    public void A_file_that_is_not_in_the_form_is_refused_with_its_line(string text, string where) =>
        FluentActions.Invoking(() => CorpusFile.Parse("x", text)).Should().Throw<FormatException>().WithMessage(where + ":*");

    [Theory]
    [InlineData("clinic health.clinic", true)]
    [InlineData("CLINIC", true)]
    [InlineData("health.clinic clinic", false)]
    [InlineData("clin", false)]
    [InlineData("", true)]
    public void A_line_holds_words_in_their_order(string words, bool holds) =>
        new ProjectedItem("target", null, "the clinic, health.clinic damaged", null).Holds(words).Should().Be(holds);

    [Fact]
    public void Tokens_must_stand_side_by_side()
    {
        var tokens = new ProjectedItem("tokens", null, "The clinic was n't hit .", null) { Run = true };
        tokens.Holds("was n't hit").Should().BeTrue();
        tokens.Holds("was hit").Should().BeFalse();
    }

    [Fact]
    public void A_failure_names_file_line_expected_and_got()
    {
        var it = CorpusFile.Parse("x.corpus.txt", "== a\n> It rained.\n--\nincident: shelling\nlanguage: xx\n").Single();
        var failures = new CorpusReader(new()).Check(it);
        failures[0].ToString().Should().Be("x.corpus.txt:4\n  read:     It rained.\n  expected: incident: shelling\n  got:      nothing");
    }
}
