using Attest.Places;
using CsCheck;

namespace Attest.Tests.Places;

public sealed class NameFoldTests
{
    [Theory]
    [InlineData("Deir ez-Zor", "Deir Ez Zor")]
    [InlineData("Ma‘arrat an Nu‘mān", "Ma'arrat an-Numan")]
    [InlineData("Şırnak", "Sirnak")]
    [InlineData("Al Ḩasakah", "al-hasakah")]
    [InlineData("Kamışlı", "KAMISLI")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Харків", "ХАРКІВ")]
    public void Spellings_of_one_name_have_one_key(string one, string other) => NameFold.Of(one).Should().Be(NameFold.Of(other));

    [Theory]
    [InlineData("Homs", "Hama")]
    [InlineData("حلب", "حمص")]
    public void Other_names_have_other_keys(string one, string other) => NameFold.Of(one).Should().NotBe(NameFold.Of(other));

    [Fact]
    public void A_key_carried_on_from_part_to_part_is_the_key_of_the_whole() =>
        Gen.Select(Gen.String, Gen.String).Sample((first, second) => NameFold.Finish(NameFold.Append(NameFold.Append(NameFold.Seed, first), second)) == NameFold.Of(first + second));

    [Fact]
    public void The_letters_of_a_name_have_its_key() => Gen.String.Sample(name => NameFold.Of(NameFold.Letters(name)) == NameFold.Of(name));

    [Fact]
    public void Folding_never_changes_what_is_folded() => Gen.String.Sample(name =>
    {
        var copy = new string(name);
        NameFold.Of(name);
        return copy == name;
    });
}
