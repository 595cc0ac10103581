using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Which types may tell of one event (<c>data/event-types.txt</c>). Safe to share between threads.</summary>
internal sealed class TypeTable
{
    private static readonly int Size = Enum.GetValues<IncidentType>().Length;

    /// <summary>From the type that says most to the one that says least.</summary>
    private static readonly IncidentType[] ByExactness =
    [
        IncidentType.StrikeDrone, IncidentType.BombingSuicide, IncidentType.Mine, IncidentType.StrikeAircraft, IncidentType.StrikeMissile, IncidentType.Shelling, IncidentType.Bombing, IncidentType.SexualViolence, IncidentType.Arson,
        IncidentType.Shooting, IncidentType.Abduction, IncidentType.Detention, IncidentType.Looting, IncidentType.Raid, IncidentType.Assault, IncidentType.Obstruction, IncidentType.Threat, IncidentType.Clash, IncidentType.Killing, IncidentType.Attack,
    ];

    private readonly bool[] narrower = new bool[Size * Size];

    private TypeTable(DataFile file)
    {
        foreach (var row in file.Rows())
            foreach (var type in row.List(1)) narrower[((int)row.Code<IncidentType>(0) * Size) + (int)Codes.Parse<IncidentType>(type)] = true;
    }

    /// <summary>Reads the table of the build.</summary>
    public static TypeTable Load() => new(DataFile.Open("event-types.txt"));

    /// <summary>True where both may tell of one event.</summary>
    public bool Fit(IncidentType left, IncidentType right) => left == right || IsNarrower(left, right) || IsNarrower(right, left);

    /// <summary>The more exact of two types that fit; the first where neither fits the other.</summary>
    public IncidentType Narrower(IncidentType left, IncidentType right) =>
        Fit(left, right) && Array.IndexOf(ByExactness, right) < Array.IndexOf(ByExactness, left) ? right : left;

    private bool IsNarrower(IncidentType broad, IncidentType narrow) => narrower[((int)broad * Size) + (int)narrow];
}
