using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Tells what kind of people a noun phrase is of, by its noun, by what stands with it and by the body they belong to.</summary>
internal sealed class PeopleKinds(VictimLexicon lexicon, Document document)
{
    private static readonly WordSet Offices = DeedWords.Of("office");
    private static readonly WordSet Ordained = DeedWords.Of("ordained");
    private static readonly WordSet Places = WordSet.Of("at", "in", "inside", "outside", "near", "around", "after", "before", "during", "by", "on");
    private static readonly ulong Member = WordHash.Of("member");

    /// <summary>The noun for people that a token is the last word of; null for none.</summary>
    public PeopleEntry? At(int head)
    {
        var sentence = document.SentenceTokens(document.SentenceOf(head));
        for (var first = Math.Max(sentence.First, head - 4); first <= head; first++)
        {
            var length = lexicon.People.Match(document, first, sentence.End, out var entry);
            if (length > 0 && first + length > head && (first + length == head + 1 || (first == head && document.Tags[head] is Upos.Noun))) return entry;
        }

        return null;
    }

    /// <summary>What kind of people a phrase tells of.</summary>
    /// <param name="entry">The noun; null for a name.</param>
    /// <param name="actor">The actor that the phrase names; null for none.</param>
    /// <param name="span">The phrase.</param>
    /// <param name="head">Its head.</param>
    public VictimKind Of(PeopleEntry? entry, ActorMention? actor, TokenSpan span, int head)
    {
        // "One woman, a teacher named Ana Ruiz"
        if (entry is { Weak: false, Staff: false, Who: VictimKind.Civilian, Plural: false })
            foreach (var child in document.Children(head))
                if ((document.Relations[child] == Relation.Appos || (document.Relations[child] == Relation.Conj && document.Child(child, Relation.Cc) < 0 && document.Child(child, Relation.Acl) >= 0)) && child > head && !IsPart(head, child) && At(child) is { Weak: false, Plural: false, Who: VictimKind.HealthWorker or VictimKind.AidWorker or VictimKind.Journalist or VictimKind.Teacher or VictimKind.Official or VictimKind.Clergy } told) return told.Who;
        if (entry is { Weak: false, Staff: false }) return entry.Who;
        // "The wife of a health worker": what somebody's kin do is theirs.
        if (entry is { Staff: false } && TreeWords.Kin.Contains(document.FormHashes[head]) && document.Child(head, Relation.Nmod) is >= 0 and var whose && NounPhrase.IsOf(document, whose)) return entry.Who;
        if (entry is { Staff: true })
        {
            var field = Hint(span.First, span.End) ?? Body(span.End);
            if (field is null or VictimKind.AidWorker && !IsOfNamedBody(entry, span, head) && AmongHealthCare(head)) return VictimKind.HealthWorker;
            if (field is { } told) return told;
        }

        if (actor is { Person: true })
        {
            var titled = lexicon.People.Match(document, actor.Span.First, actor.Span.End, out var title) > 0 ? title : null;
            if (titled is { Weak: false }) return titled.Who;
            // "Father Cosmas Osk"
            for (var before = Math.Max(actor.Span.First - 1, document.SentenceFirst[document.SentenceOf(actor.Span.First)]); before <= actor.Span.First; before++)
                if (document.Capitals[before] && Ordained.Contains(document.FormHashes[before])) return VictimKind.Clergy;
            switch (actor.Class.Code)
            {
                case "medic": return VictimKind.HealthWorker;
                case "official": return VictimKind.Official;
                case "officer": return VictimKind.Combatant;
                case "police-officer": return VictimKind.SecurityForces;
            }
        }

        foreach (var child in document.Children(head))
            // "Five people, the youngest a child": one is not what all are.
            if (document.Relations[child] is Relation.Appos or Relation.NmodDesc && !IsPart(head, child) && At(child) is { } apposed && (!apposed.Weak || entry is null) && !(entry is { Plural: true } && !apposed.Plural)) return Of(apposed, null, NounPhrase.Core(document, child), child);
        // "A Save the Children driver" is no child.
        for (var token = span.First; token < span.End; token++)
            if (lexicon.Words.Match(document, token, span.End, out var body) > 1 && body.Kind == "hint") return Hint(token, span.End) ?? VictimKind.Unknown;
        for (var token = span.First; token < span.End; token++)
            // "The director of a private clinic" is no soldier.
            if (document.Tags[token] is not Upos.Adj && lexicon.People.Match(document, token, span.End, out var inside) is var length and > 0 && !inside.Weak && (entry is null || token + length <= head)) return inside.Who;
        if (Hint(span.First, span.End) is { } hinted) return hinted;
        foreach (var child in document.Children(head))
        {
            if (child < head || document.Relations[child] != Relation.Nmod) continue;
            // "Six people at the hospital": who is there may be anybody.
            if (document.Child(child, Relation.Case) is >= 0 and var preposition && Places.Contains(document.FormHashes[preposition])) continue;
            var below = document.Subtree(child);
            var opening = document.Tags[below.First] == Upos.Punct ? below.First + 1 : below.First;
            if (lexicon.Words.Match(document, opening, below.End, out var word) > 0 && word.Kind == "part") continue;
            if (below.Length < 12 && Hint(below.First, below.End) is { } told) return told;
        }

        return entry?.Who ?? VictimKind.Unknown;
    }

