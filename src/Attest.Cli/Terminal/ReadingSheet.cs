using System.Globalization;

namespace Attest.Cli.Terminal;

/// <summary>A reading for people: a card an incident, claims by speaker, facilities, and what could not be settled.</summary>
internal sealed class ReadingSheet
{
    private const int ClaimLines = 3;

    private readonly Sheet sheet;
    private readonly Reading reading;
    private readonly bool explain;

    private ReadingSheet(Reading reading, Sheet sheet, bool explain)
    {
        this.reading = reading;
        this.sheet = sheet;
        this.explain = explain;
    }

    /// <summary>The whole sheet.</summary>
    public static string Of(Reading reading, int width, bool colour, bool explain)
    {
        var sheet = new Sheet(width, colour);
        new ReadingSheet(reading, sheet, explain).Draw();
        return sheet.ToString();
    }

    private void Draw()
    {
        var report = reading.Report;
        sheet.Rule(new(report.Id, Ink.Strong));
        if (report.Title is { } title) sheet.Field("", 3, new Words(title, Ink.Strong));
        var origin = string.Join(" · ", new[] { report.Source, Published(), reading.Language is { } language and not "en" ? language : null }.Where(part => part is not null));
        if (origin.Length > 0) sheet.Field("", 3, new Words(origin, Ink.Faint));
        foreach (var incident in reading.Incidents)
        {
            sheet.Gap();
            IncidentCard.Draw(sheet, reading, incident, explain);
        }

        Claims();
        Facilities();
        if (explain) Mentions();
        Unsettled();
        if (reading.Incidents.Count + reading.Claims.Count + reading.Facilities.Count + reading.Problems.Count == 0)
        {
            sheet.Gap();
            sheet.Field("", 3, new Words("Nothing was read: no incident, no claim, no facility.", Ink.Faint));
        }

        sheet.Gap();
    }

    private string? Published()
    {
        if (reading.Published is not { } published) return null;
        var day = published.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return reading.PublishedPassage is null ? day : day + " (from the dateline)";
    }

    private void Claims()
    {
        if (reading.Claims.Count == 0) return;
        Head("Claims");
        var speakers = reading.Claims.Select(Speaker).Distinct().ToArray();
        foreach (var speaker in speakers)
        {
            var first = reading.Claims.First(claim => Speaker(claim) == speaker);
            sheet.Field("", 3, new Words(speaker, Ink.Voice), first.Speaker.Kind == SpeakerKind.Unnamed ? "" : $" ({CodeWords.Of(first.Speaker.Kind)})");
            foreach (var claim in reading.Claims)
                if (Speaker(claim) == speaker) Claim(claim);
        }
    }

    private void Claim(Claim claim)
    {
        var words = string.Join(" … ", claim.Content.Select(passage => passage.Text));
        var said = claim.Said is { } time && CodeWords.Days(time) is { } day ? $" ({day})" : "";
        var care = string.Concat(
            claim.Kind is { } kind ? $" [{Codes.Of(kind)}]" : "",
            claim is { Polarity: Polarity.Negative, Stance: not Stance.Denies } ? " [says it is not so]" : "",
            claim.Certainty == Certainty.Certain ? "" : $" [{Codes.Of(claim.Certainty)}]");
        var label = new Words($"     {CodeWords.Of(claim.Stance)}", Ink.Faint);
        if (explain) sheet.Field(label, 16, words, new Words(care + said, Ink.Faint));
        else sheet.Brief(label, 16, ClaimLines, words, new Words(care + said, Ink.Faint));
        if (!explain) return;
        Why.Draw(sheet, 16, claim.Why, [.. claim.Cue is { } cue ? [cue] : Array.Empty<Passage>(), .. claim.Content]);
        if (claim.About.Count > 0) sheet.Field("", 16, new Words("about " + string.Join(", ", claim.About), Ink.Faint));
    }

    private static string Speaker(Claim claim) => claim.Speaker switch
    {
        { Name: { } name, Chain.Count: > 0 } it => $"{name}, through {string.Join(", ", it.Chain)}",
        { Name: { } name } => name,
        { Passage: { } passage } => passage.Text,
        _ => CodeWords.NotNamed,
    };

    private void Facilities()
    {
        if (reading.Facilities.Count == 0) return;
        Head("Facilities");
        foreach (var facility in reading.Facilities)
        {
            sheet.Field("", 3, new Words(facility.Name, Ink.Strong), $" ({CodeWords.Of(facility.Kind)})", facility.Place is { } place ? $" · {CodeWords.Of(place)}" : "");
            Described("founded", facility.Founded);
            Described("run by", facility.Operator);
            foreach (var service in facility.Services) sheet.Field(new("     offers", Ink.Faint), 16, $"{service.Text} ({CodeWords.Of(service.Kind)})");
            Described("serves", facility.Serves);
            Described("state", facility.Status);
            if (explain) Why.Draw(sheet, 16, null, facility.Passages);
        }
    }

    private void Described(string label, Described? described)
    {
        if (described is { } it) sheet.Field(new("     " + label, Ink.Faint), 16, it.Value);
    }

    private void Mentions()
    {
        if (reading.Times.Count > 0) Head("Times");
        foreach (var time in reading.Times) sheet.Field("", 5, $"{time.Passage.Text} = {time.Value}", new Words($" {Why.At(time.Passage)}  {time.Why}", Ink.Faint));
        if (reading.Places.Count > 0) Head("Places");
        foreach (var place in reading.Places)
        {
            var what = place.Place is { } known ? CodeWords.Of(known) : place.Alternatives.Count > 0 ? "one of " + string.Join("; ", place.Alternatives.Select(CodeWords.Of)) : "not known";
            sheet.Field("", 5, $"{place.Passage.Text} = {what}", new Words($" {Why.At(place.Passage)}  {place.Why}", Ink.Faint));
        }
    }

    private void Unsettled()
    {
        if (reading.Problems.Count == 0) return;
        Head("Unsettled");
        foreach (var problem in reading.Problems)
            sheet.Field(new("   " + problem.Code, Ink.Open), 13, problem.Message, problem.Passage is { } passage && explain ? new Words($" {Why.At(passage)}", Ink.Faint) : "");
    }

    private void Head(string words)
    {
        sheet.Gap();
        sheet.Field("", 0, new Words(words, Ink.Strong));
    }
}
