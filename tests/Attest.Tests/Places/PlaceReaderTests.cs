using Attest.Language;
using Attest.Places;
using Attest.Testing;

namespace Attest.Tests.Places;

public sealed class PlaceReaderTests
{
    private static readonly LanguageReader Language = new();
    private static readonly PlaceReader Places = new();

    [Theory]
    [InlineData("A shell fell in Kramatorsk, Ukraine.", "Kramatorsk", "Kramatorsk", 1)]
    [InlineData("A shell fell 20 km east of Kramatorsk, Ukraine.", "Kramatorsk", "20 km east of Kramatorsk", 2)]
    [InlineData("A shell fell in the countryside of Idlib, Syria.", "Idlib", "the countryside of Idlib", 2)]
    [InlineData("A shell fell on the outskirts of Idlib, Syria.", "Idlib", "the outskirts of Idlib", 2)]
    [InlineData("A shell fell near Idlib, Syria.", "Idlib", "near Idlib", 2)]
    [InlineData("Shells fell in northeastern Syria.", "Syria", "northeastern Syria", 5)]
    [InlineData("Shells fell across Syria.", "Syria", "Syria", 6)]
    [InlineData("Farmers across Aleppo Governorate in Syria lost their crops.", "Aleppo Governorate", "Aleppo Governorate", 4)]
    [InlineData("Deputies in Butler County, Ohio, found the car.", "Butler County", "Butler County", 3)]
    [InlineData("A tanker burned in the Red Sea.", "Red Sea", "Red Sea", 7)]
    [InlineData("Fighters crossed the Nuba Mountains in Sudan.", "Nuba Mountains", "Nuba Mountains", 5)]
    public void The_words_around_a_name_give_its_phrase_and_its_precision(string text, string name, string phrase, int precision)
    {
        var document = Read(text);
        var mention = Places.Read(document).Mentions.First(m => m.Name.Passage.Text == name);
        document.Text(mention.Phrase).ToString().Should().Be(phrase);
        mention.Precision.Should().Be(precision);
    }

    [Fact]
    public void Only_a_direction_gives_precision_and_no_coordinates()
    {
        var reading = Places.Read(Read("Fighting was reported in the north on Monday."));
        reading.Mentions.Should().BeEmpty();
        var part = reading.Parts.Should().ContainSingle().Subject;
        part.Name.Place.Should().BeNull();
        part.Name.Passage.Text.Should().Be("the north");
        part.Precision.Should().Be(5);
    }

    [Fact]
    public void A_name_of_no_gazetteer_is_kept_without_a_place()
    {
        var mention = Places.Read(Read("Gunmen burned the village of Dar Umbati.")).Mentions.Should().ContainSingle().Subject;
        mention.Name.Place.Should().BeNull();
        mention.Precision.Should().BeNull();
    }

    [Fact]
    public void A_users_own_place_is_found_and_keeps_its_id()
    {
        var own = new PlaceReader([new("Dar Umbati", 13.5, 24.1, PlaceKind.Settlement) { Id = "SD0401", Country = "SD", OtherNames = ["Dar Ombati"] }]);
        own.Read(Read("Gunmen burned houses in Dar Ombati.")).Mentions.Should().ContainSingle().Which.Name.Place!.GazetteerId.Should().Be("SD0401");
    }

    [Fact]
    public void Resolving_does_not_depend_on_the_order_of_the_paragraphs()
    {
        string[] paragraphs =
        [
            "Convoys left Misrata for Tripoli at dawn.", "Doctors in Springfield sent aid.", "Clinics in Zawiya closed, officials in Libya said.", "A man from Columbus, Ohio, was held.",
            "Shells fell on Homs and Hama in Syria.", "Nurses in Valencia asked for help.",
        ];
        var expected = Resolved(paragraphs);
        foreach (var shift in Enumerable.Range(1, paragraphs.Length - 1))
            Resolved([.. paragraphs.Skip(shift), .. paragraphs.Take(shift)]).Should().Equal(expected);
        Resolved([.. paragraphs.Reverse()]).Should().Equal(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 Syria \udfff")]
    [InlineData("A A A A A A A A A A A A A A A A A A A A A A")]
    [InlineData("Al-al-al-al-al-Al-Al-Al-Al-Al")]
    [InlineData("of of Of OF the The THE , , ( (")]
    public void Any_text_is_read(string text)
    {
        foreach (var mention in Places.Read(Read(text)).Mentions) text.Substring(mention.Name.Passage.Start, mention.Name.Passage.Length).Should().Be(mention.Name.Passage.Text);
    }

    [Fact]
    public void Hostile_lengths_are_read_in_time_that_grows_with_the_text()
    {
        foreach (var text in (string[])[string.Concat(Enumerable.Repeat("Paris London ", 20_000)), string.Concat(Enumerable.Repeat("SAN ", 40_000)), string.Concat(Enumerable.Repeat("Paris, ", 20_000)), new string('A', 1_000_000)])
            Places.Read(Read(text)).Mentions.Length.Should().BeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Names_never_overlap_and_stand_in_the_order_of_the_text()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("tests", "corpus", "places"), "*.corpus.txt"))
        {
            var end = 0;
            foreach (var mention in Places.Read(Read(File.ReadAllText(file))).Mentions)
            {
                mention.Span.First.Should().BeGreaterThanOrEqualTo(end);
                mention.Phrase.Contains(mention.Span).Should().BeTrue();
                end = mention.Span.End;
            }
        }
    }

    private static List<string> Resolved(string[] paragraphs) =>
        [.. Places.Read(Read(string.Join("\n\n", paragraphs))).Mentions.Select(m => $"{m.Name.Passage.Text} {m.Name.Place?.Latitude} {m.Name.Place?.Longitude} {m.Name.Alternatives.Count}").Order(StringComparer.Ordinal)];

    private static Document Read(string text) => Language.Read(ReportBuilder.Of(text));
}
