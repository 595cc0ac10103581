using Attest.Testing;

namespace Attest.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void A_missing_golden_output_says_how_to_write_it() =>
        FluentActions.Invoking(() => Snapshot.Match("anything", "none/such")).Should().Throw<SnapshotException>().WithMessage("*ATTEST_UPDATE=1*");
}
