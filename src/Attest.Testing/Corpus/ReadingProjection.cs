using System.Globalization;

namespace Attest.Testing.Corpus;

/// <summary>Writes everything in a reading as one line each, so that a corpus can ask for it in words.</summary>
public static class ReadingProjection
{
    /// <summary>All lines of a reading.</summary>
    public static IReadOnlyList<ProjectedItem> Of(Reading reading)
    {
        var items = new List<ProjectedItem>();
        items.Add(new("language", null, reading.Language ?? "-", null));
        items.Add(new("published", null, Join(reading.Published?.Iso ?? "-", reading.PublishedPassage?.Text), null));
        foreach (var incident in reading.Incidents) Add(items, incident, reading);
        foreach (var claim in reading.Claims) Add(items, claim, reading);
        foreach (var facility in reading.Facilities) Add(items, facility);
        foreach (var time in reading.Times) items.Add(new("timex", null, Join(Codes.Of(time.Type), time.Value, time.Passage.Text), time.Why));
        foreach (var place in reading.Places)
            items.Add(new("place", null, Join(place.Passage.Text, Codes.Of(place.Mention), Of(place.Place)), place.Why));
        foreach (var problem in reading.Problems) items.Add(new("problem", null, Join(problem.Code, problem.Message, problem.Passage?.Text), null));
        return items;
    }

    /// <summary>A time: first day, last day where it is another, precision, part, clock, anchor, weekday, relative words, the words.</summary>
    public static string Of(EventTime time) => Join(
        Of(time.Start),
        time.End != time.Start ? Of(time.End) : null,
        time.Precision is { } precision ? Codes.Of(precision) : null,
        time.Part,
        time.Clock,
        time.ResolvedFrom is { } from ? Codes.Of(from) : null,
        time.Weekday,
        time.Relative,
        time.Passage.Text);

    /// <summary>A number of people: low/best/high with <c>-</c> for null, then the words.</summary>
    public static string Of(PeopleCount count) => Join($"{Of(count.Low)}/{Of(count.Best)}/{Of(count.High)}", count.Literal);

    /// <summary>The parts that say something, parted by blanks.</summary>
    internal static string Join(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>();
        foreach (var part in parts)
            if (!string.IsNullOrEmpty(part)) said.Add(part.ReplaceLineEndings(" "));
        return string.Join(' ', said);
    }

    private static void Add(List<ProjectedItem> items, Incident incident, Reading reading)
    {
        var owner = "incident " + incident.Key;
        var triggers = Texts(incident.Triggers);
        items.Add(new("incident", owner, Join(Codes.Of(incident.Type), Codes.Of(incident.Status), incident.Background ? "background" : null, triggers, incident.Key), incident.Why));
        foreach (var trigger in incident.Triggers) items.Add(new("trigger", owner, trigger.Text, incident.Why));
        if (incident.Time is { } time) items.Add(new("time", owner, Of(time), incident.Why));
        if (incident.Place is { } at)
            items.Add(new("place", owner, Join(at.Passage.Text, Of(at.Place), at.Precision.ToString(CultureInfo.InvariantCulture), at.FacilityKey), incident.Why));
        foreach (var it in incident.Perpetrators)
            items.Add(new("perpetrator", owner, Join(it.Text, it.Name, Codes.Of(it.Kind), Codes.Of(it.Attribution), Holders(it.HeldBy, reading)), incident.Why));
        foreach (var it in incident.Targets)
            items.Add(new("target", owner, Join(it.Text, it.Name, Codes.Of(it.Kind), Codes.Of(it.Effect), it.FacilityKey, Holders(it.HeldBy, reading)), incident.Why));
        foreach (var it in incident.Victims) items.Add(new("victim", owner, Of(it, incident, reading), incident.Why));
        foreach (var it in incident.Weapons) items.Add(new("weapon", owner, Join(it.Text, Codes.Of(it.Class)), incident.Why));
    }

