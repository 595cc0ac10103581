namespace Attest.Events;

/// <summary>A word or phrase that names an event, as the lexicon has it.</summary>
/// <param name="Name">The phrase as a person writes it, for explanations.</param>
/// <param name="Type">What kind of event it names.</param>
/// <param name="Object">What may be acted upon.</param>
/// <param name="Weight">How far it makes an event by itself.</param>
/// <param name="Weapon">The class of weapon that the word itself says; null where it says none.</param>
/// <param name="Verb">True for a verb.</param>
internal sealed record TriggerEntry(string Name, IncidentType Type, TriggerObject Object, TriggerWeight Weight, WeaponClass? Weapon, bool Verb)
{
    /// <summary>True for what many things may cause ("forced the clinic to close"): told as an event's result only where an event is its subject.</summary>
    public bool Caused { get; init; }

    /// <summary>True for a word that only tells who is blamed for what was told before ("police suspect the Front").</summary>
    public bool Blames => this is { Weight: TriggerWeight.Result, Type: IncidentType.Attack, Object: TriggerObject.None };

    /// <summary>The name as a sign of the scorers.</summary>
    public Sign Sign { get; } = Sign.Of(Name.Replace(' ', '_'));

    /// <summary>All names that begin with the first word of this one, as a sign ("deny_*").</summary>
    public Sign Stem { get; } = Sign.Of(Name.Split(' ')[0] + "_*");
}
