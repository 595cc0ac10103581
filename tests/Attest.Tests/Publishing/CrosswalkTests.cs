using Attest.Publishing;

namespace Attest.Tests.Publishing;

public sealed class CrosswalkTests
{
    private static readonly Crosswalk Crosswalk = new();

    public static IEnumerable<TheoryDataRow<string>> Types() => Codes.All<IncidentType>().ToArray().Select(code => new TheoryDataRow<string>(code));

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_has_one_term_in_every_scheme(string code)
    {
        var terms = Crosswalk.Of(Codes.Parse<IncidentType>(code)).ToArray();
        terms.Select(term => term.Scheme).Should().Equal("acled", "ssa-type", "insecurity-insight", "ucdp", "cameo", "plover", "muc4");
        terms.Should().OnlyContain(term => term.Term.Length > 0);
    }

    [Theory]
    [InlineData("strike.drone", "acled", "Explosions/Remote violence > Air/drone strike", false)]
    [InlineData("looting", "ssa-type", "Removal of health care assets", false)]
    [InlineData("assault", "insecurity-insight", "Health Workers Assaulted", false)]
    [InlineData("abduction", "muc4", "KIDNAPPING", false)]
    [InlineData("clash", "ucdp", "1", true)]
    [InlineData("threat", "cameo", "13 Threaten", false)]
    public void A_type_has_its_term(string code, string scheme, string term, bool lossy) =>
        Crosswalk.Of(Codes.Parse<IncidentType>(code), scheme).Should().BeEquivalentTo(new { Term = term, Lossy = lossy });

    [Fact]
    public void A_term_that_a_scheme_does_not_have_is_lossy()
    {
        foreach (var type in Enum.GetValues<IncidentType>())
            foreach (var term in Crosswalk.Of(type))
                if (term.Term == "none") term.Lossy.Should().BeTrue();
    }

    [Fact]
    public void Targets_of_health_care_have_their_resource() =>
        Crosswalk.Of(TargetKind.HealthTransport).ToArray().Should().Contain(term => term.Scheme == "ssa-resource" && term.Term == "Transport");
}
