using Attest.Actors;

namespace Attest.Tests.Actors;

public sealed class ActorLexiconTests
{
    private static readonly ActorLexicon Lexicon = new();

    [Theory]
    [InlineData("TR", "state-forces", "Turkish Armed Forces")]
    [InlineData("TD", "state-forces", "Chadian armed forces")]
    [InlineData("TD", "police", "Chadian police")]
    [InlineData("TD", "state", "Chad")]
    [InlineData("IQ", "state-forces", "Iraqi Security Forces")]
    [InlineData("SY", "state", "Syrian government")]
    public void A_body_told_by_its_state_has_the_name_that_is_known(string country, string body, string name) =>
        Lexicon.BodyOf(country, Lexicon.Class(body)).Should().Be(name);

    [Theory]
    [InlineData("police", ActorKind.Police, true, true)]
    [InlineData("group", ActorKind.NonStateArmedGroup, false, true)]
    [InlineData("governing-group", ActorKind.NonStateArmedGroup, true, true)]
    [InlineData("organisation", ActorKind.Unidentified, false, false)]
    public void A_class_says_what_a_body_is(string code, ActorKind acts, bool governs, bool armed) =>
        Lexicon.Class(code).Should().BeEquivalentTo(new { Acts = acts, Governs = governs, Armed = armed });
}
