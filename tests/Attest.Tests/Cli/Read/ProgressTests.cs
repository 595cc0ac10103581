using Attest.Cli.Read;

namespace Attest.Tests.Cli.Read;

public sealed class ProgressTests
{
    [Fact]
    public void The_line_tells_how_many_how_fast_and_how_long_still() =>
        Progress.Line(1500, 250, 1000, TimeSpan.FromSeconds(10)).Should().Be("1,500 reports read, 150 a second, 25 %, about 0:30 left");

    [Fact]
    public void Without_a_known_size_no_time_left_is_told() => Progress.Line(20, 250, null, TimeSpan.FromSeconds(10)).Should().Be("20 reports read, 2 a second");
}
