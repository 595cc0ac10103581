using Attest.Events;
using Attest.Train.Language;

namespace Attest.Train.Events;

/// <summary>The models of events on their way into <c>events.zip</c>.</summary>
internal sealed class ModelAsset
{
    private readonly List<(string Name, byte[] Bytes)> sections = [];

    /// <summary>Adds a model and gives it as the product reads it.</summary>
    public LinearModel Add(string name, List<(string Sign, float[] Weights)> rows)
    {
        var (signs, weights) = LinearModel.Pack(rows.ConvertAll(row => (SignList.KeyOf(row.Sign), row.Weights)), rows[0].Weights.Length);
        sections.Add((name + ".signs", signs));
        sections.Add((name + ".weights", weights));
        return new(Tables.Keep(signs), Tables.Keep(weights));
    }

    /// <summary>Writes the archive.</summary>
    public void Write(string archive) => AssetArchive.Write(archive, "events.bin", sections);
}
