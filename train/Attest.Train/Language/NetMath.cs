using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attest.Train.Language;

/// <summary>The arithmetic of training the parser's net. Each number is summed in one fixed order with one rounding a step, so that every machine gives the same.</summary>
internal static class NetMath
{
    /// <summary>Numbers of columns are multiples of it.</summary>
    public const int Columns = 32;

    private const int Lanes = 16;

    /// <summary>Adds a product of matrices: <c>to[r][c] += Σ from[r][i] · by[i][c]</c>.</summary>
    /// <param name="from">The left matrix; rows and inner numbers lie the given steps apart, so that it may be read transposed.</param>
    /// <param name="rowStep">Step from row to row.</param>
    /// <param name="innerStep">Step from one inner number to the next.</param>
    /// <param name="rows">Rows of the result.</param>
    /// <param name="inner">Length of the sums.</param>
    /// <param name="by">The right matrix, row after row.</param>
    /// <param name="to">The result.</param>
    /// <param name="columns">Columns of the result and of the right matrix, a multiple of <see cref="Columns"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<float> from, int rowStep, int innerStep, int rows, int inner, ReadOnlySpan<float> by, Span<float> to, int columns)
    {
        if (rows == 0 || inner == 0) return;
        _ = from[((rows - 1) * rowStep) + ((inner - 1) * innerStep)];
        _ = by[(inner * columns) - 1];
        _ = to[(rows * columns) - 1];
        ref float a = ref MemoryMarshal.GetReference(from), b = ref MemoryMarshal.GetReference(by), c = ref MemoryMarshal.GetReference(to);
        for (var column = 0; column < columns; column += Columns)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                ref var target = ref Unsafe.Add(ref c, (row * columns) + column);
                var (c0, d0) = Load(ref target);
                var (c1, d1) = Load(ref Unsafe.Add(ref target, columns));
                var (c2, d2) = Load(ref Unsafe.Add(ref target, 2 * columns));
                var (c3, d3) = Load(ref Unsafe.Add(ref target, 3 * columns));
                ref var left = ref Unsafe.Add(ref a, row * rowStep);
                ref var right = ref Unsafe.Add(ref b, column);
                for (var i = 0; i < inner; i++)
                {
                    var (x, y) = Load(ref right);
                    var l = Vector512.Create(left);
                    c0 = Vector512.FusedMultiplyAdd(l, x, c0);
                    d0 = Vector512.FusedMultiplyAdd(l, y, d0);
                    l = Vector512.Create(Unsafe.Add(ref left, rowStep));
                    c1 = Vector512.FusedMultiplyAdd(l, x, c1);
                    d1 = Vector512.FusedMultiplyAdd(l, y, d1);
                    l = Vector512.Create(Unsafe.Add(ref left, 2 * rowStep));
                    c2 = Vector512.FusedMultiplyAdd(l, x, c2);
                    d2 = Vector512.FusedMultiplyAdd(l, y, d2);
                    l = Vector512.Create(Unsafe.Add(ref left, 3 * rowStep));
                    c3 = Vector512.FusedMultiplyAdd(l, x, c3);
                    d3 = Vector512.FusedMultiplyAdd(l, y, d3);
                    left = ref Unsafe.Add(ref left, innerStep);
                    right = ref Unsafe.Add(ref right, columns);
                }

                Store(c0, d0, ref target);
                Store(c1, d1, ref Unsafe.Add(ref target, columns));
                Store(c2, d2, ref Unsafe.Add(ref target, 2 * columns));
                Store(c3, d3, ref Unsafe.Add(ref target, 3 * columns));
            }

            for (; row < rows; row++)
            {
                ref var target = ref Unsafe.Add(ref c, (row * columns) + column);
                var (c0, d0) = Load(ref target);
                for (var i = 0; i < inner; i++)
                {
                    var (x, y) = Load(ref Unsafe.Add(ref b, (i * columns) + column));
                    var l = Vector512.Create(Unsafe.Add(ref a, (row * rowStep) + (i * innerStep)));
                    c0 = Vector512.FusedMultiplyAdd(l, x, c0);
                    d0 = Vector512.FusedMultiplyAdd(l, y, d0);
                }

                Store(c0, d0, ref target);
            }
        }
    }

    /// <summary>Writes a matrix with rows and columns exchanged.</summary>
    public static void Transpose(ReadOnlySpan<float> from, int rows, int columns, Span<float> to, int toColumns)
    {
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                to[(column * toColumns) + row] = from[(row * columns) + column];
    }

    /// <summary>Turns scores into shares that add up to one; gives the logarithm of none, only the shares.</summary>
    public static void Shares(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = Exp(score - most);
        foreach (ref var score in scores) score /= sum;
    }

    /// <summary>e to the power of a number not above 0, the same on every machine (the runtime's own differs by platform); relative error under 1e-6.</summary>
    public static float Exp(float x)
    {
        if (x < -80) return 0;
        var power = x * 1.44269504f;
        var whole = MathF.Floor(power + 0.5f);
        var rest = (power - whole) * 0.69314718f;
        var value = 1f + (rest * (1f + (rest * (0.5f + (rest * (0.16666667f + (rest * (0.041666667f + (rest * (0.008333334f + (rest * 0.0013888889f)))))))))));
        return value * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }

    private static (Vector512<float> First, Vector512<float> Second) Load(ref float at) => (Vector512.LoadUnsafe(ref at), Vector512.LoadUnsafe(ref at, Lanes));

    private static void Store(Vector512<float> first, Vector512<float> second, ref float at)
    {
        first.StoreUnsafe(ref at);
        second.StoreUnsafe(ref at, Lanes);
    }
}
