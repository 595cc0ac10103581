using Attest.Actors;
using Attest.Dates;
using Attest.Facilities;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Events;

/// <summary>Finds the noun phrases of a sentence that may play a part in an event, and what the lexicons and the earlier stages say of them.</summary>
internal sealed class FillerReader
{
    private static readonly ulong Condemn = WordHash.Of("condemn");
    private static readonly WordSet Organised = DeedWords.Of("organised");
    private static readonly ulong Van = WordHash.Of("van");
    private static readonly Sign[] ActorSigns = Sign.All<ActorKind>();
    private static readonly Sign[] TargetSigns = Sign.All<TargetKind>();
    private static readonly Sign[] WeaponSigns = Sign.All<WeaponClass>();
    private static readonly Sign[] PeopleSigns = Sign.All<VictimKind>();
    private static readonly Sign[] ClassSigns = Sign.All<FillerClass>();

    private static readonly ulong Bridge = Lexicons.WordHash.Of("bridge"), War = Lexicons.WordHash.Of("war");
    private static readonly WordSet Bands = DeedWords.Of("band");

    private static readonly FoundThing Nothing = new(-1, null, null, default);

    private readonly ThingLexicon things;
    private readonly Document document;
    private readonly int[] actorAt;
    private readonly int[] victimAt;
    private readonly int[] facilityAt;
    private readonly bool[] taken;
    private readonly bool[] dated;
    private readonly bool[] armed;
    private readonly ActorMention[] actors;
    private readonly VictimMention[] victims;
    private readonly FacilityMention[] facilities;
    private readonly List<FoundThing> found = [];
    private readonly ThingOwners owners;

    public FillerReader(ThingLexicon things, Document document, DateReading dates, PlaceReading places, ActorMention[] actors, FacilityMention[] facilities, VictimMention[] victims)
    {
        this.things = things;
        this.document = document;
        this.actors = actors;
        this.victims = victims;
        this.facilities = facilities;
        owners = new(document, actors, VictimLexicon.Shared);
        taken = new bool[document.Count];
        armed = new bool[document.Count];
        foreach (var date in dates.Mentions) taken.AsSpan(date.Span.First, date.Span.Length).Fill(true);
        dated = [.. taken];
        foreach (var place in places.Mentions)
            if (place.Name.Mention == PlaceMentionKind.Name) taken.AsSpan(place.Span.First, place.Span.Length).Fill(true);
        actorAt = Index(actors.Length, at => actors[at].Span);
        facilityAt = Index(facilities.Length, at => facilities[at].Span);
        victimAt = new int[document.Count];
        victimAt.AsSpan().Fill(-1);
        for (var at = victims.Length - 1; at >= 0; at--) victimAt[victims[at].Head] = at;
    }

    /// <summary>The noun phrases of a sentence, in the order of their heads.</summary>
    public List<Filler> Read(int sentence)
    {
        var tokens = document.SentenceTokens(sentence);
        MarkThings(tokens);
        var fillers = new List<Filler>();
        for (var token = tokens.First; token < tokens.End; token++)
        {
            var thing = Find(token);
            if (!NounPhrase.IsHead(document, token) && thing.Weapon is null && victimAt[token] < 0 && actorAt[token] < 0) continue;
            if (document.Tags[token] == Upos.Pron && victimAt[token] < 0 && actorAt[token] < 0) continue;
            if (Make(token, thing.Thing, thing.Weapon, thing.Arm) is { } filler) fillers.Add(filler);
        }

        return fillers;
    }

