using Attest.Language;
using Attest.Testing;
using CsCheck;

namespace Attest.Tests.Language;

/// <summary>Whatever a text holds, its tokens lie in it in order, its trees are trees, and the time is linear.</summary>
public sealed class LanguageReaderTests
{
    private static readonly LanguageReader Reader = new();

    private static readonly string[] Pieces =
    [
        "The clinic ", "was hit ", "by gunmen", ". ", "\n\n", "\n", "“", "”", "\"", "'", "n't", "(", ")", "[", "]]]", "U.S. ", "3.5", "10-15", "1,2,3", "$5", "…", "!!!", "http://", "a@b.c", "www.", "-", "--",
        "\u200B", "\u00AD", "\uFEFF", "\uD800", "\uDC00", "😀", "عيادة", "诊所", "é", "e\u0301", "\t", "\r\n", "\0", "\u0007", ".", ",", ":", "/", "&", "_", "#", "ALL CAPS TEXT HERE ", "Ⅷ", "ﷺ", "'72", "%",
        "the men ", "who ", "which ", "and ", "killed ", "accused ", "he said", ", ", "according to ", "including ", "her sons ", "had been ", "were ", "on the road ", "two nurses ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]);

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Piece.Array[0, 60].Select(pieces => string.Concat(pieces)));

    [Fact]
    public void Whatever_a_text_holds_it_is_read() => Text.Sample(text => Check(Reader.Read(ReportBuilder.Of(text))), iter: 2000);

    [Theory]
    [InlineData("a", 10_000_000)]
    [InlineData("(", 1_000_000)]
    [InlineData("\"", 1_000_000)]
    [InlineData("[a] ", 200_000)]
    [InlineData("\u200B", 1_000_000)]
    [InlineData("<lone>", 300_000)]
    [InlineData("“”", 300_000)]
    [InlineData("\0\u0007\u001F", 300_000)]
    [InlineData("عيادة ", 60_000)]
    [InlineData("عيادةclinic诊所", 20_000)]
    [InlineData("1,", 500_000)]
    [InlineData("a-", 500_000)]
    [InlineData("a.", 500_000)]
    [InlineData("A'", 300_000)]
    [InlineData("x@", 300_000)]
    [InlineData("http://", 100_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("- ", 100_000)]
    [InlineData("he said ", 40_000)]
    [InlineData("THE ", 60_000)]
    [InlineData("two dozen ", 40_000)]
    public void Huge_and_monotonous_texts_take_linear_time(string piece, int times)
    {
        // Attributes are kept as UTF-8, which has no lone surrogates.
        var text = string.Concat(Enumerable.Repeat(piece.Replace("<lone>", "\uD800", StringComparison.Ordinal), times));
        Check(Reader.Read(ReportBuilder.Of(text)));
    }

    [Fact]
    public void The_same_text_gives_the_same_arrays_on_every_thread()
    {
        var report = ReportBuilder.Of("A clinic in Arvale was hit on Monday, killing two nurses, officials said. “We saw it,” said Marta Keel.");
        var expected = Print(Reader.Read(report));
        Parallel.For(0, 64, _ => Print(Reader.Read(report)).Should().Be(expected));
    }

    [Theory]
    [InlineData("At least two dozen people fled.", "At least two dozen", 24, 24, null)]
    [InlineData("Up to 7 people fled.", "Up to 7", 0, null, 7)]
    [InlineData("Two or three people fled.", "Two or three", 2, null, 3)]
    [InlineData("Between 10 and 15 people fled.", "Between 10 and 15", 10, null, 15)]
    [InlineData("Some 1,200 people fled.", "Some 1,200", 1080, 1200, 1320)]
    [InlineData("Dozens of people fled.", "Dozens of", 24, null, 99)]
    [InlineData("Half a million people fled.", "Half a million", 500000, 500000, 500000)]
    [InlineData("Twenty-five people fled.", "Twenty-five", 25, 25, 25)]
    [InlineData("Three hundred and twelve people fled.", "Three hundred and twelve", 312, 312, 312)]
    [InlineData("1.5 million people fled.", "1.5 million", 1500000, 1500000, 1500000)]
    [InlineData("Nearly 70 people fled.", "Nearly 70", 63, 70, 70)]
    [InlineData("A family of five fled.", "A family of five", 0, 5, 5)]
    [InlineData("Several people fled.", "Several", 3, null, 9)]
    [InlineData("No fewer than 12 people fled.", "No fewer than 12", 12, 12, null)]
    public void Numbers_have_bounds(string text, string words, int? low, int? best, int? high)
    {
        var document = Reader.Read(ReportBuilder.Of(text));
        document.Numbers.Should().ContainSingle().Which.Count(document).Should().Be(new PeopleCount(low, best, high, words));
    }

    [Theory]
    [InlineData("A 34-year-old nurse fled.", NumberKind.Age)]
    [InlineData("He paid $500 to leave.", NumberKind.Money)]
    [InlineData("About 40 percent of them fled.", NumberKind.Percent)]
    [InlineData("It was the third attack.", NumberKind.Ordinal)]
    [InlineData("The clinic opened in 2019.", NumberKind.Figure)]
    [InlineData("It began at 10:30 on Monday.", NumberKind.Figure)]
    public void What_counts_nobody_is_told_apart(string text, object kind) =>
        Reader.Read(ReportBuilder.Of(text)).Numbers.Should().ContainSingle().Which.Kind.Should().Be((NumberKind)kind);

    [Theory]
    [InlineData("The Farm Workers Union (FWU) met.", "FWU", "Farm Workers Union")]
    [InlineData("The River Liberation Front [RLF] met.", "RLF", "River Liberation Front")]
    [InlineData("The FWU (Farm Workers Union) met.", "FWU", "Farm Workers Union")]
    public void Acronyms_are_found_with_their_long_forms(string text, string acronym, string longForm)
    {
        var document = Reader.Read(ReportBuilder.Of(text));
        var found = document.Acronyms.Should().ContainSingle().Subject;
        document[found.Short].ToString().Should().Be(acronym);
        document.Text(found.Long).ToString().Should().EndWith(longForm);
    }

    private static void Check(Document document)
    {
        var at = 0;
        for (var token = 0; token < document.Count; token++)
        {
            if (document.Starts[token] < at || document.Ends[token] <= document.Starts[token]) Assert.Fail($"token {token} overlaps or is empty");
            at = document.Ends[token];
        }

        at.Should().BeLessThanOrEqualTo(document.Source.Length);
        for (var sentence = 0; sentence < document.SentenceCount; sentence++) CheckTree(document, document.SentenceTokens(sentence));
    }

    private static void CheckTree(Document document, TokenSpan sentence)
    {
        var roots = 0;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var head = document.Heads[token];
            if (head < 0) roots++;
            else if (!sentence.Contains(head)) Assert.Fail($"token {token} has its head outside its sentence");
            var (above, steps) = (token, 0);
            while (above >= 0 && steps++ <= sentence.Length) above = document.Heads[above];
            if (above >= 0) Assert.Fail($"the heads of token {token} go round in a ring");
        }

        if (roots != 1) Assert.Fail($"the sentence from token {sentence.First} has {roots} roots");
    }

    private static string Print(Document document) =>
        string.Join(' ', Enumerable.Range(0, document.Count).Select(token => $"{document[token]}/{document[token].Xpos}/{document[token].Lemma}/{document.Heads[token]}/{document.Relations[token]}"));
}
