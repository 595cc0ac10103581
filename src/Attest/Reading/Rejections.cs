namespace Attest;

/// <summary>Who rejects what he is accused of, where his words name no event ("the front rejected the account"): he stands beside the accusation as one who denies it.</summary>
internal static class Rejections
{
    private static readonly string[] Told = ["account", "accounts", "accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim", "claims", "report", "reports", "testimony", "version"];

    private const int MostWords = 3;

    /// <summary>The perpetrators of an incident with those who reject it beside what they are accused of.</summary>
    public static Incident With(Incident incident, Claim denial)
    {
        if (denial is not { Stance: Stance.Denies, Speaker: { Name: { } name, Passage: { } speaker } } || !IsOfTold(denial)) return incident;
        Perpetrator? accused = null;
        foreach (var one in incident.Perpetrators)
        {
            if (one.Name != name) continue;
            if (one.Attribution == PerpetratorAttribution.Denied) return incident;
            if (one.Attribution is PerpetratorAttribution.Accused or PerpetratorAttribution.AccusedByAuthority or PerpetratorAttribution.Suspected) accused ??= one;
        }

        return accused is null ? incident : incident with { Perpetrators = [.. incident.Perpetrators, accused with { Attribution = PerpetratorAttribution.Denied, HeldBy = [denial.Id], Passages = [speaker] }] };
    }

    /// <summary>True for "the account", "those allegations": what was told, and nothing beside it.</summary>
    private static bool IsOfTold(Claim denial)
    {
        if (denial.Content.Count != 1) return false;
        var words = denial.Content[0].Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords && Array.IndexOf(Told, words[^1].ToLowerInvariant()) >= 0;
    }
}
