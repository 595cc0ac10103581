using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>People that stand in one list by commas and "and", read off the order of the words: trees often cut long lists.</summary>
internal sealed class PeopleList(Document document, VictimLexicon lexicon, PeopleReader people)
{
    private const int Longest = 9;

    private static readonly ulong Comma = WordHash.Of(",");
    private static readonly ulong Ampersand = WordHash.Of("&");
    private static readonly ulong Was = WordHash.Of("was");

    private readonly List<int> heads = [];

    /// <summary>Heads of the neighbours of a phrase in its list.</summary>
    public List<int> Beside(int head, TokenSpan cue, TokenSpan sentence)
    {
        heads.Clear();
        if ((people.At(head) is null && document.Tags[head] != Upos.Propn) || document.Tags[head] == Upos.Pron) return heads;
        if (Right(head, cue, sentence) is var right and >= 0) heads.Add(right);
        if (head < cue.First && Left(head, sentence) is var left and >= 0) heads.Add(left);
        return heads;
    }

    /// <summary>True for a second word for one person ("a doctor and owner of a clinic was abducted"): it has no determiner of its own, and the verb is in the singular.</summary>
    public bool IsSamePerson(int head, TokenSpan sentence)
    {
        if (people.At(head) is not { Plural: false }) return false;
        var at = head - 1;
        while (at > sentence.First && document.Tags[at] is Upos.Adj or Upos.Noun or Upos.Propn) at--;
        if (at <= sentence.First || document.FormHashes[at] != Words.And || document.Tags[at - 1] is not (Upos.Noun or Upos.Propn) || people.At(at - 1) is not { Plural: false }) return false;
        for (var token = head + 1; token < sentence.End && token < head + 24; token++)
        {
            if (document.Tags[token] is not (Upos.Aux or Upos.Verb)) continue;
            return document.Xpos(token) == "VBZ" || document.FormHashes[token] == Was;
        }

        return false;
    }

    /// <summary>The last word of a second description of the person whose head this is ("a doctor and owner of a clinic was abducted"); -1 for none.</summary>
    public int Second(int head, TokenSpan sentence)
    {
        if (head + 2 >= sentence.End || document.FormHashes[head + 1] != Words.And) return -1;
        var last = head + 2;
        while (last + 1 < sentence.End && document.Tags[last + 1] is Upos.Noun or Upos.Propn) last++;
        while (last < sentence.End - 1 && document.Tags[last] is Upos.Adj) last++;
        return document.Tags[last] is Upos.Noun or Upos.Propn && IsSamePerson(last, sentence) ? last : -1;
    }

    /// <summary>The people that a list of some of them before the verb belongs to ("six people, including a driver and a girl, were killed"); -1 for none.</summary>
    public int Whole(int head, TokenSpan sentence, out int from)
    {
        for (from = head - 1; from > sentence.First && from > head - 30; from--)
        {
            if (document.Tags[from] == Upos.Aux || (document.Tags[from] == Upos.Verb && document.Xpos(from) is "VBD" or "VBZ" or "VBP")) return -1;
            if (document.Source[document.Starts[from]] is '.' or ';' or ':' || document.Tags[from] == Upos.Pron && document.Xpos(from) is "WP" or "WDT") return -1;
            if (lexicon.Words.Match(document, from, sentence.End, out var word) == 0 || word.Kind != "part") continue;
            for (var token = from - 1; token >= sentence.First && token > from - 12; token--)
            {
                if (document.Tags[token] == Upos.Aux || (document.Tags[token] == Upos.Verb && document.Xpos(token) is "VBD" or "VBZ" or "VBP")) return -1;
                if (document.Tags[token] is Upos.Noun or Upos.Propn && people.At(token) is { Plural: true }) return Above(token);
            }

            return -1;
        }

        return -1;
    }

    /// <summary>"Twelve people from the same family, among them six girls": those whom the family is told of.</summary>
    private int Above(int token) =>
        document.Relations[token] == Relation.Nmod && NounPhrase.StandsBehind(document, token, Words.From) && document.Heads[token] is var all && all < token && people.At(all) is { Plural: true } ? all : token;

