using Attest.Lexicons;
using CsCheck;

namespace Attest.Tests.Lexicons;

/// <summary>The project's own table of words holds what the framework's holds.</summary>
public sealed class WordMapTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds() =>
        Gen.Select(Gen.Frequency((1, Gen.ULong[0, 20]), (1, Gen.ULong)), Gen.Int).Array[0, 300].Sample(pairs =>
        {
            var expected = new Dictionary<ulong, int>();
            var map = new WordMap<int>();
            var words = new WordSet();
            foreach (var (key, value) in pairs)
            {
                expected[key] = value;
                map[key] = value;
                words.Add(key);
            }

            map.Count.Should().Be(expected.Count);
            words.Should().Equal(expected.Keys.Order());
            foreach (var (key, value) in expected) map[key].Should().Be(value);
            for (var absent = 21UL; absent < 60; absent++) map.ContainsKey(absent).Should().Be(expected.ContainsKey(absent));
        }, iter: 200);
}
