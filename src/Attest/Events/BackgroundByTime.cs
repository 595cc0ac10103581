namespace Attest.Events;

/// <summary>Tells the report's own news from earlier events by their days.</summary>
internal static class BackgroundByTime
{
    private const int DaysOfOneNews = 10;

    /// <summary>Marks the incidents that lie well before the latest one that comes no later in the text than they do.</summary>
    public static void Mark(List<Draft> incidents)
    {
        for (var at = 1; at < incidents.Count; at++)
        {
            if (incidents[at].Time?.Time?.End is not { } end) continue;
            for (var before = 0; before < at; before++)
                if (!incidents[before].Background && incidents[before].Time?.Time?.Start is { } start && end.AddDays(DaysOfOneNews) < start) incidents[at].Background = true;
        }
    }
}
