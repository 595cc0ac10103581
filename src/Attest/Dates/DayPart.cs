namespace Attest.Dates;

/// <summary>Parts of the day. The names are the values of class <c>part</c> in <c>data/dates.txt</c>.</summary>
internal enum DayPart : byte
{
    None,
    Dawn,
    Morning,
    Daytime,
    Noon,
    Afternoon,
    Dusk,
    Evening,
    Night,
    Overnight,
    Midnight,
}
