namespace Attest.Train.Language;

/// <summary>One matrix of the net with its gradient, learned by Adam (Kingma and Ba 2015); the result is its average over the later steps.</summary>
/// <param name="rows">Rows.</param>
/// <param name="width">Columns.</param>
/// <param name="byRow">True where a step touches few rows: only those are moved, and averaged when they are touched.</param>
internal sealed class NetPart(int rows, int width, bool byRow = false)
{
    private const float FirstShare = 0.9f, SecondShare = 0.98f, Least = 1e-8f;

    private readonly float[] first = new float[rows * width], second = new float[rows * width], sums = new float[rows * width];
    private readonly int[] summed = new int[rows];
    private readonly bool[] touched = new bool[rows];
    private readonly List<int> list = [];

    public int Rows => rows;

    public int Width => width;

    public float[] Values { get; } = new float[rows * width];

    public float[] Gradient { get; } = new float[rows * width];

    /// <summary>Begins with small numbers of either sign.</summary>
    public NetPart Draw(Shuffle shuffle, float span)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] = (float)((shuffle.Next() * 2) - 1) * span;
        return this;
    }

    public Span<float> Row(int row) => Values.AsSpan(row * width, width);

    /// <summary>The gradient of a row, to be added to.</summary>
    public Span<float> Slope(int row)
    {
        if (byRow && !touched[row])
        {
            touched[row] = true;
            list.Add(row);
        }

        return Gradient.AsSpan(row * width, width);
    }

    /// <summary>Moves the numbers against the gradient and clears it.</summary>
    /// <param name="rate">How far.</param>
    /// <param name="step">Number of the step, from 1.</param>
    /// <param name="kept">The step from which on values are averaged.</param>
    public void Step(float rate, int step, int kept)
    {
        float firstScale = 1 / (1 - Power(FirstShare, step)), secondScale = 1 / (1 - Power(SecondShare, step));
        if (byRow)
        {
            foreach (var row in list)
            {
                Keep(row, step, kept);
                Step(row * width, width, rate, firstScale, secondScale);
                touched[row] = false;
            }

            list.Clear();
            return;
        }

        for (var row = 0; row < rows; row++) Keep(row, step, kept);
        Step(0, Values.Length, rate, firstScale, secondScale);
    }

    /// <summary>Puts the average in the place of the values.</summary>
    public void Average(int steps, int kept)
    {
        for (var row = 0; row < rows; row++)
        {
            Keep(row, steps, kept);
            for (var i = row * width; i < (row + 1) * width; i++) Values[i] = sums[i] / (steps - kept);
        }
    }

    /// <summary>Counts the values that a row had since it was counted last.</summary>
    private void Keep(int row, int step, int kept)
    {
        var times = step - Math.Max(summed[row], kept);
        if (times <= 0) return;
        for (var i = row * width; i < (row + 1) * width; i++) sums[i] += Values[i] * times;
        summed[row] = step;
    }

    private void Step(int from, int count, float rate, float firstScale, float secondScale)
    {
        Span<float> values = Values.AsSpan(from, count), gradient = Gradient.AsSpan(from, count), one = first.AsSpan(from, count), two = second.AsSpan(from, count);
        for (var i = 0; i < values.Length; i++)
        {
            var slope = gradient[i];
            one[i] = (FirstShare * one[i]) + ((1 - FirstShare) * slope);
            two[i] = (SecondShare * two[i]) + ((1 - SecondShare) * slope * slope);
            values[i] -= rate * (one[i] * firstScale) / (MathF.Sqrt(two[i] * secondScale) + Least);
            gradient[i] = 0;
        }
    }

    /// <summary>A power by multiplication, the same on every machine.</summary>
    private static float Power(float share, int times)
    {
        double power = 1;
        for (var i = 0; i < times && power > 1e-12; i++) power *= share;
        return (float)power;
    }
}
