using Attest.Language;

namespace Attest.Events;

/// <summary>The learned models of the stage Events, over one memory-mapped asset. Safe to share between threads.</summary>
/// <remarks>Models of wire reports in capitals know more signs than the others: what such a report is about, and the words around.</remarks>
/// <param name="Roles">Which part a noun phrase plays; null for none.</param>
/// <param name="Entities">Whether an entity plays a part, over all its mentions; null for none.</param>
/// <param name="Worth">Whether a draft is an event that the report tells of; null for none.</param>
internal sealed record EventModels(LinearModel? Roles, LinearModel? Entities, LinearModel? Worth)
{
    private static readonly Lazy<EventModels> Shared = new(() => Of(AssetFile.Map(Path.Combine(AppContext.BaseDirectory, "assets", "events.bin"))));

    /// <summary>The models that the build laid beside the program; mapped when first asked for.</summary>
    public static EventModels Default => Shared.Value;

    /// <summary>As <see cref="Entities"/>, for wire reports in capitals.</summary>
    public LinearModel? WireEntities { get; init; }

    /// <summary>As <see cref="Worth"/>, for wire reports in capitals.</summary>
    public LinearModel? WireWorth { get; init; }

    /// <summary>Whether a wire report in capitals tells of attacks at all; null for none.</summary>
    public LinearModel? Topic { get; init; }

    private static EventModels Of(AssetFile asset) => new(Model(asset, "role"), Model(asset, "entity"), Model(asset, "worth"))
    {
        WireEntities = Model(asset, "entity.w"),
        WireWorth = Model(asset, "worth.w"),
        Topic = Model(asset, "topic"),
    };

    private static LinearModel? Model(AssetFile asset, string name) => asset.Section(name + ".signs") is { IsEmpty: false } signs ? new(signs, asset.Section(name + ".weights")) : null;
}
