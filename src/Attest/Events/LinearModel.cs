using System.Globalization;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>A linear model as a person can read it: one row a sign, one weight a class. Safe to share between threads.</summary>
/// <remarks>Rows are <c>model | sign | weight | weight …</c> in thousandths; the row of the sign <c>class</c> names the classes. Made by <c>Attest.Train</c>.</remarks>
internal sealed class LinearModel
{
    private readonly WordMap<int> rows = new();
    private float[] weights = new float[1024];
    private int count;

    private LinearModel(string[] classes) => Classes = classes;

    /// <summary>The classes, in the order of the weights.</summary>
    public string[] Classes { get; }

    /// <summary>The models of a file, by name.</summary>
    public static Dictionary<string, LinearModel> Load(DataFile file)
    {
        var models = new Dictionary<string, LinearModel>(StringComparer.Ordinal);
        foreach (var row in file.Rows())
        {
            if (row[1] == "class")
            {
                var classes = new string[row.Count - 2];
                for (var at = 0; at < classes.Length; at++) classes[at] = row[at + 2];
                models[row[0]] = new(classes);
                continue;
            }

            var model = models[row[0]];
            model.rows[SignList.KeyOf(row[1])] = model.count;
            for (var at = 0; at < model.Classes.Length; at++) model.Add(row[at + 2].Length == 0 ? 0 : int.Parse(row[at + 2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 1000f);
        }

        return models;
    }

    private void Add(float weight)
    {
        if (count == weights.Length) Array.Resize(ref weights, count * 2);
        weights[count++] = weight;
    }

    /// <summary>The scores of the classes.</summary>
    public void Score(SignList signs, Span<float> scores)
    {
        scores.Clear();
        foreach (var key in signs.Keys)
        {
            if (!rows.TryGetValue(key, out var row)) continue;
            for (var at = 0; at < scores.Length; at++) scores[at] += weights[row + at];
        }
    }

    /// <summary>The three signs that speak most for a class, for a person.</summary>
    public string Strongest(SignList signs, int @class)
    {
        var found = new List<(float Weight, string Text)>();
        for (var at = 0; at < signs.Texts.Count; at++)
            if (rows.TryGetValue(signs.Keys[at], out var row)) found.Add((weights[row + @class], signs.Texts[at]));
        found.Sort((left, right) => right.Weight != left.Weight ? right.Weight.CompareTo(left.Weight) : string.CompareOrdinal(left.Text, right.Text));
        return string.Join(", ", found.Take(3).Select(sign => sign.Text));
    }

    /// <summary>Turns scores into probabilities.</summary>
    public static void Softmax(Span<float> scores)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0f;
        for (var at = 0; at < scores.Length; at++) sum += scores[at] = MathF.Exp(scores[at] - most);
        for (var at = 0; at < scores.Length; at++) scores[at] /= sum;
    }
}
