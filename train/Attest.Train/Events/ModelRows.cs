namespace Attest.Train.Events;

/// <summary>Turns learned models into the rows that the product looks up: signs that weigh something and hold no name.</summary>
internal static class ModelRows
{
    private const float Least = 0.06f;

    /// <summary>A model of several classes.</summary>
    public static List<(string Sign, float[] Weights)> Of(LogisticRegression model) => Kept(model.Rows());

    /// <summary>A model of two classes, as the log-odds of the second.</summary>
    public static List<(string Sign, float[] Weights)> OfOdds(LogisticRegression model, IEnumerable<(string Sign, float Odds)> more) =>
        Kept(model.Rows().Select(row => (row.Sign, row.Weights[1] - row.Weights[0])).Concat(more).Select(row => (row.Item1, new[] { row.Item2 })));

    private static List<(string Sign, float[] Weights)> Kept(IEnumerable<(string Sign, float[] Weights)> rows) =>
        [.. rows.Where(row => KnownWords.Allow(row.Sign) && row.Weights.Max(Math.Abs) >= Least).Select(row => (row.Sign, Array.ConvertAll(row.Weights, Rounded)))];

    /// <summary>In thousandths: the last bits of a sum may differ between machines, the asset may not.</summary>
    private static float Rounded(float weight) => MathF.Round(weight * 1000) / 1000;
}
