using Attest.Language;

namespace Attest.Tests.Language;

/// <summary>The classes of words that the build laid beside the program.</summary>
public sealed class WordClassesTests
{
    private static readonly LanguageReader Reader = new();

    [Theory]
    [InlineData("rebels", "guerrillas")]
    [InlineData("lieutenant", "colonel")]
    [InlineData("killed", "wounded")]
    public void Like_words_share_a_class(string one, string other) => Class(one, 0).Should().Be(Class(other, 0)).And.NotBe(0);

    [Fact]
    public void Unlike_words_do_not() => Class("rebels", 1).Should().NotBe(Class("hospital", 1));

    [Fact]
    public void A_word_that_nobody_knows_has_none() => WordClasses.Default.Of(Reader.Read(new("t", "Zzyxqwv")), 0).Should().Be(0);

    [Theory]
    [InlineData(0, 128)]
    [InlineData(1, 512)]
    [InlineData(2, 2048)]
    public void Each_class_has_a_name(int level, int count) => WordClasses.Default.Names(level).Should().HaveCount(count).And.OnlyHaveUniqueItems();

    private static int Class(string word, int level) => WordClasses.At(WordClasses.Default.Of(Reader.Read(new("t", word)), 0), level);
}
