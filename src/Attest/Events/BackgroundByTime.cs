namespace Attest.Events;

/// <summary>Tells the report's own news from the earlier or wider events it is set among.</summary>
internal static class BackgroundByTime
{
    private const int DaysOfOneNews = 3;
    private const int LeadSentences = 6;
    private const int NearSentences = 3;

    /// <summary>Marks the incidents that lie well before the first one told, cover a longer time than it ("in January …"), or come late in the report without a day of their own.</summary>
    public static void Mark(List<Draft> incidents)
    {
        var main = incidents.Find(draft => !draft.Background && draft.Status is IncidentStatus.Occurred or IncidentStatus.Attempted);
        if (main is null) return;
        var news = main.Time?.Time;
        foreach (var draft in incidents)
        {
            if (draft == main || draft.Background || draft.Sentence < main.Sentence) continue;
            if (draft.Time?.Time is { Start: { } start, End: { } end })
            {
                if (news?.Start is { } since && end.AddDays(DaysOfOneNews) < since) draft.Background = true;
                if (end.DayNumber - start.DayNumber > DaysOfOneNews && news?.End is { } && news.End.Value.DayNumber - news.Start!.Value.DayNumber <= DaysOfOneNews) draft.Background = true;
            }
            else if (draft.Sentence >= LeadSentences && draft.Sentence > main.LastSentence + NearSentences)
            {
                draft.Background = true;
            }
        }
    }
}
