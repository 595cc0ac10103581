using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Events;

/// <summary>Chooses the place of an event among the place names of its sentence.</summary>
internal static class IncidentPlaces
{
    /// <summary>How many tokens of distance a place of the event's own words outweighs.</summary>
    private const int OwnWorth = 20;

    private const int LongestWay = 6;

    /// <summary>What speaks for a place that a house is named for.</summary>
    private const int InHouse = 50;

    private static readonly WordSet Conferences = DeedWords.Of("conference");
    private static readonly WordSet Branches = DeedWords.Of("branch");
    private static readonly WordSet Stationing = DeedWords.Of("stationing");
    private static readonly WordSet Houses = DeedWords.Of("named-house");

    private static readonly WordSet Moving = DeedWords.Of("moving");
    private static readonly WordSet Caring = DeedWords.Of("nursing");
    private static readonly WordSet Courts = DeedWords.Of("court");

    /// <summary>The most exact place named in the event's clause, the nearest where several are as exact; null where none is named.</summary>
    public static PlaceMention? For(Document document, TriggerMention trigger, PlaceReading places, ActorMention[] actors)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(trigger.Head));
        PlaceMention? best = null;
        var least = int.MaxValue;
        var answered = CueFit.AnsweredBy(document, trigger.Head);
        for (var at = FirstAt(places.Mentions, sentence.First); at < places.Mentions.Length; at++)
        {
            var place = places.Mentions[at];
            if (place.Span.First < sentence.First) continue;
            if (place.Span.First >= sentence.End) break;
            if (place.Name.Mention == PlaceMentionKind.Demonym || IsWho(document, places, place) || IsOfGroup(actors, place) || IsBase(document, place, trigger.Head)) continue;
            var distance = Math.Abs(place.Span.First - trigger.Head);
            var cost = distance + ((trigger.Entry.Object != TriggerObject.People && IsStruck(document, place, trigger.Head)) || (IsWhere(document, place) && !IsOfPerson(document, place) && !IsOfTeller(document, HeadOf(document, place))) ? 0 : 60) + ((place.Precision ?? 6) * 6) - (IsOwn(document, place, trigger.Head) ? OwnWorth : 0) - (IsOfHouse(document, place) ? InHouse : 0);
            if (cost >= least || CueFit.AnsweredBy(document, place.Span.First) != answered) continue;
            (best, least) = (place, cost);
        }

        // "In the Iraqi capital", where no town is named
        if (best is null or { Name.Place.Kind: PlaceKind.Country } && Array.Find(places.Parts, part => part.Name.Place is not null && sentence.Contains(part.Span.First) && IsWhere(document, part)) is { } capital) return capital;
        return best is { Name.Place: null } ? Around(document, best, places) ?? best : best;
    }

    /// <summary>"In Kani township, Sagaing region": the area right behind a place that is not on the map; null for none.</summary>
    private static PlaceMention? Around(Document document, PlaceMention unknown, PlaceReading places)
    {
        var at = FirstAt(places.Mentions, unknown.Span.End);
        if (at >= places.Mentions.Length || places.Mentions[at] is not { Name: { Mention: PlaceMentionKind.Name, Place.Kind: PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Region } } area) return null;
        var first = Math.Max(unknown.Span.End, unknown.Phrase.End);
        return area.Phrase.First - first is >= 0 and <= 2 && area.Phrase.First > 0 && document.Source[document.Starts[area.Phrase.First - 1]] == ',' && document.SentenceOf(area.Span.First) == document.SentenceOf(unknown.Span.First) ? area : null;
    }

    /// <summary>The place named in what hangs on the event's word itself, where it is a settlement; null for none.</summary>
    public static PlaceMention? Own(Document document, TriggerMention trigger, PlaceReading places, ActorMention[] actors) =>
        For(document, trigger, places, actors) is { Name.Place.Kind: PlaceKind.Settlement or PlaceKind.District } place && IsOwn(document, place, trigger.Head) ? place : null;

    /// <summary>True for a place that a way up the tree leads from to the event's word, across no other verb.</summary>
    private static bool IsOwn(Document document, PlaceMention place, int trigger)
    {
        for (int at = place.Span.End - 1, steps = 0; at >= 0 && steps < LongestWay; at = document.Heads[at], steps++)
        {
            if (at == trigger) return true;
            if (document.Tags[at] == Upos.Verb && document.Relations[at] is not (Relation.Amod or Relation.Compound)) return false;
        }

        return false;
    }

    /// <summary>"It also began bombing the city of Dorrin": a further town that the same people strike.</summary>
    public static bool IsFurther(Document document, TriggerMention trigger, PlaceReading places)
    {
        if (trigger.Entry is not { Verb: true, Weight: TriggerWeight.Strong } || document.Child(trigger.Head, Relation.Obj) is not (>= 0 and var struck) || document.Tags[struck] == Upos.Pron) return false;
        var verb = document.Relations[trigger.Head] == Relation.Xcomp ? document.Heads[trigger.Head] : trigger.Head;
        var also = false;
        foreach (var child in document.Children(verb)) also |= document.FormHashes[child] == Words.Also && document.Relations[child] == Relation.Advmod;
        if (!also || document.Child(verb, Relation.Nsubj) < 0) return false;
        var phrase = document.Subtree(struck);
        foreach (var mention in places.Mentions)
            if (phrase.Contains(mention.Span.First) && mention.Name.Place is { Kind: PlaceKind.Settlement }) return true;
        return false;
    }

    /// <summary>True for "fired by troops based in Loikaw", "a convoy bound for Kadugli": where they are from or go to.</summary>
    private static bool IsBase(Document document, PlaceMention place, int trigger)
    {
        var head = HeadOf(document, place);
        return document.Relations[head] is Relation.Obl or Relation.Nmod && document.Heads[head] is >= 0 and var verb && document.Relations[verb] is Relation.Acl or Relation.AclRelcl or Relation.Amod && Stationing.Contains(document.LemmaHashes[verb])
            // "A clinic based in Goma was bombed"
            && !(document.Heads[verb] is >= 0 and var struck && document.Heads[struck] == trigger && document.Relations[struck] is Relation.Obj or Relation.NsubjPass);
    }

    /// <summary>True for a town of "the Dilling Teaching Hospital" that is found on the map.</summary>
    private static bool IsOfHouse(Document document, PlaceMention place)
    {
        if (place.Name.Place is not { Kind: PlaceKind.Settlement }) return false;
        var head = HeadOf(document, place);
        return document.Relations[head] is Relation.Compound or Relation.NmodPoss && document.Heads[head] is var house and >= 0 && house > head && Houses.Contains(document.LemmaHashes[house]) && !IsOfTeller(document, house);
    }

    /// <summary>"Doctors at Nasser Hospital said", "authorities in the state of Sinaloa said": where those who tell it are.</summary>
    private static bool IsOfTeller(Document document, int house)
    {
        var head = house;
        for (var steps = 0; steps < 4 && document.Heads[head] >= 0 && document.Relations[head] is Relation.Nmod or Relation.Compound or Relation.Conj; steps++) head = document.Heads[head];
        return head <= house && document.Relations[head] == Relation.Nsubj && document.Heads[head] is >= 0 and var verb && TreeWords.Says(document.FormHashes[verb]);
    }

    /// <summary>True for a town or camp that the deed is done to ("bombed Kutum in North Darfur", "shelled Abu Shouk camp").</summary>
    private static bool IsStruck(Document document, PlaceMention place, int trigger)
    {
        if (place.Name.Place is not { Kind: PlaceKind.Settlement or PlaceKind.Camp or PlaceKind.District }) return false;
        var head = HeadOf(document, place);
        if (document.Relations[head] == Relation.Compound && document.Heads[head] >= 0) head = document.Heads[head];
        return document.Heads[head] == trigger && document.Relations[head] is Relation.Obj or Relation.NsubjPass;
    }

    private static int HeadOf(Document document, PlaceMention place)
    {
        var head = place.Span.End - 1;
        while (document.Heads[head] >= 0 && place.Span.Contains(document.Heads[head])) head = document.Heads[head];
        return head;
    }

    /// <summary>True for "the mayor of Lviv": where somebody is from or in office.</summary>
    private static bool IsOfPerson(Document document, PlaceMention place)
    {
        var head = HeadOf(document, place);
        return NounPhrase.IsOf(document, head) && document.Heads[head] is >= 0 and var who && VictimLexicon.Shared.People.Match(document, who, who + 1, out var entry) > 0 && !entry.Plural;
    }

    /// <summary>True where a name stands for a state or its people and not for where something happened: a country as the doer, "US-led", "UK-based", "Syria's army".</summary>
    private static bool IsWho(Document document, PlaceReading places, PlaceMention place)
    {
        var last = place.Span.End - 1;
        if (last + 2 < document.Count && document.Source[document.Starts[last + 1]] == '-' && document.Starts[last + 1] == document.Ends[last] && document.Xpos(last + 2) is "VBN" or "VBD") return true;
        var head = HeadOf(document, place);
        // "Gaza's health ministry said": where somebody speaks from.
        if (document.Relations[head] == Relation.NmodPoss && document.Heads[head] is >= 0 and var owned && document.Relations[owned] == Relation.Nsubj && document.Child(document.Heads[owned], Relation.Ccomp) >= 0) return true;
        // "Told Radio Kerem": of whoever it is told to.
        if (NounPhrase.FirstOfName(document, head) is var told && document.Relations[told] is Relation.Iobj or Relation.Obj && document.Heads[told] is >= 0 and var teller && TreeWords.Says(document.FormHashes[teller]) && (told != head || place.Name.Place?.Kind == PlaceKind.Country)) return true;
        // "The Idlib Media Centre said": of its name.
        if (document.Relations[head] == Relation.Compound && document.Heads[head] is >= 0 and var named && document.Tags[named] == Upos.Propn && document.Relations[named] == Relation.Nsubj && document.Heads[named] is >= 0 and var telling && TreeWords.Says(document.FormHashes[telling])) return true;
        // "Attributed the strike to Russia", "shared its coordinates with Israel"
        if (document.Relations[head] is Relation.Obl or Relation.Nmod && place.Name.Place?.Kind == PlaceKind.Country && (NounPhrase.StandsBehind(document, head, Words.To) || NounPhrase.StandsBehind(document, head, Words.With))) return true;
        // "Eleven wounded were evacuated to Idlib": where they were taken.
        if (document.Relations[head] == Relation.Obl && document.Heads[head] is >= 0 and var moves && Moving.Contains(document.LemmaHashes[moves]) && NounPhrase.StandsBehind(document, head, Words.To)) return true;
        // "A nurse was wounded and is being treated in Malakal"
        if (document.Relations[head] == Relation.Obl && document.Heads[head] is >= 0 and var cares && (Caring.Contains(document.LemmaHashes[cares]) || CueFit.IsToCare(document, cares))) return true;
        if (document.Relations[head] == Relation.Nmod && document.Heads[head] is >= 0 and var house && document.Relations[house] == Relation.Obl && document.Heads[house] is >= 0 and var moved && NounPhrase.StandsBehind(document, house, Words.To) && CueFit.IsToCare(document, moved)) return true;
        // "A court in The Hague convicted": where it is judged.
        if (document.Relations[head] == Relation.Nmod && document.Heads[head] is >= 0 and var seat && Courts.Contains(document.LemmaHashes[seat])) return true;
        // "Kyiv said that a missile had hit a hospital", "Moscow denied it"; "told a news conference in Geneva"
        if (document.Relations[head] == Relation.Nsubj && document.Heads[head] is >= 0 and var says && (TreeWords.Says(document.FormHashes[says]) || TreeWords.Owning.Contains(document.FormHashes[says]))) return true;
        // "Told reporters in Geneva that": where it is told.
        if (document.Relations[head] == Relation.Obl && document.Heads[head] is >= 0 and var tells && tells < head && TreeWords.Says(document.FormHashes[tells]) && document.Child(tells, Relation.Ccomp) > head) return true;
        // "Al-Amal Hospital": Hope, and no town; "Islamic State's Khorasan branch".
        if (place.Span.End < document.Count && Houses.Contains(document.LemmaHashes[place.Span.End]) && document[place.Span.First].Lower is "al" && document.Source[document.Ends[place.Span.First]] is '-' && !Array.Exists(places.Mentions, other => other.Span.First != place.Span.First && other.Name.Place?.Country is { } country && country == place.Name.Place?.Country)) return true;
        if (place.Span.End < document.Count && Branches.Contains(document.LemmaHashes[place.Span.End])) return true;
        if (document.Relations[head] == Relation.Nmod && document.Heads[head] is >= 0 and var held && Conferences.Contains(document.LemmaHashes[held])) return true;
        if (place.Name.Place?.Kind != PlaceKind.Country) return false;
        return document.Relations[head] is Relation.Nsubj or Relation.Obj or Relation.OblAgent or Relation.Compound or Relation.NmodPoss;
    }

    /// <summary>True for a place in the name of an armed group ("the Lowland Brigades"): the group may strike anywhere.</summary>
    private static bool IsOfGroup(ActorMention[] actors, PlaceMention place)
    {
        for (var at = ActorMention.From(actors, place.Span.First); at < actors.Length && actors[at].Span.First < place.Span.End; at++)
            if (actors[at] is { Acts: ActorKind.NonStateArmedGroup, Name: not null } group && group.Span.Contains(place.Span) && group.Span.Length > place.Span.Length) return true;
        return false;
    }

    private static int FirstAt(PlaceMention[] mentions, int token) => TokenSpan.FirstFrom(mentions, mention => mention.Span, token);

    /// <summary>True where the name stands in a phrase that says where ("in", "near", "at"), or is part of a facility's or building's name.</summary>
    private static bool IsWhere(Document document, PlaceMention place)
    {
        for (var at = place.Phrase.First; at >= place.Phrase.First - 3 && at >= 0; at--)
            if (document.Tags[at] == Upos.Adp) return document.FormHashes[at] != Words.By && document.FormHashes[at] != Words.From;
        return false;
    }
}
