using Attest.Events;

namespace Attest.Train.Events;

/// <summary>Examples for what a whole report is about: its words, labelled by whether the key has an incident for it.</summary>
internal static class TopicExamples
{
    /// <summary>One example a report.</summary>
    public static List<Example> From(List<MucReport> reports, List<ReadScene> scenes)
    {
        var examples = new List<Example>();
        for (var at = 0; at < reports.Count; at++)
            examples.Add(new([.. TopicScorer.Collect(scenes[at].Document, keepTexts: true).Texts.Where(KnownWords.Allow)], reports[at].IsRelevant ? 1 : 0, 1, at));
        return examples;
    }

    /// <summary>The log-odds of each report by a model that has not seen it.</summary>
    public static float?[] HeldOut(List<Example> examples, int folds, int least)
    {
        var odds = new float?[examples.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Model();
            model.Learn(examples.FindAll(example => example.Report % folds != fold), least);
            foreach (var example in examples)
                if (example.Report % folds == fold) odds[example.Report] = model.Odds(example);
        }

        return odds;
    }

    /// <summary>A model that is pulled hard to zero: a report has more words than there are reports.</summary>
    public static LogisticRegression Model() => new(2, decay: 0.03f, rounds: 10, rate: 0.015f);
}
