using System.Globalization;

namespace Attest.Cli.Terminal;

/// <summary>The codes of the reading contract in words for people. Neutral words: they name, they do not judge.</summary>
internal static class CodeWords
{
    /// <summary>A speaker whom the words leave open ("is believed to have").</summary>
    public const string NotNamed = "Somebody not named";

    public static string Of(IncidentType type) => type switch
    {
        IncidentType.StrikeDrone => "Drone strike",
        IncidentType.StrikeAircraft => "Air strike",
        IncidentType.StrikeMissile => "Missile strike",
        IncidentType.BombingSuicide => "Suicide bombing",
        _ => Capital(Codes.Of(type).Replace('-', ' ').Replace('.', ' ')),
    };

    public static string Of(PerpetratorAttribution attribution) => attribution switch
    {
        PerpetratorAttribution.Stated => "stated by the report",
        PerpetratorAttribution.Claimed => "claimed by itself",
        PerpetratorAttribution.AccusedByAuthority => "accused by an authority",
        PerpetratorAttribution.Accused => "accused",
        PerpetratorAttribution.Suspected => "suspected",
        _ => Codes.Of(attribution),
    };

    public static string Of(TargetKind kind) => Codes.Of(kind) is var code && code.StartsWith("health.", StringComparison.Ordinal) ? code["health.".Length..] switch
    {
        "other" => "health care",
        "warehouse" => "medical store",
        "transport" => "medical transport",
        var rest => rest,
    } : code;

    public static string Of(ActorKind kind) => Codes.Of(kind).Replace('-', ' ').Replace("non state", "non-state", StringComparison.Ordinal);

    public static string Of(SpeakerKind kind) => Codes.Of(kind).Replace('-', ' ');

    /// <summary>What kind of people, for one of them or for several.</summary>
    public static string Of(VictimKind who, bool many) => (who, many) switch
    {
        (VictimKind.Child, true) => "children",
        (VictimKind.Clergy or VictimKind.SecurityForces, _) or (_, false) => Codes.Of(who).Replace('-', ' '),
        _ => Codes.Of(who).Replace('-', ' ') + "s",
    };

    /// <summary>The stance; to claim responsibility is to claim a deed, and the words that follow say which.</summary>
    public static string Of(Stance stance) => stance == Stance.ClaimsResponsibility ? "claims" : Codes.Of(stance).Replace('-', ' ');

    public static string Of(ServiceKind kind) => Codes.Of(kind).Replace('-', ' ');

    public static string Of(TimePrecision precision) => precision switch
    {
        TimePrecision.Days => "to a few days",
        _ => "to the " + Codes.Of(precision),
    };

    public static string Of(ResolvedFrom from) => from switch
    {
        ResolvedFrom.Published => "counted from the published date",
        ResolvedFrom.Dateline => "counted from the dateline",
        _ => "as the text says",
    };

    /// <summary>UCDP where_prec in words.</summary>
    public static string OfPlacePrecision(int precision) => precision switch
    {
        1 => "exact",
        2 => "near, within 25 km",
        3 => "somewhere in the district",
        4 => "somewhere in the province",
        5 => "along a line or in a wider region",
        6 => "somewhere in the country",
        7 => "international waters or airspace",
        _ => "",
    };

    public static string Of(Place place) => string.Join(", ", new[] { place.Name, place.Admin1 == place.Name ? null : place.Admin1, place.Country }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The days in words, without what is not known; null where there is no date.</summary>
    public static string? Days(EventTime time)
    {
        if (time.Start is not { } start) return null;
        var end = time.End ?? start;
        var days = time.Precision switch
        {
            TimePrecision.Month when start.Month == end.Month => start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            TimePrecision.Year when start.Year == end.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
            _ when start == end => start.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture),
            _ => start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + " to " + end.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };
        return string.Join(", ", new[] { days, time.Clock ?? time.Part }.Where(part => part is not null));
    }

    /// <summary>The figure in words: "5", "3 or more", "up to 7", "2 to 3"; null where the words give no number.</summary>
    public static string? Figure(PeopleCount count) => count switch
    {
        { Low: null, Best: null, High: null } => null,
        { Best: { } best, High: null } => string.Create(CultureInfo.InvariantCulture, $"{best} or more"),
        { Low: { } low, High: { } high } when low == high => low.ToString(CultureInfo.InvariantCulture),
        { Low: 0 or null, High: { } high } => string.Create(CultureInfo.InvariantCulture, $"up to {high}"),
        { Low: { } low, High: { } high } => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
        { Low: { } low } => string.Create(CultureInfo.InvariantCulture, $"{low} or more"),
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
