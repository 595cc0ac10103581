using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>People that stand in one list by commas and "and", read off the order of the words: trees often cut long lists.</summary>
internal sealed class PeopleList(Document document, VictimLexicon lexicon, PeopleReader people)
{
    private const int Longest = 9;

    private static readonly ulong Comma = WordHash.Of(",");
    private static readonly ulong And = WordHash.Of("and");
    private static readonly ulong Ampersand = WordHash.Of("&");

    private readonly List<int> heads = [];

    /// <summary>Heads of the neighbours of a phrase in its list.</summary>
    public List<int> Beside(int head, TokenSpan cue, TokenSpan sentence)
    {
        heads.Clear();
        if (people.At(head) is null || document.Tags[head] == Upos.Pron) return heads;
        if (Right(head, cue, sentence) is var right and >= 0) heads.Add(right);
        if (head < cue.First && Left(head, sentence) is var left and >= 0) heads.Add(left);
        return heads;
    }

    private int Right(int head, TokenSpan cue, TokenSpan sentence)
    {
        var at = head + 1;
        var limit = head < cue.First ? cue.First : sentence.End;
        if (at >= limit || !IsJoint(at)) return -1;
        while (at < limit && IsJoint(at)) at++;
        var last = -1;
        for (var token = at; token < limit && token < at + Longest; token++)
        {
            if (last < 0 && document.Tags[token] is Upos.Adj && lexicon.Cues.Match(document, token, token + 1, out _) > 0) return -1;
            if (document.Tags[token] is Upos.Noun or Upos.Propn) last = token;
            else if (document.Tags[token] is not (Upos.Det or Upos.Num or Upos.Adj or Upos.Pron) || (last >= 0 && document.Tags[token] is Upos.Det or Upos.Num or Upos.Pron)) break;
        }

        if (last < 0 || people.At(last) is null || document.Relations[last] == Relation.Appos) return -1;
        var next = last + 1;
        if (head > cue.First && next < sentence.End && document.Tags[next] is Upos.Aux or Upos.Verb && document.Xpos(next) is not "VBG") return -1;
        return last;
    }

    private int Left(int head, TokenSpan sentence)
    {
        var at = head - 1;
        while (at > sentence.First && head - at < Longest && document.Tags[at] is Upos.Det or Upos.Num or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron) at--;
        if (at < sentence.First || !IsJoint(at)) return -1;
        while (at > sentence.First && IsJoint(at)) at--;
        if (document.Tags[at] is not (Upos.Noun or Upos.Propn) || people.At(at) is null) return -1;
        return document.Relations[at] is Relation.Obj or Relation.Obl or Relation.Appos or Relation.Nmod or Relation.OblAgent ? -1 : at;
    }

    private bool IsJoint(int token) => document.FormHashes[token] == Comma || document.FormHashes[token] == And || document.FormHashes[token] == Ampersand;
}