    private Filler? Make(int head, TargetEntry? thing, WeaponEntry? weapon, TokenSpan arm)
    {
        var (actor, victim, facility) = (actorAt[head], victimAt[head], facilityAt[head]);
        if (actor >= 0 && actors[actor].Head != head && victim < 0) return null;
        if (weapon is null && armed[head] && (actor < 0 || actors[actor].Name is null)) return null;
        if (actor < 0 && thing is null && weapon is null && Bands.Contains(document.LemmaHashes[head])) actor = ActorWithin(head);
        // A word inside a facility's name names the facility, unless it is a force ("the army hospital").
        if (facility >= 0 && facilities[facility].Head != head && ((actor >= 0 && actors[actor].Armed) || victim >= 0 || thing is not null)) facility = -1;
        // "Were taken to a hospital, which was itself hit"
        if (facility >= 0 && facilities[facility].Treatment && !(document.Child(head, Relation.AclRelcl) is >= 0 and var told && document.Child(told, Relation.AuxPass) >= 0)) return null;
        // "In Um Dam": a name behind "in" whose last word is a thing's is a place's.
        if (thing is not null && facility < 0 && IsNamedPlace(head)) thing = null;
        // "The aid group Healing Bridge": a body's name, whatever its last word says.
        if (thing is not null && facility < 0 && IsNamedBody(head)) thing = null;
        // "A convoy of eleven trucks": the trucks are it.
        if (thing is { Vague: true, Kind: TargetKind.Vehicle } && document.Child(head, Relation.Nmod) is >= 0 and var load && NounPhrase.IsOf(document, load) && Find(load).Thing is not null) return null;
        // "According to the ministry": who says it is not what was hit.
        if (thing is not null && document.Child(head, Relation.Case) is >= 0 and var source && document.FormHashes[source] == Words.According) return null;
        // "HOST: Who bombed the hospital?"
        if (head + 1 < document.Count && document.FormHashes[head + 1] == Attribution.GrammarWords.Colon && document.Starts[head + 1] == document.Ends[head] && document.SentenceFirst[document.SentenceOf(head)] == head) return null;
        // "Iran: soldiers raided a hospital"
        if (actor >= 0 && Attribution.HeadlineClaims.IsLabel(document, actors[actor])) return null;
        // "An Iraq War veteran": the name of a war is nobody's.
        if (head + 1 < document.Count && document.Capitals[head] && document.Capitals[head + 1] && document.FormHashes[head + 1] == War && document.Relations[head] == Relation.Compound) return null;
        // "How many attackers were involved is not known"
        if (NounPhrase.IsAsked(document, head)) return null;
        if (taken[head] && thing is null && actor < 0 && victim < 0 && facility < 0) return null;
        var name = document.Tags[head] == Upos.Propn;
        var kind = facility >= 0 || (thing is not null && weapon is null) ? FillerClass.Thing : weapon is not null ? FillerClass.Weapon :
            victim >= 0 && actor < 0 ? FillerClass.People : actor >= 0 ? FillerClass.Actor : name ? FillerClass.Name : FillerClass.Noun;
        if (facility >= 0) thing = new(facilities[facility].Kind, false);
        var sign = kind switch
        {
            FillerClass.Actor => ActorSigns[(int)actors[actor].Acts],
            FillerClass.People => PeopleSigns[(int)victims[victim].Who],
            FillerClass.Thing => TargetSigns[(int)thing!.Kind],
            FillerClass.Weapon => WeaponSigns[(int)weapon!.Class],
            _ => ClassSigns[(int)kind],
        };
        var span = NounPhrase.Core(document, head);
        if (actor >= 0 && !actors[actor].Adjective && actors[actor].Name is { } known && document.Tags[head] != Upos.Noun) span = known.AsSpan().SequenceEqual(document.Text(actors[actor].Span)) ? Trimmed(actors[actor].Span, head) : new(WithoutArticle(actors[actor].Span.First), actors[actor].Span.End);
        if (actor >= 0 && actors[actor] is { Adjective: false, Name: not null } body && body.Span.Contains(head) && body.Span.First < span.First) span = new(WithoutArticle(body.Span.First), Math.Max(span.End, body.Span.End));
        // "The guerrilla movement River Front": the noun before a known name is not of it.
        if (actor >= 0 && actors[actor] is { Adjective: false, Name: not null } owner && owner.Span.Contains(head) && span.First < owner.Span.First && document.Tags[owner.Span.First - 1] == Upos.Noun) span = new(WithoutArticle(owner.Span.First), span.End);
        if (kind == FillerClass.Name || (actor >= 0 && actors[actor].Acts == ActorKind.Person && document.Tags[head] == Upos.Propn)) span = NameOnly(span, head);
        // "A car bomb attack": the tree may hang "car" on the attack.
        if (kind == FillerClass.Weapon && arm.Contains(head)) span = new(Math.Min(span.First, arm.First), Math.Max(span.End, arm.End));
        if (kind is not FillerClass.Name) span = Undated(span, head);
        // An actor that stands apart from the head has words of its own.
        if (span.Length <= 0) span = NounPhrase.Core(document, head);
        if (facility >= 0 && facilities[facility].Span is var whole && whole.Contains(head)) span = new(Math.Min(WithoutArticle(whole.First), span.First), Math.Max(whole.End, span.End));
        var filler = new Filler(head, span, kind) { Actor = actor, Victim = victim, Facility = facility, Thing = thing, Weapon = weapon, Kind = sign, Carrier = actor >= 0 ? CarrierOf(head, actors[actor]) : -1 };
        // "A World Food Programme convoy": whose it is says what it is.
        return thing is not null && owners.KindOf(filler) is var owned && owned != thing.Kind ? filler with { Thing = new(owned, false) } : filler;
    }

