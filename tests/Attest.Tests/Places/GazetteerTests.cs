using Attest.Archive.Gazetteers;
using Attest.Cli.Commands;
using Attest.Places;

namespace Attest.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly Atlas Atlas = AtlasBuilder.Build();

    [Fact]
    public void The_asset_holds_what_the_sources_have()
    {
        Gazetteer.Default.Count.Should().BeGreaterThan(200_000);
        var place = Gazetteer.Default.ById(173377);
        Atlas.ToPlace(place).Should().BeEquivalentTo(new { Name = "Al Qāmishlī", GazetteerId = "173377", Country = "SY", Admin1 = "Al-Hasakah", Kind = PlaceKind.Settlement });
        Gazetteer.Default.ById(1).Should().Be(-1);
    }

    [Theory]
    [InlineData("Qamishlo", "Al Qāmishlī")]
    [InlineData("القامشلي", "Al Qāmishlī")]
    [InlineData("Hol Camp", "Al-Hol camp")]
    [InlineData("Kiev", "Kyiv")]
    public void A_name_is_found_in_any_spelling_the_lists_have(string name, string place) => new GazetteerSearch(Atlas).Find(name, null)[0].Place.Name.Should().Be(place);

    [Fact]
    public void What_is_only_written_alike_is_proposed_and_not_found()
    {
        var search = new GazetteerSearch(Atlas);
        search.Find("Kamshli", "SY").Should().BeEmpty();
        search.Propose("Kamshli", "SY").Select(match => match.Place.Name).Should().Contain("Al Qāmishlī");
    }

    [Fact]
    public void No_word_of_the_list_of_words_is_lost_in_the_search()
    {
        (Gazetteer.Default.Word(NameFold.Of("table")) & WordFlags.LevelMask).Should().BeInRange(1, 4);
        (Gazetteer.Default.Word(NameFold.Of("Mary")) & WordFlags.FirstName).Should().NotBe(0);
        Gazetteer.Default.Word(NameFold.Of("xqzzvw")).Should().Be(0);
    }

    [Theory]
    [InlineData("name,lat,lon,type,country,pcode\n\"Umm, Zaytun\",36.9,41.2,village,SY,C1\n", "Umm, Zaytun", "C1", PlaceKind.Settlement)]
    [InlineData("admin1Name_en;admin2Name_en;admin2Pcode;Latitude;Longitude\nAl-Hasakeh;Quamishli;SY0802;37,03;41,2\n", "Quamishli", "SY0802", PlaceKind.Admin2)]
    [InlineData("3\tTell X\tTell X\tTall X\t36.1\t40.2\tS\tCMP\tSY\t\t01\t\t\t\t10\t\t\tAsia/Damascus\t2020-01-01\n", "Tell X", "3", PlaceKind.Camp)]
    public void Tables_of_places_are_read(string table, string name, string id, PlaceKind kind)
    {
        var entry = GazetteerImport.Read(new StringReader(table), "SY", out var skipped).Should().ContainSingle().Subject;
        skipped.Should().BeEmpty();
        entry.Should().BeEquivalentTo(new { Name = name, Id = id, Kind = kind, Country = "SY" });
    }

    [Theory]
    [InlineData("a,b\n1,2\n", 1)]
    [InlineData("name,lat,lon\nX,95,10\nY,5,10\n", 2)]
    public void What_gives_no_place_is_skipped_with_its_line(string table, int line)
    {
        GazetteerImport.Read(new StringReader(table), null, out var skipped);
        skipped.Should().ContainSingle().Which.Line.Should().Be(line);
    }

    [Fact]
    public void A_users_file_keeps_places_and_takes_each_once()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "gazetteer.tsv");
        GazetteerEntry entry = new("Umm\tZaytun", 36.9, 41.2, PlaceKind.Camp) { Id = "C1", Country = "SY", OtherNames = ["Om Zeitoun", "Umm Zeitun"] };
        GazetteerFile.Add(path, [entry, entry]).Should().Be(1);
        GazetteerFile.Read(path).Should().ContainSingle().Which.Should().BeEquivalentTo(entry with { Name = "Umm Zaytun" });
        Directory.Delete(Path.GetDirectoryName(path)!, true);
    }

    [Fact]
    public void The_command_shows_what_a_name_may_be()
    {
        var output = new StringWriter { NewLine = "\n" };
        GazetteerCommand.Find("Qamishlo", null, [], output).Should().Be(0);
        output.ToString().Should().Contain("looked up as \"qamishlo\"").And.Contain("Al Qāmishlī (Al-Hasakah, SY) settlement").And.Contain("id 173377");
    }
}
