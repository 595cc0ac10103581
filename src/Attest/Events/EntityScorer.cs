using Attest.Language;

namespace Attest.Events;

/// <summary>Decides over all mentions of an entity in a report whether it plays a part, where a single mention leaves it open.</summary>
internal sealed class EntityScorer(LinearModel? model, Document document, EntityKey keys, float? topic, ClassSigns kin)
{
    private const float SureByGrammar = 0.35f;
    private readonly EntitySigns signs = new(document, topic, kin, keepTexts: false);

    /// <summary>Takes out of the drafts the mentions of entities that play no part.</summary>
    public void Keep(List<Draft> drafts)
    {
        if (model is null) return;
        Span<float> score = stackalloc float[1];
        foreach (var entity in EntityMentions.Of(drafts, keys))
        {
            signs.Collect(entity);
            model.Score(signs.Signs, score);
            if (score[0] > 0) continue;
            foreach (var (draft, fill) in entity.Mentions)
                if (!IsPlain(fill)) draft.Fills.Remove(fill);
        }
    }

    /// <summary>True where grammar and the model agree on one mention so well that nothing else is asked.</summary>
    private static bool IsPlain(RoleFill fill) => fill.Certain || (fill.Sureness >= SureByGrammar && fill.ByGrammar is RolePart.Agent or RolePart.Object or RolePart.Means);
}
