namespace Attest.Cli.Terminal;

/// <summary>One incident as a card: what, when, where, who is said to have done it, targets, people, weapons.</summary>
internal static class IncidentCard
{
    private const int Labels = 10;

    public static void Draw(Sheet sheet, Reading reading, Incident incident, bool explain)
    {
        var status = Codes.Of(incident.Status) + (incident.Background ? ", recalled as background" : "");
        sheet.Open(new Words(CodeWords.Of(incident.Type), Ink.Strong), $" · {status}");
        if (explain) Why.Draw(sheet, Labels, incident.Why, incident.Triggers);
        When(sheet, incident, explain);
        Where(sheet, reading, incident, explain);
        Who(sheet, reading, incident, explain);
        var label = "Target";
        foreach (var target in incident.Targets)
        {
            var effect = target.Effect == TargetEffect.Unknown ? "" : $": {(target.Effect == TargetEffect.None ? "said to be unharmed" : Codes.Of(target.Effect))}";
            Field(sheet, label, target.Text, $" ({CodeWords.Of(target.Kind)}){effect}", Said(reading, target.HeldBy));
            if (explain) Why.Draw(sheet, Labels, null, target.Passages);
            label = "";
        }

        label = "People";
        foreach (var victim in incident.Victims)
        {
            People(sheet, reading, victim, label);
            if (explain) Why.Draw(sheet, Labels, null, victim.Passages);
            label = "";
        }

        label = "Weapon";
        foreach (var weapon in incident.Weapons)
        {
            // "Shelling" says the weapon without naming one.
            var kind = Codes.Of(weapon.Class).Replace('-', ' ');
            Field(sheet, label, weapon.Text is { } text ? $"{text} ({kind})" : $"{kind}, by what happened");
            if (explain) Why.Draw(sheet, Labels, null, weapon.Passages);
            label = "";
        }

        sheet.Close();
    }

    private static void When(Sheet sheet, Incident incident, bool explain)
    {
        if (incident.Time is not { } time)
        {
            Field(sheet, "When", new Words("not said", Ink.Faint));
            return;
        }

        var how = string.Join(", ", new[] { time.Precision is { } precision ? CodeWords.Of(precision) : null, time.ResolvedFrom is { } from ? CodeWords.Of(from) : null }.Where(part => part is not null));
        if (CodeWords.Days(time) is { } days) Field(sheet, "When", days, new Words($" · {how}", Ink.Faint));
        else Field(sheet, "When", $"“{time.Passage.Text}”", new Words(" · no date to count from", Ink.Open));
        if (explain) Why.Draw(sheet, Labels, null, [time.Passage]);
    }

    private static void Where(Sheet sheet, Reading reading, Incident incident, bool explain)
    {
        if (incident.Place is not { } at)
        {
            Field(sheet, "Where", new Words("not said", Ink.Faint));
            return;
        }

        var facility = at.FacilityKey is { } key ? reading.Facilities.FirstOrDefault(it => it.Key == key)?.Name : null;
        if (at.Place is { } place) Field(sheet, "Where", CodeWords.Of(place), new Words($" · {CodeWords.OfPlacePrecision(at.Precision)}", Ink.Faint), facility is null ? "" : $", at {facility}");
        else Field(sheet, "Where", $"“{at.Passage.Text}”", new Words(" · not found on the map", Ink.Open));
        if (explain) Why.Draw(sheet, Labels, null, [at.Passage]);
    }

    /// <summary>One line for each actor, with every way in which the report comes to it.</summary>
    private static void Who(Sheet sheet, Reading reading, Incident incident, bool explain)
    {
        var label = "Who";
        foreach (var group in incident.Perpetrators.GroupBy(it => it.Name ?? it.Text))
        {
            var ways = group.Select(it => CodeWords.Of(it.Attribution) + Holders(reading, it.HeldBy, " (", ")"));
            Field(sheet, label, new Words(group.Key, Ink.Strong), $" ({CodeWords.Of(group.First().Kind)})", new Words(" · " + string.Join("; ", ways), Ink.Voice));
            foreach (var it in group)
                if (explain) Why.Draw(sheet, Labels, null, it.Passages);
            label = "";
        }

        if (incident.Perpetrators.Count == 0) Field(sheet, label, new Words("not said", Ink.Faint));
    }

    private static void People(Sheet sheet, Reading reading, Victim victim, string label)
    {
        var figure = CodeWords.Figure(victim.Count);
        var who = victim.Who == VictimKind.Unknown ? "" : $" {CodeWords.Of(victim.Who, victim.Count.Best is not 1)}";
        var care = string.Concat(
            victim.Severity is { } severity ? $", {severity}" : "",
            victim.PartOf is null ? "" : ", part of the total",
            victim.RivalOf is null ? "" : ", another figure for the same people");
        var name = victim.Name is { } called && !victim.Text.Contains(called, StringComparison.Ordinal) ? $" {called}" : "";
        // The literal words of the figure, with the people they count where those stand elsewhere.
        var text = victim.Count.Literal is not { } literal || victim.Text.Contains(literal, StringComparison.OrdinalIgnoreCase) ? victim.Text
            : literal.Contains(victim.Text, StringComparison.OrdinalIgnoreCase) ? literal : $"{literal} {victim.Text}";
        Field(
            sheet, label, new Words(Codes.Of(victim.Outcome), Ink.Harm), $" “{text}”{name}", new Words($" ·{(figure is null ? "" : " " + figure)}{who}{care}".TrimEnd('·', ' '), Ink.Faint), Said(reading, victim.HeldBy));
    }

    private static Words Said(Reading reading, EquatableArray<string> heldBy) => new(Holders(reading, heldBy, " · says ", ""), Ink.Voice);

    private static string Holders(Reading reading, EquatableArray<string> heldBy, string before, string after)
    {
        var names = heldBy.Select(id => reading.Claims.FirstOrDefault(claim => claim.Id == id)?.Speaker).OfType<Speaker>()
            .Select(speaker => speaker.Name ?? speaker.Passage?.Text ?? (speaker.Kind == SpeakerKind.Unnamed ? "somebody not named" : CodeWords.Of(speaker.Kind))).Distinct().ToArray();
        return names.Length == 0 ? "" : before + string.Join(", ", names) + after;
    }

    private static void Field(Sheet sheet, string label, params ReadOnlySpan<Words> words) => sheet.Field(new(label, Ink.Faint), Labels, words);
}