    private static string Of(Victim it, Incident incident, Reading reading) => Join(
        Codes.Of(it.Who),
        Codes.Of(it.Outcome),
        Of(it.Count),
        it.Text,
        it.Name,
        it.Severity,
        it.Age?.ToString(CultureInfo.InvariantCulture),
        it.Sex,
        it.PartOf is null ? null : "part of " + Figure(it.PartOf, incident),
        it.RivalOf is null ? null : "rival of " + Figure(it.RivalOf, incident),
        Holders(it.HeldBy, reading));

    private static string Figure(string key, Incident incident)
    {
        foreach (var victim in incident.Victims)
            if (victim.Key == key) return Of(victim.Count);
        return key;
    }

    private static void Add(List<ProjectedItem> items, Claim claim, Reading reading)
    {
        var owner = "claim " + claim.Id;
        var words = Texts(claim.Content);
        items.Add(new(
            "claim",
            owner,
            Join(Codes.Of(claim.Stance), Codes.Of(claim.Quotation), Kind(claim), Codes.Of(claim.Polarity), Codes.Of(claim.Certainty), claim.Speaker.Name, claim.Cue?.Text, words),
            claim.Why));
        items.Add(new("speaker", owner, Join(claim.Speaker.Passage?.Text, claim.Speaker.Name, Codes.Of(claim.Speaker.Kind), Chain(claim.Speaker)), claim.Why));
        items.Add(new("content", owner, words, claim.Why));
        if (claim.Cue is { } cue) items.Add(new("cue", owner, cue.Text, claim.Why));
        if (claim.Kind is not null) items.Add(new("kind", owner, Kind(claim)!, claim.Why));
        if (claim.Said is { } said)
        {
            items.Add(new("time", owner, Of(said), claim.Why));
            items.Add(new("said", owner, Of(said), claim.Why));
        }

        foreach (var key in claim.About)
            items.Add(new("about", owner, reading.Incidents.AsSpan().ToArray().FirstOrDefault(i => i.Key == key) is { } i ? Join(Codes.Of(i.Type), Texts(i.Triggers), key) : key, claim.Why));
        foreach (var name in claim.Against) items.Add(new("against", owner, name, claim.Why));
    }

    private static void Add(List<ProjectedItem> items, Facility facility)
    {
        var owner = "facility " + facility.Key;
        items.Add(new("facility", owner, Join(facility.Name, Codes.Of(facility.Kind), Texts(facility.Passages), facility.Key), null));
        items.Add(new("name", owner, facility.Name, null));
        items.Add(new("kind", owner, Codes.Of(facility.Kind), null));
        if (facility.Place is not null) items.Add(new("place", owner, Of(facility.Place), null));
        foreach (var (key, value) in new[] { ("founded", facility.Founded), ("operator", facility.Operator), ("serves", facility.Serves), ("status", facility.Status) })
            if (value is { } described) items.Add(new(key, owner, Join(described.Value, described.Passage.Text), null));
        foreach (var service in facility.Services) items.Add(new("service", owner, Join(Codes.Of(service.Kind), service.Text), null));
        foreach (var mention in facility.Passages) items.Add(new("mention", owner, mention.Text, null));
    }

    private static string Of(Place? place) => place is null ? "-" : Join(place.Name, place.Admin1, place.Country, Codes.Of(place.Kind), place.GazetteerId);

    private static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string? Kind(Claim claim) => claim.Kind is { } kind ? Codes.Of(kind) : null;

    private static string? Chain(Speaker speaker) => speaker.Chain.Count == 0 ? null : "through " + string.Join(", ", speaker.Chain);

    private static string Texts(EquatableArray<Passage> passages) => string.Join(" … ", passages.Select(passage => passage.Text)).ReplaceLineEndings(" ");

    private static string? Holders(EquatableArray<string> ids, Reading reading) => ids.Count == 0 ? null : "by " + string.Join(", ", ids.Select(id =>
        reading.Claims.FirstOrDefault(claim => claim.Id == id) is { } claim ? claim.Speaker.Name ?? claim.Speaker.Passage?.Text ?? Codes.Of(claim.Speaker.Kind) : id));
}
