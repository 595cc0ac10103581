namespace Attest.Tests;

public sealed class PassageTests
{
    [Fact]
    public void A_passage_is_the_substring_it_names() => new Passage("The clinic was hit.", 4, 10).Text.Should().Be("clinic");
}