    private int Right(int head, TokenSpan cue, TokenSpan sentence)
    {
        var at = document.Tags[head] == Upos.Propn ? NounPhrase.Core(document, head).End : head + 1;
        var limit = head < cue.First ? cue.First : sentence.End;
        at = Past(at, limit);
        if (at >= limit || Joint(at) == 0) return -1;
        while (at < limit && Joint(at) is var joint and > 0) at += joint;
        // "The colonel, whose brother is a judge, was killed"
        if (at < limit && (document.FormHashes[at] == Words.Whose || document.Xpos(at) is "WP" or "WDT")) return -1;
        var last = -1;
        for (var token = at; token < limit && token < at + Longest; token++)
        {
            if (last < 0 && document.Tags[token] is Upos.Adj && lexicon.Cues.Match(document, token, token + 1, out _) > 0) return -1;
            if (document.Tags[token] is Upos.Noun or Upos.Propn || (document.Tags[token] == Upos.Adj && people.At(token) is not null)) last = token;
            else if (last >= 0 && document.Tags[token] == Upos.Part && document.Relations[token] == Relation.Case) last = -1;
            else if (document.Tags[token] is not (Upos.Det or Upos.Num or Upos.Adj or Upos.Pron) || (last >= 0 && document.Tags[token] is Upos.Det or Upos.Num or Upos.Pron)) break;
        }

        if (last < 0 || people.At(last) is not { } entry || (document.Relations[last] == Relation.Appos && !(document.Child(last, Relation.Nummod) >= 0 && document.Child(head, Relation.Nummod) >= 0 && last + 1 < limit && Joint(last + 1) > 0) && (people.At(head)?.Plural == entry.Plural || last + 1 >= limit || Joint(last + 1) == 0))) return -1;
        // "The two nurses, a Kenyan and a Somali": where they are from.
        if (document.Tags[last] is Upos.Adj or Upos.Propn && !entry.Plural && document.Child(last, Relation.Det) >= 0 && document.FormHashes[at - 1] == Comma && document.Child(head, Relation.Nummod) >= 0) return -1;
        // "Two bodies and five wounded"
        if (document.Tags[last] == Upos.Adj && document.Child(last, Relation.Nummod) >= 0 && lexicon.Cues.Match(document, last, last + 1, out var told) > 0 && Array.Exists(told, cue => cue.Frame == VictimFrame.State)) return -1;
        // "A shell killed five people, residents and medics said": who says it is none of them.
        if (head > cue.First && document.Relations[last] is Relation.Nsubj or Relation.NsubjPass && document.Heads[last] > last && document.Heads[last] != document.Heads[head]) return -1;
        // "One of its staff, a driver, was": the driver is that one.
        if (!entry.Plural && (document.Relations[last] == Relation.Appos || (document.Relations[last] == Relation.Nmod && document.Child(last, Relation.Case) < 0)) && (document.FormHashes[head] == Words.One || (NounPhrase.IsOf(document, head) && document.FormHashes[document.Heads[head]] == Words.One))) return -1;
        // "Ana Ruiz, party leader and deputy, was": a noun in the singular with no article says who she is.
        if (document.Tags[head] == Upos.Propn && !entry.Plural && document.Tags[last] == Upos.Noun && document.FormHashes[at - 1] != Words.And && document.Tags[at] is not (Upos.Det or Upos.Num or Upos.Pron)) return -1;
        var next = last + 1;
        // "…, the village head, Musa Tanko, told": the verb behind the name is of the last.
        if (next + 1 < sentence.End && document.FormHashes[next] == Comma && document.Tags[next + 1] == Upos.Propn)
        {
            var name = next + 1;
            while (name < sentence.End && document.Tags[name] == Upos.Propn) name++;
            if (name + 1 < sentence.End && document.FormHashes[name] == Comma) next = name + 1;
        }

        if (head > cue.First && next < sentence.End && document.Tags[next] is Upos.Aux or Upos.Verb && document.Xpos(next) is not "VBG") return -1;
        return last;
    }

    /// <summary>Past the "of" phrase of a description and the name in commas behind it ("the head of the council, Yana Dervis,"), where more people follow.</summary>
    private int Past(int at, int limit)
    {
        var end = at;
        if (at + 1 < limit && (document.FormHashes[at] == Words.Of || document.FormHashes[at] == Words.From || document.FormHashes[at] == Words.At))
            for (end = at + 1; end < limit && end < at + Longest && document.Tags[end] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part;) end++;
        var name = end + 1;
        while (name < limit && name < end + 6 && document.Tags[name] == Upos.Propn && document.Capitals[name]) name++;
        return name > end + 2 && name < limit && document.FormHashes[end] == Comma && Joint(name) > 0 && !NounPhrase.HoldsSubject(document, new(end + 1, name)) ? name : end;
    }

    private int Left(int head, TokenSpan sentence)
    {
        var at = head - 1;
        while (at > sentence.First && head - at < Longest && document.Tags[at] is Upos.Det or Upos.Num or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron) at--;
        // "The nurse, whose brother was killed"
        if (at < sentence.First || !IsJoint(at) || document.FormHashes[at + 1] == Words.Whose) return -1;
        while (at > sentence.First && IsJoint(at)) at--;
        if (document.Tags[at] is not (Upos.Noun or Upos.Propn) || people.At(at) is null) return -1;
        // "Two fatalities and four others wounded"
        if (lexicon.Cues.Match(document, at, at + 1, out var told) > 0 && told[0].Frame == VictimFrame.Toll) return -1;
        if (document.Relations[at] == Relation.Appos) return IsLabelled(at) ? at : -1;
        return document.Relations[at] is Relation.Obj or Relation.Obl or Relation.Nmod or Relation.OblAgent ? -1 : at;
    }

    /// <summary>True where a noun follows a label ("12 May: a nurse and a driver were …"), to which trees like to hang it.</summary>
    private bool IsLabelled(int noun)
    {
        for (var token = noun - 1; token > document.Heads[noun] && token > noun - Longest; token--)
            if (document.Source[document.Starts[token]] == ':') return true;
        return false;
    }

    /// <summary>Length in tokens of what joins two people at a token ("and", ",", "as well as"); 0 for none.</summary>
    private int Joint(int token) => IsJoint(token) ? 1 : lexicon.Words.Match(document, token, Math.Min(document.Count, token + 4), out var word) is var length and > 0 && word.Kind == "joint" ? length : 0;

    private bool IsJoint(int token) => document.FormHashes[token] == Comma || document.FormHashes[token] == Words.And || document.FormHashes[token] == Ampersand;
}