    /// <summary>True for the children of "17 people, five of them children", "17 people (five children and 12 women)": some of those before, not all.</summary>
    private bool IsPart(int head, int child)
    {
        if (document.Child(head, Relation.Nummod) is >= 0 and var all && document.Child(child, Relation.Nummod) is >= 0 and var some && document.FormHashes[all] != document.FormHashes[some]) return true;
        for (var token = head + 1; token < child; token++)
            if (Array.IndexOf(Words.Before, document.FormHashes[token]) >= 0) return true;
        return false;
    }

    /// <summary>True where the sentence or one beside it tells of health care.</summary>
    private bool AmongHealthCare(int head)
    {
        var sentence = document.SentenceOf(head);
        var first = document.SentenceFirst[Math.Max(0, sentence - 1)];
        var end = document.SentenceTokens(Math.Min(document.SentenceCount - 1, sentence + 1)).End;
        for (var token = Math.Max(first, head - 120); token < Math.Min(end, head + 120); token++)
            if (lexicon.Words.Match(document, token, end, out var word) is var length and > 0 && word.Kind == "hint" && word.Value == "health-worker" && !IsOfOffice(token, length, end)) return true;
        return false;
    }

    /// <summary>"The Health Ministry", "the Ministry of Health", "health officials": who tells of it, which says nothing of those it happened to.</summary>
    private bool IsOfOffice(int token, int length, int end) =>
        (token + length < end && Offices.Contains(document.LemmaHashes[token + length])) || Offices.Contains(document.LemmaHashes[token + length - 1]) || (token > 1 && document.FormHashes[token - 1] == Words.Of && Offices.Contains(document.LemmaHashes[token - 2]));

    private VictimKind? Hint(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (lexicon.Words.Match(document, token, end, out var word) > 0 && word.Kind == "hint" && Codes.TryParse<VictimKind>(word.Value, out var kind)) return kind;
        return null;
    }

    /// <summary>True for members of a body that is told and is none of health care ("members of the faction", "Northern League members"): what stands around says nothing of them.</summary>
    private bool IsOfNamedBody(PeopleEntry entry, TokenSpan span, int head)
    {
        if (entry.Who != VictimKind.Unknown || document.LemmaHashes[head] != Member) return false;
        if (span.End < document.Count && document.FormHashes[span.End] == Words.Of) return true;
        for (var token = span.First; token < head; token++)
            if (document.Capitals[token] && document.Tags[token] == Upos.Propn) return true;
        return false;
    }

    /// <summary>The field of the body or family that staff or members belong to ("members of his family", "a member of the doctors' committee"); null where none is said.</summary>
    private VictimKind? Body(int first)
    {
        var end = document.SentenceTokens(document.SentenceOf(first - 1)).End;
        if (first >= end || document.FormHashes[first] != Words.Of) return null;
        VictimKind? found = null;
        for (var token = first + 1; token < end && token < first + 9; token++)
        {
            if ((document.Tags[token] == Upos.Verb && document.Relations[token] != Relation.Amod) || document.Tags[token] is Upos.Aux or Upos.Cconj or Upos.Sconj || (document.Tags[token] == Upos.Punct && document.Source[document.Starts[token]] is not ('-' or '–'))) break;
            if (document.Tags[token] == Upos.Adp && document.FormHashes[token] != Words.Of) break;
            if (lexicon.Words.Match(document, token, end, out var word) > 0 && word.Kind == "hint" && Codes.TryParse<VictimKind>(word.Value, out var kind)) found ??= kind;
            else if (document.Tags[token] != Upos.Adj && lexicon.People.Match(document, token, end, out var entry) > 0 && (!entry.Weak || (entry.Plural && entry.Who == VictimKind.Civilian))) found ??= entry.Who;
        }

        return found;
    }
}
