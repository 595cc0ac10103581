namespace Attest.Tests.Contract;

/// <summary>Reports far longer than any desk reads, made of one sentence: they are read to the end, each sentence like the one before.</summary>
public sealed class LongReportTests
{
    private const int Characters = 150_000;

    [Theory]
    [InlineData("The army said the town was hit. ")]
    [InlineData("Two people were killed in the town. ")]
    [InlineData("Two people were killed in an airstrike on a hospital, the ministry said. ")]
    [InlineData("“We were hit,” he said. “They came at night.” “Nobody was there.” ")]
    [InlineData("He was hit. ")]
    [InlineData("The group denied it. ")]
    public void One_sentence_over_and_over_is_read_to_the_end(string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, Characters / sentence.Length));
        var reading = Samples.Reader.Read(new("long", text));
        PassageChecks.Check(reading);
        var half = Samples.Reader.Read(new("half", text[..(text.Length / sentence.Length / 2 * sentence.Length)]));
        reading.Claims.Count.Should().BeInRange(2 * half.Claims.Count - 8, 2 * half.Claims.Count + 8);
    }
}
