using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>What a noun phrase does in an event by its way in the tree (<c>data/event-paths.txt</c>). Safe to share between threads.</summary>
internal sealed class RoleGrammar
{
    private static readonly string[] Voices = ["active", "passive", "noun"];
    private readonly WordMap<RolePart>[] parts = [new(), new(), new()];

    private RoleGrammar(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var part = row.Code<RolePart>(2);
            foreach (var way in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                for (var voice = 0; voice < Voices.Length; voice++)
                    if (row[0] == "any" || row[0] == Voices[voice]) parts[voice][WordHash.Of(way)] = part;
            }
        }
    }

    /// <summary>Reads the table of the build.</summary>
    public static RoleGrammar Load() => new(DataFile.Open("event-paths.txt"));

    /// <summary>The voice of an event's word: 0 active, 1 passive, 2 noun.</summary>
    public static int VoiceOf(Document document, TriggerMention trigger)
    {
        if (!trigger.Entry.Verb) return 2;
        var head = trigger.Head;
        if (trigger.Entry.Name.StartsWith("get ", StringComparison.Ordinal)) return 1;
        // "was burnt down": a participle that the tagger takes for an adjective.
        if (document.Tags[head] == Upos.Adj && document.Child(head, Relation.Cop) >= 0) return 1;
        if (document.Child(head, Relation.AuxPass) >= 0 || document.Child(head, Relation.NsubjPass) >= 0 || document.Child(head, Relation.OblAgent) >= 0) return 1;
        // "a drone struck a clinic": with an object of its own, what the tree takes for a participle is none.
        return document.Relations[head] is Relation.Acl or Relation.Amod && document.Xpos(head) is "VBN" or "VBD" && document.Child(head, Relation.Obj) < 0 ? 1 : 0;
    }

    /// <summary>What a noun phrase with this way to the event's word does.</summary>
    public RolePart PartOf(int voice, Sign way) => parts[voice].GetValueOrDefault(way.Hash);

    /// <summary>The role that grammar and the lexicons agree on.</summary>
    public static EventRole RoleOf(RolePart part, Filler filler, TriggerMention trigger) => (part, filler.Class) switch
    {
        (RolePart.None or RolePart.Same, FillerClass.Weapon) => filler.Weapon!.Sureness == WeaponSureness.Sure ? EventRole.Weapon : EventRole.None,
        (RolePart.None or RolePart.Same, _) => EventRole.None,
        (RolePart.Agent, FillerClass.Weapon) => EventRole.Weapon,
        (RolePart.Agent, FillerClass.Thing) => EventRole.None,
        (RolePart.Agent, _) => trigger.Entry.Object == TriggerObject.None ? EventRole.None : EventRole.Perpetrator,
        (RolePart.Means, FillerClass.Weapon) => EventRole.Weapon,
        (RolePart.Object, FillerClass.Weapon) => trigger.Entry.Object == TriggerObject.Thing ? EventRole.None : EventRole.Weapon,
        (RolePart.Object or RolePart.Place, FillerClass.Thing) => EventRole.Target,
        (RolePart.Object, FillerClass.People or FillerClass.Actor or FillerClass.Name) => trigger.Entry.Object == TriggerObject.Thing ? EventRole.None : EventRole.Victim,
        _ => EventRole.None,
    };
}