    /// <summary>"The aid group Healing Bridge", "Health Bridge condemns": a name behind a noun for a body, or that speaks.</summary>
    private bool IsNamedBody(int head)
    {
        if (document.InCapitals || document.Tags[head] != Upos.Propn || !document.Capitals[head]) return false;
        var first = head;
        while (first > 0 && document.Capitals[first - 1] && document.Tags[first - 1] is Upos.Propn or Upos.Noun or Upos.Adj && document.SentenceOf(first - 1) == document.SentenceOf(head)) first--;
        if (first == head) return false;
        return (first > 0 && Organised.Contains(document.LemmaHashes[first - 1])) || (document.Relations[head] == Relation.Nsubj && document.Heads[head] is >= 0 and var verb && (TreeWords.Says(document.FormHashes[verb]) || document.LemmaHashes[verb] == Condemn));
    }

    /// <summary>"In Um Dam", "near Pell Bridge"</summary>
    private bool IsNamedPlace(int head)
    {
        if (document.InCapitals || document.Tags[head] != Upos.Propn) return false;
        var first = head;
        while (first > 0 && document.Tags[first - 1] == Upos.Propn && document.Capitals[first - 1]) first--;
        // "In Nablus, West Bank"
        if (first < head && document.Capitals[head] && document.Relations[head] is Relation.Appos or Relation.Conj && document.Heads[head] is var town && town < first && first == town + 2 && document.Tags[town] == Upos.Propn && document.Child(town, Relation.Case) is >= 0 and var within && document.FormHashes[within] == Words.In) return true;
        return first < head && document.Capitals[head] && first > 0 && (document.FormHashes[first - 1] == Words.In || (document.FormHashes[first - 1] == Words.Near && document.LemmaHashes[head] == Bridge));
    }

    /// <summary>A name without the small words that an upper-case text may have run into it.</summary>
    private TokenSpan Trimmed(TokenSpan span, int head)
    {
        var first = span.First;
        for (var at = span.First; at < head && at < span.End; at++)
            if (document.Tags[at] is Upos.Adp or Upos.Sconj or Upos.Verb or Upos.Aux or Upos.Pron && document.FormHashes[at] != Words.Of) first = at + 1;
        while (first < head && first < span.End && document.Tags[first] is Upos.Det or Upos.Adv or Upos.Cconj) first++;
        return first < span.End ? new(first, span.End) : span;
    }

    /// <summary>A phrase without the time that the tree takes for a part of it ("during the last few hours gunmen").</summary>
    private TokenSpan Undated(TokenSpan span, int head)
    {
        var first = span.First;
        while (first < head && dated[first]) first++;
        return first == span.First || first == head && dated[head] || document.FormHashes[first] == Words.Possessive ? span : new(first, span.End);
    }

