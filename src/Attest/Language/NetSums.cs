using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attest.Language;

/// <summary>Products of rows of small whole numbers with weights, summed in 32 bits: the work of the parser's net. Whole numbers, so that every machine gives the same.</summary>
/// <remarks>Inputs come in groups of 32 bits. Weights lie in blocks of eight outputs; in a block, for each group of inputs, the group's weights for each output side by side.</remarks>
internal static unsafe class NetSums
{
    /// <summary>Outputs of a block.</summary>
    public const int Block = 8;

    /// <summary>Rows that are summed at once: row counts are rounded up to it.</summary>
    public const int Rows = 4;

    /// <summary>The most that a weight of a product of bytes can be.</summary>
    public const int MostWeight = 64;

    /// <summary>Where the weight of an input for an output lies among the weights of one product, by the number of inputs in a group.</summary>
    public static int Place(int input, int output, int inputs, int group) => (output / Block * inputs * Block) + (input / group * group * Block) + (output % Block * group) + (input % group);

    /// <summary>Sums each row's products for all outputs.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="groups">Groups of a row, an even number.</param>
    /// <param name="rows">How many rows; up to <see cref="Rows"/> - 1 more are read and written.</param>
    /// <param name="reach">How many rows away the rows before and after lie that are inputs too; 0 for a row alone.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="outputs">How many outputs, a multiple of twice <see cref="Block"/>.</param>
    /// <param name="sums">Gets a row of outputs for each row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum<TProduct>(int* from, int groups, int rows, int reach, int* weights, int outputs, int* sums) where TProduct : struct, INetProduct
    {
        var parts = reach > 0 ? 3 : 1;
        var blockStep = parts * groups * Block;
        for (var output = 0; output < outputs; output += 2 * Block, weights += 2 * blockStep)
        {
            for (var row = 0; row < rows; row += Rows)
            {
                Vector256<int> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
                int* a = weights, b = weights + blockStep;
                for (var part = 0; part < parts; part++)
                {
                    var first = from + ((row + (reach > 0 ? (part - 1) * reach : 0)) * groups);
                    int* second = first + groups, third = second + groups, fourth = third + groups;
                    for (var group = 0; group < groups; group += 2, a += 2 * Block, b += 2 * Block)
                    {
                        Vector256<int> a1st = Vector256.Load(a), a2nd = Vector256.Load(a + Block), b1st = Vector256.Load(b), b2nd = Vector256.Load(b + Block);
                        Vector256<int> x = Vector256.Create(first[group]), y = Vector256.Create(first[group + 1]);
                        a0 = TProduct.Add(a0, x, a1st, y, a2nd);
                        b0 = TProduct.Add(b0, x, b1st, y, b2nd);
                        (x, y) = (Vector256.Create(second[group]), Vector256.Create(second[group + 1]));
                        a1 = TProduct.Add(a1, x, a1st, y, a2nd);
                        b1 = TProduct.Add(b1, x, b1st, y, b2nd);
                        (x, y) = (Vector256.Create(third[group]), Vector256.Create(third[group + 1]));
                        a2 = TProduct.Add(a2, x, a1st, y, a2nd);
                        b2 = TProduct.Add(b2, x, b1st, y, b2nd);
                        (x, y) = (Vector256.Create(fourth[group]), Vector256.Create(fourth[group + 1]));
                        a3 = TProduct.Add(a3, x, a1st, y, a2nd);
                        b3 = TProduct.Add(b3, x, b1st, y, b2nd);
                    }
                }

                var to = sums + (row * outputs) + output;
                a0.Store(to);
                b0.Store(to + Block);
                a1.Store(to += outputs);
                b1.Store(to + Block);
                a2.Store(to += outputs);
                b2.Store(to + Block);
                a3.Store(to += outputs);
                b3.Store(to + Block);
            }
        }
    }

    /// <summary>Eight sums in the unit of rows: scaled, the bias added, cut to whole numbers. Each step rounds as IEEE 754 says, so that every machine gives the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Scale(int* sums, float* scale, float* bias) =>
        Vector256.ConvertToInt32Native((Vector256.ConvertToSingle(Vector256.Load(sums)) * Vector256.Load(scale)) + Vector256.Load(bias));

    /// <summary>Sixteen sums in the unit of rows, nothing below 0 or above what a row holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> Positive(int* sums, float* scale, float* bias)
    {
        Vector256<int> most = Vector256.Create((int)TreeNet.Most), none = Vector256<int>.Zero;
        return Vector256.Narrow(Vector256.Min(Vector256.Max(Scale(sums, scale, bias), none), most),
            Vector256.Min(Vector256.Max(Scale(sums + Block, scale + Block, bias + Block), none), most));
    }

    /// <summary>Sixteen numbers of a row as inputs of a product of bytes: a sixteenth, at most 127. Two such products fit 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Inputs(Vector256<short> row)
    {
        var sixteenth = Vector256.Min((row + Vector256.Create((short)8)) >> 4, Vector256.Create((short)sbyte.MaxValue)).AsUInt16();
        return Vector128.Narrow(sixteenth.GetLower(), sixteenth.GetUpper());
    }

    /// <summary>Four bytes from 0 to 127 with four weights of at most <see cref="MostWeight"/>: four such products fit 16 bits.</summary>
    public readonly struct Bytes : INetProduct
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<int> Add(Vector256<int> sum, Vector256<int> inputs, Vector256<int> weights, Vector256<int> nextInputs, Vector256<int> nextWeights)
        {
            if (AvxVnni.IsSupported)
                return AvxVnni.MultiplyWideningAndAdd(AvxVnni.MultiplyWideningAndAdd(sum, inputs.AsByte(), weights.AsSByte()), nextInputs.AsByte(), nextWeights.AsSByte());
            return Pairs(sum, Four(inputs, weights) + Four(nextInputs, nextWeights), Vector256.Create((short)1).AsInt32());
        }

        /// <summary>Products of bytes, neighbours added, in 16 bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<short> Four(Vector256<int> inputs, Vector256<int> weights)
        {
            if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(inputs.AsByte(), weights.AsSByte());
            return (inputs.AsInt16() << 8 >> 8) * (weights.AsInt16() << 8 >> 8) + ((inputs.AsInt16() >> 8) * (weights.AsInt16() >> 8));
        }
    }

    /// <summary>Two 16-bit numbers with two 16-bit weights.</summary>
    public readonly struct Words : INetProduct
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<int> Add(Vector256<int> sum, Vector256<int> inputs, Vector256<int> weights, Vector256<int> nextInputs, Vector256<int> nextWeights) =>
            Pairs(Pairs(sum, inputs.AsInt16(), weights), nextInputs.AsInt16(), nextWeights);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Pairs(Vector256<int> sum, Vector256<short> inputs, Vector256<int> weights)
    {
        if (AvxVnni.IsSupported) return AvxVnni.MultiplyWideningAndAdd(sum, inputs, weights.AsInt16());
        if (Avx2.IsSupported) return sum + Avx2.MultiplyAddAdjacent(inputs, weights.AsInt16());
        var both = inputs.AsInt32();
        return sum + ((both << 16 >> 16) * (weights << 16 >> 16)) + ((both >> 16) * (weights >> 16));
    }
}
