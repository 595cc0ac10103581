using System.Globalization;
using System.Text;

namespace Attest.Train.Events;

/// <summary>Writes models as the text that <see cref="Attest.Events.LinearModel"/> reads.</summary>
internal static class ModelText
{
    private const float Least = 0.06f;

    /// <summary>The head of the file.</summary>
    public const string Header = """
        # version: 1
        # source: made by train/Attest.Train (events) from MUC-4's 1,300 development reports with their keys and from Insecurity Insight's rows of 2016-20
        # Weights of signs in thousandths. Fields: model | sign | a weight for each class

        """;

    /// <summary>A model of several classes.</summary>
    public static string Of(string name, string[] classes, LogisticRegression model)
    {
        var text = new StringBuilder().Append(name).Append(" | class | ").AppendJoin(" | ", classes).Append('\n');
        foreach (var (sign, weights) in model.Rows())
        {
            if (sign.Contains('|', StringComparison.Ordinal) || !KnownWords.Allow(sign) || weights.Max(Math.Abs) < Least) continue;
            text.Append(name).Append(" | ").Append(sign);
            foreach (var weight in weights) text.Append(" | ").Append(Thousandths(weight));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A model of two classes, as the log-odds of the second.</summary>
    public static string OfOdds(string name, LogisticRegression model, IEnumerable<(string Sign, float Odds)> more)
    {
        var text = new StringBuilder().Append(name).Append(" | class | yes\n");
        foreach (var (sign, odds) in model.Rows().Select(row => (row.Sign, row.Weights[1] - row.Weights[0])).Concat(more))
        {
            if (sign.Contains('|', StringComparison.Ordinal) || !KnownWords.Allow(sign) || Math.Abs(odds) < Least) continue;
            text.Append(name).Append(" | ").Append(sign).Append(" | ").Append(Thousandths(odds)).Append('\n');
        }

        return text.ToString();
    }

    private static string Thousandths(float weight) => ((int)MathF.Round(weight * 1000)).ToString(CultureInfo.InvariantCulture);
}
