using Attest.Actors;
using Attest.Facilities;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Which mentions are taken for one entity: by name, by facility, by kind of generic actor, else by head word.</summary>
internal sealed class EntityKey(Document document, ActorMention[] actors, FacilityMention[] facilities, PersonNames names)
{
    private static readonly WordSet Others = DeedWords.Of("another");

    private bool IsOther(Filler filler)
    {
        for (var token = Math.Max(document.SentenceFirst[document.SentenceOf(filler.Head)], filler.Span.First - 1); token < filler.Head; token++)
            if (Others.Contains(document.FormHashes[token])) return true;
        return false;
    }

    /// <summary>The key of a mention in its role.</summary>
    public string Of(RoleFill fill)
    {
        var filler = fill.Filler;
        switch (fill.Role)
        {
            case EventRole.Target when filler.Facility >= 0:
                return "facility " + facilities[filler.Facility].Key;
            case EventRole.Weapon when filler.Weapon is not null:
                return "weapon " + Codes.Of(filler.Weapon.Class) + " " + document.Lemma(filler.Head);
            case EventRole.Perpetrator when filler.Actor >= 0 && actors[filler.Actor].Name is { } name:
                return "name " + name;
            // "A rival group": others than those told before.
            case EventRole.Perpetrator when filler.Actor >= 0 && IsOther(filler):
                return "other " + filler.Head.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case EventRole.Perpetrator when filler.Actor >= 0:
                return "kind " + Codes.Of(actors[filler.Actor].Acts);
        }

        return filler.Class == FillerClass.Name ? "person " + names.Fullest(filler) : "word " + document.Lemma(filler.Head);
    }
}
