using System.Text.Json;
using Attest.Testing;

namespace Attest.Tests.Contract;

public sealed class ContractTests
{
    private static readonly JsonSchema Schema = JsonSchema.Open(Repository.Path("docs", "reference", "reading.schema.json"));

    public static IEnumerable<TheoryDataRow<string>> SampleIds() => Samples.Reports.Select(report => new TheoryDataRow<string>(report.Id));

    [Theory]
    [MemberData(nameof(SampleIds))]
    public void Every_reading_of_a_sample_is_valid_by_the_schema(string id)
    {
        var reading = Samples.Readings.Single(it => it.Report.Id == id);
        Schema.Check(JsonDocument.Parse(Samples.Json(reading)).RootElement).Should().BeEmpty();
        Schema.Check(JsonDocument.Parse(Samples.Json(reading, explain: true)).RootElement).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SampleIds))]
    public void Every_passage_is_the_substring_it_names(string id) => PassageChecks.Check(Samples.Readings.Single(it => it.Report.Id == id));

    [Theory]
    [MemberData(nameof(SampleIds))]
    public void Keys_are_unique_and_every_key_that_is_named_is_there(string id)
    {
        var reading = Samples.Readings.Single(it => it.Report.Id == id);
        string[] incidents = [.. reading.Incidents.Select(it => it.Key)], claims = [.. reading.Claims.Select(it => it.Id)], facilities = [.. reading.Facilities.Select(it => it.Key)];
        incidents.Should().OnlyHaveUniqueItems();
        claims.Should().OnlyHaveUniqueItems();
        facilities.Should().OnlyHaveUniqueItems();
        reading.Claims.SelectMany(it => it.About).Should().BeSubsetOf(incidents);
        reading.Incidents.SelectMany(it => it.Claims).Should().BeSubsetOf(claims);
        reading.Incidents.SelectMany(it => it.Perpetrators.SelectMany(p => p.HeldBy).Concat(it.Targets.SelectMany(t => t.HeldBy)).Concat(it.Victims.SelectMany(v => v.HeldBy))).Should().BeSubsetOf(claims);
        reading.Incidents.SelectMany(it => it.Targets).Select(it => it.FacilityKey).OfType<string>().Should().BeSubsetOf(facilities);
        foreach (var incident in reading.Incidents)
        {
            string[] victims = [.. incident.Victims.Select(it => it.Key)];
            victims.Should().OnlyHaveUniqueItems();
            incident.Victims.SelectMany(it => new[] { it.PartOf, it.RivalOf }).OfType<string>().Should().BeSubsetOf(victims);
        }
    }

    [Fact]
    public void The_codes_of_the_schema_are_those_of_the_vocabulary()
    {
        var text = File.ReadAllText(Repository.Path("docs", "reference", "reading.schema.json"));
        foreach (var code in Codes.All<IncidentType>().ToArray().Concat(Codes.All<TargetKind>().ToArray()).Concat(Codes.All<WeaponClass>().ToArray()).Concat(Codes.All<Outcome>().ToArray())
            .Concat(Codes.All<VictimKind>().ToArray()).Concat(Codes.All<Stance>().ToArray()).Concat(Codes.All<ServiceKind>().ToArray()).Concat(Codes.All<SpeakerKind>().ToArray())
            .Concat(Codes.All<ActorKind>().ToArray()).Concat(Codes.All<PerpetratorAttribution>().ToArray()).Concat(Codes.All<PlaceKind>().ToArray()).Concat(Codes.All<ClaimKind>().ToArray()))
            text.Should().Contain($"\"{code}\"");
    }

    [Fact]
    public void The_schema_refuses_what_the_contract_forbids()
    {
        static IReadOnlyList<string> Check(string json) => Schema.Check(JsonDocument.Parse(json).RootElement);
        const string Whole = """{"id":"a","language":null,"published":null,"incidents":[],"claims":[],"facilities":[],"times":[],"places":[],"problems":[]}""";
        Check(Whole).Should().BeEmpty();
        Check(Whole.Replace("\"language\":null", "\"language\":\"\"")).Should().NotBeEmpty();
        Check(Whole.Replace(",\"places\":[]", "")).Should().Equal("$ has no places");
        Check(Whole.Replace("\"times\":[]", "\"times\":[{\"passage\":{\"start\":0,\"end\":1,\"text\":\"x\"},\"type\":\"DAY\",\"value\":\"x\"}]")).Should().ContainSingle().Which.Should().StartWith("$.times[0].type");
        Check(Whole.Replace("\"id\":\"a\"", "\"id\":\"a\",\"score\":1")).Should().Equal("$.score is not in the schema");
    }
}
