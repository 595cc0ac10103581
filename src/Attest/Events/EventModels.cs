using Attest.Language;

namespace Attest.Events;

/// <summary>The learned models of the stage Events, over one memory-mapped asset. Safe to share between threads.</summary>
/// <param name="Roles">Which part a noun phrase plays; null for none.</param>
/// <param name="Entities">Whether an entity plays a part, over all its mentions; null for none.</param>
/// <param name="Worth">Whether a draft is an event that the report tells of; null for none.</param>
internal sealed record EventModels(LinearModel? Roles, LinearModel? Entities, LinearModel? Worth)
{
    private static readonly Lazy<EventModels> Shared = new(() => Of(AssetFile.Map(Path.Combine(AppContext.BaseDirectory, "assets", "events.bin"))));

    /// <summary>The models that the build laid beside the program; mapped when first asked for.</summary>
    public static EventModels Default => Shared.Value;

    private static EventModels Of(AssetFile asset) => new(Model(asset, "role"), Model(asset, "entity"), Model(asset, "worth"));

    private static LinearModel? Model(AssetFile asset, string name) => asset.Section(name + ".signs") is { IsEmpty: false } signs ? new(signs, asset.Section(name + ".weights")) : null;
}
