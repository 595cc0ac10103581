using Attest.Language;

namespace Attest.Events;

/// <summary>How far the words of a whole wire report in capitals are those of a report of attacks. Safe to share between threads.</summary>
/// <remarks>It is learned from old wire reports, most of which tell of politics; so it is asked of reports of that form only.</remarks>
internal sealed class TopicScorer(LinearModel? model)
{
    private static readonly Sign Word = Sign.Of("word");
    private static readonly Sign[] Bins = Sign.Numbers(12);

    /// <summary>The log-odds; null for a report of another form or without a model.</summary>
    public float? Of(Document document)
    {
        if (model is null || !document.InCapitals) return null;
        Span<float> score = stackalloc float[1];
        model.Score(Collect(document, keepTexts: false), score);
        return score[0];
    }

    /// <summary>The signs: each open-class lemma of the report once.</summary>
    public static SignList Collect(Document document, bool keepTexts)
    {
        var signs = new SignList(keepTexts);
        var seen = new Lexicons.WordSet();
        for (var token = 0; token < document.Count; token++)
            if (document.Tags[token] is Upos.Noun or Upos.Verb or Upos.Adj && seen.Add(document.LemmaHashes[token])) signs.Add(Word, signs.Lemma(document, token));
        return signs;
    }

    /// <summary>The log-odds in steps of one.</summary>
    public static Sign Bin(float odds) => Bins[Math.Clamp((int)MathF.Floor(odds) + 6, 0, Bins.Length - 1)];
}
