using Attest.Language;

namespace Attest.Tests.Language;

public sealed unsafe class NetSumsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Sums_are_those_of_plain_arithmetic_up_to_the_greatest_numbers(int reach)
    {
        const int Inputs = 32, Outputs = 2 * NetSums.Block, Rows = 2 * NetSums.Rows, Edge = 4;
        var parts = reach > 0 ? 3 : 1;
        var rows = new byte[(Rows + (2 * Edge)) * Inputs];
        var weights = new sbyte[parts * Inputs * Outputs];
        var sums = new int[Rows * Outputs];
        int Weight(int part, int input, int output) => ((part + input + output) % 3) switch { 0 => NetSums.MostWeight, 1 => -NetSums.MostWeight, _ => (input % 9) - 4 };
        for (var at = 0; at < rows.Length; at++) rows[at] = (byte)(at % 5 == 0 ? at % 128 : sbyte.MaxValue);
        for (var part = 0; part < parts; part++)
            for (var input = 0; input < Inputs; input++)
                for (var output = 0; output < Outputs; output++)
                    weights[NetSums.Place((part * Inputs) + input, output, parts * Inputs, 4)] = (sbyte)(output == 0 ? NetSums.MostWeight : Weight(part, input, output));

        fixed (byte* row = rows)
        fixed (sbyte* weight = weights)
        fixed (int* sum = sums) NetSums.Sum<NetSums.Bytes>((int*)(row + (Edge * Inputs)), Inputs / 4, Rows, reach, (int*)weight, Outputs, sum);

        for (var row = 0; row < Rows; row++)
        {
            for (var output = 0; output < Outputs; output++)
            {
                var expected = 0;
                for (var part = 0; part < parts; part++)
                    for (var input = 0; input < Inputs; input++)
                        expected += rows[((row + Edge + ((part - (parts / 2)) * reach)) * Inputs) + input] * weights[NetSums.Place((part * Inputs) + input, output, parts * Inputs, 4)];
                sums[(row * Outputs) + output].Should().Be(expected, "row {0}, output {1}", row, output);
            }
        }
    }
}