    private int WithoutArticle(int first) => document.Tags[first] == Upos.Det ? first + 1 : first;

    /// <summary>The actor that stands before a word for a body of people ("urban commando units", "FMLN members").</summary>
    private int ActorWithin(int head)
    {
        for (var at = head - 1; at >= 0 && at >= head - 4; at--)
        {
            if (document.Heads[at] != head && document.Heads[at] != at + 1) break;
            if (actorAt[at] >= 0) return actorAt[at];
        }

        return -1;
    }

    /// <summary>What does as an actor does: the weapon or the people it stands before ("Turkish drone", "Front cells"), the people who are of it ("members of the Front"); -1 for nothing.</summary>
    private int CarrierOf(int head, ActorMention actor)
    {
        var carrier = -1;
        // "Syrian and Russian jets"
        var first = actor.Adjective && document.Relations[head] == Relation.Conj && document.Heads[head] is >= 0 and var other && document.Relations[other] == Relation.Amod ? other : head;
        for (var at = first; document.Heads[at] is var governor and >= 0; at = governor)
        {
            var before = governor > at && document.Relations[at] is Relation.Amod or Relation.Compound or Relation.NmodPoss;
            if ((before || NounPhrase.IsOf(document, at)) && Find(governor).Weapon is not null) return governor;
            // "Yemen's Houthis": where a body is from says not that its state does what it does.
            if (document.Relations[at] == Relation.NmodPoss && actor.Acts == ActorKind.State && actorAt[governor] >= 0 && actors[actorAt[governor]].Acts is not (ActorKind.State or ActorKind.StateForces or ActorKind.Police)) break;
            if (!(actor is { Armed: true, Adjective: false, Person: false } && IsBody(governor) && (before || NounPhrase.IsOf(document, at)))) break;
            carrier = governor;
        }

        // "Warplanes believed to be Egyptian"
        if (actor.Adjective && document.Relations[head] == Relation.Xcomp && NounPhrase.Described(document, head) is var flown and >= 0 && Find(flown).Weapon is not null) return flown;
        // "Gunmen believed to be members of the Front", "belonging to the Front": who is said to be of it.
        if (carrier >= 0) return document.Relations[carrier] == Relation.Xcomp && NounPhrase.Described(document, carrier) is var described and >= 0 ? described : carrier;
        if (actor is { Armed: true, Adjective: false, Person: false, Name: not null } && document.Relations[head] == Relation.Xcomp && NounPhrase.Described(document, head) is var taken and >= 0) return taken;
        if (actor is { Armed: true, Adjective: false, Person: false } && NounPhrase.Belonging(document, head) is var verb and >= 0 && NounPhrase.Described(document, verb) is var people and >= 0) return people;
        return BehindName(head, actor);
    }

    /// <summary>The people right behind a name and what a bracket says of it ("FMLN [Farabundo Marti National Liberation Front] urban cells"), however the tree has them; -1 for none.</summary>
    private int BehindName(int head, ActorMention actor)
    {
        if (actor is not { Armed: true, Adjective: false, Name: not null, Generic: false } || !actor.Span.Contains(head)) return -1;
        var at = actor.Span.End;
        if (at < document.Count && document.Source[document.Starts[at]] is ']' or ')') at++;
        while (at < document.Count && at < actor.Span.End + 3 && document.Tags[at] is Upos.Adj) at++;
        return at < document.Count && document.SentenceOf(at) == document.SentenceOf(head) && document.Tags[at] is Upos.Noun or Upos.Propn && IsBody(at) ? at : -1;
    }

    /// <summary>True for people who bear arms, or are of a body that does.</summary>
    private bool IsBody(int token) => Bands.Contains(document.LemmaHashes[token]) || (actorAt[token] >= 0 && actors[actorAt[token]] is { Armed: true, Adjective: false });

