using System.Globalization;

namespace Attest;

/// <summary>When a report was published: a date, or a date with a time, in ISO 8601.</summary>
/// <param name="Iso">The value as given.</param>
/// <param name="Date">The calendar day, in the offset that was given.</param>
/// <param name="Time">The time of day; null where only a date was given.</param>
/// <param name="Offset">The offset from UTC; null where none was given.</param>
public readonly record struct PublishedTime(string Iso, DateOnly Date, TimeOnly? Time, TimeSpan? Offset)
{
    private static readonly string[] Forms = [.. from day in new[] { "yyyy-MM-dd'T'", "yyyy-MM-dd' '" } from clock in new[] { "HH:mm", "HH:mm:ss.FFFFFFF", "HH:mm:ss,FFFFFFF" } from zone in new[] { "", "K", " zzz", "zz", " zz", " 'UTC'", "'UTC'" } select day + clock + zone];

    /// <summary>The same time with at most seven digits of a second and a capital Z, which is all that the forms know.</summary>
    private static string Plain(string iso)
    {
        if (iso[^1] == 'z') iso = iso[..^1] + "Z";
        var point = iso.AsSpan(11).IndexOfAny('.', ',') + 11;
        if (point < 11) return iso;
        var end = point + 1;
        while (end < iso.Length && char.IsAsciiDigit(iso[end])) end++;
        return end - point > 8 ? iso[..(point + 8)] + iso[end..] : iso;
    }

    /// <summary>Reads an ISO 8601 date or date-time; false where the text is neither.</summary>
    public static bool TryParse(string? text, out PublishedTime published)
    {
        published = default;
        if (text is null || text.Length < 10) return false;
        var iso = text.Trim();
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            published = new(iso, date, null, null);
            return true;
        }

        if (iso.Length < 16 || (iso[10] != 'T' && iso[10] != ' ')) return false;
        if (!DateTimeOffset.TryParseExact(Plain(iso), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return false;
        var zoned = iso[^1] is 'Z' or 'z' || iso.AsSpan(11).IndexOfAny('+', '-') >= 0;
        published = new(iso, DateOnly.FromDateTime(at.DateTime), TimeOnly.FromDateTime(at.DateTime), zoned ? at.Offset : null);
        return true;
    }
}
