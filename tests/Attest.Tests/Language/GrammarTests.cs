using Attest.Language;
using Attest.Testing;

namespace Attest.Tests.Language;

/// <summary>Who does what to whom, on sentences whose trees are plain.</summary>
public sealed class GrammarTests
{
    private static readonly LanguageReader Reader = new();

    [Theory]
    [InlineData("Gunmen killed two nurses.", "killed", "Gunmen", "nurses")]
    [InlineData("Two nurses were killed by gunmen.", "killed", "gunmen", "nurses")]
    [InlineData("A clinic hit by rockets had closed.", "hit", "rockets", "clinic")]
    [InlineData("Soldiers who raided the clinic took the medicine.", "raided", "Soldiers", "clinic")]
    [InlineData("Gunmen stormed the office and killed a guard.", "killed", "Gunmen", "guard")]
    [InlineData("The militia threatened to burn the school.", "burn", "militia", "school")]
    [InlineData("The clinic was hit on Monday.", "hit", null, "clinic")]
    public void Who_and_whom(string text, string verb, string? agent, string? undergoer)
    {
        var document = Reader.Read(ReportBuilder.Of(text));
        var at = Find(document, verb);
        Word(document, Grammar.Agent(document, at)).Should().Be(agent);
        Word(document, Grammar.Undergoer(document, at)).Should().Be(undergoer);
    }

    [Theory]
    [InlineData("The clinic was not hit.", "hit", true)]
    [InlineData("Nobody was killed.", "killed", true)]
    [InlineData("No people were killed.", "killed", true)]
    [InlineData("The clinic was hit.", "hit", false)]
    public void Denied(string text, string verb, bool negated)
    {
        var document = Reader.Read(ReportBuilder.Of(text));
        Grammar.IsNegated(document, Find(document, verb)).Should().Be(negated);
    }

    [Theory]
    [InlineData("The army will attack the town.", "attack", "Future", false)]
    [InlineData("The army attacked the town.", "attacked", "Past", false)]
    [InlineData("The army has attacked the town.", "attacked", "Past", false)]
    [InlineData("The army attacks the town.", "attacks", "Present", false)]
    [InlineData("The army could attack the town.", "attack", "None", true)]
    public void Tense_and_condition(string text, string verb, string tense, bool conditional)
    {
        var document = Reader.Read(ReportBuilder.Of(text));
        var at = Find(document, verb);
        Grammar.TenseOf(document, at).ToString().Should().Be(tense);
        Grammar.IsConditional(document, at).Should().Be(conditional);
    }

    [Fact]
    public void Noun_phrases_are_as_wide_as_asked_for()
    {
        var document = Reader.Read(ReportBuilder.Of("The new clinic in the town that was hit has closed."));
        var clinic = Find(document, "clinic");
        var narrow = Phrases.NounPhrase(document, clinic);
        document.Text(narrow).ToString().Should().Be("The new clinic");
        document.Text(Phrases.Core(document, narrow)).ToString().Should().Be("new clinic");
        document.Text(Phrases.NounPhrase(document, clinic, prepositional: true)).ToString().Should().StartWith("The new clinic in the town");
    }

    [Fact]
    public void Coordinated_words_are_found_together()
    {
        var document = Reader.Read(ReportBuilder.Of("Gunmen killed a nurse, two doctors and a driver."));
        Span<int> found = stackalloc int[8];
        var count = Phrases.Conjuncts(document, Find(document, "nurse"), found);
        found[..count].ToArray().Select(token => document[token].ToString()).Should().Equal("nurse", "doctors", "driver");
    }

    private static int Find(Document document, string word) => Enumerable.Range(0, document.Count).First(token => document[token].ToString() == word);

    private static string? Word(Document document, int token) => token < 0 ? null : document[token].ToString();
}