    /// <summary>A name without the title or trade before it.</summary>
    private TokenSpan NameOnly(TokenSpan span, int head)
    {
        var first = head;
        while (first > span.First && document.Capitals[first - 1] && document.Tags[first - 1] is Upos.Propn or Upos.X) first--;
        // "The Red Sun"
        if (first > 1 && document.Capitals[first - 1] && document.Tags[first - 1] == Upos.Adj && document.FormHashes[first - 2] == Words.The) first--;
        return new(first, span.End);
    }

    private void MarkThings(TokenSpan tokens)
    {
        found.Clear();
        var (weaponEnd, thingEnd) = (tokens.First, tokens.First);
        for (var token = tokens.First; token < tokens.End; token++)
        {
            var arm = token < weaponEnd ? 0 : things.Weapon(document, token, tokens.End, out _);
            // "The government charged that rebels ambushed a bus": a verb is no explosive.
            if (arm == 1 && document.Tags[token] == Upos.Verb && document.Xpos(token) is "VBD" or "VBZ" or "VBP" or "VB") arm = 0;
            if (arm == 1 && NoArms.Holds(document, token)) arm = 0;
            var thing = things.Target(document, token, tokens.End, out var target);
            // "Pieter van Dalen"
            if (thing == 1 && token > tokens.First && token + 1 < tokens.End && document.FormHashes[token] == Van && (!document.Capitals[token] || GivenNames.Contains(document.FormHashes[token - 1])) && document.Capitals[token - 1] && document.Capitals[token + 1] && document.Tags[token + 1] == Upos.Propn) thing = 0;
            // "A fuel tank", "an arms depot": a word inside a thing's name is no weapon.
            if (token < thingEnd && token + arm <= thingEnd) arm = 0;
            if (thing > Math.Max(arm, 1)) thingEnd = token + thing;
            if (arm > 0)
            {
                things.Weapon(document, token, tokens.End, out var weapon);
                weaponEnd = token + arm;
                // "Israeli fire", "army fire": shots.
                if (weapon.Class == WeaponClass.Fire && arm == 1 && token > tokens.First && actorAt[token - 1] is >= 0 and var whose && actors[whose].Armed && document.Heads[token - 1] == token) weapon = weapon with { Class = WeaponClass.Firearm };
                if (weapon.Sureness != WeaponSureness.Bearer)
                {
                    // "fighter jet": a word inside a weapon's name is nobody who bears it.
                    armed.AsSpan(token, arm).Fill(true);
                    Put(HeadOf(token, arm), null, weapon, new(token, token + arm));
                }
            }

            if (thing > 0 && thing >= arm) Put(HeadOf(token, thing), target, null, default);
        }
    }

    private void Put(int head, TargetEntry? thing, WeaponEntry? weapon, TokenSpan arm)
    {
        for (var at = 0; at < found.Count; at++)
        {
            if (found[at].Head != head) continue;
            found[at] = new(head, found[at].Thing ?? thing, found[at].Weapon ?? weapon, found[at].Weapon is null ? arm : found[at].Arm);
            return;
        }

        found.Add(new(head, thing, weapon, arm));
    }

    private FoundThing Find(int token)
    {
        foreach (var one in found)
            if (one.Head == token) return one;
        return Nothing;
    }

    /// <summary>The head of a noun phrase of the lexicon: the word before its first preposition, else its last.</summary>
    private int HeadOf(int first, int length)
    {
        for (var at = first + 1; at < first + length; at++)
            if (document.Tags[at] == Upos.Adp) return at - 1;
        return first + length - 1;
    }

    private int[] Index(int count, Func<int, TokenSpan> span)
    {
        var at = new int[document.Count];
        at.AsSpan().Fill(-1);
        for (var mention = count - 1; mention >= 0; mention--) at.AsSpan(span(mention).First, span(mention).Length).Fill(mention);
        return at;
    }

    private sealed record FoundThing(int Head, TargetEntry? Thing, WeaponEntry? Weapon, TokenSpan Arm);
}
